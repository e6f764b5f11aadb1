#include "worker/backuproom.h"

#include "core/treewalk.h"
#include "worker/diskspace.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isNew(QSet<std::pair<quint64, quint64>> &seen, const std::pair<quint64, quint64> &inode)
{
    const qsizetype before = seen.size();
    seen.insert(inode);
    return seen.size() > before;
}

} // namespace

Result<HomeExtent> measureHome(const QString &home, const HomeScope &scope, const WorkControl &control)
{
    constexpr qint64 block = 512; // of stat(2), whatever the file system's
    HomeExtent extent;
    QSet<std::pair<quint64, quint64>> seen; // of files with several names
    TRY(walkTree(home, scope.leftOut(), [&](const TreeEntry &entry) {
        const struct stat &status = entry.status;
        const bool isFirst =
            status.st_nlink < 2 || S_ISDIR(status.st_mode) || isNew(seen, {status.st_dev, status.st_ino});
        extent.content += S_ISREG(status.st_mode) ? status.st_size : 0;
        extent.onDisk += isFirst ? status.st_blocks * block : 0;
        ++extent.entries;
        return control.checkStopped();
    }));
    return extent;
}

Result<> checkRoomFor(const HomeExtent &extent, const QString &home, const QString &backups, bool isForWayBack,
                      qint64 brought)
{
    constexpr qint64 bytesForAName = 512; // in an archive, twice, and in a manifest
    const QString own = home + "/nymvisor"_L1;
    const FileSystemSpace here = TRY(spaceAt(own));
    const FileSystemSpace there = TRY(spaceAt(backups));
    const bool isShared = sharesContent(own, backups);
    const qint64 names = extent.entries * bytesForAName;
    const bool isMoved = here.id == there.id || !isForWayBack;
    return checkRoom({{u"the snapshot"_s, backups, isShared ? names : extent.onDisk + names, there, true},
                      {u"the archive"_s, backups, extent.onDisk + names, there, true},
                      {u"the data for a way back"_s, own, isMoved ? 0 : extent.onDisk + names, here},
                      {u"the data of the backup"_s, own, brought, here}});
}

} // namespace nymvisor
