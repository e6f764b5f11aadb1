#include "config/loadsettings.h"

#include "config/configfile.h"
#include "config/paths.h"
#include "config/settingstable.h"
#include "core/files.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString configPathVariable = u"NYMVISOR_CONFIG_PATH"_s;
const QString idVariable = u"NYMVISOR_ID"_s;

QString configFileOf(const QString &nymvisors, const QString &id)
{
    return nymvisors + "/instances/"_L1 + id + "/config/config.toml"_L1;
}

/// Names of the instances that have a configuration; an `init` that failed may have left a folder without one.
QStringList instancesIn(const QString &nymvisors)
{
    QStringList ids = QDir(nymvisors + "/instances"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    ids.removeIf([&nymvisors](const QString &id) { return !QFileInfo::exists(configFileOf(nymvisors, id)); });
    return ids;
}

/// The name of the variable that is set for this row; its older name only where the present one is not.
QString variableFor(const SettingRow &row, const QProcessEnvironment &environment, QList<Error> &warnings)
{
    const QString name = QString::fromUtf8(row.variable);
    const QString alias = QString::fromUtf8(row.alias);
    if (environment.contains(name) || alias.isEmpty() || !environment.contains(alias))
        return name;
    warnings += Error(ExitStatus::Configuration, "the variable %1 is an old name of %2: use that one", {alias, name});
    return alias;
}

Result<> applyVariable(Settings &settings, const SettingRow &row, const QString &name, const QString &value)
{
    // Nobody unpins keys by a variable that came out empty.
    const bool isWanting =
        row.kind == ValueKind::PublicKeys ? value.trimmed().isEmpty() : value.isEmpty() && !mayBeEmpty(row.kind);
    const auto set = isWanting ? Result<>(Error(ExitStatus::Configuration, "it is set, but empty"))
                               : setSetting(settings, row, value);
    return set.withContext("the variable %1", {name});
}

/// What has no default must have come from somewhere.
Result<> checkComplete(const LoadedSettings &loaded)
{
    for (const SettingRow &row : settingsTable()) {
        if (row.fallback || !settingText(loaded.settings, row).isEmpty())
            continue;
        return Error(ExitStatus::Configuration, "%1 does not set %2.%3, and the variable %4 is not set either",
                     {loaded.configFile, QString::fromUtf8(row.table), QString::fromUtf8(row.key),
                      QString::fromUtf8(row.variable)});
    }
    return {};
}

} // namespace

Result<QString> findConfigFile(const QProcessEnvironment &environment)
{
    if (const QString path = environment.value(configPathVariable); !path.isEmpty()) {
        if (QFileInfo::exists(path))
            return path;
        return Error(ExitStatus::Configuration, "there is no %1, which NYMVISOR_CONFIG_PATH names", {path});
    }
    const QString nymvisors = nymvisorsFolder(environment);
    const QStringList instances = instancesIn(nymvisors);
    if (const QString id = environment.value(idVariable); !id.isEmpty()) {
        if (instances.contains(id))
            return configFileOf(nymvisors, id);
        return Error(ExitStatus::Configuration, "there is no instance '%1' in %2, which NYMVISOR_ID names; there is %3",
                     {id, nymvisors + "/instances"_L1, instances.isEmpty() ? u"none"_s : instances.join(", "_L1)});
    }
    if (instances.size() == 1)
        return configFileOf(nymvisors, instances.first());
    const QString folder = nymvisors + "/instances"_L1;
    if (::access(QFile::encodeName(folder).constData(), R_OK) != 0 && errno == EACCES)
        return Error(ExitStatus::NoPermission, "the folder %1 cannot be read: is this the right user?", {folder});
    if (instances.isEmpty())
        return Error(
            ExitStatus::Configuration,
            "there is no instance in %1: make one with 'nymvisor init --daemon-home HOME BINARY', or say this as "
            "the user who has one",
            {nymvisors + "/instances"_L1});
    return Error(ExitStatus::Configuration, "there is more than one instance: set NYMVISOR_ID to one of %1",
                 {instances.join(", "_L1)});
}

QStringList instancesWithHome(const QString &nymvisors, const QString &home)
{
    QStringList ids = instancesIn(nymvisors);
    ids.removeIf([&](const QString &id) {
        const QString file = configFileOf(nymvisors, id);
        const auto bytes = readFile(file);
        const auto config = bytes ? parseConfig(*bytes, file) : Result<ConfigFileContent>(bytes.error());
        return !config || Paths(config->settings, nymvisors).home() != home;
    });
    return ids;
}

Result<> applyEnvironment(Settings &settings, const QProcessEnvironment &environment, QList<Error> &warnings)
{
    QStringList mistakes;
    for (const SettingRow &row : settingsTable()) {
        const QString name = variableFor(row, environment, warnings);
        if (!environment.contains(name))
            continue;
        if (const auto applied = applyVariable(settings, row, name, environment.value(name)); !applied)
            mistakes += applied.error().message();
    }
    if (mistakes.isEmpty())
        return {};
    return Error(ExitStatus::Configuration, "the environment cannot be used:\n  %1", {mistakes.join("\n  "_L1)});
}

Result<LoadedSettings> loadSettings(const QProcessEnvironment &environment)
{
    LoadedSettings loaded;
    loaded.configFile = TRY(findConfigFile(environment));
    const QByteArray bytes = TRY(readFile(loaded.configFile, qint64(1) << 20).withStatus(ExitStatus::Configuration));
    const ConfigFileContent content = TRY(parseConfig(bytes, loaded.configFile));
    loaded.settings = content.settings;
    // One without what has no default is no older one, but damaged: it is left for whoever mends it.
    if (content.isOldSchema && checkComplete(loaded))
        loaded.olderFile = content.settings;
    TRY(applyEnvironment(loaded.settings, environment, loaded.warnings));
    TRY(checkComplete(loaded));
    return loaded;
}

void completeOldSchema(LoadedSettings &loaded)
{
    if (!loaded.olderFile)
        return;
    const auto saved = saveConfig(loaded.configFile, *loaded.olderFile);
    loaded.olderFile.reset();
    if (saved)
        loaded.warnings += Error(ExitStatus::Configuration,
                                 "%1 lacked settings of this version: they were added with their defaults, the old "
                                 "file was kept beside it",
                                 {loaded.configFile});
    else
        loaded.warnings += saved.error().withContext("%1 lacks settings of this version, and cannot be completed",
                                                     {loaded.configFile});
}

} // namespace nymvisor
