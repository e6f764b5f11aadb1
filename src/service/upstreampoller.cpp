#include "service/upstreampoller.h"

#include "core/humantime.h"
#include "core/log.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

// A rate that is given in nothing would ask without end.
constexpr std::chrono::milliseconds fastestRate = 1s;
constexpr std::chrono::milliseconds slowestRate = 480h; // with what chance adds, within what a QTimer takes
constexpr std::chrono::milliseconds firstWaitAfterFailure = 1min;

} // namespace

std::chrono::milliseconds nextPollDelay(std::chrono::milliseconds rate, int failures, double chance)
{
    const auto regular = std::clamp(rate, fastestRate, slowestRate);
    if (failures == 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(regular * (0.9 + 0.2 * chance));
    const int doublings = std::min(failures - 1, 20);
    return std::min(firstWaitAfterFailure * (1 << doublings), regular);
}

QString upstreamUrl(const QString &absolute, const QString &base, const QString &daemonName)
{
    if (!absolute.isEmpty())
        return absolute;
    const QString separator = base.endsWith(u'/') ? QString() : u"/"_s;
    return base + separator + daemonName + "/upgrade-info.json"_L1;
}

UpstreamPoller::UpstreamPoller(const WorkerProgram &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpstreamPoller::pollNow);
}

void UpstreamPoller::start(const QString &url, std::chrono::milliseconds rate)
{
    if (url != m_url) {
        m_etag.clear();
        m_lastRelease.reset();
        m_isOutdated = m_task != nullptr;
    }
    m_url = url;
    m_rate = rate;
    m_isStopped = false;
    m_failures = 0;
    pollNow();
}

void UpstreamPoller::pollNow()
{
    if (m_task || m_isStopped)
        return; // one is under way
    m_timer.stop();
    m_task = new TaskJob(m_worker, FetchRequest{m_url, m_etag}, this);
    connect(m_task, &Job::finished, this, &UpstreamPoller::onFinished);
    m_task->start();
}

void UpstreamPoller::stop()
{
    m_isStopped = true;
    m_timer.stop();
    if (m_task)
        m_task->abort();
}

void UpstreamPoller::onFinished(const Result<> &result)
{
    const auto answer = m_task->value<FetchResult>();
    std::exchange(m_task, nullptr)->deleteLater();
    if (m_isStopped) {
        Q_EMIT idle();
        return;
    }
    if (std::exchange(m_isOutdated, false)) { // it is an answer from elsewhere
        pollNow();
        return;
    }
    const Result<bool> taken = !result   ? Result<bool>(result.error())
                               : !answer ? Result<bool>(answer.error())
                                         : take(*answer);
    m_failures = taken ? 0 : m_failures + 1;
    const auto delay = nextPollDelay(m_rate, m_failures, QRandomGenerator::global()->generateDouble());
    m_timer.start(delay);
    Q_EMIT polled(taken ? Result<>() : Result<>(taken.error()), delay);
    if (!taken)
        log::warning("upstream", taken.error().message(), {{"asked_again_in", formatDuration(delay)}});
    else if (m_lastRelease)
        Q_EMIT announced(*m_lastRelease, *taken);
    Q_EMIT idle();
}

/// Whether it says something else than before.
Result<bool> UpstreamPoller::take(const FetchResult &answer)
{
    if (answer.isUnchanged)
        return false;
    if (!answer.release)
        return Error(ExitStatus::Internal, "upstream's answer holds no release");
    m_etag = answer.etag;
    const bool isNews = m_lastRelease != answer.release;
    m_lastRelease = answer.release;
    return isNews;
}

} // namespace nymvisor
