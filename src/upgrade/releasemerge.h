#pragma once

#include "release/outcomes.h"
#include "release/upgradeplan.h"

namespace nymvisor {

/// What an announced release changes in the plan.
struct ReleaseMerge
{
    enum class Change { None, Added, Rescheduled };

    Change change = Change::None;
    UpgradePlan plan = {};
    std::optional<Error> reason = {}; // what was done, or why nothing was
};

/// A release that is newer is added; one whose name is planned already takes that entry's place; the operator's entries
/// are left alone. An equal version is no upgrade, a lower one is refused unless allowed. @p setback is what went wrong
/// last with this content: a final one is not planned again without the operator's word.
ReleaseMerge mergeRelease(const UpgradePlan &plan, const UpgradeInfo &release, bool mayDowngrade,
                          const std::optional<Setback> &setback = {});

} // namespace nymvisor
