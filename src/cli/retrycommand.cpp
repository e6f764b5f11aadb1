#include "cli/retrycommand.h"

#include "core/filelock.h"
#include "release/operatorrequest.h"
#include "release/outcomes.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/journal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Only what something went wrong with can be tried again.
Result<> checkHasSetback(const QString &name, const Paths &paths)
{
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

QString requestToCancel(const QString &name, const Paths &paths)
{
    return OperatorRequest{OperatorRequest::Kind::Cancel, name}.fileIn(paths.requestsFolder());
}

/// For `run` to be started. While it runs, or has turned back for it, the cancel is being obeyed.
bool isCancelWaiting(const QString &name, const Paths &paths)
{
    if (!QFileInfo::exists(requestToCancel(name, paths)) || FileLock::isHeld(paths.runLock()))
        return false;
    const auto journal = readState<Journal>(paths.journal());
    return !journal || !*journal || (*journal)->upgradeName() != name || (*journal)->isForward();
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

void RetryCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    const QString name = m_context.call.argument;
    if (isCancelWaiting(name, paths)) {
        takeCancelBack(name, paths);
        return;
    }
    if (const auto checked = checkHasSetback(name, paths); !checked) {
        fail(checked.error());
        return;
    }
    QString done = FileLock::isHeld(paths.runLock())
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
    const bool hasSetback = checkHasSetback(name, paths).has_value();
    const auto takeBack = [paths, name, hasSetback]() -> Result<> {
        const bool isObeyed = !isCancelWaiting(name, paths); // `run` was started just now
        if (!isObeyed)
            TRY(removeSynced(requestToCancel(name, paths)));
        return isObeyed || hasSetback ? leaveRequest(paths.requestsFolder(), {OperatorRequest::Kind::Retry, name})
                                      : Result<>();
    };
    change(paths, takeBack, tr("%1: it is not called off after all").arg(name));
}

} // namespace nymvisor
