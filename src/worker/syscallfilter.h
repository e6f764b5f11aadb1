#pragma once

#include "core/result.h"

namespace nymvisor {

/// Has the kernel refuse to this process, and to what it starts, for good, what no task that asks the network needs: to
/// look into other processes, to start a program, and what changes the system. Nothing where the kernel cannot. To be
/// called once new privileges are given up, and before there is another thread.
Result<> refuseSystemCalls();

} // namespace nymvisor
