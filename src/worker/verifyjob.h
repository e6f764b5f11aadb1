#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Reads a whole archive and compares it with its own manifest; the error of a damaged one names the entry.
class VerifyJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit VerifyJob(const VerifyRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
