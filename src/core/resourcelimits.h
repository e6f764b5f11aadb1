#pragma once

#include "core/result.h"

namespace nymvisor {

/// Limits what this process may use: memory, descriptors, the size of a file it writes (0: any), no core dumps.
Result<> limitResources(qint64 largestFile);

} // namespace nymvisor
