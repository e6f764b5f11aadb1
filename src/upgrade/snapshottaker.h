#pragma once

#include "core/job.h"
#include "tasks/backupvalues.h"
#include "tasks/taskmessage.h"
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

    /// The first pass, with the second one made ready. There must be room for @p brought bytes in the home, besides.
    Job *firstPass(qint64 brought = 0);
    /// Makes the second ready where another process has done the first.
    Job *makeReady();
    /// The second, which was made ready, or is begun now where a crash or the worker's death came between.
    Job *secondPass();
    /// Ends what is under way and removes what there is.
    Job *drop();

    /// Sockets, pipes and devices, which the second pass has left out.
    QStringList skipped() const { return m_skipped; }

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);

private:
    TaskJob *task(int pass, bool waits);
    Job *endReady();
    void onCopied(const TaskJob &task, int pass);

    const WorkerProgram &m_worker;
    SnapshotRequest m_request;
    TaskJob *m_ready = nullptr; // the second pass, from when it is made ready
    QStringList m_skipped;
};

} // namespace nymvisor
