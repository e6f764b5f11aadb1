#include "worker/archivefiller.h"

#include "core/descriptor.h"
#include "core/treewalk.h"
#include "worker/orderedwork.h"
#include "worker/snapshotplace.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace nymvisor {

namespace {

constexpr int openFile = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
constexpr qsizetype namedIncomplete = 1000; // the result is one line of JSON, and has to stay one that is read

Error differs(const QByteArray &path)
{
    return {ExitStatus::InputOutput, "'%1' in the snapshot is not what its manifest says", {QString::fromUtf8(path)}};
}

Result<QByteArray> readAt(int file, qint64 begin, qint64 size, const QByteArray &path)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        const ssize_t got = ::pread(file, content.data() + done, static_cast<size_t>(size - done), begin + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", QString::fromUtf8(path), errno);
        if (got == 0)
            return differs(path);
        done += got;
    }
    return content;
}

/// The piece at @p begin of a large file, packed.
Result<PackedContent> packedPieceAt(int file, qint64 begin, const ManifestEntry &entry, bool isDeflated)
{
    const qint64 size = std::min(pieceOfLarge, entry.size - begin);
    const qint64 before = isDeflated ? std::min(windowBeforePiece, begin) : 0;
    const QByteArray content = TRY(readAt(file, begin - before, before + size, entry.path));
    const QByteArray piece = content.sliced(before);
    if (!isDeflated)
        return storedPiece(piece);
    if (const auto data = packedPiece(content.first(before), piece, begin + size == entry.size))
        return *data;
    return Error(ExitStatus::Internal, "zlib cannot pack '%1'", {QString::fromUtf8(entry.path)});
}

OrderedWork::Finish failing(const Error &error)
{
    return [error]() -> Result<> { return error; };
}

/// Walks through a snapshot's tree and its manifest side by side, which have the same order.
class Filler
{
public:
    Filler(ArchiveWriter &writer, ManifestReader &manifest, ContentProgress &progress)
        : m_writer(writer), m_manifest(manifest), m_progress(progress), m_work(contentUnderWay)
    {
    }

    Result<> begin(const QString &snapshot);
    Result<> visit(const TreeEntry &found);
    Result<> end();
    const ArchiveResult &result() const { return m_result; }

private:
    Result<> addAttributes(ArchiveEntry &entry, int file);
    Result<> addFolder(ArchiveEntry entry, const TreeEntry &found);
    Result<> addLink(const ArchiveEntry &entry, const TreeEntry &found);
    Result<> addFile(ArchiveEntry entry, const TreeEntry &found);
    Result<> addSmall(const ArchiveEntry &entry, std::shared_ptr<Descriptor> file);
    Result<> addLarge(const ArchiveEntry &entry, const std::shared_ptr<Descriptor> &file);
    Result<> writePiece(const ArchiveEntry &entry, const PackedContent &piece);
    Result<> write(const ArchiveEntry &entry, const PackedContent &content);

    ArchiveWriter &m_writer;
    ManifestReader &m_manifest;
    ContentProgress &m_progress;
    ArchiveResult m_result;
    OrderedWork m_work; // last: its threads end first
};

Result<> Filler::begin(const QString &snapshot)
{
    const auto home = TRY(m_manifest.next());
    const QString tree = SnapshotPlace::treeOf(snapshot);
    const QString manifest = SnapshotPlace::manifestOf(snapshot);
    const Descriptor folder(::open(QFile::encodeName(tree).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Descriptor file(::open(QFile::encodeName(manifest).constData(), openFile));
    if (!folder.isOpen() || !file.isOpen())
        return systemError("cannot open %1", folder.isOpen() ? manifest : tree, errno);
    if (!home || !home->path.isEmpty())
        return differs(".");
    ArchiveEntry entry{*home};
    TRY(addAttributes(entry, folder.number()));
    TRY(m_writer.addManifest(entry, file.number(), [this](qint64) { return m_progress.add(0); }));
    return {};
}

Result<> Filler::visit(const TreeEntry &found)
{
    TRY(m_progress.add(0));
    const auto expected = TRY(m_manifest.next());
    const bool isIt =
        expected && expected->path == found.path && (expected->mode & S_IFMT) == (found.status.st_mode & S_IFMT);
    if (!isIt)
        return differs(expected ? std::min(expected->path, found.path, &isEarlier) : found.path);
    const ArchiveEntry entry{*expected};
    if (S_ISDIR(expected->mode))
        return addFolder(entry, found);
    return S_ISLNK(expected->mode) ? addLink(entry, found) : addFile(entry, found);
}

Result<> Filler::end()
{
    TRY(m_work.finish());
    if (const auto missing = TRY(m_manifest.next()))
        return differs(missing->path);
    return {};
}

/// What is more than the format can hold stays out, and is named.
Result<> Filler::addAttributes(ArchiveEntry &entry, int file)
{
    entry.attributes = TRY(extendedAttributes(file, QString::fromUtf8(entry.name())));
    if (ownField(entry))
        return {};
    entry.attributes = {};
    if (m_result.incomplete.size() < namedIncomplete)
        m_result.incomplete += QString::fromUtf8(entry.manifest.path);
    return {};
}

Result<> Filler::addFolder(ArchiveEntry entry, const TreeEntry &found)
{
    const Descriptor folder(::openat(found.folder, found.name.constData(), openFile | O_DIRECTORY));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", QString::fromUtf8(found.path), errno);
    TRY(addAttributes(entry, folder.number()));
    return m_work.addFinish([this, entry] { return m_writer.add(entry, {}); });
}

Result<> Filler::addLink(const ArchiveEntry &entry, const TreeEntry &found)
{
    std::array<char, 4096> target; // PATH_MAX: no system makes a longer one
    const ssize_t size = ::readlinkat(found.folder, found.name.constData(), target.data(), target.size());
    if (size < 0)
        return systemError("cannot read the link %1", QString::fromUtf8(found.path), errno);
    const QByteArray content(target.data(), size);
    return m_work.addFinish([this, entry, content] {
        PackedContent stored = packed(content);
        stored.data = content; // unzip reads links that are deflated, too; not every program does
        stored.isDeflated = false;
        return m_writer.add(entry, stored);
    });
}

Result<> Filler::addFile(ArchiveEntry entry, const TreeEntry &found)
{
    const auto file = std::make_shared<Descriptor>(::openat(found.folder, found.name.constData(), openFile));
    if (!file->isOpen())
        return systemError("cannot open %1", QString::fromUtf8(found.path), errno);
    if (found.status.st_size != entry.manifest.size)
        return differs(found.path);
    entry.hasOtherNames = found.status.st_nlink > 1;
    TRY(addAttributes(entry, file->number()));
    ++m_result.files;
    m_result.bytes += entry.manifest.size;
    return entry.manifest.size > largestPackedWhole ? addLarge(entry, file) : addSmall(entry, file);
}

Result<> Filler::addSmall(const ArchiveEntry &entry, std::shared_ptr<Descriptor> file)
{
    return m_work.add(entry.manifest.size, [this, entry, file = std::move(file)]() -> OrderedWork::Finish {
        const auto content = readAt(file->number(), 0, entry.manifest.size, entry.manifest.path);
        if (!content)
            return failing(content.error());
        return [this, entry, result = packed(*content)] { return write(entry, result); };
    });
}

Result<> Filler::addLarge(const ArchiveEntry &entry, const std::shared_ptr<Descriptor> &file)
{
    const ManifestEntry &about = entry.manifest;
    const QByteArray sample = TRY(readAt(file->number(), 0, pieceOfLarge, about.path));
    const bool isDeflated = isWorthPacking(sample);
    TRY(m_work.addFinish([this, entry, isDeflated] { return m_writer.beginLarge(entry, isDeflated); }));
    for (qint64 begin = 0; begin < about.size; begin += pieceOfLarge) {
        const auto pack = [this, entry, file, begin, isDeflated]() -> OrderedWork::Finish {
            const auto piece = packedPieceAt(file->number(), begin, entry.manifest, isDeflated);
            if (!piece)
                return failing(piece.error());
            return [this, entry, content = *piece] { return writePiece(entry, content); };
        };
        TRY(m_work.add(pieceOfLarge, pack));
    }
    return m_work.addFinish([this, entry]() -> Result<> {
        const quint32 checksum = TRY(m_writer.endLarge(entry));
        if (entry.manifest.checksum && *entry.manifest.checksum != checksum)
            return differs(entry.manifest.path);
        return {};
    });
}

Result<> Filler::writePiece(const ArchiveEntry &entry, const PackedContent &piece)
{
    TRY(m_writer.addPiece(entry, piece));
    return m_progress.add(piece.size);
}

Result<> Filler::write(const ArchiveEntry &entry, const PackedContent &content)
{
    if (entry.manifest.checksum && *entry.manifest.checksum != content.checksum)
        return differs(entry.manifest.path);
    TRY(m_writer.add(entry, content));
    return m_progress.add(content.size);
}

} // namespace

Result<ArchiveResult> fillArchive(ArchiveWriter &writer, const QString &snapshot, ContentProgress &progress)
{
    const auto manifest = TRY(ManifestReader::open(SnapshotPlace::manifestOf(snapshot)));
    Filler filler(writer, *manifest, progress);
    TRY(filler.begin(snapshot));
    TRY(walkTree(SnapshotPlace::treeOf(snapshot), {}, [&](const TreeEntry &found) { return filler.visit(found); }));
    TRY(filler.end());
    return filler.result();
}

} // namespace nymvisor
