#pragma once

#include "config/settings.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace nymvisor {

/// The configuration as a command sees it, and where it came from.
struct LoadedSettings
{
    Settings settings;
    QString configFile;
    /// What the file says, where it lacks documented keys: completeOldSchema() is to write it anew.
    std::optional<Settings> olderFile;
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

/// Default < file < environment. Nothing is written: root may have to become another user first.
Result<LoadedSettings> loadSettings(const QProcessEnvironment &environment);

/// Completes a file of an older schema on disk, the old one kept beside it; the warnings tell of it. Not being able to
/// is no reason not to go on.
void completeOldSchema(LoadedSettings &loaded);

} // namespace nymvisor
