#include "cli/retrycommand.h"

#include "core/clock.h"
#include "core/filelock.h"
#include "release/operatorrequest.h"
#include "release/outcomes.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/instanceview.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool hasSetback(const QString &name, const Paths &paths)
{
    const auto outcomes = readState<Outcomes>(paths.outcomes());
    return outcomes && *outcomes && (*outcomes)->hasName(name);
}

/// The end of the way back is what is tried again, and of the cancel: its request is obeyed before the one to retry.
bool isBeingTakenBack(const QString &name, const InstanceView &view)
{
    const Journal *open = view.openUpgrade(name);
    return (open && !open->isForward()) || view.isAsked(OperatorRequest::Kind::Cancel, name);
}

/// Only what something went wrong with can be tried again.
Result<> checkCanBeRetried(const QString &name, const InstanceView &view, const Paths &paths)
{
    if (isBeingTakenBack(name, view))
        return {};
    const std::optional<Outcomes> outcomes = TRY(readState<Outcomes>(paths.outcomes()));
    if (!outcomes || outcomes->setbacks().isEmpty())
        return Error(ExitStatus::BadData, "nothing has gone wrong with any upgrade: there is nothing to try again");
    if (outcomes->hasName(name))
        return {};
    QStringList known;
    for (const Setback &setback : outcomes->setbacks())
        known += setback.content.name;
    known.removeDuplicates();
    return Error(ExitStatus::BadData, "nothing has gone wrong with '%1'; it has with %2", {name, known.join(", "_L1)});
}

/// Whether there is anything yet to be tried again by itself.
bool isThere(const QString &name, const Paths &paths)
{
    const auto plan = readState<UpgradePlan>(paths.plan());
    return QFileInfo::exists(paths.upgradeInfo(name)) || (plan && *plan && (*plan)->find(name));
}

OperatorRequest cancelOf(const QString &name)
{
    return {OperatorRequest::Kind::Cancel, name};
}

/// While that upgrade is open, `run` may be obeying it at this moment, or has turned back for it.
bool isCancelWaiting(const QString &name, const Paths &paths)
{
    if (!QFileInfo::exists(cancelOf(name).fileIn(paths.requestsFolder())))
        return false;
    const auto journal = readState<Journal>(paths.journal());
    const bool isOpen = journal && *journal && (*journal)->upgradeName() == name;
    return !isOpen || ((*journal)->isForward() && !FileLock::isHeld(paths.runLock()));
}

} // namespace

CommandSyntax RetryCommand::syntax()
{
    CommandSyntax syntax{
        u"retry"_s, tr("Let an upgrade that failed, was called off, vetoed, cancelled or withdrawn be tried again")};
    syntax.argument = u"NAME"_s;
    syntax.argumentReport = u"history"_s;
    syntax.argumentFilter = u"outcome...[cfrvw].[^m]"_s; // all but "completed" of those that have ended
    syntax.argumentHelp = tr("Name of the upgrade");
    return syntax;
}

void RetryCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const QString name = m_context.call.argument;
    const InstanceView view =
        InstanceView::read(paths, loaded.settings, SystemClock().now(), InstanceView::Past::Newest);
    if (isCancelWaiting(name, paths)) {
        takeCancelBack(name, paths);
        return;
    }
    if (const auto checked = checkCanBeRetried(name, view, paths); !checked) {
        fail(checked.error());
        return;
    }
    QString done = view.isRunning
                       ? tr("%1: what went wrong is forgotten; 'nymvisor status' tells when it is tried again")
                       : tr("%1: it is tried again when 'nymvisor run' is next started");
    if (!isThere(name, paths))
        done = tr("%1: what went wrong is forgotten, but nothing of it is kept here any more: it is tried again once "
                  "upstream announces it, or 'nymvisor add-upgrade' brings it");
    change(
        paths,
        [folder = paths.requestsFolder(), name] {
            return leaveRequest(folder, {OperatorRequest::Kind::Retry, name});
        },
        done.arg(name));
}

void RetryCommand::takeCancelBack(const QString &name, const Paths &paths)
{
    const auto takeBack = [paths, name]() -> Result<> {
        const bool isObeyed = !isCancelWaiting(name, paths); // meanwhile
        if (!isObeyed)
            TRY(takeRequestBack(paths.requestsFolder(), cancelOf(name)));
        return isObeyed || hasSetback(name, paths)
                   ? leaveRequest(paths.requestsFolder(), {OperatorRequest::Kind::Retry, name})
                   : Result<>();
    };
    change(paths, takeBack, tr("%1: it is not called off after all").arg(name));
}

} // namespace nymvisor
