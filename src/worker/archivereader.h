#pragma once

#include "worker/archiveentry.h"
#include "worker/packedcontent.h"

#include <quazip/quazip.h>

#include <functional>

namespace nymvisor {

/// Reads an archive entry by entry beside its own manifest, so that neither's size matters.
///
/// It may be damaged, and made by anybody: an entry is handed out only when it is the next in the manifest, agrees with
/// it in type, mode, size and checksum, and has a path that leads nowhere but below, through nothing but folders that
/// were handed out before.
class ArchiveReader
{
public:
    static Result<std::unique_ptr<ArchiveReader>> open(const QString &path);

    /// The first is the home itself. Nothing after the last.
    Result<std::optional<ArchiveEntry>> next();

    /// That of the current entry, which is a link or a file of at most largestPackedWhole.
    Result<PackedContent> content();
    /// That of the current entry, unpacked, in pieces that @p onData may keep; compared with its checksum at the end.
    Result<> stream(const std::function<Result<>(const QByteArray &piece)> &onData);

    /// To be read on its own, instead of the entries.
    ManifestReader &manifest() { return *m_manifest; }

private:
    explicit ArchiveReader(const QString &path);
    Result<> openManifest(const QString &path);
    Result<std::optional<QuaZipFileInfo64>> nextInList();
    Result<> checkPlace(const ArchiveEntry &entry);
    Result<> checkHeader(const ArchiveEntry &entry, const QuaZipFileInfo64 &found) const;
    Error damaged() const;

    QuaZip m_zip;
    QuaZip m_manifestZip; // the same file again: one can read but one entry at a time
    std::unique_ptr<ManifestReader> m_manifest;
    std::optional<ArchiveEntry> m_entry;
    QList<QByteArray> m_folders; // from the home to where the archive is
    QuaZipFileInfo64 m_found;
};

} // namespace nymvisor
