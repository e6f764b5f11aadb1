#pragma once

#include "upgrade/planner.h"

namespace nymvisor {

/// Notes in the input's record of upstream that each upgrade there is, is known here, whoever put it into the plan;
/// true where something is new in that.
bool noteSeen(PlannerInput &input);

/// When one of upstream's has been known here for minimum_release_age; nothing where none is asked for: what is the
/// operator's has no age.
std::optional<QDateTime> ripeTime(const PlannerInput &input, const UpgradeInfo &upgrade);

/// When an upgrade is due here. What is the operator's is due when they said; what is upstream's when its time has come
/// and it is ripe, and then at this instance's own point of upgrade_splay: many that see it ripen together stay spread.
/// That is counted from when it was known here at the earliest: of many that learn of it when its time is past, those
/// whose points are past, too, would else begin at once.
QDateTime dueTime(const PlannerInput &input, const UpgradeInfo &upgrade);

/// When it may begin: when it is due, and what is upstream's in upgrade_window. What became due while that was shut has
/// its own point of the next opening, or nobody would be spread who waited for it; one that is past is none to wait
/// for.
QDateTime beginTime(const PlannerInput &input, const UpgradeInfo &upgrade);

} // namespace nymvisor
