#include "upgrade/steprunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isForward(const StepState &state)
{
    return state.direction == StepState::Direction::Forward;
}

} // namespace

StepRunner::StepRunner(QList<Step> steps, Save save, QObject *parent, const RetryPause &usualPause)
    : QObject(parent), m_steps(std::move(steps)), m_save(std::move(save)), m_usualPause(usualPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { run(); });
}

Step::Child StepRunner::child() const
{
    return step().child;
}

void StepRunner::begin()
{
    enter(0);
}

Result<> StepRunner::resume(const StepState &state)
{
    const auto found = std::ranges::find_if(
        m_steps, [&state](const Step &candidate) { return state.row == QLatin1StringView(candidate.name); });
    if (found == m_steps.end())
        return Error(ExitStatus::BadData, "there is no step '%1'", {state.row});
    m_state = state;
    m_index = found - m_steps.begin();

    const bool wasCrash = !std::exchange(m_state.wasAskedToStop, false);
    if (!wasCrash)
        m_state.attempts = std::max(0, m_state.attempts - 1); // it did not end by itself
    if (!isForward(m_state) || (!wasCrash && step().afterCrash == Step::AfterCrash::Redo)) {
        run();
        return {};
    }
    const bool mayTurnBack = step().ifItFails == Step::IfItFails::TurnBack;
    const bool isWornOut = m_state.attempts >= mostAttempts && mayTurnBack;
    m_state.turnedBackOnRequest = !wasCrash;
    if (step().afterCrash == Step::AfterCrash::TurnBack && wasCrash)
        turnBack(Error(ExitStatus::Failure, "nymvisor ended unexpectedly in the step '%1'", {m_state.row}));
    else if (step().afterCrash == Step::AfterCrash::TurnBack)
        turnBack(Error(ExitStatus::TryLater, "nymvisor was told to stop in the step '%1'", {m_state.row}));
    else if (isWornOut)
        turnBack(Error(ExitStatus::Failure, "nymvisor ended unexpectedly %1 times in the step '%2'",
                       {QString::number(m_state.attempts), m_state.row}));
    else
        run();
    return {};
}

void StepRunner::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_retry.stop();
    m_state.wasAskedToStop = true;
    // Where this cannot be saved, the stop counts as a crash, which is safe.
    [[maybe_unused]] const auto saved = m_save(m_state);
    if (m_job)
        m_job->abort();
    else
        QMetaObject::invokeMethod(this, &StepRunner::stopped, Qt::QueuedConnection);
}

void StepRunner::callOff(const Error &reason)
{
    if (!isForward(m_state) || m_isStopping || m_calledOff)
        return;
    m_calledOff = reason;
    m_retry.stop();
    if (m_job)
        m_job->abort();
    else
        onJobFinished({});
}

void StepRunner::retryNow()
{
    if (m_retry.isActive())
        m_retry.start(0);
}

void StepRunner::enter(qsizetype index)
{
    m_index = index;
    m_state.row = QString::fromUtf8(step().name);
    m_state.attempts = 0;
    m_retries = 0;
    if (isForward(m_state) && step().restsBefore) {
        if (const auto saved = m_save(m_state); !saved) {
            turnBack(saved.error());
            return;
        }
        QMetaObject::invokeMethod(this, &StepRunner::rested, Qt::QueuedConnection);
        return;
    }
    run();
}

void StepRunner::run()
{
    ++m_state.attempts;
    const auto saved = m_save(m_state);
    // No journal, no step. On the way back undoing matters more than recording it: what is undone twice is undone.
    if (!saved && isForward(m_state)) {
        onJobFinished(saved.error().withContext("cannot write the journal"));
        return;
    }
    Q_EMIT rowBegun(m_state.row, m_state.direction);
    const Step::MakeJob &make = isForward(m_state) ? step().doIt : step().takeBack;
    if (!make) {
        moveOn();
        return;
    }
    m_job = make();
    m_job->setParent(this);
    connect(m_job, &Job::finished, this, &StepRunner::onJobFinished);
    m_job->start();
}

void StepRunner::onJobFinished(const Result<> &result)
{
    if (m_job)
        std::exchange(m_job, nullptr)->deleteLater();
    if (m_isStopping) {
        Q_EMIT stopped();
        return;
    }
    if (m_calledOff) {
        m_state.turnedBackOnRequest = true;
        turnBack(*std::exchange(m_calledOff, std::nullopt));
        return;
    }
    if (result) {
        moveOn();
        return;
    }
    if (!isForward(m_state)) {
        retryLater(result.error());
        return;
    }
    switch (step().ifItFails) {
    case Step::IfItFails::TurnBack:
        turnBack(result.error());
        return;
    case Step::IfItFails::Retry:
        retryLater(result.error());
        return;
    case Step::IfItFails::LogIt:
        Q_EMIT failureLogged(m_state.row, result.error());
        moveOn();
        return;
    }
}

void StepRunner::moveOn()
{
    const bool isLast = isForward(m_state) ? m_index + 1 == m_steps.size() : m_index == 0;
    if (!isLast)
        enter(m_index + (isForward(m_state) ? 1 : -1));
    else if (isForward(m_state))
        Q_EMIT completed();
    else
        Q_EMIT takenBack(*m_state.reason);
}

void StepRunner::turnBack(const Error &reason)
{
    m_state.direction = StepState::Direction::Back;
    m_state.reason = reason;
    m_state.attempts = 0;
    m_retries = 0;
    Q_EMIT turnedBack(m_state.row, reason);
    run();
}

void StepRunner::retryLater(const Error &error)
{
    const RetryPause pause = step().pause ? step().pause() : m_usualPause;
    const int doublings = std::min(m_retries++, 16); // beyond the longest pause, and within the numbers
    const auto wait = std::min(pause.shortest * (1 << doublings), pause.longest);
    Q_EMIT retrying(m_state.row, error, wait);
    m_retry.start(wait);
}

} // namespace nymvisor
