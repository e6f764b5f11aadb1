#include "worker/snapshotjob.h"

#include "worker/snapshotpass.h"

#include <QFileInfo>

namespace nymvisor {

namespace {

Result<QJsonObject> takePass(const SnapshotRequest &request, WorkControl &control)
{
    if (QFileInfo(request.home).isRelative() || QFileInfo(request.snapshot).isRelative())
        return Error(ExitStatus::BadData, "both the home and the snapshot must be absolute paths");
    const auto take = request.pass == 1 ? &takeFirstPass : &takeSecondPass;
    return TRY(take(request, control)).toJson();
}

} // namespace

SnapshotJob::SnapshotJob(const SnapshotRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) {
              return takePass(request, control).withContext("cannot take a snapshot of %1", {request.home});
          },
          parent)
{
}

} // namespace nymvisor
