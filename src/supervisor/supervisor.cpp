#include "supervisor/supervisor.h"

#include "core/log.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Supervisor::Supervisor(const QString &daemonLock, const Clock &clock, QObject *parent)
    : QObject(parent), m_daemonLock(daemonLock), m_clock(clock)
{
    m_grace.setSingleShot(true);
    m_grace.setTimerType(Qt::PreciseTimer); // others may be early, and a grace period is a promise
    m_backoff.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &Supervisor::onGraceOver);
    connect(&m_backoff, &QTimer::timeout, this, &Supervisor::onRestartDue);
}

void Supervisor::setProgram(const QString &program, const QStringList &arguments)
{
    m_program = program;
    m_arguments = arguments;
    m_failures = 0;
}

void Supervisor::wantUp()
{
    if (m_isShutDown)
        return;
    const bool wasWanted = std::exchange(m_isWanted, true);
    switch (m_state) {
    case State::Down:
        claim();
        return;
    case State::Backoff:
        if (wasWanted)
            return; // it will be, after its delay
        m_backoff.stop();
        claim();
        return;
    case State::Claiming:
    case State::Starting:
    case State::Up:
    case State::Stopping: // it is started again when it is gone
        return;
    }
}

void Supervisor::wantDown()
{
    m_isWanted = false;
    switch (m_state) {
    case State::Down:
    case State::Stopping:
    case State::Starting: // it is stopped as soon as it executes
        return;
    case State::Claiming:
        m_isClaimAborted = true;
        m_claim->abort();
        return;
    case State::Up:
        stop();
        return;
    case State::Backoff:
        m_backoff.stop();
        goDown();
        return;
    }
}

void Supervisor::shutDown()
{
    m_isShutDown = true;
    wantDown();
}

void Supervisor::claim()
{
    enter(State::Claiming);
    m_claim = new ClaimHomeJob(m_daemonLock, m_rules.gracePeriod, this);
    connect(m_claim, &Job::finished, this, &Supervisor::onClaimed);
    m_claim->start();
}

void Supervisor::onClaimed(const Result<> &result)
{
    m_claim->deleteLater();
    ClaimHomeJob *claimed = std::exchange(m_claim, nullptr);
    const bool wasAborted = std::exchange(m_isClaimAborted, false);
    if (!m_isWanted) {
        goDown();
    } else if (result) {
        launch(claimed->takeLock());
    } else if (wasAborted) { // and it is wanted again since
        claim();
    } else {
        m_isWanted = false;
        enter(State::Down);
        Q_EMIT homeRefused(result.error());
    }
}

void Supervisor::launch(FileLock lock)
{
    enter(State::Starting);
    m_child = new Child(this);
    connect(m_child, &Child::started, this, &Supervisor::onStarted);
    connect(m_child, &Child::failedToStart, this, &Supervisor::onFailedToStart);
    connect(m_child, &Child::exited, this, &Supervisor::onExited);
    m_child->start(m_program, m_arguments, std::move(lock));
}

void Supervisor::onStarted()
{
    enter(State::Up);
    m_lastEnd.reset();
    m_upSince = m_clock.monotonic();
    ++m_starts;
    log::info("daemon", u"started"_s, {{"pid", QString::number(processId())}, {"program", m_program}});
    if (m_isWanted)
        Q_EMIT up();
    else
        stop();
}

void Supervisor::onFailedToStart(const QString &why)
{
    m_child->deleteLater();
    m_child = nullptr;
    const Error error(ExitStatus::Unavailable, "cannot start %1: %2", {m_program, why});
    log::error("daemon", error.message());
    // As a shell has it for a command that cannot be executed.
    settleAfterEnd(true, std::chrono::milliseconds(0), ChildExit{false, 126});
    Q_EMIT startFailed(error);
}

void Supervisor::onExited(const ChildExit &how)
{
    m_child->deleteLater();
    m_child = nullptr;
    m_grace.stop();
    m_lastEnd = how;
    const auto uptime = m_clock.monotonic() - m_upSince;
    const auto level = how.hasFailed() && m_isWanted ? log::Level::Error : log::Level::Info;
    log::write(level, "daemon", u"ended"_s, {{"how", how.text()}, {"after", formatDuration(uptime)}});
    switch (m_state) {
    case State::Up:
        settleAfterEnd(how.hasFailed(), uptime, how);
        Q_EMIT exited(how);
        return;
    case State::Stopping:
        if (m_isWanted)
            claim();
        else
            goDown();
        return;
    case State::Down:
    case State::Claiming:
    case State::Starting:
    case State::Backoff:
        Q_UNREACHABLE(); // there is no child in these
    }
}

void Supervisor::settleAfterEnd(bool hasFailed, std::chrono::milliseconds uptime, const ChildExit &how)
{
    if (!m_isWanted) {
        goDown();
        return;
    }
    const RestartDecision decision = decideRestart(m_rules.restart, m_failures, hasFailed, uptime);
    m_failures = decision.failures;
    if (decision.action == RestartAction::Restart) {
        enter(State::Backoff);
        m_backoff.start(roundedUp(m_rules.restart.delay));
        log::info("daemon", u"it is started again after a delay"_s,
                  {{"delay", formatDuration(m_rules.restart.delay)},
                   {"failed_starts", u"%1 of %2"_s.arg(QString::number(m_failures),
                                                       QString::number(m_rules.restart.maxStartupFailures))}});
        return;
    }
    if (decision.action == RestartAction::GiveUp)
        log::error("daemon", u"too many failed starts in a row: giving up"_s,
                   {{"failed_starts", QString::number(m_failures)}});
    m_isWanted = false;
    enter(State::Down);
    Q_EMIT ended(how, decision.action);
}

void Supervisor::stop()
{
    enter(State::Stopping);
    log::info("daemon", u"telling it to stop"_s, {{"pid", QString::number(processId())}});
    m_child->interrupt();
    m_grace.start(m_rules.gracePeriod);
}

void Supervisor::onGraceOver()
{
    log::warning("daemon", u"it did not stop within the grace period: killing it"_s,
                 {{"pid", QString::number(processId())}});
    m_child->kill();
}

void Supervisor::onRestartDue()
{
    claim();
}

void Supervisor::enter(State state)
{
    m_state = state;
    m_since = m_clock.now();
    Q_EMIT stateChanged();
}

void Supervisor::goDown()
{
    enter(State::Down);
    Q_EMIT down();
}

} // namespace nymvisor
