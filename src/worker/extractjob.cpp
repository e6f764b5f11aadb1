#include "worker/extractjob.h"

#include "core/descriptor.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "core/removetree.h"
#include "worker/archiveextract.h"
#include "worker/foldernames.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// The folder that is filled, under a name that is not yet its own, with a lock on it.
Result<Descriptor> claim(const QString &part)
{
    TRY(makeFolder(part));
    Descriptor folder(::open(QFile::encodeName(part).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", part, errno);
    if (::flock(folder.number(), LOCK_EX | LOCK_NB) != 0)
        return Error(ExitStatus::TryLater, "another process fills %1", {part});
    return folder;
}

Result<> removeContent(int folder, const QString &part, const WorkControl &control)
{
    const auto names = TRY(namesInFolder(QFile::encodeName(part)));
    for (const QByteArray &name : names)
        TRY(removeTreeAt(folder, name, part + u'/' + QString::fromUtf8(name),
                         [&control] { return control.checkStopped(); }));
    return {};
}

/// A name that nobody else gives to a folder: what is in it is removed.
QString partOf(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    return info.path() + "/."_L1 + info.fileName() + ".nymvisor-part"_L1;
}

} // namespace

Result<ExtractResult> extractTo(const ExtractRequest &request, WorkControl &control)
{
    const QFileInfo target(request.folder);
    if (target.isRelative() || QFileInfo(request.archive).isRelative())
        return Error(ExitStatus::BadData, "both the archive and the folder must be absolute paths");
    const bool isFree = !target.exists() || (target.isDir() && QDir(request.folder).isEmpty());
    if (!isFree || target.isSymLink())
        return Error(ExitStatus::CannotCreate, "%1 is there already, and not an empty folder", {request.folder});
    const QString part = partOf(request.folder);
    const Descriptor folder = TRY(claim(part));
    const auto extract = [&]() -> Result<> {
        TRY(removeContent(folder.number(), part, control));
        TRY(extractArchive(request.archive, part, control));
        TRY(syncFileSystem(folder.number(), part));
        return renameSynced(part, QDir::cleanPath(request.folder));
    };
    const auto done = extract();
    if (!done)
        (void)removeTree(part);
    TRY(done);
    return ExtractResult{request.folder};
}

ExtractJob::ExtractJob(const ExtractRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) -> Result<QJsonObject> {
              return TRY(extractTo(request, control).withContext("cannot restore to %1", {request.folder})).toJson();
          },
          parent)
{
}

} // namespace nymvisor
