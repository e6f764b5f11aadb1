#include "worker/tlstrust.h"

#include <QFileInfo>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QList<QSslCertificate> certificatesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QSslCertificate::fromPath(path);
    return QSslCertificate::fromPath(path + "/*"_L1, QSsl::Pem, QSslCertificate::PatternSyntax::Wildcard);
}

} // namespace

QStringList configuredAuthorities()
{
    QStringList paths;
    for (const char *name : {"SSL_CERT_FILE", "SSL_CERT_DIR"}) {
        if (const QString path = qEnvironmentVariable(name); !path.isEmpty())
            paths += path;
    }
    return paths;
}

Result<std::optional<QSslConfiguration>> configuredTls()
{
    const QStringList paths = configuredAuthorities();
    if (paths.isEmpty())
        return std::optional<QSslConfiguration>(); // Qt's own finds the system's as it needs them: to read all is slow
    QList<QSslCertificate> authorities;
    for (const QString &path : paths)
        authorities += certificatesIn(path);
    if (authorities.isEmpty())
        return Error(ExitStatus::Configuration,
                     "no certificate (PEM) can be read from %1, which SSL_CERT_FILE or SSL_CERT_DIR names",
                     {paths.join(u", "_s)});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    return std::optional(configuration);
}

} // namespace nymvisor
