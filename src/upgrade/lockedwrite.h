#pragma once

#include "config/paths.h"
#include "core/job.h"

#include <functional>

namespace nymvisor {

/// Makes a call that changes files which other instances and commands change too: while holding the lock of them, and
/// with the reserve's room where a full disk would keep them as they are.
Job *lockedWriteJob(const Paths &paths, std::function<Result<>()> write);

} // namespace nymvisor
