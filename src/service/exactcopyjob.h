#pragma once

#include "core/job.h"
#include "release/exactcopy.h"
#include "upgrade/snapshottaker.h"
#include "upgrade/upgradecontext.h"

#include <QElapsedTimer>

namespace nymvisor {

/// Does what `backup create --stop` asks: makes the second pass ready, stops the daemon, takes the pass, starts the
/// daemon, and answers. However it goes, the daemon is up again, and the request is done; one that nobody waits for any
/// more stops nothing, and one that another 'backup create' has made meanwhile is left alone. It fails only where the
/// request cannot be removed.
class ExactCopyJob : public Job
{
    Q_OBJECT

public:
    explicit ExactCopyJob(const UpgradeContext &context);

protected:
    void onStart() override;
    void onAbort() override;

private:
    Result<ExactCopyRequest> readRequest() const;
    Job *checkAwaited();
    Job *stopDaemon();
    void onCopied(const Result<> &result);
    void answer(const ExactCopyAnswer &answer);

    const UpgradeContext &m_context;
    QString m_file;
    ExactCopyRequest m_request;
    std::unique_ptr<SnapshotTaker> m_snapshot;
    Job *m_copying = nullptr;
    QElapsedTimer m_down; // since the daemon was told to stop
};

} // namespace nymvisor
