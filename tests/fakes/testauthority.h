#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace nymvisor::fakes {

/// Issues certificates for servers, true ones and others. Who trusts pem() trusts what it issued.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    QByteArray pem() const;
    /// What a server needs that calls itself @p address, until so many days from now (negative: it is over).
    QSslConfiguration issue(const QString &address, int days = 1) const;
    /// The same with a certificate that nobody but itself vouches for.
    static QSslConfiguration selfSigned(const QString &address);

private:
    QByteArray m_name;
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace nymvisor::fakes
