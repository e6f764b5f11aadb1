#include "core/filesystem.h"

#include "core/treewalk.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace nymvisor {

Result<> syncFileSystem(int, const QString &)
{
    ::sync();
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

/// As far as devices tell: a folder that is mounted a second time, from the same file system, is not seen.
QList<QByteArray> mountPointsIn(const QByteArray &folder)
{
    QList<QByteArray> points;
    struct stat own = {};
    struct stat above = {};
    if (::stat(folder.constData(), &own) == 0 && ::stat((folder + "/..").constData(), &above) == 0 &&
        own.st_dev != above.st_dev)
        points += QByteArray("");
    (void)walkTree(QFile::decodeName(folder), {}, [&points, &above](const TreeEntry &entry) -> Result<> {
        if (S_ISDIR(entry.status.st_mode) && ::fstat(entry.folder, &above) == 0 && entry.status.st_dev != above.st_dev)
            points += entry.path;
        return {};
    });
    return points;
}

} // namespace nymvisor
