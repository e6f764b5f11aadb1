#include "cli/command.h"

#include "core/privileges.h"

#include <QFileInfo>

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
    const auto loaded = loadSettings(m_context.environment);
    if (!loaded) {
        fail(loaded.error());
        return;
    }
    for (const Error &warning : loaded->warnings)
        warn(warning.translatedMessage());
    const Paths paths(loaded->settings, nymvisorsFolder(m_context.environment));
    if (const auto settled = settleUser(paths); settled)
        executeWith(*loaded, paths);
    else
        fail(settled.error());
}

Result<> InstanceCommand::settleUser(const Paths &paths) const
{
    return becomeOwnerOf(paths.homeFolder());
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
