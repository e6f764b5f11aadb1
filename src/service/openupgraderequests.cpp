#include "service/openupgraderequests.h"

#include "release/operatorrequest.h"
#include "upgrade/pendingrollback.h"

#include <QFileInfo>

namespace nymvisor {

namespace {

Error cancelled()
{
    return Error(ExitStatus::Unavailable, "the operator cancelled it");
}

bool isCancelled(const QString &upgrade, const Paths &paths)
{
    const OperatorRequest cancelling{OperatorRequest::Kind::Cancel, upgrade};
    return QFileInfo::exists(cancelling.fileIn(paths.requestsFolder()));
}

/// What the operator goes back to is theirs, whatever upstream says of it.
bool isWithdrawn(const Journal &journal, const UpstreamRecord &upstream)
{
    return !journal.isRollback && upstream.standingOf(journal.upgrade) == UpstreamRecord::Standing::Withdrawn;
}

/// While an upgrade is on probation its own way back is the shortest.
bool isWayBackWanted(const Journal &journal, const Paths &paths)
{
    const auto pending = readPendingRollback(paths);
    return pending && *pending && (*pending)->isWayBackOf(journal);
}

} // namespace

Journal heeded(Journal journal, const Paths &paths)
{
    if (!journal.isAtRest() || !isCancelled(journal.upgradeName(), paths))
        return journal;
    journal.step.direction = StepState::Direction::Back;
    journal.step.attempts = 0;
    journal.step.reason = cancelled();
    journal.step.turnedBackOnRequest = true;
    journal.wasCancelled = true;
    return journal;
}

void heedRequests(UpgradeTransaction &transaction, const Paths &paths, const UpstreamRecord &upstream)
{
    if (isWithdrawn(transaction.journal(), upstream))
        transaction.callOff(Error(ExitStatus::Unavailable, "upstream has withdrawn it"));
    if (isCancelled(transaction.journal().upgradeName(), paths))
        transaction.callOff(cancelled());
    if (isWayBackWanted(transaction.journal(), paths))
        transaction.goBack(
            Error(ExitStatus::Unavailable, "the operator went back to %1", {transaction.journal().from.name()}));
}

} // namespace nymvisor
