#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QStringList>

#include <optional>

namespace nymvisor {

/// What a private authority is named by, as OpenSSL's own programs have it: SSL_CERT_FILE (PEM) and SSL_CERT_DIR. Empty
/// where neither is set.
QStringList configuredAuthorities();

/// Whom TLS trusts in the place of the system's authorities; nothing where none are configured. An error where those
/// are none: nobody is trusted by a mistake, nor everybody.
Result<std::optional<QSslConfiguration>> configuredTls();

} // namespace nymvisor
