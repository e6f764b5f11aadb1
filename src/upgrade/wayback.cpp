#include "upgrade/wayback.h"

#include "core/jobsequence.h"
#include "core/log.h"
#include "core/loggedjob.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "supervisor/childjobs.h"
#include "upgrade/archiver.h"
#include "upgrade/instances.h"
#include "upgrade/lockedwrite.h"
#include "upgrade/lostjournal.h"
#include "upgrade/probationjob.h"
#include "upgrade/restorehomejob.h"
#include "upgrade/upgradehooks.h"
#include "upgrade/versions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

Job *nothingToDo()
{
    return new CallJob([] { return Result<>(); });
}

} // namespace

WayBack::WayBack(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save, OlderData &olderData,
                 QObject *parent)
    : QObject(parent), m_context(context), m_journal(journal), m_save(std::move(save)), m_olderData(olderData)
{
}

Job *WayBack::restoreData()
{
    const bool isTouched = m_journal.wasNewStarted || m_olderData.mayBeInPlace();
    if (!isTouched || m_journal.isDataBack)
        return nothingToDo();
    if (m_journal.snapshot.isEmpty() && !isRestoreBegun(m_context.paths)) {
        log::warning("upgrade", u"the data is left as the new version has it: backups are skipped"_s,
                     {{"transaction", m_journal.transactionId}});
        return nothingToDo();
    }
    return new JobSequence({[this] { return m_olderData.finish(); },
                            [this] { return new CallJob([this] { return choosePlaceAside(); }); },
                            [this] { return restore(); },
                            [this] {
                                return new CallJob([this] {
                                    m_journal.isDataBack = true;
                                    return m_save();
                                });
                            }});
}

/// On disk before anything is moved there.
Result<> WayBack::choosePlaceAside()
{
    if (!m_journal.putAside.isEmpty())
        return {};
    m_journal.putAside =
        m_context.paths.failedFolder() + u'/' + m_journal.upgradeName() + u'-' + nameForTime(m_context.clock.now());
    return m_save();
}

Job *WayBack::restore()
{
    const Paths &paths = m_context.paths;
    auto *restore = new RestoreHomeJob(
        m_context, RestoreRequest{paths.home(), paths.leftOutOfBackups(), m_journal.snapshot, m_journal.putAside,
                                  m_journal.from.name(), Archiver::archiveOf(m_journal.snapshot)});
    connect(restore, &Job::finished, this, [this, restore](const Result<> &result) {
        if (restore->hasClaimedHome())
            onRestored(result);
    });
    return restore;
}

void WayBack::onRestored(const Result<> &result)
{
    if (result) {
        log::info("upgrade", u"the data is as it was at the stop; what the new version wrote was put aside"_s,
                  {{"put_aside", m_journal.putAside}, {"transaction", m_journal.transactionId}});
        return;
    }
    if (isDataMoved() || m_context.supervisor.isShutDown())
        return; // it is no longer the new version's, and may not be whole: nothing may run on it
    log::error("upgrade", u"the data cannot be restored yet: the new version runs on until it can"_s,
               {{"transaction", m_journal.transactionId}});
    m_context.supervisor.setProgram(m_context.paths.binary(m_journal.upgradeName()), m_context.daemonArguments);
    m_context.supervisor.wantUp();
}

RetryPause WayBack::pauseOfRestore() const
{
    return isDataMoved() ? RetryPause() : RetryPause{1min, 1h};
}

/// The place aside is made as the first thing that touches the home's data, and stays.
bool WayBack::isDataMoved() const
{
    return isRestoreBegun(m_context.paths) || QFileInfo::exists(m_journal.putAside);
}

Job *WayBack::startOld()
{
    const QString old = m_context.paths.binary(m_journal.from.name());
    QList<JobSequence::Make> jobs{[this, old] {
        return new StartChildJob(m_context.supervisor, old, m_context.daemonArguments, triesToExecute);
    }};
    if (m_journal.wasNewStarted) {
        jobs += [this] { return new LoggedJob("hook", upgradeHooksJob(m_context, m_journal, HookPhase::Rollback)); };
        jobs += [this] { return watchOld(); };
    }
    return new JobSequence(jobs);
}

/// Where the old one fails as well, it may not be the new one's fault.
Job *WayBack::watchOld()
{
    auto *watch = new ProbationJob(m_context.supervisor, roundedUp(m_context.settings.probationPeriod));
    connect(watch, &Job::finished, this, &WayBack::onOldWatched);
    return new LoggedJob("upgrade", watch);
}

void WayBack::onOldWatched(const Result<> &result)
{
    if (m_context.supervisor.isShutDown())
        return; // it was not given its time
    m_journal.didOldFail = !result;
    if (!result)
        m_context.supervisor.wantUp(); // under the restart policy
    if (const auto saved = m_save(); !saved)
        log::warning("upgrade", saved.error().message());
}

Job *WayBack::settle()
{
    const bool isOnRequest = m_journal.step.turnedBackOnRequest && !m_journal.wasNewStarted;
    const bool isCancelled = m_journal.wasCancelled && !m_journal.isRollback; // an earlier version may be wanted again
    if (isOnRequest && !isCancelled)
        return nothingToDo();
    return lockedWriteJob(m_context.paths, [this]() -> Result<> {
        recordSetback();
        if (!m_setback->isFinal())
            return {};
        TRY(m_context.state.saveUnsaved()); // or it would be planned again, and tried, after the next start
        return dropFromPlan();
    });
}

void WayBack::recordSetback()
{
    if (!m_setback) // once, however often the rest has to be tried
        m_setback = m_context.state.recordSetback(content(), Setback::Stage::Upgrade, cause(), *m_journal.step.reason,
                                                  m_journal.transactionId);
}

/// A plan that is damaged holds nothing up: it is rebuilt at the next start.
Result<> WayBack::dropFromPlan()
{
    const auto read = readState<UpgradePlan>(m_context.paths.plan());
    if (!read && read.error().status() != ExitStatus::BadData)
        return read.error(); // it may be read the next time
    const bool isThere = read && *read && (*read)->find(m_journal.upgradeName());
    if (!isThere || Instances::besides(m_context.paths).isWantedByAnother(content()))
        return {};
    UpgradePlan plan = **read;
    plan.remove(m_journal.upgradeName());
    return writeState(m_context.paths.plan(), plan);
}

Setback::Cause WayBack::cause() const
{
    const bool isOperatorsWill = m_journal.step.turnedBackOnRequest; // whatever becomes of the old one
    if (m_journal.wasNewStarted && (!m_journal.didOldFail || isOperatorsWill))
        return Setback::Cause::DidNotStay;
    if (m_journal.wasCancelled)
        return Setback::Cause::Cancelled;
    if (m_journal.hookAnswer == Journal::HookAnswer::No)
        return Setback::Cause::HookNo;
    if (m_journal.hookAnswer == Journal::HookAnswer::NotNow)
        return Setback::Cause::HookLater;
    const bool isForLater = m_journal.step.reason->status() == ExitStatus::TryLater;
    return isForLater ? Setback::Cause::Later : Setback::Cause::Failure;
}

Content WayBack::content() const
{
    return Versions(m_context.paths, m_context.state.binaries()).contentOf(m_journal.upgrade);
}

} // namespace nymvisor
