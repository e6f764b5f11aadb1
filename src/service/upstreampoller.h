#pragma once

#include "release/upgradeinfo.h"
#include "tasks/taskjob.h"
#include "tasks/taskvalues.h"

#include <QTimer>

namespace nymvisor {

/// When to ask again: after the polling rate, 10 % sooner or later, so that hosts that were started together do not ask
/// together for ever; after a failure after 1 m, doubling, at most the polling rate. @p chance is from 0 to 1.
std::chrono::milliseconds nextPollDelay(std::chrono::milliseconds rate, int failures, double chance);

/// The URL of a daemon's upgrade-info.json: the absolute one where set, else made from the base.
QString upstreamUrl(const QString &absolute, const QString &base, const QString &daemonName);

/// Asks upstream for the newest release, each time by a task of the worker, and remembers what it last said.
class UpstreamPoller : public QObject
{
    Q_OBJECT

public:
    explicit UpstreamPoller(const WorkerProgram &worker, QObject *parent = nullptr);

    /// Asks now, and from then on. Another URL begins anew.
    void start(const QString &url, std::chrono::milliseconds rate);
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
    Result<bool> take(const FetchResult &answer);

    const WorkerProgram &m_worker;
    QString m_url;
    std::chrono::milliseconds m_rate{0};
    QTimer m_timer;
    TaskJob *m_task = nullptr;
    bool m_isStopped = true;
    bool m_isOutdated = false; // the poll under way asks a URL that is no longer the one
    int m_failures = 0;
    QString m_etag;
    std::optional<UpgradeInfo> m_lastRelease;
};

} // namespace nymvisor
