#include "core/filesystem.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace nymvisor {

Result<> syncFileSystem(int, const QString &)
{
    ::sync();
    return {};
}

Result<> beginWriting(int, qint64, qint64, const QString &)
{
    return {};
}

Result<> finishWriting(int, qint64, qint64, const QString &)
{
    return {};
}

bool tellsChanges(int)
{
    return false;
}

bool cloneContent(int, int)
{
    return false;
}

Result<ExtendedAttributes> extendedAttributes(int, const QString &)
{
    return ExtendedAttributes();
}

Result<bool> setExtendedAttributes(int, const ExtendedAttributes &, const QString &)
{
    return true;
}

Result<bool> copyExtendedAttributes(int, int, const QString &)
{
    return true;
}

bool isHeldInPlace(const QByteArray &)
{
    return false;
}

namespace {

/// Below @p path in @p folder, which is on the device @p above. A folder that may not be read, lost+found for one, or
/// has vanished hides only its own.
void addMountPoints(const QByteArray &folder, const QByteArray &path, dev_t above, QList<QByteArray> &points)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir((folder + '/' + path).constData()), &::closedir);
    while (const dirent *found = open ? ::readdir(open.get()) : nullptr) {
        const QByteArray name(found->d_name);
        struct stat status = {};
        if (name == "." || name == ".." ||
            ::fstatat(::dirfd(open.get()), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
            !S_ISDIR(status.st_mode))
            continue;
        const QByteArray entry = path.isEmpty() ? name : path + '/' + name;
        if (status.st_dev != above)
            points += entry;
        addMountPoints(folder, entry, status.st_dev, points);
    }
}

} // namespace

/// As far as devices tell: a folder that is mounted a second time, from the same file system, is not seen.
QList<QByteArray> mountPointsIn(const QByteArray &folder)
{
    QList<QByteArray> points;
    struct stat own = {};
    struct stat above = {};
    if (::stat(folder.constData(), &own) == 0 && ::stat((folder + "/..").constData(), &above) == 0 &&
        own.st_dev != above.st_dev)
        points += QByteArray("");
    addMountPoints(folder, {}, own.st_dev, points);
    return points;
}

} // namespace nymvisor
