#include "core/fileattributes.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace nymvisor {

namespace {

constexpr qint64 second = 1'000'000'000; // ns

bool isRoot()
{
    return ::geteuid() == 0;
}

std::array<struct timespec, 2> timesOf(const struct stat &status)
{
    return {status.st_atim, status.st_mtim};
}

Result<> applyOwner(int file, const struct stat &status, const QString &path)
{
    const uid_t owner = isRoot() ? status.st_uid : static_cast<uid_t>(-1);
    if (::fchown(file, owner, status.st_gid) != 0 && isRoot())
        return systemError("cannot set the owner of %1", path, errno);
    return {};
}

Result<> applyModeAndTimes(int file, const struct stat &status, const QString &path)
{
    if (::fchmod(file, status.st_mode & 07777) != 0)
        return systemError("cannot set the mode of %1", path, errno);
    if (::futimens(file, timesOf(status).data()) != 0)
        return systemError("cannot set the times of %1", path, errno);
    return {};
}

} // namespace

Result<> applyAttributes(int file, const struct stat &status, const QString &path)
{
    TRY(applyOwner(file, status, path));
    return applyModeAndTimes(file, status, path);
}

// The kernel takes set-uid bits and capabilities away with an owner, and lets nobody but root set an attribute of what
// the mode makes read-only.
Result<bool> applyAttributes(int file, const struct stat &status, const ExtendedAttributes &extended,
                             const QString &path)
{
    TRY(applyOwner(file, status, path));
    const bool areKept = TRY(setExtendedAttributes(file, extended, path));
    TRY(applyModeAndTimes(file, status, path));
    return areKept;
}

Result<> applyLinkAttributes(int folder, const QByteArray &name, const struct stat &status, const QString &path)
{
    const uid_t owner = isRoot() ? status.st_uid : static_cast<uid_t>(-1);
    if (::fchownat(folder, name.constData(), owner, status.st_gid, AT_SYMLINK_NOFOLLOW) != 0 && isRoot())
        return systemError("cannot set the owner of %1", path, errno);
    if (::utimensat(folder, name.constData(), timesOf(status).data(), AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("cannot set the times of %1", path, errno);
    return {};
}

Result<> makeAccessible(int folder, const QByteArray &name, const QString &path)
{
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("cannot look at %1", path, errno);
    if (!S_ISDIR(status.st_mode) || (status.st_mode & S_IRWXU) == S_IRWXU)
        return {};
    if (::fchmodat(folder, name.constData(), (status.st_mode & 07777) | S_IRWXU, 0) != 0)
        return systemError("cannot set the mode of %1", path, errno);
    return {};
}

qint64 nanoseconds(const struct timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * second + time.tv_nsec;
}

struct timespec timeOf(qint64 nanoseconds)
{
    qint64 seconds = nanoseconds / second;
    qint64 rest = nanoseconds % second;
    if (rest < 0) { // before 1970
        seconds -= 1;
        rest += second;
    }
    return {static_cast<time_t>(seconds), static_cast<long>(rest)};
}

} // namespace nymvisor
