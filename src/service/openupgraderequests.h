#pragma once

#include "config/paths.h"
#include "upgrade/upgradetransaction.h"

namespace nymvisor {

/// Tells the open upgrade what the operator wants of it: that it is called off, or, on probation, that it goes back.
/// The requests stay: they are obeyed like any other once it has been taken back, and are done with it.
void heedRequests(UpgradeTransaction &transaction, const Paths &paths);

} // namespace nymvisor
