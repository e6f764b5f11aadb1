#include "cli/runcommand.h"

#include "config/environmentfile.h"
#include "core/files.h"
#include "core/log.h"
#include "service/runlock.h"
#include "tasks/taskjob.h"

#include "buildinformation.h"

#include <QFileInfo>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// Meant for nymvisor by whoever started it, and not for the daemon.
const char *const ownVariables[] = {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC",
                                    "LISTEN_PID",    "LISTEN_FDS",   "LISTEN_FDNAMES"};

// What a killed nymvisor was just about to start has its lock for an instant more.
constexpr std::chrono::milliseconds pauseForLock{20};
constexpr int triesForLock = 50;

} // namespace

RunCommand::RunCommand(const CommandContext &context) : InstanceCommand(context), m_lockTriesLeft(triesForLock)
{
}

/// A daemon run as root would leave files that its user cannot write. Only the home counts: in a container the
/// configuration is often a file of another user's, from outside.
Result<> RunCommand::settleUser(const QString &, const Paths &paths) const
{
    struct stat status = {};
    const bool isElses = ::stat(QFile::encodeName(paths.homeFolder()).constData(), &status) == 0 && status.st_uid != 0;
    if (::geteuid() != 0 || !isElses)
        return {};
    return Error(
        ExitStatus::NoPermission,
        "%1 belongs to user %2, but nymvisor was started as root: start it as that user (User= in a systemd unit)",
        {paths.homeFolder(), QFileInfo(paths.homeFolder()).owner()});
}

CommandSyntax RunCommand::syntax()
{
    CommandSyntax syntax{u"run"_s, tr("Run the daemon with the arguments that follow, and upgrade it")};
    syntax.takesEverything = true;
    return syntax;
}

void RunCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    setUpLog(loaded.settings);
    m_loaded = loaded;
    m_paths = paths;
    if (const auto checked = check(paths); !checked)
        fail(checked.error());
    else
        takeLock();
}

Result<> RunCommand::check(const Paths &paths) const
{
    TRY(paths.check());
    return paths.checkHomeIsThere();
}

void RunCommand::takeLock()
{
    auto lock = takeRunLock(*m_paths);
    const bool isHeld = !lock && lock.error().status() == ExitStatus::TryLater;
    if (isHeld && m_lockTriesLeft-- > 0) {
        QTimer::singleShot(pauseForLock, this, &RunCommand::takeLock);
        return;
    }
    if (!lock) {
        fail(lock.error());
        return;
    }
    m_runLock = std::move(lock).value();
    for (const char *name : ownVariables)
        qunsetenv(name);
    const auto begun = BegunRestore::find(*m_paths);
    if (begun && begun->isByHand && !QFileInfo::exists(m_paths->journal()))
        finishRestore(*begun);
    else
        goOn({});
}

/// What `backup restore` has left half done is no way back of an upgrade, which recovery would take it for.
void RunCommand::finishRestore(const BegunRestore &begun)
{
    log::warning("recovery", u"going on with a restore that was interrupted"_s, {{"backup", begun.archive}});
    auto lock = FileLock::tryLock(m_paths->daemonLock());
    if (!lock) {
        goOn(lock.error());
        return;
    }
    m_daemonLock = std::move(lock).value();
    m_worker.emplace();
    auto *task = new TaskJob(*m_worker, begun.request(*m_paths), this);
    connect(task, &Job::finished, this, [this](const Result<> &result) {
        m_daemonLock.reset();
        goOn(result);
    });
    task->start();
}

void RunCommand::goOn(const Result<> &before)
{
    if (const auto served = before ? serve() : before; !served)
        fail(served.error());
}

Result<> RunCommand::serve()
{
    const Settings &settings = m_loaded.settings;
    log::info("run", u"nymvisor begins"_s,
              {{"version", QString::fromUtf8(build::version)},
               {"instance", settings.id},
               {"config", m_loaded.configFile},
               {"home", m_paths->home()}});
    m_service = std::make_unique<NodeService>(
        settings, *m_paths, m_context.call.passedOn, [this] { return readAgain(); }, m_context.environment);
    connect(m_service.get(), &NodeService::finished, this, [this](int status) {
        log::info("run", u"nymvisor ends"_s, {{"status", QString::number(status)}});
        finish(status);
    });
    return m_service->start();
}

Result<Settings> RunCommand::readAgain() const
{
    QProcessEnvironment environment = m_context.outside; // what has left the file counts no more
    if (const QString &file = m_context.call.environmentFile; !file.isEmpty()) {
        const QByteArray bytes = TRY(readFile(file));
        TRY(readEnvironmentFile(bytes, file, environment));
    }
    LoadedSettings loaded = TRY(loadSettings(environment));
    completeOldSchema(loaded);
    for (const Error &warning : loaded.warnings)
        log::warning("config", warning.message());
    return loaded.settings;
}

} // namespace nymvisor
