#include "core/loggedjob.h"

#include "core/log.h"

namespace nymvisor {

LoggedJob::LoggedJob(const char *part, Job *job, QObject *parent) : Job(parent), m_part(part), m_job(job)
{
    m_job->setParent(this);
}

void LoggedJob::onStart()
{
    connect(m_job, &Job::finished, this, &LoggedJob::onFinished);
    m_job->start();
}

void LoggedJob::onAbort()
{
    if (m_job->isRunning())
        m_job->abort();
    else
        finish(abortedError());
}

void LoggedJob::onFinished(const Result<> &result)
{
    if (isAborting())
        finish(abortedError());
    else if (!result)
        log::warning(m_part, result.error().message());
    finish({});
}

} // namespace nymvisor
