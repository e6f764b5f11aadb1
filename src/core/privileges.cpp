#include "core/privileges.h"

#include <QFile>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace nymvisor {

Result<> becomeOwnerOf(const QString &folder)
{
    struct stat status = {};
    const bool isElses = ::stat(QFile::encodeName(folder).constData(), &status) == 0 && status.st_uid != 0;
    if (::geteuid() != 0 || !isElses)
        return {};
    const struct passwd *user = ::getpwuid(status.st_uid);
    const gid_t group = user ? user->pw_gid : status.st_gid;
    const bool hasGroups = user ? ::initgroups(user->pw_name, group) == 0 : ::setgroups(1, &group) == 0;
    if (!hasGroups || ::setgid(group) != 0 || ::setuid(status.st_uid) != 0)
        return systemError("cannot become the user that owns %1", folder, errno);
    return {};
}

bool isOutOfReach(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), R_OK) != 0 && errno == EACCES;
}

QString currentUser()
{
    const struct passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace nymvisor
