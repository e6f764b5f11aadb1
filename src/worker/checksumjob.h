#pragma once

#include "tasks/upstreamvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Hashes a file with SHA-256, piece by piece.
class ChecksumJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit ChecksumJob(const ChecksumRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
