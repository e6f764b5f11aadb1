#pragma once

#include "worker/archivereader.h"
#include "worker/contentprogress.h"

namespace nymvisor {

/// Is given what an archive holds, in its order, each content unpacked and compared with its checksum.
class ArchiveVisitor
{
public:
    virtual ~ArchiveVisitor() = default;

    /// The home itself, which comes first; a folder; a link, with its target; a file, with its content.
    virtual Result<> visit(const ArchiveEntry &entry, const QByteArray &content) = 0;

    /// A file too large to be handed over at once: in pieces, several at a time in threads of their own, in any order,
    /// @p offset being where in the file each stands.
    virtual Result<> beginLarge(const ArchiveEntry &entry) = 0;
    virtual Result<> addToLarge(const QByteArray &piece, qint64 offset) = 0;
    /// All have come, and the content was what its checksum says.
    virtual Result<> endLarge(const ArchiveEntry &entry) = 0;
};

/// Reads all of an archive, on all cores. The first error, the archive's or the visitor's, ends it; those of the
/// archive name the entry.
Result<> visitArchive(const QString &path, ArchiveVisitor &visitor, ContentProgress &progress);

/// What the files in it hold, in bytes, as its manifest has it.
Result<qint64> contentSizeOfArchive(const QString &path, const WorkControl &control);

} // namespace nymvisor
