#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "upgrade/journal.h"

namespace nymvisor {

/// What a start of nymvisor finds: the version to run, and the upgrade that was left open, if there is one.
struct Found
{
    VersionInfo version = {};
    std::optional<Journal> journal = {};
};

/// Decides which version runs, by the order of truth: the journal where there is one; else the version info, which
/// lies with the data. Link and plan are copies: where they differ they are put right, and the log says so, unless it
/// is another instance's version that they name. A home laid out by Nym's own nymvisor is taken over. State files that
/// cannot be read are moved aside and rebuilt from the others; so is the journal of an upgrade that was on probation or
/// on its way back.
Result<Found> findState(const Paths &paths, const Clock &clock);

/// Makes link and plan say what @p version does. Left to the next start where another process is changing them.
Result<> putCopiesRight(const VersionInfo &version, const Paths &paths, const Clock &clock);

} // namespace nymvisor
