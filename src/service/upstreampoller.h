#pragma once

#include "core/log.h"
#include "release/upgradeinfo.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"
#include "upgrade/instancestate.h"

#include <QTimer>

namespace nymvisor {

/// When to ask again: after the polling rate, 10 % sooner or later, so that hosts that were started together do not ask
/// together for ever; after a failure, or where the last poll left a doubt, after 1 m, doubling, at most the polling
/// rate. @p chance is from 0 to 1. Never sooner than @p askedFor, which the server may have asked for. After the first
/// poll of a process, at any time from a tenth of the rate to all of it: many that were started at one instant, after a
/// loss of power, are spread evenly from then on.
std::chrono::milliseconds nextPollDelay(std::chrono::milliseconds rate, int failures, double chance,
                                        std::chrono::milliseconds askedFor = {}, bool isFirst = false);

/// The URL of a daemon's upgrade-info.json: the absolute one where set, else made from the base.
QString upstreamUrl(const QString &absolute, const QString &base, const QString &daemonName);

/// Whom to ask, how often, and whose signatures its answers must bear.
struct Upstream
{
    QString url = {};
    std::chrono::milliseconds rate{0};
    QString publicKeys = {}; // as the setting has them; empty: none need be borne
    qint64 threshold = 1;
};

/// Asks upstream for the newest release, each time by a task of the worker, and remembers what it last said: what must
/// outlive the process in the instance's state, before it is announced.
class UpstreamPoller : public QObject
{
    Q_OBJECT

public:
    UpstreamPoller(const WorkerProgram &worker, InstanceState &state, const Clock &clock, QObject *parent = nullptr);

    /// Asks now, and from then on; where a poll is under way, once more after it. Another URL, and other keys, begin
    /// anew.
    void start(const Upstream &upstream);
    void pollNow();
    /// Aborts a poll under way; idle() follows.
    void stop();
    bool isIdle() const { return m_task == nullptr; }

Q_SIGNALS:
    /// What upstream says, @p isNews when it did not say so at the poll before: the plan may have changed meanwhile.
    void announced(const nymvisor::UpgradeInfo &release, bool isNews);
    void idle();
    /// A poll has ended, and the next one follows after @p delay.
    void polled(const nymvisor::Result<> &result, std::chrono::milliseconds delay);

private:
    void onFinished(const Result<> &result);
    void logFailure(const QString &failure, std::chrono::milliseconds delay);
    void noteAsked();
    Result<bool> take(const FetchResult &answer);
    void countMismatches(const Result<FetchResult> &answer);

    const WorkerProgram &m_worker;
    InstanceState &m_state;
    const Clock &m_clock;
    Upstream m_upstream;
    QTimer m_timer;
    TaskJob *m_task = nullptr;
    bool m_isStopped = true;
    bool m_isFirst = true;       // no poll has gone well yet
    bool m_isOutdated = false;   // the poll under way asks what is no longer asked
    bool m_isAskedAgain = false; // another is to follow the one that is under way
    int m_failures = 0;
    std::pair<log::Level, QString> m_lastFailure = {}; // as it was told last; empty: the last answer was good
    int m_mismatches = 0;                              // in a row, of a file and its signature
    QString m_etag;
    QString m_lastModified;
    std::optional<UpgradeInfo> m_lastRelease;
};

} // namespace nymvisor
