#pragma once

#include "hooks/hook.h"
#include "upgrade/journal.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// Runs the host's hooks and then the instance's for a phase of the upgrade that @p journal is of.
Job *upgradeHooksJob(const UpgradeContext &context, const Journal &journal, HookPhase phase);

/// The pre-download hooks, for an upgrade from @p from that is about to be fetched.
Job *preDownloadHooksJob(const UpgradeContext &context, const VersionInfo &from, const UpgradeInfo &upgrade);

/// The failure hooks, for what went wrong with an upgrade from @p from.
Job *failureHooksJob(const UpgradeContext &context, const VersionInfo &from, const Setback &setback);

/// How long one hook of a phase may take; 0: no limit.
std::chrono::milliseconds timeForHook(HookPhase phase, const Settings &settings);

/// What a hook is told of the instance, and of the upgrade @p name to @p version.
HookContext hookContextFor(const Settings &settings, const Paths &paths, HookPhase phase, const VersionInfo &from,
                           const QString &name, const QString &version);

} // namespace nymvisor
