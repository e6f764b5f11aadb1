#include "worker/archiveextract.h"

#include "core/descriptor.h"
#include "core/fileattributes.h"
#include "core/filecopy.h"
#include "core/writebehind.h"
#include "worker/homescope.h"
#include "worker/spacedsync.h"

#include <QHash>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <optional>
#include <vector>

namespace nymvisor {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr int newFile = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

struct stat statusOf(const ManifestEntry &entry)
{
    struct stat status = {};
    status.st_mode = entry.mode;
    status.st_uid = entry.owner;
    status.st_gid = entry.group;
    status.st_mtim = timeOf(entry.modified);
    status.st_atim.tv_nsec = UTIME_OMIT;
    return status;
}

QByteArray nameOf(const ArchiveEntry &entry)
{
    return entry.manifest.path.mid(entry.manifest.path.lastIndexOf('/') + 1);
}

class Extract : public ArchiveVisitor
{
public:
    explicit Extract(const QString &folder) : m_folder(folder) {}

    Result<> visit(const ArchiveEntry &entry, const QByteArray &content) override;
    Result<> beginLarge(const ArchiveEntry &entry) override;
    Result<> addToLarge(const QByteArray &piece, qint64 offset) override;
    Result<> endLarge(const ArchiveEntry &entry) override;

    /// Leaves all folders.
    Result<ManifestEntry> finish();

private:
    struct OpenFolder
    {
        ArchiveEntry entry;
        Descriptor descriptor;
    };
    using Inode = std::pair<quint64, quint64>;

    Result<> enter(int above, const QByteArray &name, const ArchiveEntry &entry);
    Result<int> folderFor(const ArchiveEntry &entry);
    Result<> leaveTop();
    Result<> makeLink(const ArchiveEntry &entry, const QByteArray &target);
    Result<bool> makeOtherName(const ArchiveEntry &entry);
    Result<Descriptor> createFile(const ArchiveEntry &entry);
    Result<> setLength(const ArchiveEntry &entry, int file) const;
    Result<> finishFile(const ArchiveEntry &entry, int file);
    QString shown(const ArchiveEntry &entry) const { return m_folder + u'/' + QString::fromUtf8(entry.manifest.path); }

    QString m_folder;
    ManifestEntry m_home;
    std::vector<OpenFolder> m_folders;     // from the root to where the archive is
    QHash<Inode, QByteArray> m_firstNames; // of files with several
    Descriptor m_large;                    // closed where it is a further name of a file that is there
    SpacedSync m_sync;
    std::mutex m_mutex;                  // of the next one
    std::optional<WriteBehind> m_behind; // of the large one
};

Result<> Extract::visit(const ArchiveEntry &entry, const QByteArray &content)
{
    if (entry.isManifest()) {
        m_home = entry.manifest;
        return enter(AT_FDCWD, QFile::encodeName(m_folder), entry);
    }
    if (S_ISLNK(entry.manifest.mode))
        return makeLink(entry, content);
    if (S_ISDIR(entry.manifest.mode)) {
        const int above = TRY(folderFor(entry));
        if (::mkdirat(above, nameOf(entry).constData(), S_IRWXU) != 0)
            return systemError("cannot create the folder %1", shown(entry), errno);
        return enter(above, nameOf(entry), entry);
    }
    if (TRY(makeOtherName(entry)))
        return {};
    const Descriptor file = TRY(createFile(entry));
    TRY(writeSparse(file.number(), content.constData(), content.size(), 0, shown(entry)));
    const bool endsInData = content.size() == entry.manifest.size && !content.endsWith('\0');
    if (!endsInData) // else it has its length, and ext4 would look for what to cut off all the same
        TRY(setLength(entry, file.number()));
    return finishFile(entry, file.number());
}

Result<> Extract::beginLarge(const ArchiveEntry &entry)
{
    m_large = Descriptor();
    if (!TRY(makeOtherName(entry)))
        m_large = TRY(createFile(entry));
    m_behind.emplace(m_large.number());
    return {};
}

Result<> Extract::addToLarge(const QByteArray &piece, qint64 offset)
{
    if (!m_large.isOpen())
        return {};
    TRY(writeSparse(m_large.number(), piece.constData(), piece.size(), offset, m_folder));
    const std::scoped_lock lock(m_mutex);
    return m_behind->onWritten(offset + piece.size(), m_folder); // all but in their order
}

Result<> Extract::endLarge(const ArchiveEntry &entry)
{
    if (!m_large.isOpen())
        return {};
    TRY(setLength(entry, m_large.number()));
    return finishFile(entry, m_large.number());
}

Result<ManifestEntry> Extract::finish()
{
    while (!m_folders.empty())
        TRY(leaveTop());
    return m_home;
}

Result<> Extract::enter(int above, const QByteArray &name, const ArchiveEntry &entry)
{
    Descriptor folder(::openat(above, name.constData(), folderFlags));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", shown(entry), errno);
    m_folders.push_back({entry, std::move(folder)});
    return {};
}

/// The reader has seen to it that each entry comes after its folder and before what is not below that: so nothing but a
/// folder that was made here is gone through, and no link.
Result<int> Extract::folderFor(const ArchiveEntry &entry)
{
    while (!isBelow(entry.manifest.path, m_folders.back().entry.manifest.path))
        TRY(leaveTop());
    return m_folders.back().descriptor.number();
}

Result<> Extract::leaveTop()
{
    const OpenFolder &top = m_folders.back();
    TRY(applyAttributes(top.descriptor.number(), statusOf(top.entry.manifest), top.entry.attributes, shown(top.entry)));
    m_folders.pop_back();
    return {};
}

Result<> Extract::makeLink(const ArchiveEntry &entry, const QByteArray &target)
{
    const int folder = TRY(folderFor(entry));
    if (target.contains('\0') || ::symlinkat(target.constData(), folder, nameOf(entry).constData()) != 0)
        return systemError("cannot create the link %1", shown(entry), target.contains('\0') ? EINVAL : errno);
    return applyLinkAttributes(folder, nameOf(entry), statusOf(entry.manifest), shown(entry));
}

/// True where the entry is a further name of a file that is there.
Result<bool> Extract::makeOtherName(const ArchiveEntry &entry)
{
    if (!entry.hasOtherNames)
        return false;
    const Inode inode(entry.manifest.device, entry.manifest.inode);
    const auto first = m_firstNames.constFind(inode);
    if (first == m_firstNames.cend()) {
        m_firstNames.insert(inode, entry.manifest.path);
        return false;
    }
    const int folder = TRY(folderFor(entry));
    if (::linkat(m_folders.front().descriptor.number(), first->constData(), folder, nameOf(entry).constData(), 0) != 0)
        return systemError("cannot create another name of a file, %1", shown(entry), errno);
    return true;
}

Result<Descriptor> Extract::createFile(const ArchiveEntry &entry)
{
    const int folder = TRY(folderFor(entry));
    Descriptor file(::openat(folder, nameOf(entry).constData(), newFile, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return systemError("cannot create %1", shown(entry), errno);
    return file;
}

Result<> Extract::setLength(const ArchiveEntry &entry, int file) const
{
    if (::ftruncate(file, entry.manifest.size) != 0)
        return systemError("cannot write %1", shown(entry), errno);
    return {};
}

Result<> Extract::finishFile(const ArchiveEntry &entry, int file)
{
    TRY(applyAttributes(file, statusOf(entry.manifest), entry.attributes, shown(entry)));
    return m_sync.onWritten(entry.manifest.size, file, m_folder);
}

} // namespace

Result<ManifestEntry> extractArchive(const QString &archive, const QString &folder, WorkControl &control)
{
    const auto read = [&]() -> Result<ManifestEntry> {
        ContentProgress progress(control);
        progress.expect(TRY(contentSizeOfArchive(archive, control)));
        Extract extract(folder);
        TRY(visitArchive(archive, extract, progress));
        return extract.finish();
    };
    return read().withContext("the archive %1 cannot be used", {archive});
}

} // namespace nymvisor
