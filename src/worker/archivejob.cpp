#include "worker/archivejob.h"

#include "core/files.h"
#include "worker/archivecheck.h"
#include "worker/archivefiller.h"
#include "worker/partialfile.h"
#include "worker/snapshotplace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<ArchiveResult> fill(const PartialFile &partial, const ArchiveRequest &request, WorkControl &control)
{
    const auto manifest = TRY(ManifestReader::open(SnapshotPlace::manifestOf(request.snapshot)));
    ContentProgress progress(control);
    progress.expect(2 * TRY(contentSizeOf(*manifest, control))); // written, and read back
    ArchiveWriter writer(partial.descriptor());
    TRY(writer.open());
    const ArchiveResult result = TRY(fillArchive(writer, request.snapshot, progress));
    TRY(writer.close());
    TRY(checkArchive(partial.path(), progress).withContext("the archive is not whole"));
    return result;
}

Result<QJsonObject> archive(const ArchiveRequest &request, WorkControl &control)
{
    if (QFileInfo(request.snapshot).isRelative() || QFileInfo(request.archive).isRelative())
        return Error(ExitStatus::BadData, "both the snapshot and the archive must be absolute paths");
    TRY(makeFolder(QFileInfo(request.archive).path()));
    PartialFile partial =
        TRY(PartialFile::create(request.archive + ".part"_L1, "cannot create %1: another backup is writing it"));
    ArchiveResult result = TRY(fill(partial, request, control));
    TRY(partial.sync(privateFileMode));
    result.archiveSize = QFileInfo(partial.path()).size();
    TRY(partial.renameTo(request.archive));
    return result.toJson();
}

} // namespace

ArchiveJob::ArchiveJob(const ArchiveRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) {
              return archive(request, control).withContext("cannot back up %1", {request.snapshot});
          },
          parent)
{
}

} // namespace nymvisor
