#include "core/fileattributes.h"
#include "core/files.h"
#include "core/priority.h"
#include "worker/backuproom.h"
#include "worker/movecheck.h"
#include "worker/snapshotpass.h"

#include <QFile>
#include <QFileInfo>

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
    if (request.isForWayBack)
        TRY(checkMovable(request.home, scope));
    SnapshotPlace place = TRY(SnapshotPlace::claim(request.snapshot));
    TRY(place.clear([&control] { return control.checkStopped(); }));
    TRY(makeFolder(place.tree()));
    const HomeExtent extent = TRY(measureHome(request.home, scope, control));
    // Beside the tree: what a trial could not remove would never be in the manifest.
    TRY(checkRoomFor(extent, request.home, place.folder(), request.isForWayBack, request.brought));
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
