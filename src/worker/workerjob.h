#pragma once

#include "core/job.h"
#include "tasks/taskmessage.h"

namespace nymvisor {

/// A task of the worker: a job that says how far it is and has a result when it succeeded.
class WorkerJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// The task's result, as JSON, after finished() without an error.
    QJsonObject result() const { return m_result; }

    /// The word for which a task waits that has said ready(). It may come before that, and to tasks that do not wait.
    virtual void proceed() {}

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);
    void ready();

protected:
    void succeed(const QJsonObject &result)
    {
        m_result = result;
        finish({});
    }

private:
    QJsonObject m_result;
};

} // namespace nymvisor
