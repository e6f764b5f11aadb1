#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Makes one pass of a snapshot of the daemon's home. Only a snapshot that is whole and synced has its name; each pass
/// can be repeated, whenever the one before it was ended.
class SnapshotJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit SnapshotJob(const SnapshotRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
