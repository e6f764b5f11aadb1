#include "tasks/taskjob.h"

#include "core/log.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

ProcessSpec specFor(const WorkerProgram &worker, const QString &task, const QJsonObject &request)
{
    ProcessSpec spec;
    spec.program = worker.path();
    spec.name = u"nymvisor-worker"_s; // the path may be that of an open file
    spec.arguments = {u"--attached"_s, task};
    spec.input = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    spec.keepInputOpen = true; // its end tells the worker that nobody waits any more
    spec.streamsOutput = true;
    spec.outputLimit = qint64(8) << 20; // a line: upstream's metadata has at most 1 MiB
    return spec;
}

} // namespace

TaskJob::TaskJob(const WorkerProgram &worker, TaskName task, const QJsonObject &request, QObject *parent)
    : Job(parent), m_task(textOf(task)), m_process(specFor(worker, m_task, request))
{
    connect(&m_process, &ProcessJob::outputLine, this, &TaskJob::onLine);
    connect(&m_process, &ProcessJob::errorLine, this, [this](const QByteArray &line) {
        log::info("worker", QString::fromUtf8(line), {{"task", m_task}});
    });
    connect(&m_process, &Job::finished, this, &TaskJob::onProcessFinished);
}

void TaskJob::proceed()
{
    m_process.write(QByteArray(goAhead) + '\n'); // where it does not wait yet, its input keeps it
}

void TaskJob::onStart()
{
    m_process.start();
}

void TaskJob::onAbort()
{
    if (m_process.isRunning())
        m_process.abort();
    else
        finish(abortedError());
}

void TaskJob::onLine(const QByteArray &line)
{
    if (m_end)
        return; // the end is the last message, and the first mistake is the one that counts
    const auto message = parseTaskMessage(line);
    if (!message) {
        m_end = message.error();
        m_process.abort();
        return;
    }
    if (const auto *progress = std::get_if<TaskProgress>(&*message)) {
        Q_EMIT progressed(*progress);
        return;
    }
    if (std::holds_alternative<TaskReady>(*message)) {
        Q_EMIT ready();
        return;
    }
    const TaskEnd &end = std::get<TaskEnd>(*message);
    m_end = end ? Result<>() : Result<>(end.error());
    if (end)
        m_result = *end;
}

void TaskJob::onProcessFinished(const Result<> &result)
{
    // The task's own words say more than the status it ended with; without them, the status has to do.
    if (m_end && (!*m_end || result))
        finish(*m_end);
    else if (!result)
        finish(result.error().withContext("the worker's task '%1' did not end well", {m_task}));
    else
        finish(Error(ExitStatus::Internal, "the worker's task '%1' ended without a result", {m_task}));
}

} // namespace nymvisor
