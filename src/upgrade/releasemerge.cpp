#include "upgrade/releasemerge.h"

#include "release/version.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Why @p release is not to be planned; empty where it is.
QString objectionTo(const UpgradePlan &plan, const UpgradeInfo &release, bool mayDowngrade)
{
    const UpgradeInfo &current = plan.current();
    const auto order = compareVersions(release.version, current.version);
    if (std::is_eq(order))
        return u"it is the version that runs"_s;
    if (std::is_lt(order) && !mayDowngrade)
        return u"it is lower than %1, which runs, and allow_downgrade is false"_s.arg(current.version);
    if (release.name == current.name)
        return u"it has the name of the version that runs, %1, but another version"_s.arg(current.version);
    const UpgradeInfo *planned = plan.find(release.name);
    if (planned && planned->origin == Origin::Operator)
        return u"the operator has planned an upgrade of that name"_s;
    if (planned && *planned == release)
        return u"it is planned already"_s;
    return {};
}

} // namespace

ReleaseMerge mergeRelease(const UpgradePlan &plan, const UpgradeInfo &release, bool mayDowngrade,
                          const std::optional<Setback> &setback)
{
    ReleaseMerge merge{ReleaseMerge::Change::None, plan, objectionTo(plan, release, mayDowngrade)};
    if (merge.reason.isEmpty() && setback && setback->isFinal())
        merge.reason = u"it %1 here: %2"_s.arg(setback->endPhrase(), setback->reason);
    if (!merge.reason.isEmpty())
        return merge;
    const bool isPlanned = plan.find(release.name) != nullptr;
    merge.change = isPlanned ? ReleaseMerge::Change::Rescheduled : ReleaseMerge::Change::Added;
    merge.reason = isPlanned ? u"it is announced differently now"_s : u"it is newer than what runs"_s;
    merge.plan.insert(release);
    return merge;
}

} // namespace nymvisor
