#pragma once

#include "worker/archivevisit.h"

namespace nymvisor {

/// Makes what an archive holds in the empty @p folder, as it was in the home: contents with holes for their zeros,
/// modes, owners as far as the user may, times, links of both kinds, extended attributes; not yet synced. Nothing is
/// made outside of the folder, whatever the archive says.
///
/// The archive is read as a whole first: a damaged one is refused before anything is made. What it says of the home
/// itself comes back.
Result<ManifestEntry> extractArchive(const QString &archive, const QString &folder, WorkControl &control);

} // namespace nymvisor
