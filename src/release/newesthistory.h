#pragma once

#include "release/upgradehistory.h"

namespace nymvisor {

/// The newest entries of the history at @p path, the oldest of them first: some dozens; all where there are no more.
/// None where there is no history. To read ten thousand takes twenty times as long as all else that `status` does.
Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path);

} // namespace nymvisor
