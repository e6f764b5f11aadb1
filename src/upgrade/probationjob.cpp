#include "upgrade/probationjob.h"

namespace nymvisor {

namespace {

constexpr int mostUnhealthy = 3;
constexpr int mostFailedStarts = 3;

} // namespace

ProbationJob::ProbationJob(Supervisor &supervisor, std::chrono::milliseconds period, MakeCheck check,
                           std::chrono::milliseconds pause, QObject *parent)
    : Job(parent), m_supervisor(supervisor), m_period(period), m_makeCheck(std::move(check))
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer); // others may be early, and the period is a promise
    m_nextCheck.setSingleShot(true);
    m_nextCheck.setInterval(pause);
    connect(&m_end, &QTimer::timeout, this, &ProbationJob::onPeriodOver);
    connect(&m_nextCheck, &QTimer::timeout, this, &ProbationJob::check);
}

void ProbationJob::onStart()
{
    connect(&m_supervisor, &Supervisor::up, this, &ProbationJob::onUp);
    connect(&m_supervisor, &Supervisor::exited, this, &ProbationJob::onExited);
    connect(&m_supervisor, &Supervisor::startFailed, this, &ProbationJob::onStartFailed);
    switch (m_supervisor.state()) {
    case Supervisor::State::Up:
        onUp();
        return;
    case Supervisor::State::Claiming:
    case Supervisor::State::Starting:
        return;
    case Supervisor::State::Down:
    case Supervisor::State::Stopping:
    case Supervisor::State::Backoff:
        fail(endedAtOnce());
        return;
    }
}

Error ProbationJob::endedAtOnce() const
{
    const auto how = m_supervisor.lastEnd();
    return how ? Error(ExitStatus::Unavailable, "it did not stay up: it ended at once, with %1", {how->text()})
               : Error(ExitStatus::Unavailable, "it did not stay up: it is not running");
}

void ProbationJob::onAbort()
{
    m_end.stop();
    m_nextCheck.stop();
    if (m_check)
        m_check->abort();
    finish(abortedError());
}

void ProbationJob::onUp()
{
    m_end.start(m_period);
    if (m_makeCheck)
        m_nextCheck.start();
}

void ProbationJob::onExited(const ChildExit &how)
{
    fail(Error(ExitStatus::Unavailable, "it did not stay up: it ended with %1", {how.text()}));
}

void ProbationJob::onStartFailed(const Error &error)
{
    const bool isGivenUp = m_supervisor.state() == Supervisor::State::Down; // by the restart policy: nothing follows
    if (++m_failedStarts >= mostFailedStarts || isGivenUp)
        fail(error);
}

void ProbationJob::onPeriodOver()
{
    m_isOver = true;
    m_nextCheck.stop();
    if (!m_makeCheck)
        finish({});
    else if (!m_check) // one that is under way is as good as a last one
        check();
}

void ProbationJob::check()
{
    m_check = m_makeCheck();
    m_check->setParent(this);
    connect(m_check, &Job::finished, this, &ProbationJob::onChecked);
    m_check->start();
}

void ProbationJob::onChecked(const Result<> &result)
{
    std::exchange(m_check, nullptr)->deleteLater();
    if (!isRunning())
        return;
    const bool isUnhealthy = !result && result.error().status() != ExitStatus::TryLater;
    m_unhealthy = isUnhealthy ? m_unhealthy + 1 : 0;
    if (m_isOver && result)
        finish({});
    else if (m_isOver || m_unhealthy >= mostUnhealthy)
        fail(result.error());
    else
        m_nextCheck.start();
}

void ProbationJob::fail(const Error &error)
{
    if (!isRunning())
        return;
    m_end.stop();
    m_nextCheck.stop();
    if (m_check)
        m_check->abort();
    m_supervisor.wantDown();
    finish(error);
}

} // namespace nymvisor
