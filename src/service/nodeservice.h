#pragma once

#include "core/unixsignals.h"
#include "service/servicenotifier.h"
#include "service/statuswriter.h"
#include "service/upgrademanager.h"

#include <functional>

namespace nymvisor {

/// As the settings have it, and where its lines go.
void setUpLog(const Settings &settings);

/// What `run` is: one daemon, kept up, and its upgrades. It wires the parts and owns the shutdown; finished() comes
/// once, with the status that nymvisor ends with, when the daemon is gone and nothing is under way.
class NodeService : public QObject
{
    Q_OBJECT

public:
    using ReadSettings = std::function<Result<Settings>()>;

    /// @p readAgain is asked for the configuration at SIGHUP; @p environment says whether a service manager listens.
    NodeService(const Settings &settings, const Paths &paths, const QStringList &daemonArguments,
                ReadSettings readAgain, const QProcessEnvironment &environment, QObject *parent = nullptr);

    Result<> start();
    /// Stops the daemon and ends with @p status.
    void stop(int status);

Q_SIGNALS:
    void finished(int status);

private:
    Supervisor::Rules rulesFor(const Settings &settings) const;
    RunStatus status() const;
    void keepUp();
    void finishWhenDone();
    void tellStatus();

    void onSignal(int number);
    void onReload();
    void readConfiguration();
    void onDaemonEnded(const ChildExit &how, RestartAction why);
    void onTransactionEnded();

    Settings m_settings;
    Settings m_atStart; // where things lie, for as long as this runs
    Paths m_paths;
    QStringList m_daemonArguments;
    ReadSettings m_readAgain;

    SystemClock m_clock;
    WorkerProgram m_worker;
    UnixSignals m_signals;
    Supervisor m_supervisor;
    InstanceState m_state;
    Archiver m_archiver;
    UpgradeManager m_upgrades;
    StatusWriter m_statusWriter;
    Timestamp m_startedAt;
    ServiceNotifier m_notifier;
    std::optional<ChildExit> m_end; // of a daemon that ended for good while an upgrade was open
    std::optional<int> m_status;    // once nymvisor is ending
    bool m_isFinished = false;
};

} // namespace nymvisor
