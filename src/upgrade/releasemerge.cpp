#include "upgrade/releasemerge.h"

#include "release/version.h"
#include "upgrade/waiting.h"

#include <algorithm>

namespace nymvisor {

namespace {

// Each has its binary on the disk before it is due.
constexpr qsizetype mostOfUpstreams = 16;

Error verdict(const char *reason, const QStringList &values = {})
{
    return Error(ExitStatus::Unavailable, reason, values);
}

/// What is not newer than what runs only waits to be dropped.
qsizetype countOfUpstreams(const UpgradePlan &plan)
{
    return std::ranges::count_if(plan.queue(), [&plan](const UpgradeInfo &entry) {
        return entry.origin == Origin::Upstream && std::is_gt(compareVersions(entry.version, plan.current().version));
    });
}

/// Why @p release is not to be planned.
std::optional<Error> objectionTo(const UpgradePlan &plan, const UpgradeInfo &release, bool mayDowngrade)
{
    const UpgradeInfo &current = plan.current();
    const auto order = compareVersions(release.version, current.version);
    if (std::is_eq(order))
        return verdict("it is the version that runs");
    if (std::is_lt(order) && !mayDowngrade)
        return verdict("it is lower than %1, which runs, and allow_downgrade is false", {current.version});
    if (release.name == current.name)
        return verdict("it has the name of the version that runs, %1, but another version", {current.version});
    const UpgradeInfo *planned = plan.find(release.name);
    if (planned && planned->origin == Origin::Operator)
        return verdict("the operator has planned an upgrade of that name");
    if (planned && *planned == release)
        return verdict("it is planned already");
    if (!planned && countOfUpstreams(plan) >= mostOfUpstreams)
        return verdict("%1 releases of upstream's are planned already: 'nymvisor cancel NAME' leaves one out",
                       {QString::number(mostOfUpstreams)});
    return std::nullopt;
}

} // namespace

ReleaseMerge mergeRelease(const UpgradePlan &plan, const UpgradeInfo &release, bool mayDowngrade,
                          const std::optional<Setback> &setback)
{
    ReleaseMerge merge{ReleaseMerge::Change::None, plan, objectionTo(plan, release, mayDowngrade)};
    if (!merge.reason && setback && setback->isFinal())
        merge.reason = Waiting::forOperator(release.name, *setback).reason;
    if (merge.reason)
        return merge;
    const bool isPlanned = plan.find(release.name) != nullptr;
    merge.change = isPlanned ? ReleaseMerge::Change::Rescheduled : ReleaseMerge::Change::Added;
    merge.reason = isPlanned ? verdict("it is announced differently now") : verdict("it is newer than what runs");
    merge.plan.insert(release);
    return merge;
}

} // namespace nymvisor
