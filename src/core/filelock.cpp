#include "core/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace nymvisor {

Result<FileLock> FileLock::tryLock(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError("cannot open the lock %1", path, errno);
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
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
