#pragma once

#include "release/upgradehistory.h"

namespace nymvisor {

/// The newest entries of the history at @p path, the oldest of them first: a dozen at least, or all. None where there
/// is no history. Damage before them is not seen. To read ten thousand takes twenty times as long as all else that
/// `status` does.
Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path);

} // namespace nymvisor
