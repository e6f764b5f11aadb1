#include "worker/verifyjob.h"

#include "worker/archivecheck.h"
#include "worker/archivevisit.h"

namespace nymvisor {

namespace {

Result<QJsonObject> verify(const QString &archive, WorkControl &control)
{
    ContentProgress progress(control);
    progress.expect(TRY(contentSizeOfArchive(archive, control)));
    const ArchiveContent content = TRY(checkArchive(archive, progress));
    return VerifyResult{content.files, content.bytes, content.onDisk}.toJson();
}

} // namespace

VerifyJob::VerifyJob(const VerifyRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) {
              return verify(request.archive, control)
                  .withContext("the archive %1 cannot be relied on", {request.archive});
          },
          parent)
{
}

} // namespace nymvisor
