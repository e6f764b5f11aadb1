#include "core/job.h"

#include <QMetaObject>

namespace nymvisor {

void Job::start()
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Running;
    // Later, so that whoever starts a job can go on connecting to it, and no finished() comes from within start().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Running && !m_isAborting)
                onStart();
        },
        Qt::QueuedConnection);
}

void Job::abort()
{
    if (m_state != State::Running || m_isAborting)
        return;
    m_isAborting = true;
    onAbort();
}

void Job::finish(const Result<> &result)
{
    if (m_state != State::Running)
        return;
    m_state = State::Finished;
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

Error Job::abortedError()
{
    return {ExitStatus::TryLater, "it was stopped on request"};
}

CallJob::CallJob(Call call, QObject *parent) : Job(parent), m_call(std::move(call))
{
}

void CallJob::onStart()
{
    finish(m_call());
}

} // namespace nymvisor
