#pragma once

#include "config/paths.h"
#include "core/filelock.h"

namespace nymvisor {

/// The locks against a second `run`: of the same instance, and of any other on the same home, whose open upgrade it
/// would take for one that was left behind.
struct RunLock
{
    FileLock instance;
    FileLock home;
};

/// A refusal (75) names the process that holds one of them.
Result<RunLock> takeRunLock(const Paths &paths);

} // namespace nymvisor
