#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "upgrade/journal.h"

namespace nymvisor {

/// The journal of an upgrade to @p version whose own is gone or cannot be read, as far as the other files tell:
///
/// - where a way back had begun to move data (`restore.whole` or `restore.go` is there), one that goes on with it; an
///   error where nothing tells which version it leads to: none may run on the data then;
/// - where the history has the version on probation, and the snapshot of that upgrade is whole or its archive is there,
///   one that begins probation anew. Without either there is none: nothing could be restored, so nothing is taken back.
///
/// Nothing in all other cases.
Result<std::optional<Journal>> rebuiltJournal(const VersionInfo &version, const Paths &paths, const Clock &clock);

/// Whether a way back has begun to move data: from then on it is finished before any daemon starts.
bool isRestoreBegun(const Paths &paths);

} // namespace nymvisor
