#pragma once

#include "tasks/backupvalues.h"
#include "worker/homescope.h"
#include "worker/manifest.h"
#include "worker/snapshotplace.h"
#include "worker/treecopy.h"

namespace nymvisor {

/// What both passes of a snapshot do with what the walk through the home comes to: copy it and note it in a manifest.
class SnapshotPass
{
public:
    /// @p begin goes into the manifest.
    static Result<std::unique_ptr<SnapshotPass>> open(const SnapshotRequest &request, const SnapshotPlace &place,
                                                      TreeCopy::Folders folders, qint64 begin, WorkControl &control);

    TreeCopy &copy() { return m_copy; }

    /// Copies the entry and notes it; false where it vanished meanwhile.
    Result<bool> take(const TreeEntry &entry);
    /// Notes that the entry is as it was, with @p checksum.
    Result<> keep(const TreeEntry &entry, std::optional<quint32> checksum);
    /// A special file, which no copy holds.
    void skip(const QString &path);
    /// Makes manifest and tree last.
    Result<> close(const QString &tree);

    SnapshotResult result() const;

private:
    SnapshotPass(TreeCopy copy, std::unique_ptr<ManifestWriter> manifest);
    Result<> note(const TreeEntry &entry, const struct stat &status, std::optional<quint32> checksum);

    TreeCopy m_copy;
    std::unique_ptr<ManifestWriter> m_manifest;
    SnapshotResult m_result;
};

/// What can be copied: files, folders, links.
bool isCopied(const struct stat &status);

/// The first pass, while the daemon may write: all of the home, whatever happens to it meanwhile.
Result<SnapshotResult> takeFirstPass(const SnapshotRequest &request, WorkControl &control);

/// The second, while nobody writes: makes the copy equal to the home and gives the snapshot its name.
Result<SnapshotResult> takeSecondPass(const SnapshotRequest &request, WorkControl &control);

} // namespace nymvisor
