#pragma once

#include "tasks/taskname.h"
#include "worker/workerjob.h"

#include <memory>

namespace nymvisor {

/// The job that does task @p name as @p request asks. An error names the request's field that is wrong.
Result<std::shared_ptr<WorkerJob>> makeJob(TaskName name, const QJsonObject &request);

} // namespace nymvisor
