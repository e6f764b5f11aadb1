#pragma once

#include "core/result.h"
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
    /// Packs the content of the open @p file, which may be of any size, piece by piece. @p onBytes is told of each; its
    /// error ends the work. The CRC-32 of what was read.
    Result<quint32> addFile(const ArchiveEntry &entry, int file, const std::function<Result<>(qint64 size)> &onBytes);
    /// Writes the list of entries. The archive is not whole before this has succeeded.
    Result<> close();

private:
    enum class Form { Stored, Deflated, AlreadyDeflated };

    Result<> begin(QuaZipFile &file, const ArchiveEntry &entry, Form form, const PackedContent &content);
    Result<> end(QuaZipFile &file, const ArchiveEntry &entry);

    QFile m_device;
    QuaZip m_zip;
    qint64 m_entries = 0;
    bool m_hasLargeEntry = false;
};

} // namespace nymvisor
