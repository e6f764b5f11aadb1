#include "service/nodeservice.h"

#include "config/settingstable.h"
#include "core/log.h"
#include "service/daemonwords.h"
#include "service/statusline.h"

#include <QCoreApplication>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// Besides the daemon's grace period: jobs are told to end, and killed soon after.
constexpr std::chrono::milliseconds timeToEndJobs{30'000};

bool isOnTerminal()
{
    return ::isatty(STDIN_FILENO) || ::isatty(STDOUT_FILENO) || ::isatty(STDERR_FILENO);
}

} // namespace

void setUpLog(const Settings &settings)
{
    log::setEnabled(!settings.disableLogs);
    log::setFormat(settings.logFormat == "json"_L1 ? log::Format::Json
                   : log::isToJournal()            ? log::Format::Journal
                                                   : log::Format::Text);
}

NodeService::NodeService(const Settings &settings, const Paths &paths, const QStringList &daemonArguments,
                         ReadSettings readAgain, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_atStart(settings)
    , m_paths(paths)
    , m_daemonArguments(daemonArguments)
    , m_readAgain(std::move(readAgain))
    , m_signals({SIGINT, SIGTERM, SIGQUIT, SIGHUP})
    , m_supervisor(m_paths.daemonLock(), m_clock)
    , m_state(m_paths, m_clock)
    , m_archiver(m_paths, m_worker)
    , m_upgrades({m_settings, m_paths, m_worker, m_clock, m_supervisor, m_state, m_archiver, m_daemonArguments})
    , m_statusWriter(m_paths.runStatus(), [this] { return status(); })
    , m_notifier(environment)
{
    connect(&m_signals, &UnixSignals::received, this, &NodeService::onSignal);
    connect(&m_supervisor, &Supervisor::up, &m_upgrades, &UpgradeManager::watch);
    connect(&m_supervisor, &Supervisor::up, this, [this] { m_end.reset(); });
    // A daemon that cannot be started holds up no upgrade: the release may be its cure.
    connect(&m_supervisor, &Supervisor::startFailed, &m_upgrades, &UpgradeManager::watch);
    connect(&m_supervisor, &Supervisor::down, this, &NodeService::finishWhenDone);
    connect(&m_supervisor, &Supervisor::ended, this, &NodeService::onDaemonEnded);
    connect(&m_supervisor, &Supervisor::homeRefused, this, [this](const Error &error) {
        log::error("daemon", error.message());
        stop(static_cast<int>(error.status()));
    });
    connect(&m_upgrades, &UpgradeManager::transactionEnded, this, &NodeService::onTransactionEnded);
    connect(&m_upgrades, &UpgradeManager::noCure, this, [this] { stop(m_end ? m_end->status() : 0); });
    connect(&m_upgrades, &UpgradeManager::rested, this, [this] {
        log::warning(
            "upgrade",
            u"the upgrade is in place, and the daemon is down: the release is manual, or restart_after_upgrade is "
            "false; start nymvisor again, and it goes on with it"_s);
        stop(0);
    });
    connect(&m_upgrades, &UpgradeManager::idle, this, &NodeService::finishWhenDone);
    connect(&m_supervisor, &Supervisor::stateChanged, &m_statusWriter, &StatusWriter::touch);
    connect(&m_upgrades.progress(), &ProgressRecord::changed, &m_statusWriter, &StatusWriter::touch);
    connect(&m_supervisor, &Supervisor::up, &m_statusWriter, &StatusWriter::write);
    connect(&m_supervisor, &Supervisor::startFailed, &m_statusWriter, &StatusWriter::write);
    for (const auto signal : {&Supervisor::up, &Supervisor::down})
        connect(&m_supervisor, signal, this, &NodeService::tellStatus);
    connect(&m_supervisor, &Supervisor::startFailed, this, &NodeService::tellStatus);
    connect(&m_supervisor, &Supervisor::exited, this, &NodeService::tellStatus);
    for (const auto signal : {&UpgradeManager::stepBegun, &UpgradeManager::transactionEnded})
        connect(&m_upgrades, signal, this, &NodeService::tellStatus);
    m_supervisor.setRules(rulesFor(m_settings));
}

RunStatus NodeService::status() const
{
    RunStatus status;
    status.pid = QCoreApplication::applicationPid();
    status.startedAt = m_startedAt;
    status.settings = settingsToJson(m_settings);
    status.daemon = wordsFor(m_supervisor.state()).name;
    status.daemonPid = m_supervisor.processId();
    if (const auto end = m_supervisor.lastEnd(); end && m_supervisor.state() == Supervisor::State::Backoff)
        status.daemonEnd = end->text(); // else it was told to
    status.failedStarts = m_supervisor.failedStarts();
    status.daemonRestarts = std::max<qint64>(0, m_supervisor.starts() - 1);
    if (m_supervisor.since().isValid())
        status.daemonSince = Timestamp(m_supervisor.since());
    m_upgrades.progress().fill(status);
    return status;
}

Supervisor::Rules NodeService::rulesFor(const Settings &settings) const
{
    return {{settings.restartOnFailure, settings.failureRestartDelay, settings.maxStartupFailures,
             settings.startupPeriodDuration},
            roundedUp(settings.shutdownGracePeriod)};
}

Result<> NodeService::start()
{
    const Found found = TRY(findState(m_paths, m_clock));
    m_startedAt = Timestamp(m_clock.now());
    m_statusWriter.touch();
    TRY(m_upgrades.begin(found));
    if (!m_upgrades.hasTransaction())
        keepUp();
    // A restore may take hours: it is no part of the start, which has a time limit.
    QMetaObject::invokeMethod(&m_notifier, &ServiceNotifier::ready, Qt::QueuedConnection);
    tellStatus();
    return {};
}

/// The version whose data the home holds is to be up.
void NodeService::keepUp()
{
    const QString binary = m_paths.binary(m_upgrades.version().name());
    if (m_supervisor.program() != binary)
        m_supervisor.setProgram(binary, m_daemonArguments);
    m_supervisor.wantUp();
}

void NodeService::stop(int status)
{
    if (m_status)
        return;
    m_status = status;
    m_notifier.stopping(roundedUp(m_settings.shutdownGracePeriod) + timeToEndJobs);
    m_upgrades.stop();
    m_supervisor.shutDown(); // jobs that are cut short would have it up again
    tellStatus();
}

void NodeService::finishWhenDone()
{
    const bool isDone = m_status && m_upgrades.isIdle() && m_supervisor.state() == Supervisor::State::Down;
    if (isDone && !std::exchange(m_isFinished, true))
        Q_EMIT finished(*m_status);
}

void NodeService::tellStatus()
{
    RunSituation situation{
        .daemonName = m_settings.daemonName,
        .version = m_upgrades.version().version(),
        .daemon = m_supervisor.state(),
        .pid = m_supervisor.processId(),
        .isEnding = m_status.has_value(),
    };
    if (const Journal *journal = m_upgrades.openUpgrade())
        situation.upgrade = {journal->upgrade.version, journal->step.row, journal->isForward()};
    m_notifier.setStatus(statusLine(situation));
}

void NodeService::onSignal(int number)
{
    if (number == SIGHUP && !isOnTerminal()) {
        onReload();
        return;
    }
    log::info("run", u"told to stop"_s, {{"signal", QString::number(number)}});
    stop(0);
}

void NodeService::onReload()
{
    if (m_status)
        return;
    m_notifier.reloading();
    readConfiguration();
    m_notifier.ready();
}

void NodeService::readConfiguration()
{
    const auto read = m_readAgain();
    if (!read) {
        log::error("run", u"the configuration is kept as it was: %1"_s.arg(read.error().message()));
        return;
    }
    m_settings = *read;
    // Where things lie is settled for as long as this runs.
    const bool hasMoved =
        m_atStart.id != read->id || m_atStart.daemonName != read->daemonName ||
        m_atStart.daemonHome != read->daemonHome || m_atStart.upgradeDataDirectory != read->upgradeDataDirectory ||
        m_atStart.backupDataDirectory != read->backupDataDirectory || m_atStart.hooksDirectory != read->hooksDirectory;
    if (hasMoved)
        log::warning("run", u"changed names and folders take effect at the next start"_s);
    m_settings.id = m_atStart.id;
    m_settings.daemonName = m_atStart.daemonName;
    m_settings.daemonHome = m_atStart.daemonHome;
    m_settings.upgradeDataDirectory = m_atStart.upgradeDataDirectory;
    m_settings.backupDataDirectory = m_atStart.backupDataDirectory;
    m_settings.hooksDirectory = m_atStart.hooksDirectory;
    setUpLog(m_settings);
    log::info("run", u"the configuration was read again"_s);
    m_supervisor.setRules(rulesFor(m_settings));
    m_upgrades.applySettings(m_settings);
    m_statusWriter.touch();
}

void NodeService::onDaemonEnded(const ChildExit &how, RestartAction why)
{
    m_end = how;
    if (m_upgrades.hasTransaction())
        return;
    if (why == RestartAction::GiveUp)
        m_upgrades.lookForCure();
    else
        stop(how.status());
}

void NodeService::onTransactionEnded()
{
    if (m_end)
        stop(m_end->status());
    else
        keepUp();
}

} // namespace nymvisor
