#include "worker/homescope.h"

#include "core/descriptor.h"
#include "core/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<HomeScope> HomeScope::find(const QString &home, const QStringList &leftOut)
{
    if (!QFileInfo(home + "/nymvisor"_L1).isDir())
        return Error(ExitStatus::Configuration, "the home %1 has no folder 'nymvisor'; is it mounted?", {home});
    HomeScope scope(home);
    for (const QString &path : leftOut)
        scope.m_leftOut += QFile::encodeName(QDir::cleanPath(path));
    for (const QByteArray &path : mountPointsIn(QFile::encodeName(QFileInfo(home).canonicalFilePath())))
        scope.addMountPoint(path);
    return scope;
}

void HomeScope::addMountPoint(const QByteArray &path)
{
    if (isLeftOut(path) || isBelowLeftOut(path))
        return;
    const QByteArray lost = path.isEmpty() ? "lost+found" : path + "/lost+found";
    const QByteArray absolute = QFile::encodeName(m_home) + '/' + lost;
    struct stat status = {};
    if (::lstat(absolute.constData(), &status) == 0)
        m_skipped += QString::fromUtf8(lost);
    m_leftOut += lost;
    if (!path.isEmpty())
        m_mountPoints += path;
}

bool HomeScope::isBelowLeftOut(const QByteArray &path) const
{
    return std::ranges::any_of(m_leftOut, [&](const QByteArray &left) { return isBelow(path, left); });
}

bool HomeScope::holdsMountPoint(const QByteArray &path) const
{
    return std::ranges::any_of(m_mountPoints,
                               [&](const QByteArray &point) { return point == path || isBelow(point, path); });
}

Result<> HomeScope::sync() const
{
    QList<QByteArray> folders = m_mountPoints;
    folders.prepend("."); // the home itself
    for (const QByteArray &folder : folders) {
        const QByteArray path = QFile::encodeName(m_home) + '/' + folder;
        const Descriptor open(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        if (!open.isOpen())
            return systemError("cannot open %1", QString::fromUtf8(path), errno);
        TRY(syncFileSystem(open.number(), QString::fromUtf8(path)));
    }
    return {};
}

bool isBelow(const QByteArray &path, const QByteArray &folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && (folder.isEmpty() || path[folder.size()] == '/');
}

} // namespace nymvisor
