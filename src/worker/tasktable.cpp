#include "worker/tasktable.h"

#include "worker/archivejob.h"
#include "worker/checksumjob.h"
#include "worker/downloadjob.h"
#include "worker/extractjob.h"
#include "worker/fetchjob.h"
#include "worker/preflightjob.h"
#include "worker/removejob.h"
#include "worker/restorejob.h"
#include "worker/signaturejob.h"
#include "worker/snapshotjob.h"
#include "worker/verifyjob.h"

#include <algorithm>
#include <array>

namespace nymvisor {

namespace {

using MadeJob = Result<std::shared_ptr<WorkerJob>>;

template <typename Request, typename TheJob>
MadeJob make(const QJsonObject &json)
{
    const Request request = TRY(Request::fromJson(json));
    return MadeJob(std::make_shared<TheJob>(request));
}

struct Row
{
    TaskName name;
    MadeJob (*make)(const QJsonObject &request);
    bool isInBackground = false;
};
constexpr std::array rows{
    Row{FetchRequest::task, make<FetchRequest, FetchJob>},
    Row{DownloadRequest::task, make<DownloadRequest, DownloadJob>},
    Row{SignatureRequest::task, make<SignatureRequest, SignatureJob>},
    Row{ChecksumRequest::task, make<ChecksumRequest, ChecksumJob>},
    Row{ArchiveRequest::task, make<ArchiveRequest, ArchiveJob>, true},
    Row{VerifyRequest::task, make<VerifyRequest, VerifyJob>},
    Row{ExtractRequest::task, make<ExtractRequest, ExtractJob>},
    Row{RemoveRequest::task, make<RemoveRequest, RemoveJob>},
    Row{SnapshotRequest::task, make<SnapshotRequest, SnapshotJob>},
    Row{RestoreRequest::task, make<RestoreRequest, RestoreJob>},
    Row{PreflightRequest::task, make<PreflightRequest, PreflightJob>},
};

} // namespace

Result<std::shared_ptr<WorkerJob>> makeJob(TaskName name, const QJsonObject &request)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row->make(request).withContext("the request for '%1' cannot be used", {textOf(name)});
}

bool isInBackground(TaskName name)
{
    return std::ranges::find(rows, name, &Row::name)->isInBackground;
}

} // namespace nymvisor
