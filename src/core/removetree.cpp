#include "core/removetree.h"

#include "core/descriptor.h"
#include "core/fileattributes.h"

#include <QFile>
#include <QList>

#include <dirent.h>
#include <fcntl.h>

#include <cerrno>
#include <memory>

namespace nymvisor {

namespace {

using Listing = std::unique_ptr<DIR, int (*)(DIR *)>;

Result<QList<QByteArray>> namesIn(int folder, const QString &shown)
{
    const Listing listing(::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)), &::closedir);
    if (!listing)
        return systemError("cannot read the folder %1", shown, errno);
    QList<QByteArray> names;
    while (const dirent *found = ::readdir(listing.get())) {
        const QByteArray name(found->d_name);
        if (name != "." && name != "..")
            names += name;
    }
    return names;
}

Result<> removeFolder(int above, const QByteArray &name, const QString &shown, const ContinueCheck &mayContinue)
{
    TRY(makeAccessible(above, name, shown));
    const Descriptor folder(::openat(above, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", shown, errno);
    const auto names = TRY(namesIn(folder.number(), shown));
    for (const QByteArray &inside : names)
        TRY(removeTreeAt(folder.number(), inside, shown + u'/' + QString::fromUtf8(inside), mayContinue));
    if (::unlinkat(above, name.constData(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        return systemError("cannot remove the folder %1", shown, errno);
    return {};
}

} // namespace

Result<> removeTreeAt(int folder, const QByteArray &name, const QString &shown, const ContinueCheck &mayContinue)
{
    if (mayContinue)
        TRY(mayContinue());
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {};
        return systemError("cannot look at %1", shown, errno);
    }
    if (S_ISDIR(status.st_mode))
        return removeFolder(folder, name, shown, mayContinue);
    if (::unlinkat(folder, name.constData(), 0) != 0 && errno != ENOENT)
        return systemError("cannot remove %1", shown, errno);
    return {};
}

Result<> removeTree(const QString &path, const ContinueCheck &mayContinue)
{
    return removeTreeAt(AT_FDCWD, QFile::encodeName(path), path, mayContinue);
}

} // namespace nymvisor
