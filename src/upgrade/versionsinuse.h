#pragma once

#include "config/paths.h"
#include "release/upgradeplan.h"

#include <QMap>

namespace nymvisor {

/// Every version that some instance runs, keeps as last good, or has in a journal, with the words for it: none of them
/// is ever overwritten or removed.
Result<QMap<QString, QString>> versionsInUse(const UpgradePlan &plan, const Paths &paths);

} // namespace nymvisor
