#include "core/fileattributes.h"
#include "core/files.h"
#include "core/priority.h"
#include "worker/diskspace.h"
#include "worker/movecheck.h"
#include "worker/snapshotpass.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// The time as the home's file system has it: the change time of a file that is just touched there. Whatever changes
/// after this has one that is not before it.
Result<qint64> timeOfFileSystem(const QString &home)
{
    const QString path = home + "/nymvisor/snapshot.time"_L1;
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, privateFileMode));
    if (!file.isOpen())
        return systemError("cannot create %1", path, errno);
    struct stat status = {};
    const bool isTouched = ::write(file.number(), "x", 1) == 1 && ::fstat(file.number(), &status) == 0;
    const int reason = errno;
    ::unlink(name.constData());
    if (!isTouched)
        return systemError("cannot write %1", path, reason);
    return nanoseconds(status.st_ctim);
}

bool isNew(QSet<std::pair<quint64, quint64>> &seen, const std::pair<quint64, quint64> &inode)
{
    const qsizetype before = seen.size();
    seen.insert(inode);
    return seen.size() > before;
}

/// How much a home holds.
struct Extent
{
    qint64 content = 0; // bytes, holes and all names of a file included
    qint64 onDisk = 0;  // bytes that a copy takes
    qint64 entries = 0;
};

Result<Extent> measure(const SnapshotRequest &request, const HomeScope &scope, const WorkControl &control)
{
    constexpr qint64 block = 512; // of stat(2), whatever the file system's
    Extent extent;
    QSet<std::pair<quint64, quint64>> seen; // of files with several names
    TRY(walkTree(request.home, scope.leftOut(), [&](const TreeEntry &entry) {
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

/// The snapshot, the archive that is made of it, and the restored tree, which is the snapshot itself where that can be
/// renamed.
Result<> checkRoomFor(const Extent &extent, const SnapshotRequest &request, const QString &backups)
{
    constexpr qint64 bytesForAName = 512; // in an archive, twice, and in a manifest
    const QString own = request.home + "/nymvisor"_L1;
    const FileSystemSpace here = TRY(spaceAt(own));
    const FileSystemSpace there = TRY(spaceAt(backups));
    const bool isShared = sharesContent(own, backups);
    const qint64 names = extent.entries * bytesForAName;
    return checkRoom({{u"the snapshot"_s, backups, isShared ? names : extent.onDisk + names, there},
                      {u"the archive"_s, backups, extent.onDisk + names, there},
                      {u"the data for a way back"_s, own, here.id == there.id ? 0 : extent.onDisk + names, here}});
}

Result<> visit(SnapshotPass &pass, const TreeEntry &entry)
{
    if (isCopied(entry.status))
        TRY(pass.take(entry)); // where it vanished, the second pass sees what became of it
    else
        pass.skip(QString::fromUtf8(entry.path));
    return {};
}

} // namespace

Result<SnapshotResult> takeFirstPass(const SnapshotRequest &request, WorkControl &control)
{
    if (QFileInfo::exists(request.snapshot))
        return Error(ExitStatus::CannotCreate, "the snapshot %1 exists already", {request.snapshot});
    makeInputOutputIdle(); // the daemon runs
    const HomeScope scope = TRY(HomeScope::find(request.home, request.leftOut));
    TRY(checkMovable(request.home, scope)); // else there would be no way back
    SnapshotPlace place = TRY(SnapshotPlace::claim(request.snapshot));
    TRY(place.clear([&control] { return control.checkStopped(); }));
    TRY(makeFolder(place.tree()));
    const Extent extent = TRY(measure(request, scope, control));
    TRY(checkRoomFor(extent, request, place.tree()));
    const qint64 begin = TRY(timeOfFileSystem(request.home));
    TRY(scope.sync()); // pages that a memory map wrote are clean now: writing them again sets their file's change time
    const auto pass = TRY(SnapshotPass::open(request, place, TreeCopy::Folders::StayOpen, begin, control));
    for (const QString &path : scope.skipped())
        pass->skip(path);
    pass->copy().expect(extent.content);
    pass->copy().watchRoom(place.tree());
    pass->copy().syncAsItGoes();
    TRY(walkTree(request.home, scope.leftOut(), [&](const TreeEntry &entry) { return visit(*pass, entry); }));
    TRY(pass->close(place.tree()));
    return pass->result();
}

} // namespace nymvisor
