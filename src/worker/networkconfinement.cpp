#include "worker/networkconfinement.h"

#include "tasks/upstreamvalues.h"
#include "worker/tlstrust.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 room = qint64(1) << 20; // for a record beside the file

/// The system's authorities, where distributions keep them and where links lead from there, and the settings of TLS;
/// not the folders above, which hold the private keys of servers, too.
QStringList systemsTls()
{
    return {
        u"/etc/ssl/certs"_s,
        u"/etc/ssl/cert.pem"_s,
        u"/etc/ssl/ca-bundle.pem"_s,
        u"/etc/ssl/openssl.cnf"_s,
        u"/etc/pki/tls/certs"_s,
        u"/etc/pki/tls/cert.pem"_s,
        u"/etc/pki/tls/openssl.cnf"_s,
        u"/etc/pki/tls/openssl.d"_s,
        u"/etc/pki/tls/ct_log_list.cnf"_s,
        u"/etc/pki/ca-trust/extracted"_s,
        u"/etc/ca-certificates"_s,
        u"/etc/crypto-policies"_s,
        u"/var/lib/ca-certificates"_s,
    };
}

/// Libraries and their data, the authorities that packages bring among it, and how names and services are looked up.
QStringList systemFiles()
{
    QStringList files{
        u"/usr"_s,
        u"/lib"_s,
        u"/lib64"_s,
        u"/etc/ld.so.cache"_s,
        u"/etc/resolv.conf"_s,
        u"/etc/hosts"_s,
        u"/etc/host.conf"_s,
        u"/etc/gai.conf"_s,
        u"/etc/nsswitch.conf"_s,
        u"/etc/services"_s,
        u"/etc/protocols"_s,
        u"/etc/localtime"_s,
        u"/run/systemd/resolve"_s,
        u"/run/resolvconf"_s,
        u"/run/NetworkManager"_s,
        u"/dev/urandom"_s,
        u"/dev/random"_s,
        u"/dev/null"_s,
    };
    if (qEnvironmentVariableIsSet("OPENSSL_CONF"))
        files += qEnvironmentVariable("OPENSSL_CONF");
    return files + systemsTls() + configuredAuthorities();
}

} // namespace

std::optional<Confinement> confinementFor(TaskName task, const QJsonObject &request)
{
    if (task == TaskName::Fetch)
        return Confinement{.readable = systemFiles(), .largestFile = room};
    if (task != TaskName::Download)
        return std::nullopt;
    const auto download = DownloadRequest::fromJson(request);
    if (!download)
        return std::nullopt; // it is refused anyway
    return Confinement{.readable = systemFiles(),
                       .writable = {QFileInfo(download->partialFile).path()},
                       .largestFile = download->sizeLimit + room};
}

} // namespace nymvisor
