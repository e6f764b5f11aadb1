#pragma once

#include "fakes/fakeupstream.h"
#include "fakes/testauthority.h"
#include "scenarios/world.h"

#include <sys/types.h>

namespace nymvisor::benchmarks {

/// Nanoseconds of CLOCK_MONOTONIC, as the daemons and the references note them.
qint64 monotonicNow();

/// An instance with the real nymvisor and the real worker, a daemon that notes its instants, and an upstream over TLS.
class FootprintWorld
{
public:
    FootprintWorld();

    fakes::World &world() { return m_world; }
    QString program() const { return m_world.path(QStringLiteral("bin/nymvisor")); }
    QString authorityFile() const { return m_world.path(QStringLiteral("authority.pem")); }
    QString announcementUrl() const { return m_upstream.url(m_announcement); }

    /// `nymvisor run`; from its exec to the first instant of the daemon, in nanoseconds.
    qint64 start();
    /// From the signal to the instant at which the daemon had heeded its own, in nanoseconds.
    qint64 stop();
    /// Kills the daemon; from then to the first instant of the next, in nanoseconds.
    qint64 restartDaemon();
    /// As the daemon alone takes from its exec to its first instant, in nanoseconds.
    qint64 startDaemonAlone();

    qsizetype polls() const { return m_upstream.requests().size(); }
    /// Has nymvisor ask upstream now, and waits until it has.
    void poll();
    /// A new release comes, and nymvisor goes through with the upgrade to it.
    void upgrade();
    /// Changes the time of an upgrade that is staged; from then until it begins, in nanoseconds.
    qint64 beginStagedUpgrade();
    void waitUntilNothingIsDone();
    /// The same, and nothing has been done for two seconds.
    void waitUntilItRests();

private:
    QMap<QString, QString> behaviour() const;
    qint64 waitForInstant(const char *moment, qint64 after);
    void waitForDaemon(int starts);
    void waitForUpgrade(int starts);
    void offer(const QJsonObject &announcement);

    static inline const QString m_announcement = QStringLiteral("/fake-node/upgrade-info.json");
    fakes::TestAuthority m_authority;
    FakeUpstream m_upstream{m_authority.issue(QStringLiteral("127.0.0.1"))};
    fakes::World m_world;
    pid_t m_daemon = 0;
    int m_version = 1;
};

/// Ends the benchmark where @p isGood is not so: what follows would measure nothing.
void demand(bool isGood, const char *what, const fakes::World &world);

} // namespace nymvisor::benchmarks
