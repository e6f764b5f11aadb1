#pragma once

#include "core/clock.h"
#include "supervisor/child.h"
#include "supervisor/claimhomejob.h"
#include "supervisor/restartpolicy.h"

#include <QTimer>

#include <memory>

namespace nymvisor {

/// Keeps one daemon as it is wanted: up or down. What is wanted and what is are two variables, and each event closes
/// the gap between them: one method an event, each with a branch for every state.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Down,
        Claiming, // waiting for the home's lock
        Starting, // forked, not yet executing
        Up,
        Stopping, // told to end
        Backoff,  // waiting before it is started again
    };

    struct Rules
    {
        RestartRules restart = {};
        std::chrono::milliseconds gracePeriod{10'000};
    };

    Supervisor(const QString &daemonLock, const Clock &clock, QObject *parent = nullptr);

    /// What to run from the next start on; failed starts are counted anew.
    void setProgram(const QString &program, const QStringList &arguments);
    void setRules(const Rules &rules) { m_rules = rules; }

    void wantUp();
    void wantDown();
    /// Down for good: whoever wants it up from now on is too late.
    void shutDown();
    bool isShutDown() const { return m_isShutDown; }

    State state() const { return m_state; }
    /// When it came to be in that state; nothing before the first.
    QDateTime since() const { return m_since; }
    qint64 failedStarts() const { return m_failures; } // in a row
    qint64 starts() const { return m_starts; }         // in all
    /// How the daemon ended that was started last; nothing before that.
    std::optional<ChildExit> lastEnd() const { return m_lastEnd; }
    QString program() const { return m_program; }
    /// Of the daemon; 0 while there is none.
    qint64 processId() const { return m_child ? m_child->processId() : 0; }

Q_SIGNALS:
    /// For whoever only wants to know: others hear of the events below.
    void stateChanged();
    /// The daemon executes.
    void up();
    /// There is no daemon, and none is wanted.
    void down();
    /// A start did not come to an execution. A retry may follow, as after any failed start.
    void startFailed(const nymvisor::Error &error);
    /// The daemon ended by itself, whatever comes of it; after what comes of it was decided.
    void exited(const nymvisor::ChildExit &how);
    /// The daemon ended, and is not started again: it was done, or has failed too often. It counts as not wanted now.
    void ended(const nymvisor::ChildExit &how, nymvisor::RestartAction why);
    /// The home cannot be had for a daemon.
    void homeRefused(const nymvisor::Error &error);

private:
    void claim();
    void launch(FileLock lock);
    void stop();
    void goDown();
    void enter(State state);
    void settleAfterEnd(bool hasFailed, std::chrono::milliseconds uptime, const ChildExit &how);

    void onClaimed(const Result<> &result);
    void onStarted();
    void onFailedToStart(const QString &why);
    void onExited(const ChildExit &how);
    void onGraceOver();
    void onRestartDue();

    QString m_daemonLock;
    const Clock &m_clock;
    Rules m_rules;
    QString m_program;
    QStringList m_arguments;

    bool m_isWanted = false;
    bool m_isShutDown = false;
    State m_state = State::Down;
    QDateTime m_since;
    qint64 m_starts = 0;
    qint64 m_failures = 0;
    std::optional<ChildExit> m_lastEnd;
    std::chrono::milliseconds m_upSince{0};
    QTimer m_grace;
    QTimer m_backoff;
    ClaimHomeJob *m_claim = nullptr;
    bool m_isClaimAborted = false;
    Child *m_child = nullptr;
};

} // namespace nymvisor
