#pragma once

#include "core/processjob.h"
#include "tasks/taskmessage.h"
#include "tasks/taskname.h"
#include "tasks/workerprogram.h"

namespace nymvisor {

/// Runs one task of the worker. It is attached: it ends when this process does. What it logs is passed on.
class TaskJob : public Job
{
    Q_OBJECT

public:
    /// @p Request is one of upstreamvalues.h or backupvalues.h.
    template <typename Request>
    TaskJob(const WorkerProgram &worker, const Request &request, QObject *parent = nullptr)
        : TaskJob(worker, Request::task, request.toJson(), parent)
    {
    }

    /// What the task found, after finished() without an error. @p Value is the task's result there.
    template <typename Value>
    Result<Value> value() const
    {
        return Value::fromJson(m_result).withContext("the worker's answer cannot be used");
    }

    /// Lets a task go on that waits. Before ready() it is remembered.
    void proceed();

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);
    /// The task waits for proceed().
    void ready();

protected:
    void onStart() override;
    void onAbort() override;

private:
    TaskJob(const WorkerProgram &worker, TaskName task, const QJsonObject &request, QObject *parent);

    void onLine(const QByteArray &line);
    void onProcessFinished(const Result<> &result);

    QString m_task;
    ProcessJob m_process;
    QJsonObject m_result;
    std::optional<Result<>> m_end; // as the task itself reported it
};

} // namespace nymvisor
