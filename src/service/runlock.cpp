#include "service/runlock.h"

#include "core/files.h"

#include <QFileInfo>

#include <unistd.h>

namespace nymvisor {

namespace {

Result<FileLock> takeLock(const QString &path, const char *refusal)
{
    TRY(makeFolder(QFileInfo(path).path()));
    auto lock = FileLock::tryLock(path);
    if (!lock) {
        const auto holder = readFile(path, 64);
        if (lock.error().status() != ExitStatus::TryLater || !holder)
            return lock.error();
        return Error(ExitStatus::TryLater, refusal, {QString::fromUtf8(holder->trimmed())});
    }
    TRY(lock->writeNote(QByteArray::number(::getpid()) + '\n'));
    return lock;
}

} // namespace

Result<RunLock> takeRunLock(const Paths &paths)
{
    auto instance = takeLock(paths.runLock(), "this instance is run already, by process %1");
    if (!instance)
        return instance.error();
    auto home =
        takeLock(paths.homeRunLock(), "another instance is run on this home, by process %1: each needs its own");
    if (!home)
        return home.error();
    return RunLock{std::move(instance).value(), std::move(home).value()};
}

} // namespace nymvisor
