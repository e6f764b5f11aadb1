#pragma once

#include "config/paths.h"
#include "release/upgradeinfo.h"

namespace nymvisor {

/// What `add-upgrade` is to do with a binary that has been looked at.
struct AddedUpgrade
{
    UpgradeInfo info = {};
    QString newBinary = {};    // a whole, synced copy, beside where it goes
    bool isForced = false;     // what is there is overwritten
    bool isBinaryOnly = false; // for an upgrade that exists, without touching the plan
};

/// Puts the binary into its place, then the upgrade-info.json, then the upgrade into the plan; the caller holds
/// upgrade.lock. A version that an instance runs, keeps as last good, or has in a journal is never overwritten.
Result<> addUpgrade(const AddedUpgrade &added, const Paths &paths);

} // namespace nymvisor
