#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Removes a folder with all that is in it. It loses its name first (`.part` is added), so that nothing takes what is
/// left of it for whole. Symbolic links are removed, never followed; folders that cannot be written are made so.
class RemoveJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit RemoveJob(const RemoveRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
