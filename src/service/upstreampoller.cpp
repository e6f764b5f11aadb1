#include "service/upstreampoller.h"

#include "core/humantime.h"
#include "core/log.h"
#include "upgrade/upstreamtrust.h"

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

std::chrono::milliseconds nextPollDelay(std::chrono::milliseconds rate, int failures, double chance,
                                        std::chrono::milliseconds askedFor, bool isFirst)
{
    const auto chanced = [chance](std::chrono::milliseconds delay) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(delay * (0.9 + 0.2 * chance));
    };
    const auto regular = std::clamp(rate, fastestRate, slowestRate);
    if (failures == 0 && isFirst)
        return std::max(fastestRate,
                        std::chrono::duration_cast<std::chrono::milliseconds>(regular * (0.1 + 0.9 * chance)));
    if (failures == 0)
        return chanced(regular);
    const int doublings = std::min(failures - 1, 20);
    const std::chrono::milliseconds delay = std::min(firstWaitAfterFailure * (1 << doublings), regular);
    const std::chrono::milliseconds asked = std::min(askedFor, slowestRate);
    return std::max(delay, asked + chanced(asked) / 10); // not all that were told the same come back together
}

QString upstreamUrl(const QString &absolute, const QString &base, const QString &daemonName)
{
    if (!absolute.isEmpty())
        return absolute;
    const QString separator = base.endsWith(u'/') ? QString() : u"/"_s;
    return base + separator + daemonName + "/upgrade-info.json"_L1;
}

UpstreamPoller::UpstreamPoller(const WorkerProgram &worker, InstanceState &state, const Clock &clock, QObject *parent)
    : QObject(parent), m_worker(worker), m_state(state), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpstreamPoller::pollNow);
}

void UpstreamPoller::start(const Upstream &upstream)
{
    const bool isOther = upstream.url != m_upstream.url || upstream.publicKeys != m_upstream.publicKeys ||
                         upstream.threshold != m_upstream.threshold;
    if (isOther) {
        m_etag.clear();
        m_lastModified.clear();
        m_lastRelease.reset();
        m_mismatches = 0;
        m_isOutdated = m_task != nullptr;
    }
    m_upstream = upstream;
    m_isStopped = false;
    m_isAskedAgain = m_task != nullptr; // its answer may be older than what the operator knows of
    m_failures = 0;
    m_lastFailure = {}; // what is wrong still is news to who has just had another look taken
    noteAsked();
    pollNow();
}

void UpstreamPoller::pollNow()
{
    if (m_task || m_isStopped)
        return; // one is under way
    m_timer.stop();
    m_task = new TaskJob(
        m_worker, FetchRequest{m_upstream.url, m_etag, m_lastModified, m_upstream.publicKeys, m_upstream.threshold},
        this);
    connect(m_task, &Job::finished, this, &UpstreamPoller::onFinished);
    m_task->start();
}

void UpstreamPoller::noteAsked()
{
    UpstreamRecord record = m_state.upstream();
    if (record.url != m_upstream.url)
        record.beginAnew(m_upstream.url);
    if (!record.askedSince)
        record.askedSince = Timestamp(m_clock.now());
    if (const auto kept = m_state.putUpstream(record); !kept)
        log::warning("upstream", kept.error().message());
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
    const bool isAskedAgain = std::exchange(m_isAskedAgain, false);
    if (std::exchange(m_isOutdated, false)) { // it is an answer from elsewhere
        pollNow();
        return;
    }
    countMismatches(answer);
    const bool isPerhapsBeingPublished = m_mismatches == 1;
    const Result<bool> taken = !result   ? Result<bool>(result.error())
                               : !answer ? Result<bool>(answer.error())
                                         : take(*answer);
    const bool isToAskSoon = !taken || m_state.upstream().isInDoubt();
    m_failures = isToAskSoon ? m_failures + 1 : 0;
    const auto delay = nextPollDelay(m_upstream.rate, m_failures, QRandomGenerator::global()->generateDouble(),
                                     std::chrono::seconds(answer ? answer->retryAfter : 0), m_isFirst);
    m_isFirst = m_isFirst && isToAskSoon;
    m_timer.start(delay);
    Q_EMIT polled(taken || isPerhapsBeingPublished ? Result<>() : Result<>(taken.error()), delay);
    logFailure(taken ? QString() : taken.error().message(), delay);
    if (taken && m_lastRelease)
        Q_EMIT announced(*m_lastRelease, *taken);
    if (isAskedAgain)
        pollNow();
    else
        Q_EMIT idle();
}

/// What stays wrong for days is told once: then it is no news.
void UpstreamPoller::logFailure(const QString &failure, std::chrono::milliseconds delay)
{
    const auto level = m_mismatches > 1 ? log::Level::Error : log::Level::Warning;
    const auto before = std::exchange(m_lastFailure, {level, failure});
    const bool isNews = before != m_lastFailure;
    if (failure.isEmpty() && !before.second.isEmpty())
        log::info("upstream", u"it answers again"_s);
    if (failure.isEmpty())
        return;
    log::write(isNews ? level : log::Level::Info, "upstream", isNews ? failure : u"as before: %1"_s.arg(failure),
               {{"asked_again_in", formatDuration(delay)}});
}

/// Whether it says something else than before.
Result<bool> UpstreamPoller::take(const FetchResult &answer)
{
    const bool isSignatureRequired = !m_upstream.publicKeys.isEmpty();
    if (!answer.absence.isEmpty()) {
        UpstreamRecord record = m_state.upstream();
        record.noteNothingShown();
        TRY(m_state.putUpstream(record));
    }
    const UpstreamRecord record = TRY(recordAnswer(m_state.upstream(), answer, isSignatureRequired, m_clock.now()));
    TRY(m_state.putUpstream(record));
    if (answer.isUnchanged)
        return false;
    m_etag = answer.etag;
    m_lastModified = answer.lastModified;
    const bool isNews = m_lastRelease != answer.release;
    m_lastRelease = answer.release;
    for (const QString &comment : answer.trustedComments) {
        if (isNews)
            log::info("upstream", u"signed"_s, {{"release", answer.release->name}, {"trusted_comment", comment}});
    }
    return isNews;
}

/// A file and its signature are not published at one instant: only two polls in a row tell that something is wrong.
void UpstreamPoller::countMismatches(const Result<FetchResult> &answer)
{
    m_mismatches = answer && !answer->mismatch.isEmpty() ? m_mismatches + 1 : 0;
}

} // namespace nymvisor
