#pragma once

#include "worker/archivewriter.h"

namespace nymvisor {

/// Reads the whole archive back and compares it with what went into it: each entry's checksum and size, the number of
/// entries and of bytes.
Result<> checkArchive(const QString &path, const ArchiveContent &expected, WorkControl &control);

} // namespace nymvisor
