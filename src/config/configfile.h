#pragma once

#include "config/settings.h"

#include <QStringList>

namespace nymvisor {

/// What reading a config.toml found besides the settings.
struct ConfigFileContent
{
    Settings settings;
    /// The file lacks documented keys: it was written by an older program and is to be completed.
    bool isOldSchema = false;
};

/// Reads config.toml over the defaults; what has no default and is empty is not set. All its mistakes stand in one
/// error (78), each with line, key and what is allowed; an unknown key names the nearest known one.
Result<ConfigFileContent> parseConfig(const QByteArray &bytes, const QString &source);

/// The commented file: every documented key, and the settings of ours as comments while they have their default, since
/// Nym's nymvisor refuses keys it does not know.
QByteArray renderConfig(const Settings &settings);

/// Writes config.toml whole, and keeps one that is there and differs beside it, as `config.toml.old-TIME`.
Result<> saveConfig(const QString &path, const Settings &settings);

} // namespace nymvisor
