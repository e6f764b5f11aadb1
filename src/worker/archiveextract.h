#pragma once

#include "worker/archivevisit.h"

namespace nymvisor {

/// Makes what an archive holds in the empty @p folder, as it was in the home: contents with holes for their zeros,
/// modes, owners as far as the user may, times, links of both kinds, extended attributes; not yet synced. Nothing is
/// made outside of the folder, whatever the archive says.
///
/// It is read once, for a daemon may be down meanwhile: after an error, which names what is damaged, the folder holds
/// what came before that. What the archive says of the home itself comes back.
Result<ManifestEntry> extractArchive(const QString &archive, const QString &folder, WorkControl &control);

} // namespace nymvisor
