#pragma once

#include "cli/command.h"
#include "core/clock.h"
#include "core/job.h"
#include "core/unixsignals.h"
#include "service/progresslog.h"
#include "tasks/taskjob.h"

namespace nymvisor {

/// A command whose work is tasks of the worker, with their progress on stderr. A signal stops the task in hand, which
/// leaves nothing half done, and with it the command.
class BackupTaskCommand : public InstanceCommand
{
    Q_OBJECT

protected:
    using InstanceCommand::InstanceCommand;

    /// One at a time. @p onDone comes where it succeeded; an error ends the command, where onFailed() lets it.
    void runJob(Job *job, std::function<void()> onDone);
    /// A task, whose progress is shown as that of @p activity.
    template <typename Request>
    void runTask(const char *activity, const Request &request, std::function<void(const TaskJob &task)> onDone)
    {
        auto *task = new TaskJob(m_worker, request);
        showProgress(*task, activity);
        runJob(task, [task, onDone] { onDone(*task); });
    }

    /// What a signal does where a task is in hand.
    virtual void onSignal();
    virtual void onFailed(const Error &error) { fail(error); }
    void abortJob();

    WorkerProgram m_worker;

private:
    void showProgress(TaskJob &task, const char *activity);

    SystemClock m_clock;
    std::unique_ptr<UnixSignals> m_signals;
    std::unique_ptr<ProgressLog> m_progress;
    Job *m_job = nullptr;
};

/// What the commands whose first word is `backup` are for.
QString backupGroupHelp();

/// "1.5 GiB".
QString sizeText(qint64 bytes);

} // namespace nymvisor
