#include "core/filesystem.h"

#include "core/mountinfo.h"

#include <QFile>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// statfs(2). Those of memory, of a network, of user space and of layers are not among them: they know no change time,
// or do not set it for each write.
constexpr std::array<quint32, 4> localDisks{
    0xEF53,     // ext2 to ext4
    0x58465342, // XFS
    0x9123683E, // Btrfs
    0xF2F52010, // F2FS
};

Result<QList<QByteArray>> attributeNames(int file, const QString &path)
{
    for (;;) {
        const ssize_t size = ::flistxattr(file, nullptr, 0);
        if (size == 0 || (size < 0 && errno == ENOTSUP))
            return QList<QByteArray>();
        if (size < 0)
            return systemError("cannot read the extended attributes of %1", path, errno);
        QByteArray names(size, '\0');
        const ssize_t got = ::flistxattr(file, names.data(), static_cast<size_t>(size));
        if (got < 0 && errno == ERANGE)
            continue; // one was added meanwhile
        if (got < 0)
            return systemError("cannot read the extended attributes of %1", path, errno);
        names.truncate(got);
        QList<QByteArray> list = names.split('\0');
        list.removeAll(QByteArray());
        return list;
    }
}

/// Null where there is none, or nobody may see it.
QByteArray attribute(int file, const QByteArray &name)
{
    constexpr size_t largest = 1 << 16; // XATTR_SIZE_MAX
    QByteArray value(largest, '\0');
    const ssize_t size = ::fgetxattr(file, name.constData(), value.data(), largest);
    if (size < 0)
        return {};
    value.truncate(size);
    return value.isNull() ? QByteArray("") : value;
}

/// False where the file system keeps none of its kind.
Result<bool> setAttribute(int file, const QByteArray &name, const QByteArray &value, const QString &path)
{
    if (::fsetxattr(file, name.constData(), value.constData(), static_cast<size_t>(value.size()), 0) == 0)
        return true;
    const bool isUsers = name.startsWith("user.");
    if (errno == ENOTSUP) // labels and NFS's own lists, which any file has, the system sees to
        return !isUsers && !name.startsWith("system.posix_acl_") && name != "security.capability";
    if (errno == EPERM && !isUsers)
        return true;
    return systemError("cannot set the extended attributes of %1", path, errno);
}

Result<> writeRange(int file, qint64 begin, qint64 size, unsigned flags, const QString &path)
{
    const bool isDone = ::sync_file_range(file, begin, size, flags) == 0;
    if (isDone || errno == ENOSYS || errno == EINVAL || errno == ESPIPE) // not every file system can
        return {};
    return systemError("cannot write %1", path, errno);
}

} // namespace

Result<> syncFileSystem(int descriptor, const QString &path)
{
    if (::syncfs(descriptor) != 0)
        return systemError("cannot sync the file system of %1", path, errno);
    return {};
}

Result<> beginWriting(int file, qint64 begin, qint64 size, const QString &path)
{
    return writeRange(file, begin, size, SYNC_FILE_RANGE_WRITE, path);
}

Result<> finishWriting(int file, qint64 begin, qint64 size, const QString &path)
{
    constexpr unsigned all = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    return writeRange(file, begin, size, all, path);
}

bool tellsChanges(int descriptor)
{
    struct statfs status = {};
    if (::fstatfs(descriptor, &status) != 0)
        return false;
    return std::ranges::find(localDisks, static_cast<quint32>(status.f_type)) != localDisks.end();
}

bool cloneContent(int from, int to)
{
    return ::ioctl(to, FICLONE, from) == 0;
}

Result<ExtendedAttributes> extendedAttributes(int file, const QString &path)
{
    ExtendedAttributes attributes;
    const auto names = TRY(attributeNames(file, path));
    for (const QByteArray &name : names) {
        if (const QByteArray value = attribute(file, name); !value.isNull())
            attributes[name] = value;
    }
    return attributes;
}

Result<bool> setExtendedAttributes(int file, const ExtendedAttributes &wanted, const QString &path)
{
    bool areKept = true;
    const auto present = TRY(attributeNames(file, path));
    for (const QByteArray &name : present) {
        if (!wanted.contains(name))
            ::fremovexattr(file, name.constData());
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const bool isThere = present.contains(it.key()) && attribute(file, it.key()) == it.value();
        if (isThere)
            continue;
        const bool isKept = TRY(setAttribute(file, it.key(), it.value(), path));
        areKept = areKept && isKept;
    }
    return areKept;
}

Result<bool> copyExtendedAttributes(int from, int to, const QString &path)
{
    return setExtendedAttributes(to, TRY(extendedAttributes(from, path)), path);
}

bool isHeldInPlace(const QByteArray &path)
{
    struct statx status = {};
    const bool isKnown = ::statx(AT_FDCWD, path.constData(), AT_SYMLINK_NOFOLLOW, 0, &status) == 0;
    return isKnown && (status.stx_attributes & (STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND)) != 0;
}

QList<QByteArray> mountPointsIn(const QByteArray &folder)
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    return mountPointsOf(mounts.readAll(), folder);
}

} // namespace nymvisor
