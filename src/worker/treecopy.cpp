#include "worker/treecopy.h"

#include "core/fileattributes.h"
#include "core/filecopy.h"
#include "core/filesystem.h"
#include "core/removetree.h"
#include "worker/contentchecksum.h"
#include "worker/homescope.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace nymvisor {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
// O_NONBLOCK: should it have become a pipe since it was looked at, opening must not wait.
constexpr int openFile = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

bool isSameFile(const struct stat &one, const struct stat &other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// The error of opening what a walk has seen: it was removed, or a link or a socket has its name by now.
bool hasVanished(int errorNumber)
{
    return errorNumber == ENOENT || errorNumber == ELOOP || errorNumber == ENXIO || errorNumber == ENOTDIR;
}

} // namespace

TreeCopy::TreeCopy(Descriptor target, const struct stat &root, const QString &shown, Folders folders,
                   WorkControl &control)
    : m_shown(shown), m_finishesFolders(folders == Folders::AreFinished), m_control(control)
{
    m_folders.push_back({QByteArray(""), std::move(target), root});
}

Result<> TreeCopy::copyRoot(int source)
{
    const int target = m_folders.front().descriptor.number();
    const bool areKept = TRY(copyExtendedAttributes(source, target, m_shown));
    onAttributes(m_shown, areKept);
    if (::fchmod(target, S_IRWXU) != 0) // an access list may have closed it
        return systemError("cannot set the mode of the copy of %1", m_shown, errno);
    return {};
}

Result<std::optional<TreeCopy::Copied>> TreeCopy::copy(const TreeEntry &entry)
{
    TRY(m_control.checkStopped());
    if (S_ISDIR(entry.status.st_mode)) {
        TRY(enter(entry, true));
        return std::optional(Copied{entry.status});
    }
    if (S_ISLNK(entry.status.st_mode))
        return copyLink(entry);
    return copyFile(entry);
}

Result<> TreeCopy::keep(const TreeEntry &entry, std::optional<quint32> checksum)
{
    TRY(m_control.checkStopped());
    if (S_ISDIR(entry.status.st_mode))
        return enter(entry, false);
    if (const FirstName *first = otherNameOf(entry, entry.status))
        return link(*first, entry);
    remember(entry, entry.status, checksum);
    return {};
}

Result<bool> TreeCopy::hasContent(const TreeEntry &entry)
{
    const int folder = TRY(folderOf(entry.path));
    const Descriptor source(::openat(entry.folder, entry.name.constData(), openFile));
    if (!source.isOpen())
        return systemError("cannot open %1", shown(entry.path), errno);
    const Descriptor target(::openat(folder, entry.name.constData(), openFile));
    if (!target.isOpen())
        return false;
    return isContentEqual(source.number(), target.number(), shown(entry.path),
                          [this](const char *, qint64) { return m_control.checkStopped(); });
}

Result<> TreeCopy::drop(const QByteArray &path)
{
    const int folder = TRY(folderOf(path));
    return removeTreeAt(folder, path.mid(path.lastIndexOf('/') + 1), shown(path),
                        [this] { return m_control.checkStopped(); });
}

Result<> TreeCopy::finish()
{
    while (!m_folders.empty())
        TRY(leaveTop());
    return {};
}

/// The open folder of the target that holds @p path; the ones that the walk has left are closed.
Result<int> TreeCopy::folderOf(const QByteArray &path)
{
    while (!isBelow(path, m_folders.back().path))
        TRY(leaveTop());
    return m_folders.back().descriptor.number();
}

Result<> TreeCopy::leaveTop()
{
    const OpenFolder &folder = m_folders.back();
    if (m_finishesFolders)
        TRY(applyAttributes(folder.descriptor.number(), folder.source, shown(folder.path)));
    m_folders.pop_back();
    return {};
}

Result<> TreeCopy::enter(const TreeEntry &entry, bool isChanged)
{
    const int above = TRY(folderOf(entry.path));
    struct stat status = {};
    const bool isThere = ::fstatat(above, entry.name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    if (isThere && !S_ISDIR(status.st_mode))
        TRY(removeAt(above, entry));
    if (::mkdirat(above, entry.name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError("cannot create the copy of the folder %1", shown(entry.path), errno);
    TRY(makeAccessible(above, entry.name, shown(entry.path)));
    Descriptor target(::openat(above, entry.name.constData(), folderFlags));
    if (!target.isOpen())
        return systemError("cannot open the copy of the folder %1", shown(entry.path), errno);
    if (isChanged || !isThere) {
        const Descriptor source(::openat(entry.folder, entry.name.constData(), folderFlags));
        if (!source.isOpen() && !hasVanished(errno))
            return systemError("cannot open the folder %1", shown(entry.path), errno);
        if (source.isOpen()) {
            const bool areKept = TRY(copyExtendedAttributes(source.number(), target.number(), shown(entry.path)));
            onAttributes(shown(entry.path), areKept);
        }
        TRY(makeAccessible(above, entry.name, shown(entry.path))); // an access list may have closed it
    }
    m_folders.push_back({entry.path, std::move(target), entry.status});
    return {};
}

Result<std::optional<TreeCopy::Copied>> TreeCopy::copyLink(const TreeEntry &entry)
{
    std::array<char, 4096> target; // PATH_MAX: no system makes a longer one
    const ssize_t size = ::readlinkat(entry.folder, entry.name.constData(), target.data(), target.size());
    if (size < 0 && (hasVanished(errno) || errno == EINVAL))
        return std::optional<Copied>();
    if (size < 0)
        return systemError("cannot read the link %1", shown(entry.path), errno);
    const int folder = TRY(folderOf(entry.path));
    if (const FirstName *first = otherNameOf(entry, entry.status)) {
        TRY(link(*first, entry));
        return std::optional(Copied{entry.status});
    }
    TRY(removeAt(folder, entry));
    if (::symlinkat(QByteArray(target.data(), size).constData(), folder, entry.name.constData()) != 0)
        return systemError("cannot create the copy of the link %1", shown(entry.path), errno);
    TRY(applyLinkAttributes(folder, entry.name, entry.status, shown(entry.path)));
    remember(entry, entry.status, std::nullopt);
    return std::optional(Copied{entry.status});
}

Result<std::optional<TreeCopy::Copied>> TreeCopy::copyFile(const TreeEntry &entry)
{
    const Descriptor source(::openat(entry.folder, entry.name.constData(), openFile));
    if (!source.isOpen() && hasVanished(errno))
        return std::optional<Copied>();
    if (!source.isOpen())
        return systemError("cannot open %1", shown(entry.path), errno);
    Copied found;
    if (::fstat(source.number(), &found.status) != 0)
        return systemError("cannot look at %1", shown(entry.path), errno);
    if (!S_ISREG(found.status.st_mode))
        return std::optional<Copied>();
    if (const FirstName *first = otherNameOf(entry, found.status)) {
        found.checksum = first->checksum;
        TRY(link(*first, entry));
        return std::optional(found);
    }
    TreeEntry looked = entry;
    looked.status = found.status;
    const Copied copied = TRY(copyOpenFile(source.number(), looked));
    remember(looked, copied.status, copied.checksum);
    return std::optional(copied);
}

Result<TreeCopy::Copied> TreeCopy::copyOpenFile(int source, const TreeEntry &entry)
{
    const Descriptor target = TRY(createFile(entry));
    const qint64 size = entry.status.st_size;
    std::optional<quint32> checksum;
    if (size > 0 && cloneContent(source, target.number())) {
        TRY(onBytes(size));
    } else {
        ContentChecksum sum;
        const ContentObserver observe = [&](const char *data, qint64 piece) -> Result<> {
            sum.add(data, piece);
            if (data)
                TRY(onWritten(piece));
            return onBytes(piece);
        };
        TRY(copyContent(source, target.number(), size, shown(entry.path), observe));
        checksum = sum.value();
    }
    const auto extended = TRY(extendedAttributes(source, shown(entry.path)));
    const bool areKept = TRY(applyAttributes(target.number(), entry.status, extended, shown(entry.path)));
    onAttributes(shown(entry.path), areKept);
    return Copied{entry.status, checksum};
}

Result<Descriptor> TreeCopy::createFile(const TreeEntry &entry)
{
    const int folder = TRY(folderOf(entry.path));
    TRY(removeAt(folder, entry));
    Descriptor target(
        ::openat(folder, entry.name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!target.isOpen())
        return systemError("cannot create the copy of %1", shown(entry.path), errno);
    return target;
}

/// Makes the entry another name of the file that has its first one in the target, unless it is so.
Result<> TreeCopy::link(const FirstName &first, const TreeEntry &entry)
{
    const int folder = TRY(folderOf(entry.path));
    const int root = m_folders.front().descriptor.number();
    struct stat wanted = {};
    struct stat present = {};
    if (::fstatat(root, first.path.constData(), &wanted, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("cannot look at the copy of %1", shown(first.path), errno);
    const bool isThere = ::fstatat(folder, entry.name.constData(), &present, AT_SYMLINK_NOFOLLOW) == 0;
    if (isThere && isSameFile(wanted, present))
        return {};
    TRY(removeAt(folder, entry));
    if (::linkat(root, first.path.constData(), folder, entry.name.constData(), 0) != 0)
        return systemError("cannot link the copy of %1", shown(entry.path), errno);
    return {};
}

const TreeCopy::FirstName *TreeCopy::otherNameOf(const TreeEntry &entry, const struct stat &status) const
{
    if (status.st_nlink < 2)
        return nullptr;
    const auto found = m_firstNames.constFind(Inode(status.st_dev, status.st_ino));
    return found == m_firstNames.cend() || found->path == entry.path ? nullptr : &*found;
}

void TreeCopy::remember(const TreeEntry &entry, const struct stat &status, std::optional<quint32> checksum)
{
    if (status.st_nlink > 1)
        m_firstNames.insert(Inode(status.st_dev, status.st_ino), {entry.path, checksum});
}

Result<> TreeCopy::removeAt(int folder, const TreeEntry &entry)
{
    return removeTreeAt(folder, entry.name, shown(entry.path), [this] { return m_control.checkStopped(); });
}

void TreeCopy::onAttributes(const QString &path, bool areKept)
{
    if (areKept)
        return;
    if (m_stripped == 0)
        m_firstStripped = path;
    ++m_stripped;
}

/// To the disk: neither holes nor what is shared.
Result<> TreeCopy::onWritten(qint64 size)
{
    if (m_room)
        TRY(m_room->onWritten(size));
    return m_sync ? m_sync->onWritten(size, m_folders.front().descriptor.number(), m_shown) : Result<>();
}

Result<> TreeCopy::onBytes(qint64 size)
{
    m_copiedBytes += size;
    m_progress.done += size;
    if (m_progress.total > 0)
        m_progress.total = std::max(m_progress.total, m_progress.done); // it may have grown since it was measured
    m_control.report(m_progress);
    return m_control.checkStopped();
}

} // namespace nymvisor
