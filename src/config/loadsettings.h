#pragma once

#include "config/settings.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace nymvisor {

/// The configuration as a command sees it, and where it came from.
struct LoadedSettings
{
    Settings settings;
    QString configFile;
    /// Sentences for the operator: an old name of a variable, an old schema that was upgraded.
    QList<Error> warnings;
};

/// Which config.toml: `$NYMVISOR_CONFIG_PATH`, else that of `$NYMVISOR_ID`, else that of the only instance there is;
/// else an error (78) that lists the instances.
Result<QString> findConfigFile(const QProcessEnvironment &environment);

/// The instances in the folder @p nymvisors whose daemon's home is @p home, as Paths::home() has it.
QStringList instancesWithHome(const QString &nymvisors, const QString &home);

/// Overrides @p settings by the environment. All malformed variables stand in one error (78).
Result<> applyEnvironment(Settings &settings, const QProcessEnvironment &environment, QList<Error> &warnings);

/// Default < file < environment. A file of an older schema is completed on disk, the old one kept beside it.
Result<LoadedSettings> loadSettings(const QProcessEnvironment &environment);

} // namespace nymvisor
