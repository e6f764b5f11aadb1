#pragma once

#include "config/paths.h"
#include "release/upstreamrecord.h"
#include "upgrade/upgradetransaction.h"

namespace nymvisor {

// What the operator and upstream want of the upgrade that is open.

/// The journal that a start found, as it is to be gone on with: what rests after its switch, and was cancelled since,
/// turns back.
Journal heeded(Journal journal, const Paths &paths);

/// Tells the open upgrade what the operator and upstream want of it: that it is called off, or, on probation, that it
/// goes back. A request to cancel stays, and is obeyed like any other once the upgrade has been taken back, and so is a
/// withdrawal; a request to go back is done with that.
void heedRequests(UpgradeTransaction &transaction, const Paths &paths, const UpstreamRecord &upstream);

} // namespace nymvisor
