#include "worker/removejob.h"

#include "core/descriptor.h"
#include "core/files.h"

#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

using Listing = std::unique_ptr<DIR, int (*)(DIR *)>;

Result<> removeEntry(int folder, const QByteArray &name, const QString &shown, WorkControl &control);

Result<Listing> listOf(int folder, const QByteArray &name, const QString &shown)
{
    Descriptor opened(::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.isOpen() && errno == EACCES) {
        ::fchmodat(folder, name.constData(), S_IRWXU, 0);
        opened = Descriptor(::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    }
    if (!opened.isOpen())
        return systemError("cannot open the folder %1", shown, errno);
    ::fchmod(opened.number(), S_IRWXU); // or nothing could be removed from it
    Listing listing(::fdopendir(::fcntl(opened.number(), F_DUPFD_CLOEXEC, 0)), &::closedir);
    if (!listing)
        return systemError("cannot read the folder %1", shown, errno);
    return listing;
}

Result<> removeContent(int folder, const QByteArray &name, const QString &shown, WorkControl &control)
{
    const Listing listing = TRY(listOf(folder, name, shown));
    while (const dirent *entry = ::readdir(listing.get())) {
        const QByteArray inner(entry->d_name);
        if (inner != "." && inner != "..")
            TRY(removeEntry(::dirfd(listing.get()), inner, shown + u'/' + QString::fromUtf8(inner), control));
    }
    return {};
}

Result<> removeEntry(int folder, const QByteArray &name, const QString &shown, WorkControl &control)
{
    TRY(control.checkStopped());
    if (::unlinkat(folder, name.constData(), 0) == 0 || errno == ENOENT)
        return {};
    if (errno != EISDIR && errno != EPERM) // POSIX has the second for folders
        return systemError("cannot remove %1", shown, errno);
    TRY(removeContent(folder, name, shown, control));
    if (::unlinkat(folder, name.constData(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        return systemError("cannot remove the folder %1", shown, errno);
    return {};
}

Result<QJsonObject> removeFolder(const QString &folder, WorkControl &control)
{
    if (QFileInfo(folder).isRelative())
        return Error(ExitStatus::BadData, "the folder '%1' is not an absolute path", {folder});
    const QString partial = folder.endsWith(".part"_L1) ? folder : folder + ".part"_L1;
    TRY(removeEntry(AT_FDCWD, QFile::encodeName(partial), partial, control));
    if (partial != folder && QFileInfo::exists(folder)) {
        TRY(renameSynced(folder, partial));
        TRY(removeEntry(AT_FDCWD, QFile::encodeName(partial), partial, control));
    }
    return QJsonObject();
}

} // namespace

RemoveJob::RemoveJob(const RemoveRequest &request, QObject *parent)
    : ThreadJob([folder = request.folder](WorkControl &control) { return removeFolder(folder, control); }, parent)
{
}

} // namespace nymvisor
