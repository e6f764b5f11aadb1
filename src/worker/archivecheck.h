#pragma once

#include "worker/contentprogress.h"

namespace nymvisor {

struct ArchiveContent
{
    qint64 files = 0;
    qint64 bytes = 0;  // of the files
    qint64 onDisk = 0; // that they take once extracted, holes being none
};

/// Reads the whole archive and compares it with its own manifest: that it has each entry and no other, with type, mode,
/// size and checksum. An error names the entry.
Result<ArchiveContent> checkArchive(const QString &path, ContentProgress &progress);

} // namespace nymvisor
