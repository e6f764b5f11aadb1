#pragma once

#include "tasks/taskmessage.h"
#include "tasks/taskname.h"
#include "worker/requestreader.h"
#include "worker/workerjob.h"

#include <memory>

namespace nymvisor {

/// Writes the error line to stdout, and its text to stderr for a person; returns the exit status.
int reportError(const Error &error);

/// Runs one task from the request on stdin to the last line on stdout, then ends the program with its status.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    /// @p isAttached: the end of stdin means that nobody waits for the task any more.
    TaskRunner(TaskName task, bool isAttached, QObject *parent = nullptr);

    /// Ends the task early. What it leaves can be taken up by the next one.
    void stop();

private:
    void onRequest(const Result<QByteArray> &line);
    void onProgressed(const TaskProgress &progress);
    void onLine(const QByteArray &line);
    void onInputEnded();
    void onReady();
    void onFinished(const Result<> &result);
    void end(int status);

    TaskName m_task;
    bool m_isAttached;
    RequestReader m_input;
    std::shared_ptr<WorkerJob> m_job;
};

} // namespace nymvisor
