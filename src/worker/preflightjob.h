#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Looks at what the first pass of a snapshot, and a way back, would stumble over: with the same arithmetic, and
/// without changing anything. What it finds is its result, not an error.
class PreflightJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit PreflightJob(const PreflightRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
