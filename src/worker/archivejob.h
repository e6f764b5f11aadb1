#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Makes a zip archive of a whole snapshot, on all cores. The archive has its name only when it is whole, was read back
/// and is synced; whatever goes wrong before leaves nothing behind.
class ArchiveJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit ArchiveJob(const ArchiveRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
