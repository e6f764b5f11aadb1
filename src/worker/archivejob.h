#pragma once

#include "tasks/taskvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Backs a folder up into a zip archive. The archive has its name only when it is whole, was read back and is synced;
/// whatever goes wrong before leaves nothing behind.
class ArchiveJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit ArchiveJob(const ArchiveRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
