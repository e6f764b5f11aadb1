#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

Result<ExtractResult> extractTo(const ExtractRequest &request, WorkControl &control);

/// Makes what an archive holds in a folder that has its name only when it is whole and synced. What was half made
/// before is begun anew.
class ExtractJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit ExtractJob(const ExtractRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
