#pragma once

#include "core/job.h"
#include "tasks/taskmessage.h"
#include "tasks/taskvalues.h"
#include "tasks/workerprogram.h"

namespace nymvisor {

class TaskJob;

/// The backup of an upgrade: a snapshot of the daemon's home in two passes. The second has read what the first left and
/// waits for its word before the daemon is stopped, so that nothing but the changes since is copied while it is down.
class SnapshotTaker : public QObject
{
    Q_OBJECT

public:
    /// @p request names the home and the snapshot.
    SnapshotTaker(const WorkerProgram &worker, const SnapshotRequest &request, QObject *parent = nullptr);

    /// The first pass, with the second one made ready.
    Job *firstPass();
    /// The second, which was made ready, or is begun now where a crash or the worker's death came between.
    Job *secondPass();
    /// Ends what is under way and removes what there is.
    Job *drop();

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);

private:
    TaskJob *task(int pass, bool waits);
    Job *makeReady();
    Job *endReady();
    void logCopied(const TaskJob &task, int pass) const;

    const WorkerProgram &m_worker;
    SnapshotRequest m_request;
    TaskJob *m_ready = nullptr; // the second pass, from when it is made ready
};

} // namespace nymvisor
