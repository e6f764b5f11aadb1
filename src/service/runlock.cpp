#include "service/runlock.h"

#include "core/files.h"

#include <QFileInfo>

#include <unistd.h>

namespace nymvisor {

Result<FileLock> takeRunLock(const QString &path)
{
    TRY(makeFolder(QFileInfo(path).path()));
    auto lock = FileLock::tryLock(path);
    if (!lock) {
        const auto holder = readFile(path, 64);
        if (lock.error().status() != ExitStatus::TryLater || !holder)
            return lock.error();
        return Error(ExitStatus::TryLater, "this instance is run already, by process %1",
                     {QString::fromUtf8(holder->trimmed())});
    }
    TRY(lock->writeNote(QByteArray::number(::getpid()) + '\n'));
    return lock;
}

} // namespace nymvisor
