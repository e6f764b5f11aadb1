#pragma once

#include "config/paths.h"
#include "release/rollbackrequest.h"
#include "release/upgradeinfo.h"
#include "upgrade/journal.h"

#include <optional>

namespace nymvisor {

/// A rollback that the operator asked for, and what is known of the version it leads to.
struct PendingRollback
{
    RollbackRequest request = {};
    UpgradeInfo info = {};

    /// As the planner takes it: like an upgrade that the operator wants now, whatever the version's own time is.
    UpgradeInfo asEntry() const;
    /// Whether it is the way back of the upgrade that @p journal is of, whose own backup it names.
    bool isWayBackOf(const Journal &journal) const;
};

/// An error where the request, or the upgrade info of its version, cannot be read.
Result<std::optional<PendingRollback>> readPendingRollback(const Paths &paths);

/// What is to be done yet while the version named @p current runs. A request that is done, or cannot be used, is
/// removed or put aside, and logged.
std::optional<PendingRollback> rollbackToDo(const Paths &paths, const QString &current, const QDateTime &now);

} // namespace nymvisor
