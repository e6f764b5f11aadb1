#pragma once

#include "config/paths.h"
#include "release/upstreamrecord.h"
#include "upgrade/upgradetransaction.h"

namespace nymvisor {

/// Tells the open upgrade what the operator and upstream want of it: that it is called off, or, on probation, that it
/// goes back. A request to cancel stays, and is obeyed like any other once the upgrade has been taken back, and so is a
/// withdrawal; a request to go back is done with that.
void heedRequests(UpgradeTransaction &transaction, const Paths &paths, const UpstreamRecord &upstream);

} // namespace nymvisor
