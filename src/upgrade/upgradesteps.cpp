#include "upgrade/upgradesteps.h"

#include "core/jobsequence.h"
#include "core/log.h"
#include "core/loggedjob.h"
#include "supervisor/childjobs.h"
#include "upgrade/instances.h"
#include "upgrade/lockedwrite.h"
#include "upgrade/pendingrollback.h"
#include "upgrade/probationjob.h"
#include "upgrade/switchversion.h"
#include "upgrade/upgradehooks.h"
#include "upgrade/versions.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Job *call(std::function<Result<>()> function)
{
    return new CallJob(std::move(function));
}

} // namespace

UpgradeSteps::UpgradeSteps(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
                           QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_journal(journal)
    , m_save(std::move(save))
    , m_snapshot(context.worker, {context.paths.home(), context.paths.leftOutOfBackups(), journal.snapshot})
    , m_newVersion(context, journal, m_save)
    , m_olderData(context, journal, m_save)
    , m_wayBack(context, journal, m_save, m_olderData)
{
    connect(&m_snapshot, &SnapshotTaker::progressed, this, &UpgradeSteps::progressed);
}

QList<Step> UpgradeSteps::table()
{
    using enum Step::IfItFails;
    constexpr auto redo = Step::AfterCrash::Redo;
    constexpr auto back = Step::AfterCrash::TurnBack;
    constexpr auto up = Step::Child::Up;
    constexpr auto down = Step::Child::Down;
    using S = UpgradeSteps;
    // Without a way back, a version whose data is the home's by now is started until it starts.
    const auto unlessRan = m_journal.wasNewStarted && !m_context.settings.rollbackOnFailure ? Retry : TurnBack;
    const bool rests = m_journal.restsAfterSwitch;
    const auto restoring = [this] {
        const bool isBack = m_journal.step.direction == StepState::Direction::Back;
        return isBack ? m_wayBack.pauseOfRestore() : RetryPause();
    };

    const bool bringsData = !m_journal.olderData.isEmpty();
    const auto ofSwitch = bringsData ? std::function(restoring) : nullptr;

    // clang-format off
    QList<Step> steps{
        // step          do it                 take it back             if it fails  after a crash  child
        {"pre-upgrade",  job(&S::preUpgrade),  job(&S::settle),         TurnBack,    back,          up},
        {"copy",         job(&S::copy),        job(&S::dropBackup),     TurnBack,    back,          up},
        {"stop",         job(&S::stopOld),     job(&S::startOld),       TurnBack,    back,          down},
        {"backup",       job(&S::backUp),      {},                      TurnBack,    back,          down},
        {"data",         job(&S::bringData),   job(&S::takeDataBack),   TurnBack,    redo,          down, false, restoring},
        {"switch",       job(&S::switchToNew), job(&S::takeSwitchBack), TurnBack,    redo,          down, false, ofSwitch},
        {"start",        job(&S::startNew),    job(&S::takeNewBack),    unlessRan,   redo,          up,   rests, restoring},
        {"probation",    job(&S::prove),       {},                      TurnBack,    redo,          up},
        {"commit",       job(&S::commit),      {},                      Retry,       redo,          up},
        {"post-upgrade", job(&S::postUpgrade), {},                      LogIt,       redo,          up},
    };
    // clang-format on
    if (!bringsData) // only an earlier version comes with data of its own
        steps.removeIf([](const Step &step) { return QLatin1StringView(step.name) == "data"_L1; });
    return steps;
}

Step::MakeJob UpgradeSteps::job(Job *(UpgradeSteps::*make)())
{
    return [this, make] { return (this->*make)(); };
}

Job *UpgradeSteps::preUpgrade()
{
    return new JobSequence(
        {job(&UpgradeSteps::askHooks), [this] { return m_newVersion.verify(); }, job(&UpgradeSteps::verifyOlderData)});
}

Job *UpgradeSteps::askHooks()
{
    using Answer = Journal::HookAnswer;
    Job *hooks = upgradeHooksJob(m_context, m_journal, HookPhase::PreUpgrade);
    connect(hooks, &Job::finished, this, [this](const Result<> &result) {
        const bool isNotNow = !result && result.error().status() == ExitStatus::TryLater;
        m_journal.hookAnswer = result ? Answer::None : isNotNow ? Answer::NotNow : Answer::No;
    });
    return hooks;
}

Job *UpgradeSteps::verifyOlderData()
{
    return m_journal.olderData.isEmpty() ? call([] { return Result<>(); }) : m_olderData.verify();
}

Job *UpgradeSteps::settle()
{
    return m_wayBack.settle();
}

Job *UpgradeSteps::copy()
{
    if (!m_journal.snapshot.isEmpty())
        return m_snapshot.firstPass(m_olderData.size());
    return call([] {
        log::warning("upgrade", u"no backup is made: unsafe_skip_backup is true"_s);
        return Result<>();
    });
}

/// What stays after a failure is removed by the archiver; nothing waits for it.
Job *UpgradeSteps::dropBackup()
{
    if (m_journal.snapshot.isEmpty())
        return call([] { return Result<>(); });
    return new LoggedJob("backup", m_snapshot.drop());
}

Job *UpgradeSteps::stopOld()
{
    m_journal.stoppedAt = Timestamp(m_context.clock.now());
    return new StopChildJob(m_context.supervisor);
}

Job *UpgradeSteps::startOld()
{
    return m_wayBack.startOld();
}

Job *UpgradeSteps::backUp()
{
    return m_journal.snapshot.isEmpty() ? call([] { return Result<>(); }) : m_snapshot.secondPass();
}

Job *UpgradeSteps::bringData()
{
    return m_olderData.putInPlace();
}

Job *UpgradeSteps::switchToNew()
{
    return lockedWriteJob(m_context.paths, [this] {
        return switchForward(m_context.paths, m_journal, m_context.settings.id, m_context.clock, isLeftWanted());
    });
}

/// Whether an instance that shares the plan may yet upgrade to the version that the operator leaves.
bool UpgradeSteps::isLeftWanted() const
{
    return m_journal.isRollback && m_journal.previous.name != "genesis"_L1 &&
           Instances::besides(m_context.paths).isWantedByAnother(contentLeft());
}

Content UpgradeSteps::contentLeft() const
{
    return Versions(m_context.paths, m_context.state.binaries()).contentOf(m_journal.previous);
}

/// Back, the data comes before what says whose it is. No row above this one has it where a version brings its own.
Job *UpgradeSteps::takeSwitchBack()
{
    if (m_journal.olderData.isEmpty())
        return switchToOld();
    return new JobSequence({job(&UpgradeSteps::takeDataBack), job(&UpgradeSteps::switchToOld)});
}

/// The data is the old version's: where the files cannot say so yet, it runs meanwhile.
Job *UpgradeSteps::switchToOld()
{
    Job *job =
        lockedWriteJob(m_context.paths, [this] { return switchBack(m_context.paths, m_journal, m_context.clock); });
    connect(job, &Job::finished, this, [this](const Result<> &result) {
        if (result)
            return;
        m_context.supervisor.setProgram(m_context.paths.binary(m_journal.from.name()), m_context.daemonArguments);
        m_context.supervisor.wantUp();
    });
    return job;
}

Job *UpgradeSteps::startNew()
{
    return m_newVersion.start();
}

Job *UpgradeSteps::takeNewBack()
{
    return new JobSequence(
        {job(&UpgradeSteps::stopNew), job(&UpgradeSteps::endArchiver), job(&UpgradeSteps::restoreData)});
}

/// Once, however often the rest of a row has to be tried: the old version may run on it by then.
Job *UpgradeSteps::takeDataBack()
{
    return m_journal.isDataBack ? call([] { return Result<>(); }) : takeNewBack();
}

Job *UpgradeSteps::stopNew()
{
    return new StopChildJob(m_context.supervisor);
}

Job *UpgradeSteps::endArchiver()
{
    return m_context.archiver.endJob();
}

Job *UpgradeSteps::restoreData()
{
    return m_wayBack.restoreData();
}

Job *UpgradeSteps::prove()
{
    m_context.archiver.look(true);
    if (!m_context.hasProbation())
        return call([] { return Result<>(); });
    return new ProbationJob(m_context.supervisor, roundedUp(m_context.settings.probationPeriod),
                            [this] { return upgradeHooksJob(m_context, m_journal, HookPhase::HealthCheck); });
}

Job *UpgradeSteps::commit()
{
    return lockedWriteJob(m_context.paths, [this]() -> Result<> {
        TRY(commitVersion(m_context.paths, m_journal, m_context.hasProbation(), m_context.clock));
        TRY(m_context.state.forgetSetbacks(m_journal.upgradeName()));
        return settleRollback();
    });
}

/// The version that the operator left is not upgraded to again without their word, which they may have given by now.
Result<> UpgradeSteps::settleRollback()
{
    const auto pending = readPendingRollback(m_context.paths);
    const bool isWantedBack = pending && *pending && (*pending)->request.version == m_journal.previous.name;
    if (!m_journal.isRollback || isWantedBack)
        return {};
    m_context.state.recordSetback(
        contentLeft(), Setback::Stage::Upgrade, Setback::Cause::DidNotStay,
        Error(ExitStatus::Unavailable, "the operator went back to %1", {m_journal.upgradeName()}));
    return {};
}

Job *UpgradeSteps::postUpgrade()
{
    return upgradeHooksJob(m_context, m_journal, HookPhase::PostUpgrade);
}

} // namespace nymvisor
