#pragma once

#include "core/filelock.h"

namespace nymvisor {

/// The lock against a second `run` of the same instance. A refusal (75) names the process that holds it.
Result<FileLock> takeRunLock(const QString &path);

} // namespace nymvisor
