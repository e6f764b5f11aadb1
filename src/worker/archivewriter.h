#pragma once

#include "core/writebehind.h"
#include "worker/archiveentry.h"
#include "worker/packedcontent.h"

#include <QFile>

#include <quazip/quazip.h>

#include <functional>

class QuaZipFile;

namespace nymvisor {

/// Writes entries into a zip archive: modes, types, times and owners as Info-ZIP keeps them, names as the bytes they
/// are, sizes beyond 4 GiB.
class ArchiveWriter
{
public:
    /// @p descriptor is open for writing, empty, and stays the caller's.
    explicit ArchiveWriter(int descriptor);

    Result<> open();
    /// @p content is a file's, or a link's target.
    Result<> add(const ArchiveEntry &entry, const PackedContent &content);
    /// A file of any size, whose pieces come one after the other.
    Result<> beginLarge(const ArchiveEntry &entry, bool isDeflated);
    Result<> addPiece(const ArchiveEntry &entry, const PackedContent &piece);
    /// The CRC-32 of all pieces.
    Result<quint32> endLarge(const ArchiveEntry &entry);
    /// Packs the whole of the open @p file. @p onBytes is told of each piece; its error ends the work.
    Result<> addManifest(const ArchiveEntry &entry, int file, const std::function<Result<>(qint64 size)> &onBytes);
    /// Writes the list of entries. The archive is not whole before this has succeeded.
    Result<> close();

private:
    enum class Form { Stored, Deflated, AlreadyDeflated };

    Result<> note(const ArchiveEntry &entry, qint64 size);
    Result<> begin(QuaZipFile &file, const ArchiveEntry &entry, Form form, const PackedContent &content);
    Result<> end(QuaZipFile &file, const ArchiveEntry &entry);

    QFile m_device;
    WriteBehind m_behind;
    QuaZip m_zip;
    qint64 m_entries = 0;
    bool m_hasLargeEntry = false;
    qint64 m_largeSize = 0; // of the entry that is under way
    quint32 m_largeChecksum = 0;
};

} // namespace nymvisor
