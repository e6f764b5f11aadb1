#include "upgrade/snapshottaker.h"

#include "core/jobsequence.h"
#include "core/log.h"
#include "tasks/taskjob.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Succeeds when a task that waits is ready; the task runs on.
class MakeReadyJob : public Job
{
public:
    explicit MakeReadyJob(TaskJob &task) : m_task(task)
    {
        connect(&m_task, &TaskJob::ready, this, [this] { finish({}); });
        connect(&m_task, &Job::finished, this, [this](const Result<> &result) { finish(result); });
    }

protected:
    void onStart() override { m_task.start(); }
    void onAbort() override
    {
        if (m_task.isRunning())
            m_task.abort(); // its end is ours
        else
            finish(abortedError());
    }

private:
    TaskJob &m_task;
};

/// Gives a task that is ready its word, and ends with it.
class ProceedJob : public Job
{
public:
    explicit ProceedJob(TaskJob &task) : m_task(task)
    {
        connect(&m_task, &Job::finished, this, [this](const Result<> &result) { finish(result); });
    }

protected:
    void onStart() override { m_task.proceed(); }
    void onAbort() override
    {
        if (m_task.isRunning())
            m_task.abort();
        else
            finish(abortedError());
    }

private:
    TaskJob &m_task;
};

/// Ends a task, however it takes that.
class EndTaskJob : public Job
{
public:
    explicit EndTaskJob(TaskJob &task) : m_task(task) {}

protected:
    void onStart() override
    {
        connect(&m_task, &Job::finished, this, [this] { finish({}); });
        m_task.abort();
    }

private:
    TaskJob &m_task;
};

} // namespace

SnapshotTaker::SnapshotTaker(const WorkerProgram &worker, const SnapshotRequest &request, QObject *parent)
    : QObject(parent), m_worker(worker), m_request(request)
{
}

TaskJob *SnapshotTaker::task(int pass, bool waits)
{
    SnapshotRequest request = m_request;
    request.pass = pass;
    request.waits = waits;
    auto *task = new TaskJob(m_worker, request);
    connect(task, &TaskJob::progressed, this, &SnapshotTaker::progressed);
    connect(task, &Job::finished, this, [this, task, pass](const Result<> &result) {
        if (result)
            onCopied(*task, pass);
    });
    return task;
}

void SnapshotTaker::onCopied(const TaskJob &task, int pass)
{
    const auto copied = task.value<SnapshotResult>();
    if (!copied)
        return;
    log::info("backup", pass == 1 ? u"copied while the daemon runs"_s : u"copied what has changed since"_s,
              {{"files", QString::number(copied->files)},
               {"bytes", QString::number(copied->bytes)},
               {"snapshot", m_request.snapshot}});
    if (pass == 1 && copied->stripped > 0)
        log::warning("backup", u"not in the backup: extended attributes, which its file system does not keep"_s,
                     {{"files", QString::number(copied->stripped)}, {"first", copied->firstStripped}});
    if (pass == 1)
        return; // the second comes to the same special files, and counts
    m_skipped = copied->skipped;
    for (const QString &path : m_skipped)
        log::warning("backup", u"not in the backup: it is neither a file nor a folder nor a link"_s, {{"path", path}});
}

Job *SnapshotTaker::firstPass(qint64 brought)
{
    m_request.brought = brought;
    return new JobSequence({[this] { return task(1, false); }, [this] { return makeReady(); }});
}

Job *SnapshotTaker::makeReady()
{
    m_ready = task(2, true);
    m_ready->setParent(this);
    return new MakeReadyJob(*m_ready);
}

Job *SnapshotTaker::secondPass()
{
    if (m_ready && m_ready->isRunning())
        return new ProceedJob(*m_ready);
    return task(2, false);
}

Job *SnapshotTaker::drop()
{
    return new JobSequence({[this] { return endReady(); },
                            [this] { return new TaskJob(m_worker, RemoveRequest{m_request.snapshot + ".part"_L1}); },
                            [this] { return new TaskJob(m_worker, RemoveRequest{m_request.snapshot}); }});
}

Job *SnapshotTaker::endReady()
{
    if (m_ready && m_ready->isRunning())
        return new EndTaskJob(*m_ready);
    return new CallJob([] { return Result<>(); });
}

} // namespace nymvisor
