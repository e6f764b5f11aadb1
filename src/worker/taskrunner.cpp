#include "worker/taskrunner.h"

#include "core/jsonreader.h"
#include "worker/networkconfinement.h"
#include "worker/syscallfilter.h"
#include "worker/tasktable.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Written at once: nothing is left in a buffer when the program ends. A reader that has gone is no reason to stop.
void writeLine(int descriptor, const QByteArray &line)
{
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t written = ::write(descriptor, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (written < 0 && errno != EINTR)
            return;
        done += qMax<ssize_t>(written, 0);
    }
}

Result<> lockIn(const Confinement &confinement)
{
    TRY(confine(confinement));
    return refuseSystemCalls();
}

Result<std::shared_ptr<WorkerJob>> jobFor(TaskName task, const Result<QByteArray> &line)
{
    const QByteArray request = TRY(line);
    const QJsonObject json = TRY(parseJsonObject(request, u"the request on stdin"_s));
    if (const auto confinement = confinementFor(task, json))
        TRY(lockIn(*confinement).withContext("the task cannot be kept to what it needs"));
    return makeJob(task, json);
}

} // namespace

int reportError(const Error &error)
{
    writeLine(STDERR_FILENO, "nymvisor-worker: " + error.message().toUtf8() + '\n');
    writeLine(STDOUT_FILENO, lineFor(TaskEnd(error)));
    return static_cast<int>(error.status());
}

TaskRunner::TaskRunner(TaskName task, bool isAttached, QObject *parent)
    : QObject(parent), m_task(task), m_isAttached(isAttached), m_input(STDIN_FILENO)
{
    connect(&m_input, &RequestReader::requestRead, this, &TaskRunner::onRequest);
    connect(&m_input, &RequestReader::lineRead, this, &TaskRunner::onLine);
    connect(&m_input, &RequestReader::ended, this, &TaskRunner::onInputEnded);
}

void TaskRunner::stop()
{
    if (m_job)
        m_job->abort();
    else
        end(static_cast<int>(ExitStatus::TryLater));
}

void TaskRunner::onRequest(const Result<QByteArray> &line)
{
    const auto made = jobFor(m_task, line);
    if (!made) {
        end(reportError(made.error()));
        return;
    }
    m_job = *made;
    connect(m_job.get(), &WorkerJob::progressed, this, &TaskRunner::onProgressed);
    connect(m_job.get(), &WorkerJob::ready, this, &TaskRunner::onReady);
    connect(m_job.get(), &Job::finished, this, &TaskRunner::onFinished);
    m_job->start();
}

void TaskRunner::onProgressed(const TaskProgress &progress)
{
    writeLine(STDOUT_FILENO, lineFor(progress));
}

void TaskRunner::onReady()
{
    writeLine(STDOUT_FILENO, lineFor(TaskReady()));
}

void TaskRunner::onLine(const QByteArray &line)
{
    if (m_job && line == goAhead)
        m_job->proceed();
}

void TaskRunner::onInputEnded()
{
    if (m_isAttached)
        stop();
    else if (m_job)
        m_job->proceed(); // by hand nobody is left who could say so
}

void TaskRunner::onFinished(const Result<> &result)
{
    if (!result && !m_isAttached) {
        end(reportError(result.error()));
        return;
    }
    // nymvisor logs the error that it reads from stdout; on stderr too, it would stand there twice.
    writeLine(STDOUT_FILENO, lineFor(result ? TaskEnd(m_job->result()) : TaskEnd(result.error())));
    end(static_cast<int>(result ? ExitStatus::Ok : result.error().status()));
}

void TaskRunner::end(int status)
{
    m_input.disconnect(this); // its end must not change the status any more
    QCoreApplication::exit(status);
}

} // namespace nymvisor
