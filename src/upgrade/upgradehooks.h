#pragma once

#include "hooks/hook.h"
#include "upgrade/journal.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// Runs the host's hooks and then the instance's for a phase of the upgrade that @p journal is of.
Job *upgradeHooksJob(const UpgradeContext &context, const Journal &journal, HookPhase phase);

} // namespace nymvisor
