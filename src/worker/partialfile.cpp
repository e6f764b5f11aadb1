#include "worker/partialfile.h"

#include "core/files.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <unistd.h>

#include <cerrno>
#include <memory>

namespace nymvisor {

namespace {

/// Whether @p path still leads to the open file: between open and lock its owner may have renamed or removed it.
bool isStillThere(const struct stat &opened, const QByteArray &path)
{
    struct stat named = {};
    return ::lstat(path.constData(), &named) == 0 && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

} // namespace

Result<PartialFile> PartialFile::create(const QString &path, const char *refusal)
{
    PartialFile file = TRY(open(path, refusal));
    TRY(file.empty());
    return Result<PartialFile>(std::move(file));
}

Result<PartialFile> PartialFile::open(const QString &path, const char *refusal)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        // O_NONBLOCK: opening a pipe of that name must not wait for its other end.
        Descriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return systemError("cannot create %1", path, errno);
        if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                break;
            return systemError("cannot lock %1", path, errno);
        }
        struct stat opened = {};
        if (::fstat(file.number(), &opened) != 0)
            return systemError("cannot look at %1", path, errno);
        if (!S_ISREG(opened.st_mode))
            return Error(ExitStatus::CannotCreate, "cannot create %1: something that is no file has that name", {path});
        if (!isStillThere(opened, name))
            continue;
        if (::fchmod(file.number(), privateFileMode) != 0 || ::lseek(file.number(), 0, SEEK_END) < 0)
            return systemError("cannot go on with %1", path, errno);
        return PartialFile(std::move(file), path, opened.st_size);
    }
    return Error(ExitStatus::TryLater, refusal, {path});
}

PartialFile::PartialFile(Descriptor file, const QString &path, qint64 size)
    : m_file(std::move(file)), m_path(path), m_size(size), m_behind(m_file.number())
{
}

PartialFile::PartialFile(PartialFile &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_path(std::move(other.m_path))
    , m_size(other.m_size)
    , m_behind(other.m_behind)
    , m_isKept(std::exchange(other.m_isKept, true))
{
}

PartialFile::~PartialFile()
{
    if (!m_isKept)
        ::unlink(QFile::encodeName(m_path).constData()); // before the lock goes
}

Result<> PartialFile::write(const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_file.number(), data, static_cast<size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("cannot write %1", m_path, errno);
        data += written;
        size -= written;
        m_size += written;
    }
    return m_behind.onWritten(m_size, m_path);
}

Result<> PartialFile::read(const std::function<Result<>(const char *data, qint64 size)> &take)
{
    constexpr size_t piece = 1 << 18;
    const auto buffer = std::make_unique<char[]>(piece);
    for (off_t offset = 0;;) {
        const ssize_t got = ::pread(m_file.number(), buffer.get(), piece, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", m_path, errno);
        if (got == 0)
            return {};
        TRY(take(buffer.get(), got));
        offset += got;
    }
}

Result<> PartialFile::empty()
{
    if (::ftruncate(m_file.number(), 0) != 0 || ::lseek(m_file.number(), 0, SEEK_SET) != 0)
        return systemError("cannot empty %1", m_path, errno);
    m_size = 0;
    m_behind = WriteBehind(m_file.number());
    return {};
}

Result<> PartialFile::sync(int mode)
{
    if (::fchmod(m_file.number(), static_cast<mode_t>(mode)) != 0)
        return systemError("cannot set the mode of %1", m_path, errno);
    if (::fsync(m_file.number()) != 0)
        return systemError("cannot sync %1", m_path, errno);
    return {};
}

Result<> PartialFile::renameTo(const QString &path)
{
    TRY(renameSynced(m_path, path));
    m_path = path;
    m_isKept = true;
    return {};
}

} // namespace nymvisor
