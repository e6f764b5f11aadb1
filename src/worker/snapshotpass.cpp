#include "worker/snapshotpass.h"

#include "core/filesystem.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>

namespace nymvisor {

namespace {

constexpr qsizetype namedSkipped = 1000; // the result is one line of JSON, and has to stay one that is read

} // namespace

Result<std::unique_ptr<SnapshotPass>> SnapshotPass::open(const SnapshotRequest &request, const SnapshotPlace &place,
                                                         TreeCopy::Folders folders, qint64 begin, WorkControl &control)
{
    const Descriptor home = TRY(openFolder(request.home));
    Descriptor tree = TRY(openFolder(place.tree()));
    struct stat status = {};
    if (::fstat(home.number(), &status) != 0)
        return systemError("cannot look at %1", request.home, errno);
    auto manifest = TRY(ManifestWriter::create(place.manifest(), begin));
    TRY(manifest->add(ManifestEntry::of({}, status)));
    TreeCopy copy(std::move(tree), status, request.home, folders, control);
    TRY(copy.copyRoot(home.number()));
    return std::unique_ptr<SnapshotPass>(new SnapshotPass(std::move(copy), std::move(manifest)));
}

SnapshotPass::SnapshotPass(TreeCopy copy, std::unique_ptr<ManifestWriter> manifest)
    : m_copy(std::move(copy)), m_manifest(std::move(manifest))
{
}

Result<bool> SnapshotPass::take(const TreeEntry &entry)
{
    const auto copied = TRY(m_copy.copy(entry));
    if (!copied)
        return false;
    TRY(note(entry, copied->status, copied->checksum));
    return true;
}

Result<> SnapshotPass::keep(const TreeEntry &entry, std::optional<quint32> checksum)
{
    TRY(m_copy.keep(entry, checksum));
    return note(entry, entry.status, checksum);
}

Result<> SnapshotPass::note(const TreeEntry &entry, const struct stat &status, std::optional<quint32> checksum)
{
    m_result.files += S_ISREG(status.st_mode) ? 1 : 0;
    return m_manifest->add(ManifestEntry::of(entry.path, status, checksum));
}

void SnapshotPass::skip(const QString &path)
{
    if (m_result.skipped.size() < namedSkipped)
        m_result.skipped += path;
}

Result<> SnapshotPass::close(const QString &tree)
{
    TRY(m_copy.finish());
    const Descriptor folder = TRY(openFolder(tree));
    TRY(syncFileSystem(folder.number(), tree)); // before the manifest has its name: it never says more than is there
    return m_manifest->close();
}

SnapshotResult SnapshotPass::result() const
{
    SnapshotResult result = m_result;
    result.bytes = m_copy.copiedBytes();
    result.stripped = m_copy.stripped();
    result.firstStripped = m_copy.firstStripped();
    return result;
}

bool isCopied(const struct stat &status)
{
    return S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || S_ISLNK(status.st_mode);
}

} // namespace nymvisor
