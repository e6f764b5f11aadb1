#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "release/buildinfo.h"

namespace nymvisor {

/// Lays out an instance for @p binary, of which @p buildInfo was asked: folders, the first version, the `current` link,
/// the plan and the version info. What is there already is kept, so that it can be repeated at any time.
///
/// Where versions of the daemon are known already, the instance starts from the one that @p binary is; another binary
/// is refused, naming both versions.
Result<> layOutInstance(const Paths &paths, const QString &binary, const BuildInfo &buildInfo, const Clock &clock);

/// Lower-case hex. Reads the whole file; for commands, not for a running supervisor.
Result<QString> sha256Of(const QString &path);

} // namespace nymvisor
