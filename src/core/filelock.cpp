#include "core/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <utility>

namespace nymvisor {

namespace {

/// Whoever only looks, see isHeld(), shares the lock for an instant; that is no reason to be refused.
bool isOnlyLookedAt(int file)
{
    if (::flock(file, LOCK_SH | LOCK_NB) != 0)
        return false;
    ::flock(file, LOCK_UN);
    return true;
}

/// Like flock(), but that it waits a second at most for those that look.
bool lock(int file)
{
    constexpr struct timespec instant = {0, 1'000'000};
    constexpr int instants = 1000;
    for (int i = 0; i < instants; ++i) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK || !isOnlyLookedAt(file))
            return false;
        ::nanosleep(&instant, nullptr);
    }
    errno = EWOULDBLOCK;
    return false;
}

} // namespace

Result<FileLock> FileLock::tryLock(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError("cannot open the lock %1", path, errno);
    if (lock(file.number()))
        return FileLock(std::move(file));
    if (errno == EWOULDBLOCK)
        return Error(ExitStatus::TryLater, "another process holds the lock %1", {path});
    return systemError("cannot lock %1", path, errno);
}

bool FileLock::isHeld(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    return file.isOpen() && ::flock(file.number(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

FileLock::FileLock(Descriptor descriptor) : m_descriptor(std::move(descriptor))
{
}

Result<> FileLock::writeNote(const QByteArray &note)
{
    const auto size = static_cast<size_t>(note.size());
    if (::ftruncate(descriptor(), 0) != 0 || ::pwrite(descriptor(), note.constData(), size, 0) != ssize_t(size))
        return systemError("cannot write the lock's note", {}, errno);
    return {};
}

} // namespace nymvisor
