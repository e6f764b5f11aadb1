#include "upgrade/pastupgrades.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isTakenBack(const UpgradeHistory::Entry &entry)
{
    return entry.outcome == UpgradeOutcome::RolledBack || entry.outcome == UpgradeOutcome::Cancelled;
}

/// What went wrong is this instance's, and says nothing of another's, nor of an earlier try.
bool isOf(const Setback &setback, const UpgradeHistory::Entry &entry, const QString &instance)
{
    // One without a transaction is the operator's rollback, or was made of a history that names none.
    const bool isSameTry = setback.transactionId.isEmpty()
                               ? entry.reason.isEmpty() && setback.cause == Setback::Cause::DidNotStay
                               : setback.transactionId == entry.transactionId;
    return isSameTry && entry.instance == instance && isTakenBack(entry) && setback.stage == Setback::Stage::Upgrade &&
           setback.content.name == entry.info.name && setback.content.version == entry.info.version;
}

PastUpgrade fromHistory(const UpgradeHistory::Entry &entry, const InstanceView &view)
{
    PastUpgrade past;
    past.name = entry.info.name;
    past.version = entry.info.version;
    past.at = entry.performedAt.moment();
    past.outcome = nameOf(entry.outcome);
    past.instance = entry.instance;
    past.transactionId = entry.transactionId;
    past.downtime = entry.downtime;
    past.leftName = entry.leftName;
    past.leftVersion = entry.leftVersion;
    const bool isOpen = view.journal && view.journal->transactionId == entry.transactionId;
    if (entry.outcome == UpgradeOutcome::OnProbation && isOpen && view.journal->isAtRest())
        past.outcome = outcomeAtRest;
    if (!isTakenBack(entry))
        return past;
    const auto setback = std::ranges::find_if(view.outcomes.setbacks(),
                                              [&](const Setback &known) { return isOf(known, entry, view.id); });
    past.reason = entry.reason;
    if (setback != view.outcomes.setbacks().end()) {
        past.reason = setback->reason;
        past.isRefused = setback->isFinal();
    }
    return past;
}

} // namespace

bool PastUpgrade::hasEnded() const
{
    return outcome != nameOf(UpgradeOutcome::OnProbation) && outcome != outcomeAtRest;
}

QList<PastUpgrade> pastUpgrades(const InstanceView &view)
{
    QList<PastUpgrade> all;
    for (const UpgradeHistory::Entry &entry : view.history)
        all += fromHistory(entry, view);
    for (const Setback &setback : view.outcomes.setbacks()) {
        const bool isInHistory =
            std::ranges::any_of(view.history, [&](const auto &entry) { return isOf(setback, entry, view.id); });
        if (setback.stage == Setback::Stage::Upgrade && !isInHistory)
            all += PastUpgrade{setback.content.name,
                               setback.content.version,
                               setback.at.moment(),
                               setback.endName(),
                               setback.reason,
                               {},
                               {},
                               setback.isFinal(),
                               {}};
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &PastUpgrade::at);
    return all;
}

std::optional<PastUpgrade> lastEnded(const InstanceView &view)
{
    const QList<PastUpgrade> all = pastUpgrades(view);
    const auto found = std::ranges::find_if(all, &PastUpgrade::hasEnded);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace nymvisor
