#include "worker/preflightjob.h"

#include "core/nearestfolder.h"
#include "worker/backuproom.h"
#include "worker/movecheck.h"

#include <QFileInfo>

namespace nymvisor {

namespace {

std::optional<Error> errorOf(const Result<> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Result<PreflightResult> look(const PreflightRequest &request, const WorkControl &control)
{
    if (QFileInfo(request.home).isRelative() || QFileInfo(request.backups).isRelative())
        return Error(ExitStatus::BadData, "both the home and the folder of the backups must be absolute paths");
    const HomeScope scope = TRY(HomeScope::find(request.home, request.leftOut));
    const HomeExtent extent = TRY(measureHome(request.home, scope, control));
    return PreflightResult{extent.entries, extent.onDisk, errorOf(checkMovable(request.home, scope)),
                           errorOf(checkRoomFor(extent, request.home, nearestFolder(request.backups), true))};
}

} // namespace

PreflightJob::PreflightJob(const PreflightRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) -> Result<QJsonObject> {
              return TRY(look(request, control).withContext("cannot look at %1", {request.home})).toJson();
          },
          parent)
{
}

} // namespace nymvisor
