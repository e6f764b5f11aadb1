#pragma once

#include "core/job.h"
#include "supervisor/supervisor.h"

#include <functional>

namespace nymvisor {

/// Watches the daemon after a change: succeeds when it has been up for the whole period without an end, and, where
/// there is a check, the last one at the end of the period said yes.
///
/// It fails at the first end of the daemon, whatever the status, with the daemon wanted down: what comes then is up to
/// the caller, not to the restart policy. So it does at the third no of the check in a row. The period is of monotonic
/// time, and begins when the daemon is up.
class ProbationJob : public Job
{
    Q_OBJECT

public:
    /// Makes the job of one check. It fails with TryLater for "not yet", with anything else for "unhealthy".
    using MakeCheck = std::function<Job *()>;

    static constexpr std::chrono::seconds pauseBetweenChecks{10};

    ProbationJob(Supervisor &supervisor, std::chrono::milliseconds period, MakeCheck check = {},
                 std::chrono::milliseconds pause = pauseBetweenChecks, QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    Error endedAtOnce() const;
    void onUp();
    void onExited(const ChildExit &how);
    void onStartFailed(const Error &error);
    void onPeriodOver();
    void check();
    void onChecked(const Result<> &result);
    void fail(const Error &error);

    Supervisor &m_supervisor;
    std::chrono::milliseconds m_period;
    MakeCheck m_makeCheck;
    QTimer m_end;
    QTimer m_nextCheck;
    Job *m_check = nullptr;
    int m_unhealthy = 0; // noes of the check in a row
    int m_failedStarts = 0;
    bool m_isOver = false; // the period: the check under way is the last
};

} // namespace nymvisor
