#pragma once

#include "tasks/taskname.h"
#include "worker/workerjob.h"

#include <memory>

namespace nymvisor {

/// The job that does task @p name as @p request asks. An error names the request's field that is wrong.
Result<std::shared_ptr<WorkerJob>> makeJob(TaskName name, const QJsonObject &request);

/// Whether nobody waits for task @p name, so that it has to make do with what of the machine nobody else wants.
bool isInBackground(TaskName name);

} // namespace nymvisor
