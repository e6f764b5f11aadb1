#include "cli/cancelcommand.h"

#include "core/clock.h"
#include "release/operatorrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// By a request that can still be obeyed, or by one that was, since when it is not planned again.
bool isCancelledAlready(const QString &name, const InstanceView &view)
{
    if (view.isAsked(OperatorRequest::Kind::Retry, name))
        return false; // it would be planned again
    const bool isAsked = view.isAsked(OperatorRequest::Kind::Cancel, name);
    if (view.openUpgrade(name))
        return isAsked && checkCanBeCancelled(name, view);
    const auto isSettled = [&name](const Setback &setback) {
        return setback.content.name == name && setback.cause == Setback::Cause::Cancelled;
    };
    const auto isPlanned = [&name](const PlannedUpgrade &planned) {
        const bool isLeftOut = planned.waiting && planned.waiting->why == Waiting::Why::Cancelled;
        return planned.info.name == name && !isLeftOut;
    };
    const bool wasObeyed = std::ranges::any_of(view.outcomes.setbacks(), isSettled);
    return isAsked || (wasObeyed && std::ranges::none_of(view.planned, isPlanned));
}

/// As long as the daemon is not yet stopped for it, or where it rests, and was never started.
Result<> checkMayBeCalledOff(const Journal &journal, bool isRunning)
{
    const bool rests = journal.isAtRest() && !isRunning; // else it is just being started
    if (journal.mayBeCalledOff() || rests || !journal.isForward())
        return {};
    if (journal.mayBeTakenBack())
        return Error(ExitStatus::Unavailable,
                     "%1 can no longer be called off: it runs, on probation; 'nymvisor rollback --with-data' takes "
                     "it back",
                     {journal.upgradeName()});
    return Error(ExitStatus::Unavailable,
                 "%1 can no longer be called off: it is in its step '%2', and only before 'stop' nothing is touched",
                 {journal.upgradeName(), journal.step.row});
}

QString doneText(const QString &name, const InstanceView &view)
{
    if (!view.isRunning)
        return CancelCommand::tr("%1: it is called off when 'nymvisor run' is next started; until then 'nymvisor retry "
                                 "%1' takes that back")
            .arg(name);
    if (view.journal && !view.openUpgrade(name))
        return CancelCommand::tr("%1: it is called off when the upgrade that is under way has ended; until then "
                                 "'nymvisor retry %1' takes that back")
            .arg(name);
    return CancelCommand::tr("%1: nymvisor calls it off now").arg(name);
}

} // namespace

CommandSyntax CancelCommand::syntax()
{
    CommandSyntax syntax{u"cancel"_s, tr("Leave an upgrade out, until it is retried")};
    syntax.argument = u"NAME"_s;
    syntax.argumentReport = u"plan"_s;
    syntax.argumentHelp = tr("Name of the upgrade");
    return syntax;
}

void CancelCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const QString name = m_context.call.argument;
    const InstanceView view =
        InstanceView::read(paths, loaded.settings, SystemClock().now(), InstanceView::Past::Newest);
    if (isCancelledAlready(name, view)) {
        m_context.console.answer(tr("%1 is cancelled already").arg(name) + u'\n');
        finish();
        return;
    }
    if (const auto checked = checkCanBeCancelled(name, view); !checked) {
        fail(checked.error());
        return;
    }
    change(
        paths,
        [folder = paths.requestsFolder(), name]() -> Result<> {
            TRY(takeRequestBack(folder, {OperatorRequest::Kind::Retry, name}));
            return leaveRequest(folder, {OperatorRequest::Kind::Cancel, name});
        },
        doneText(name, view));
}

Result<> checkCanBeCancelled(const QString &name, const InstanceView &view)
{
    if (const Journal *open = view.openUpgrade(name))
        return checkMayBeCalledOff(*open, view.isRunning);
    if (view.isAsked(OperatorRequest::Kind::Retry, name))
        return {};
    QStringList names;
    for (const PlannedUpgrade &planned : view.planned)
        names += planned.info.name;
    if (names.contains(name))
        return {};
    if (names.isEmpty())
        return Error(ExitStatus::BadData, "nothing is planned: there is nothing to cancel");
    return Error(ExitStatus::BadData, "'%1' is not planned; %2 is", {name, names.join(", "_L1)});
}

} // namespace nymvisor
