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
/// lies with the data. A home laid out by Nym's own nymvisor is taken over. A journal or version info that cannot be
/// read is moved aside and rebuilt from the other files, the journal of an upgrade that was on probation or on its way
/// back.
Result<Found> findState(const Paths &paths, const Clock &clock);

/// Makes link and plan say what @p version does, unless it is another instance's version that they name, and the log
/// says so: they are copies, and no start goes by them as long as the version info is there. A plan that cannot be read
/// is moved aside and rebuilt. Under the upgrade lock, and not while an upgrade is open, whose steps write them.
Result<> putCopiesRight(const VersionInfo &version, const Paths &paths, const Clock &clock);

} // namespace nymvisor
