#pragma once

#include "core/job.h"

namespace nymvisor {

/// Succeeds whatever comes of another job: what went wrong is logged, and nothing hangs on it.
class LoggedJob : public Job
{
    Q_OBJECT

public:
    /// @p part is that of the log. Takes @p job over.
    LoggedJob(const char *part, Job *job, QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void onFinished(const Result<> &result);

    const char *m_part;
    Job *m_job;
};

} // namespace nymvisor
