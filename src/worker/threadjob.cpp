#include "worker/threadjob.h"

namespace nymvisor {

WorkControl::WorkControl(std::stop_token stop, Report report, Wait wait)
    : m_stop(std::move(stop)), m_report(std::move(report)), m_wait(std::move(wait))
{
}

Result<> WorkControl::checkStopped() const
{
    if (m_stop.stop_requested())
        return Error(ExitStatus::TryLater, "it was stopped on request");
    return {};
}

void WorkControl::report(const TaskProgress &progress)
{
    if (m_pacer.isDue())
        m_report(progress);
}

Result<> WorkControl::waitToProceed() const
{
    if (m_wait)
        m_wait(m_stop);
    return checkStopped();
}

ThreadJob::ThreadJob(Work work, QObject *parent) : WorkerJob(parent), m_work(std::move(work))
{
}

void ThreadJob::proceed()
{
    const std::scoped_lock lock(m_mutex);
    m_mayProceed = true;
    m_proceeded.notify_all();
}

void ThreadJob::wait(const std::stop_token &stop)
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ready(); }, Qt::QueuedConnection);
    std::unique_lock lock(m_mutex);
    m_proceeded.wait(lock, stop, [this] { return m_mayProceed; });
}

void ThreadJob::onStart()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void ThreadJob::onAbort()
{
    if (m_thread.joinable())
        m_thread.request_stop(); // the work ends with an error at its next look
    else
        finish(abortedError());
}

void ThreadJob::run(const std::stop_token &stop)
{
    WorkControl control(
        stop,
        [this](const TaskProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        },
        [this](const std::stop_token &stopped) { wait(stopped); });
    const auto done = m_work(control);
    QMetaObject::invokeMethod(
        this,
        [this, done] {
            if (done)
                succeed(*done);
            else
                finish(done.error());
        },
        Qt::QueuedConnection);
}

} // namespace nymvisor
