#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "upgrade/journal.h"

namespace nymvisor {

// The moments in which the files on disk come to say another version. Each may run twice; callers hold upgrade.lock.

/// Makes the upgrade's version the one that runs: version info first, since it is what counts, then its copies: this
/// instance's record, plan, history (on probation), link. Where it is a rollback from one that others may yet upgrade
/// to, as @p isLeftWanted says, that one is in the plan's queue again.
Result<> switchForward(const Paths &paths, const Journal &journal, const QString &instance, const Clock &clock,
                       bool isLeftWanted = false);

/// Makes it the version before again; the upgrade stands in the plan, and in the history as rolled back. Where another
/// instance runs the new version by now, plan and link are left to it.
Result<> switchBack(const Paths &paths, const Journal &journal, const Clock &clock);

/// The history says completed, and this instance's record what it runs; where @p isProven, that it is good, too.
Result<> commitVersion(const Paths &paths, const Journal &journal, bool isProven, const Clock &clock);

/// Points the `current` link at a version, where it does not yet.
Result<> pointCurrentLink(const Paths &paths, const QString &version);

} // namespace nymvisor
