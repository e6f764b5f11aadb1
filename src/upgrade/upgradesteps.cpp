#include "upgrade/upgradesteps.h"

#include "core/jobsequence.h"
#include "core/lockedcalljob.h"
#include "core/log.h"
#include "hooks/runhooksjob.h"
#include "supervisor/childjobs.h"
#include "tasks/taskjob.h"
#include "tasks/taskvalues.h"
#include "upgrade/switchversion.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString systemHooks = u"/etc/nymvisor/hooks"_s;

} // namespace

UpgradeSteps::UpgradeSteps(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
                           QObject *parent)
    : QObject(parent), m_context(context), m_journal(journal), m_save(std::move(save))
{
}

QList<Step> UpgradeSteps::table()
{
    using enum Step::IfItFails;
    constexpr auto redo = Step::AfterCrash::Redo;
    constexpr auto back = Step::AfterCrash::TurnBack;
    constexpr auto up = Step::Child::Up;
    constexpr auto down = Step::Child::Down;
    using S = UpgradeSteps;
    // Once the new version has run, its data is the home's: only forward from there.
    const auto unlessStarted = m_journal.wasNewStarted ? Retry : TurnBack;
    const bool rests = m_journal.restsAfterSwitch;

    // clang-format off
    return {
        // step         do it                  take it back            if it fails    after a crash  child
        {"pre-upgrade", job(&S::preUpgrade),   {},                     TurnBack,      back,          up},
        {"stop",        job(&S::stopOld),      job(&S::startOld),      TurnBack,      back,          down},
        {"backup",      job(&S::backUp),       job(&S::dropBackup),    TurnBack,      back,          down},
        {"switch",      job(&S::switchToNew),  job(&S::switchToOld),   TurnBack,      redo,          down},
        {"start",       job(&S::startNew),     job(&S::stopNew),       unlessStarted, redo,          up,   rests},
        {"commit",      job(&S::commit),       {},                     Retry,         redo,          up},
        {"post-upgrade", job(&S::postUpgrade), {},                     LogIt,         redo,          up},
    };
    // clang-format on
}

Step::MakeJob UpgradeSteps::job(Job *(UpgradeSteps::*make)())
{
    return [this, make] { return (this->*make)(); };
}

Job *UpgradeSteps::call(std::function<Result<>()> function)
{
    return new CallJob(std::move(function));
}

Job *UpgradeSteps::lockedCall(std::function<Result<>()> function)
{
    return new LockedCallJob(m_context.paths.upgradeLock(), std::move(function));
}

Job *UpgradeSteps::hooks(HookPhase phase)
{
    const Settings &settings = m_context.settings;
    HookContext context;
    context.phase = phase;
    context.transactionId = m_journal.transactionId;
    context.instanceId = settings.id;
    context.upgradeName = m_journal.upgradeName();
    context.fromVersion = m_journal.from.version();
    context.toVersion = m_journal.upgrade.version;
    context.oldBinary = m_context.paths.binary(m_journal.from.name());
    context.newBinary = m_context.paths.binary(m_journal.upgradeName());
    context.backupPath = QFileInfo::exists(m_journal.archive) ? m_journal.archive : QString();
    context.daemonPid = m_context.supervisor.processId();
    context.daemonName = settings.daemonName;
    context.daemonHome = m_context.paths.home();
    return new RunHooksJob({systemHooks, m_context.paths.hooksFolder()}, context, roundedUp(settings.hookTimeout));
}

Job *UpgradeSteps::preUpgrade()
{
    return new JobSequence({[this] { return hooks(HookPhase::PreUpgrade); }, job(&UpgradeSteps::hashBinary),
                            job(&UpgradeSteps::compareHash)});
}

Job *UpgradeSteps::hashBinary()
{
    auto *task = new TaskJob(m_context.worker, ChecksumRequest{m_context.paths.binary(m_journal.upgradeName())});
    connect(task, &Job::finished, this, [this, task](const Result<> &result) {
        const auto found = task->value<ChecksumResult>();
        m_hashFound = result && found ? found->sha256 : QString();
    });
    return task;
}

/// What was verified when it was staged may have changed since.
Job *UpgradeSteps::compareHash()
{
    return call([this]() -> Result<> {
        if (m_hashFound == m_journal.toSha256)
            return {};
        return Error(ExitStatus::BadData, "%1 has changed since it was verified: its sha256 is %2, not %3",
                     {m_context.paths.binary(m_journal.upgradeName()), m_hashFound, m_journal.toSha256});
    });
}

Job *UpgradeSteps::stopOld()
{
    m_journal.stoppedAt = Timestamp(m_context.clock.now());
    return new StopChildJob(m_context.supervisor);
}

Job *UpgradeSteps::startOld()
{
    return new StartChildJob(m_context.supervisor, m_context.paths.binary(m_journal.from.name()),
                             m_context.daemonArguments);
}

Job *UpgradeSteps::backUp()
{
    if (m_journal.archive.isEmpty()) {
        return call([] {
            log::warning("upgrade", u"no backup is made: unsafe_skip_backup is true"_s);
            return Result<>();
        });
    }
    const ArchiveRequest request{m_context.paths.home(), m_context.paths.leftOutOfBackups(), m_journal.archive};
    auto *task = new TaskJob(m_context.worker, request);
    connect(task, &TaskJob::progressed, this, &UpgradeSteps::progressed);
    connect(task, &Job::finished, this, [this, task](const Result<> &result) {
        const auto archived = task->value<ArchiveResult>();
        if (!result || !archived)
            return; // the runner says so
        log::info("upgrade", u"backed up"_s,
                  {{"archive", m_journal.archive},
                   {"files", QString::number(archived->files)},
                   {"bytes", QString::number(archived->bytes)}});
        for (const QString &path : archived->skipped)
            log::warning("upgrade", u"not in the backup: it is neither a file nor a folder nor a link"_s,
                         {{"path", path}});
    });
    return task;
}

Job *UpgradeSteps::dropBackup()
{
    return call([archive = m_journal.archive]() -> Result<> {
        if (archive.isEmpty())
            return {};
        if (!QFileInfo(QFileInfo(archive).path()).isDir())
            return {}; // nothing was made
        TRY(removeSynced(archive + ".part"_L1));
        return removeSynced(archive);
    });
}

Job *UpgradeSteps::switchToNew()
{
    return lockedCall(
        [this] { return switchForward(m_context.paths, m_journal, m_context.settings.id, m_context.clock); });
}

Job *UpgradeSteps::switchToOld()
{
    return lockedCall([this] { return switchBack(m_context.paths, m_journal, m_context.clock); });
}

Job *UpgradeSteps::startNew()
{
    return new JobSequence({job(&UpgradeSteps::noteStart), job(&UpgradeSteps::executeNew)});
}

/// Before the start: a version that takes the whole machine down has run, too.
Job *UpgradeSteps::noteStart()
{
    return call([this] {
        m_wasStartedBefore = std::exchange(m_journal.wasNewStarted, true);
        const auto saved = m_save();
        if (!saved)
            m_journal.wasNewStarted = m_wasStartedBefore;
        return saved;
    });
}

Job *UpgradeSteps::executeNew()
{
    auto *start = new StartChildJob(m_context.supervisor, m_context.paths.binary(m_journal.upgradeName()),
                                    m_context.daemonArguments);
    connect(start, &Job::finished, this, [this](const Result<> &result) {
        m_journal.startedAt = Timestamp(m_context.clock.now());
        const auto state = m_context.supervisor.state();
        const bool mayHaveRun = state == Supervisor::State::Starting || state == Supervisor::State::Up ||
                                state == Supervisor::State::Stopping;
        if (result || mayHaveRun)
            return;
        // Neither the home could be had, nor the file executed; a stop may follow, so it is said at once.
        m_journal.wasNewStarted = m_wasStartedBefore;
        if (const auto saved = m_save(); !saved)
            log::warning("upgrade", saved.error().message());
    });
    return start;
}

Job *UpgradeSteps::stopNew()
{
    return new StopChildJob(m_context.supervisor);
}

Job *UpgradeSteps::commit()
{
    return lockedCall([this]() -> Result<> {
        TRY(commitVersion(m_context.paths, m_journal, m_context.clock));
        return m_context.state.forgetSetbacks(m_journal.upgradeName());
    });
}

Job *UpgradeSteps::postUpgrade()
{
    return hooks(HookPhase::PostUpgrade);
}

} // namespace nymvisor
