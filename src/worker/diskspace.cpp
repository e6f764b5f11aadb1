#include "worker/diskspace.h"

#include "core/descriptor.h"
#include "core/files.h"
#include "core/filesystem.h"

#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 mebibyte = qint64(1) << 20;
constexpr qint64 largestReserve = 1024 * mebibyte;
constexpr qint64 mostBetweenLooks = 16 * mebibyte;
constexpr qint64 leastBetweenLooks = mebibyte;

QString readable(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1); // in KiB, MiB, …
}

/// Of no use to anybody once it has no name.
Descriptor nameless(const QString &folder, const char *name)
{
    const QByteArray path = QFile::encodeName(folder) + '/' + name;
    ::unlink(path.constData()); // that of a trial that could not
    Descriptor file(::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, privateFileMode));
    ::unlink(path.constData());
    return file;
}

Result<> checkOne(const QList<SpaceNeed> &needs, const FileSystemSpace &where)
{
    qint64 needed = where.reserve();
    QStringList parts;
    QString folder;
    bool canLieElsewhere = false;
    for (const SpaceNeed &need : needs) {
        if (need.where.id != where.id || need.bytes == 0)
            continue;
        needed += need.bytes;
        folder = folder.isEmpty() ? need.folder : folder;
        canLieElsewhere = canLieElsewhere || need.isBackup;
        parts += need.what + u' ' + readable(need.bytes);
    }
    parts += u"kept free "_s + readable(where.reserve());
    if (folder.isEmpty() || needed <= where.free)
        return {};
    const QStringList figures{folder, readable(needed), parts.join(u", "_s), readable(where.free)};
    if (canLieElsewhere)
        return Error(ExitStatus::TryLater,
                     "there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room "
                     "there, or have backup_data_directory lead where there is some",
                     figures);
    return Error(ExitStatus::TryLater,
                 "there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there",
                 figures);
}

} // namespace

qint64 FileSystemSpace::reserve() const
{
    return std::min(size / 20, largestReserve);
}

Result<FileSystemSpace> spaceAt(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat status = {};
    struct statvfs space = {};
    if (::stat(path.constData(), &status) != 0 || ::statvfs(path.constData(), &space) != 0)
        return systemError("cannot look at the file system of %1", folder, errno);
    const auto block = static_cast<qint64>(space.f_frsize);
    return FileSystemSpace{status.st_dev, static_cast<qint64>(space.f_blocks) * block,
                           static_cast<qint64>(space.f_bavail) * block};
}

Result<> checkRoom(const QList<SpaceNeed> &needs)
{
    for (const SpaceNeed &need : needs)
        TRY(checkOne(needs, need.where));
    return {};
}

bool sharesContent(const QString &source, const QString &target)
{
    constexpr qint64 block = 4096; // what cannot be shared is too short, on some
    const Descriptor from = nameless(source, ".nymvisor-trial-from");
    const Descriptor to = nameless(target, ".nymvisor-trial-to");
    const QByteArray content(block, 'x');
    return from.isOpen() && to.isOpen() && ::write(from.number(), content.constData(), block) == block &&
           cloneContent(from.number(), to.number());
}

Result<> RoomWatch::onWritten(qint64 bytes)
{
    m_untilLook -= bytes;
    if (m_untilLook > 0)
        return {};
    const FileSystemSpace space = TRY(spaceAt(m_folder));
    m_untilLook = std::clamp(space.free - space.reserve(), leastBetweenLooks, mostBetweenLooks);
    if (space.free >= space.reserve())
        return {};
    return Error(ExitStatus::TryLater, "no more than %1 are left on the file system of %2, where %3 are kept free",
                 {readable(space.free), m_folder, readable(space.reserve())});
}

} // namespace nymvisor
