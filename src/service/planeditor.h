#pragma once

#include "config/paths.h"
#include "core/job.h"
#include "release/upgradeinfo.h"
#include "release/versioninfo.h"
#include "upgrade/instancestate.h"

namespace nymvisor {

// Changes of the plan and of what stands beside it, each a job that holds upgrade.lock meanwhile.

/// Takes an announced release into the plan where it belongs there; its upgrade-info.json stands before the plan names
/// it. @p state tells a binary that was staged for an earlier announcement of that name: it is dropped. Why nothing is
/// planned is logged when it is news.
Job *planReleaseJob(const UpgradeInfo &release, bool isNews, bool mayDowngrade, const Paths &paths,
                    InstanceState &state);

/// Takes upgrades that upstream has taken back out of the plan where nobody else wants them, and notes that they are
/// not to be done here.
Job *withdrawJob(const QStringList &names, const Paths &paths, InstanceState &state);

/// Takes upgrades out of the plan.
Job *dropFromPlanJob(const QStringList &names, const Paths &paths);

/// Has a version count as good that had no probation: the first, or where there is no way back.
Job *noteGoodVersionJob(const QString &version, const Paths &paths);

/// Has link and plan say what @p version does, see putCopiesRight().
Job *putCopiesRightJob(const VersionInfo &version, const Paths &paths, const Clock &clock);

/// Does what the operator's commands left in the requests folder, oldest first, and removes what is done. One that
/// cannot be read is logged and moved aside.
Job *obeyRequestsJob(const Paths &paths, InstanceState &state, const Clock &clock);

} // namespace nymvisor
