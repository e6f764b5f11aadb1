#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QStringList>

namespace nymvisor {

/// What a private authority is named by, as OpenSSL's own programs have it: SSL_CERT_FILE (PEM) and SSL_CERT_DIR. Empty
/// where neither is set.
QStringList configuredAuthorities();

/// Whom TLS trusts: the system's authorities, or, where there are any, the configured ones in their place. An error
/// where those are none: nobody is trusted by a mistake, nor everybody.
Result<QSslConfiguration> tlsConfiguration();

} // namespace nymvisor
