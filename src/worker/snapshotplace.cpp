#include "worker/snapshotplace.h"

#include "core/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Between opening and locking it, its owner may have given the folder its name, or removed it.
bool isStillThere(int lock, const QString &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(lock, &opened) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

Result<SnapshotPlace> SnapshotPlace::claim(const QString &snapshot)
{
    const QString part = snapshot + ".part"_L1;
    const QString lockPath = part + "/lock"_L1;
    TRY(makeFolder(part));
    auto lock = FileLock::tryLock(lockPath);
    if (!lock)
        return lock.error().withContext("another worker may be making the snapshot %1", {snapshot});
    if (!isStillThere(lock->descriptor(), lockPath))
        return Error(ExitStatus::TryLater, "another worker has just made the snapshot %1", {snapshot});
    return SnapshotPlace(snapshot, part, std::move(*lock));
}

SnapshotPlace::SnapshotPlace(const QString &snapshot, const QString &part, FileLock lock)
    : m_snapshot(snapshot), m_part(part), m_lock(std::move(lock))
{
}

Result<> SnapshotPlace::clear(const ContinueCheck &mayContinue)
{
    // The manifest first: without it nobody takes what is left of the tree for the whole one.
    for (const QString &path : {manifest(), manifest() + ".new"_L1, changedMark(), tree()})
        TRY(removeTree(path, mayContinue));
    return {};
}

bool SnapshotPlace::isMarkedChanged() const
{
    return QFileInfo::exists(changedMark());
}

Result<> SnapshotPlace::markChanged()
{
    return writeFile(changedMark(), {});
}

Result<> SnapshotPlace::finish()
{
    TRY(removeSynced(changedMark()));
    return renameSynced(m_part, m_snapshot);
}

} // namespace nymvisor
