#include "fakes/testauthority.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace nymvisor::fakes {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

constexpr long secondsOfDay = 86'400;

struct Content
{
    QByteArray name;
    QByteArray alternativeName; // as OpenSSL writes it: "IP:127.0.0.1"
    int days = 1;
    bool isAuthority = false;
};

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void extend(X509 *certificate, int extension, const QByteArray &value)
{
    X509_EXTENSION *made = X509V3_EXT_conf_nid(nullptr, nullptr, extension, value.constData());
    if (!made || X509_add_ext(certificate, made, -1) != 1)
        qFatal("a certificate cannot say '%s'", value.constData());
    X509_EXTENSION_free(made);
}

X509_NAME *nameOf(const QByteArray &text)
{
    X509_NAME *name = X509_NAME_new();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytes, static_cast<int>(text.size()), -1, 0);
    return name;
}

Certificate sign(const Content &content, EVP_PKEY *key, const QByteArray &issuer, EVP_PKEY *issuersKey)
{
    Certificate certificate(X509_new(), X509_free);
    static long serial = 0;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -10 * secondsOfDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), content.days * secondsOfDay);
    const std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)> subject(nameOf(content.name), X509_NAME_free);
    const std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)> issuersName(nameOf(issuer), X509_NAME_free);
    X509_set_subject_name(certificate.get(), subject.get());
    X509_set_issuer_name(certificate.get(), issuersName.get());
    X509_set_pubkey(certificate.get(), key);
    extend(certificate.get(), NID_basic_constraints, content.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!content.alternativeName.isEmpty())
        extend(certificate.get(), NID_subject_alt_name, content.alternativeName);
    if (X509_sign(certificate.get(), issuersKey, EVP_sha256()) == 0)
        qFatal("a certificate cannot be signed");
    return certificate;
}

template <typename Write>
QByteArray pemFrom(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    if (write(memory.get()) != 1)
        qFatal("PEM cannot be written");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

QByteArray pemOf(X509 *certificate)
{
    return pemFrom([certificate](BIO *memory) { return PEM_write_bio_X509(memory, certificate); });
}

QSslConfiguration serverWith(X509 *certificate, EVP_PKEY *key)
{
    const QByteArray keysPem = pemFrom(
        [key](BIO *memory) { return PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pemOf(certificate)));
    configuration.setPrivateKey(QSslKey(keysPem, QSsl::Ec));
    return configuration;
}

/// Two of one name would be taken for one another.
QByteArray newAuthorityName()
{
    static int count = 0;
    return "Authority " + QByteArray::number(++count) + " of a test";
}

QByteArray alternativeNameOf(const QString &address)
{
    const bool isNumber = address.front().isDigit();
    return (isNumber ? QByteArray("IP:") : QByteArray("DNS:")) + address.toUtf8();
}

} // namespace

TestAuthority::TestAuthority() : m_name(newAuthorityName()), m_key(newKey())
{
    const Content content{.name = m_name, .alternativeName = {}, .isAuthority = true};
    m_certificate = sign(content, m_key.get(), m_name, m_key.get());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return pemOf(m_certificate.get());
}

QSslConfiguration TestAuthority::issue(const QString &address, int days) const
{
    const Key key = newKey();
    const Content content{.name = address.toUtf8(), .alternativeName = alternativeNameOf(address), .days = days};
    return serverWith(sign(content, key.get(), m_name, m_key.get()).get(), key.get());
}

QSslConfiguration TestAuthority::selfSigned(const QString &address)
{
    const Key key = newKey();
    const Content content{.name = address.toUtf8(), .alternativeName = alternativeNameOf(address)};
    return serverWith(sign(content, key.get(), content.name, key.get()).get(), key.get());
}

} // namespace nymvisor::fakes
