#include "core/privileges.h"

#include <QFile>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace nymvisor {

namespace {

/// Nothing where it is root's own, or not there.
std::optional<struct stat> statusOfAnothers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && status.st_uid != 0)
        return status;
    if (::stat(name.constData(), &status) == 0 && status.st_uid != 0)
        return status;
    return std::nullopt;
}

Result<> become(const struct stat &owner, const QString &path)
{
    const struct passwd *user = ::getpwuid(owner.st_uid);
    const gid_t group = user ? user->pw_gid : owner.st_gid;
    const bool hasGroups = user ? ::initgroups(user->pw_name, group) == 0 : ::setgroups(1, &group) == 0;
    if (!hasGroups || ::setgid(group) != 0 || ::setuid(owner.st_uid) != 0)
        return systemError("cannot become the user that owns %1", path, errno);
    return {};
}

} // namespace

Result<> becomeOwnerOf(const QStringList &paths)
{
    if (::geteuid() != 0)
        return {};
    for (const QString &path : paths) {
        if (const auto owner = statusOfAnothers(path))
            return become(*owner, path);
    }
    return {};
}

bool isOutOfReach(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), R_OK) != 0 && errno == EACCES;
}

QString homeOfUser(const QString &name)
{
    const struct passwd *user = ::getpwnam(name.toLocal8Bit().constData());
    return user ? QFile::decodeName(user->pw_dir) : QString();
}

QString currentUser()
{
    const struct passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace nymvisor
