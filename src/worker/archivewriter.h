#pragma once

#include "core/treewalk.h"
#include "worker/threadjob.h"

#include <QFile>

#include <quazip/quazip.h>

namespace nymvisor {

/// What an archive was given, to be compared with what can be read out of it.
struct ArchiveContent
{
    qint64 entries = 0;
    qint64 bytes = 0; // of files and links
};

/// Writes entries of a tree into a zip archive: modes, types and times as Info-ZIP keeps them, names as the bytes
/// they are, sizes beyond 4 GiB.
class ArchiveWriter
{
public:
    /// @p descriptor is open for writing, empty, and stays the caller's.
    explicit ArchiveWriter(int descriptor);

    Result<> open();
    Result<> addFolder(const TreeEntry &entry);
    Result<> addLink(const TreeEntry &entry, const QByteArray &target);
    /// Reads the open @p file up to its size in @p entry: a log that grows meanwhile does not keep it going.
    /// @p onBytes is told of each piece; its error ends the work.
    Result<> addFile(const TreeEntry &entry, int file, const std::function<Result<>(qint64 size)> &onBytes);
    /// Writes the list of entries. The archive is not whole before this has succeeded.
    Result<> close();

    const ArchiveContent &content() const { return m_content; }

private:
    QFile m_device;
    QuaZip m_zip;
    ArchiveContent m_content;
};

} // namespace nymvisor
