#pragma once

#include "tasks/backupvalues.h"
#include "worker/archivewriter.h"
#include "worker/contentprogress.h"

namespace nymvisor {

/// Puts all of a whole snapshot into an open archive, in the order of its manifest, the manifest first. What differs
/// from what the manifest says is an error: no archive is made of a damaged snapshot.
Result<ArchiveResult> fillArchive(ArchiveWriter &writer, const QString &snapshot, ContentProgress &progress);

} // namespace nymvisor
