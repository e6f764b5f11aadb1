#include "worker/movecheck.h"

#include "core/filesystem.h"
#include "worker/movedentries.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace nymvisor {

namespace {

bool isOwn(const struct stat &status)
{
    return ::geteuid() == 0 || status.st_uid == ::geteuid();
}

/// What an owner may not write now, a move opens first.
bool canBeWritten(const QByteArray &folder, const struct stat &status)
{
    return isOwn(status) || ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

Error cannotBeMoved(const char *why, const QByteArray &path)
{
    return Error(ExitStatus::NoPermission, why, {QString::fromUtf8(path)});
}

/// That its entries can go and others come, and that it can get its mode and times back then.
Result<> checkFolder(const QByteArray &path, const struct stat &status)
{
    if (!isOwn(status))
        return cannotBeMoved("the folder '%1' belongs to another user: nymvisor could not put aside what it holds. "
                             "Give it to nymvisor's user",
                             path);
    if (isHeldInPlace(path))
        return cannotBeMoved("the folder '%1' is immutable or append-only: nymvisor could not put aside what it holds. "
                             "Take the attribute away with chattr -i -a",
                             path);
    return {};
}

Result<> checkEntry(const QByteArray &path, const MovedEntry &entry)
{
    if (S_ISDIR(entry.status.st_mode) && !canBeWritten(path, entry.status))
        return cannotBeMoved("'%1' belongs to another user: nymvisor could not put it aside. Give it to nymvisor's "
                             "user",
                             path);
    if (isHeldInPlace(path))
        return cannotBeMoved("'%1' is immutable or append-only: nymvisor could not put it aside. Take the attribute "
                             "away with chattr -i -a",
                             path);
    return {};
}

} // namespace

Result<> checkMovable(const QString &root, const HomeScope &scope)
{
    const QByteArray folder = QFile::encodeName(root);
    struct stat status = {};
    if (::stat(folder.constData(), &status) == 0)
        TRY(checkFolder(folder, status));
    return visitMovedEntries(root, scope, [&](const MovedEntry &entry) {
        const QByteArray path = folder + '/' + entry.path;
        return entry.onlyItsContent ? checkFolder(path, entry.status) : checkEntry(path, entry);
    });
}

} // namespace nymvisor
