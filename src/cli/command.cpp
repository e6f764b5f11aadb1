#include "cli/command.h"

#include "core/privileges.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

Command::Command(const CommandContext &context) : m_context(context)
{
}

void Command::start()
{
    QMetaObject::invokeMethod(
        this, [this] { execute(); }, Qt::QueuedConnection);
}

void Command::finish(int status)
{
    Q_EMIT done(status);
}

void Command::fail(const Error &error)
{
    m_context.console.remark(tr("nymvisor: %1").arg(error.translatedMessage()) + u'\n');
    finish(static_cast<int>(error.status()));
}

bool Command::wantsJson() const
{
    return m_context.call.options.value(outputName) == "json"_L1;
}

void Command::warn(const QString &text) const
{
    m_context.console.remark(tr("nymvisor: warning: %1").arg(text) + u'\n');
}

void InstanceCommand::execute()
{
    const auto loaded = load();
    if (!loaded) {
        fail(loaded.error());
        return;
    }
    for (const Error &warning : loaded->warnings)
        warn(warning.translatedMessage());
    executeWith(*loaded, Paths(loaded->settings, nymvisorsFolder(m_context.environment)));
}

Result<LoadedSettings> InstanceCommand::load() const
{
    LoadedSettings loaded = TRY(loadSettings(m_context.environment));
    TRY(settleUser(loaded.configFile, Paths(loaded.settings, nymvisorsFolder(m_context.environment))));
    completeOldSchema(loaded);
    return loaded;
}

Result<> InstanceCommand::settleUser(const QString &configFile, const Paths &paths) const
{
    const QStringList places = placesOf(paths);
    const bool areThere = std::ranges::any_of(places, [](const QString &place) { return QFileInfo::exists(place); });
    return becomeOwnerOf(areThere ? places : placesOf(configFile));
}

QStringList placesOf(const QString &configFile)
{
    return {configFile, QFileInfo(configFile).absolutePath()};
}

QStringList placesOf(const Paths &paths)
{
    return {paths.homeFolder(), paths.upgradeDataFolder()};
}

Result<> checkIsFile(const QString &path)
{
    if (isOutOfReach(path))
        return Error(ExitStatus::NoPermission,
                     "%1 cannot be read by the user %2, as whom this is done: put it where that user can read it",
                     {path, currentUser()});
    const QFileInfo info(path);
    if (info.isFile())
        return {};
    if (info.isDir())
        return Error(ExitStatus::Usage, "%1 is a folder, not an executable file", {path});
    return Error(ExitStatus::Usage, "there is no file %1", {path});
}

OptionRow outputOption()
{
    return {outputName, u'o', FlagForm::Value, u"text|json"_s,
            Command::tr("Form of the output: text (default) or json")};
}

} // namespace nymvisor
