#include "service/upgrademanager.h"

#include "core/log.h"
#include "release/operatorrequest.h"
#include "release/statefile.h"
#include "service/exactcopyjob.h"
#include "service/planeditor.h"
#include "upgrade/instances.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

// A timer does not count while the machine sleeps, and a clock can be set: what is waited for is looked at again.
constexpr std::chrono::milliseconds longestLook = 1min;

} // namespace

UpgradeManager::UpgradeManager(const UpgradeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_poller(context.worker, context.state, context.clock)
    , m_watcher(context.paths.plan())
    , m_stager(m_context, m_version)
    , m_decider(m_context, m_stager)
    , m_reporter(m_context, m_version)
    , m_progress(context.clock)
    , m_open(m_context, m_progress)
    , m_goodWatch(context.supervisor)
    , m_upkeep(m_context)
{
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &UpgradeManager::evaluate);
    connect(&m_alone, &LoneWork::rested, this, &UpgradeManager::evaluate);
    connect(&m_alone, &LoneWork::ended, this, &UpgradeManager::onLoneWorkEnded);
    connect(&m_watcher, &PlanWatcher::changed, this, &UpgradeManager::evaluate);
    connect(&m_poller, &UpstreamPoller::announced, this, &UpgradeManager::onAnnounced);
    connect(&m_poller, &UpstreamPoller::idle, this, &UpgradeManager::evaluate); // what is not announced any more
    connect(&m_poller, &UpstreamPoller::idle, this, &UpgradeManager::announceIdle);
    connect(&m_stager, &Stager::ended, this, &UpgradeManager::onStagingEnded);
    connect(&m_context.archiver, &Archiver::progressed, this, &UpgradeManager::onBackupProgressed);
    connect(&m_upkeep, &Upkeep::idle, this, &UpgradeManager::announceIdle);
    connect(&m_goodWatch, &GoodVersionWatch::proven, this, &UpgradeManager::evaluate);
    connect(&m_open, &OpenUpgrade::stepBegun, this, &UpgradeManager::stepBegun);
    connect(&m_open, &OpenUpgrade::rested, this, &UpgradeManager::rested);
    connect(&m_open, &OpenUpgrade::copied, this, &UpgradeManager::onBackupProgressed);
    connect(&m_open, &OpenUpgrade::ended, this, &UpgradeManager::onUpgradeEnded);
    connect(&m_poller, &UpstreamPoller::polled, &m_progress, &ProgressRecord::onPolled);
    connect(&m_stager, &Stager::progressed, &m_progress, &ProgressRecord::onDownloadProgressed);
    connect(&m_stager, &Stager::ended, &m_progress, &ProgressRecord::onDownloadEnded);
    connect(&m_context.archiver, &Archiver::progressed, &m_progress, &ProgressRecord::onArchiveProgressed);
    connect(&m_context.archiver, &Archiver::idle, &m_progress, &ProgressRecord::onArchiveEnded);
}

Result<> UpgradeManager::begin(const Found &found)
{
    m_version = found.version;
    if (!found.journal)
        return {};
    const auto resumed = m_open.resume(*found.journal);
    if (resumed || !QFileInfo::exists(m_context.paths.journal()))
        return resumed;
    // Nothing that this version could do right: what runs is told by the other files, as without a journal.
    const QString aside = TRY(moveCorruptAside(m_context.paths.journal(), m_context.clock.now()));
    log::error("recovery", resumed.error().message(), {{"kept_as", aside}});
    return begin(TRY(findState(m_context.paths, m_context.clock)));
}

void UpgradeManager::watch()
{
    if (m_isWatching || m_isStopping)
        return;
    m_isWatching = true;
    const Settings &settings = m_context.settings;
    m_poller.start(
        {upstreamUrl(settings.absoluteUpstreamUpgradeUrl, settings.upstreamBaseUpgradeUrl, settings.daemonName),
         roundedUp(settings.upstreamPollingRate), settings.upstreamPublicKeys, settings.signatureThreshold});
    m_watcher.start();
    if (const auto made = makeFolder(m_context.paths.requestsFolder()); !made)
        log::warning("requests", made.error().message());
    m_watcher.setFolders({m_context.paths.requestsFolder()}); // while an upgrade is open nothing else says so
    m_decider.learnHost();
    m_reporter.look();
    if (m_areCopiesRight && !m_open.isThere())
        m_upkeep.look(m_version);
    evaluate();
}

void UpgradeManager::lookForCure()
{
    m_isLookingForCure = true;
    log::info("upstream", u"asking once more before giving up: a release may be the cure"_s);
    if (m_isWatching)
        m_poller.pollNow();
    else
        watch(); // it was never up
    evaluate();
    announceIdle();
}

void UpgradeManager::applySettings(const Settings &settings)
{
    m_context.settings = settings; // an open transaction has its own
    if (const auto ended = m_context.state.endWaits(); !ended)
        log::warning("state", ended.error().message());
    m_open.retryNow();
    m_alone.endRest();
    m_isWatching = false;
    watch();
}

void UpgradeManager::stop()
{
    m_isStopping = true;
    m_lookAgain.stop();
    m_poller.stop();
    m_stager.stop();
    m_upkeep.stop();
    m_reporter.stop();
    m_alone.stop();
    m_open.stop();
    QMetaObject::invokeMethod(this, &UpgradeManager::announceIdle, Qt::QueuedConnection);
}

bool UpgradeManager::isIdle() const
{
    return !isAtWork() && m_upkeep.isIdle();
}

bool UpgradeManager::isAtWork() const
{
    return !m_poller.isIdle() || !m_stager.isIdle() || m_alone.isBusy() || m_open.isThere();
}

void UpgradeManager::announceIdle()
{
    if (m_isStopping && isIdle())
        Q_EMIT idle();
    else if (!isAtWork() && std::exchange(m_isLookingForCure, false))
        Q_EMIT noCure();
}

void UpgradeManager::evaluate()
{
    if (!m_isStopping)
        m_open.heedRequests();
    if (m_isStopping || !m_isWatching || m_open.isThere() || m_alone.isBusy())
        return; // the end of each comes back to it
    if (m_alone.isResting())
        return;
    if (!m_areCopiesRight) {
        putCopiesRight();
        return;
    }
    if (m_pendingRelease) {
        onAnnounced(*std::exchange(m_pendingRelease, std::nullopt), true);
        return;
    }
    if (!requestFiles(m_context.paths.requestsFolder()).isEmpty()) {
        m_alone.changePlan(obeyRequestsJob(m_context.paths, m_context.state, m_context.clock));
        return;
    }
    if (QFileInfo::exists(ExactCopyRequest::fileIn(m_context.paths))) {
        m_alone.copyHome(new ExactCopyJob(m_context));
        return;
    }
    if (m_goodWatch.isProven() && lastGoodVersion(m_context.paths) != m_version.name()) {
        m_alone.changePlan(noteGoodVersionJob(m_version.name(), m_context.paths));
        return;
    }
    if (const auto decided = m_decider.decide(m_version))
        carryOut(*decided);
}

void UpgradeManager::carryOut(const Decider::Decided &decided)
{
    const Decision &decision = decided.decision;
    lookAgainAt(decision.lookAgainAt);
    QStringList folders{m_context.paths.requestsFolder()};
    for (const Waiting &waiting : decision.waiting)
        folders += m_context.paths.binaryFolder(waiting.upgrade);
    m_watcher.setFolders(folders);

    if (decision.toDownload)
        m_stager.download(*decision.toDownload);
    if (decision.toVerify)
        m_stager.verify(*decision.toVerify);
    if (decision.toUpgrade) {
        upgrade(*decision.toUpgrade, decided); // the last thing: where it cannot begin, all is decided anew
        return;
    }
    if (!decision.withdrawn.isEmpty())
        m_alone.changePlan(withdrawJob(decision.withdrawn, m_context.paths, m_context.state));
    else if (!decision.superseded.isEmpty())
        m_alone.changePlan(dropFromPlanJob(decision.superseded, m_context.paths));
    const UpgradeInfo *downloading = m_stager.downloading();
    if (downloading && !decision.wantsBinaryOf(*downloading))
        m_stager.callOffDownload();
    announceIdle();
}

void UpgradeManager::lookAgainAt(const std::optional<QDateTime> &moment)
{
    m_lookAgain.stop();
    if (!moment)
        return;
    const std::chrono::milliseconds left(std::max<qint64>(0, m_context.clock.now().msecsTo(*moment)));
    m_lookAgain.start(std::min(left, longestLook));
}

void UpgradeManager::onLoneWorkEnded(bool isDone)
{
    if (isDone) {
        m_reporter.look(); // what was left out has ended
        evaluate();
    } else {
        m_lookAgain.start(longestLook);
    }
    announceIdle();
}

void UpgradeManager::onStagingEnded()
{
    m_reporter.look();
    if (m_isStopping)
        announceIdle();
    else
        evaluate();
}

void UpgradeManager::upgrade(const UpgradeInfo &upgrade, const Decider::Decided &decided)
{
    m_lookAgain.stop();
    m_upkeep.pause();
    m_isLookingForCure = false; // this may be it, and its end is told
    m_open.begin(upgrade, m_version, decided);
}

void UpgradeManager::onUpgradeEnded(const std::optional<VersionInfo> &inPlace)
{
    if (inPlace)
        m_version = *inPlace;
    m_backupProgress.reset();
    if (m_isStopping) {
        announceIdle();
        return;
    }
    Q_EMIT transactionEnded();
    if (m_isStopping)
        return;
    if (m_areCopiesRight)
        m_upkeep.look(m_version);
    m_reporter.look();
    evaluate();
}

void UpgradeManager::onBackupProgressed(const TaskProgress &progress)
{
    if (!m_backupProgress)
        m_backupProgress = std::make_unique<ProgressLog>(m_context.clock, u"backing up"_s);
    m_backupProgress->show(progress);
    if (progress.done >= progress.total)
        m_backupProgress.reset();
}

void UpgradeManager::onAnnounced(const UpgradeInfo &release, bool isNews)
{
    if (m_alone.isBusy() || m_open.isThere() || !m_areCopiesRight) {
        m_pendingRelease = release;
        return;
    }
    m_pendingRelease.reset();
    m_alone.changePlan(
        planReleaseJob(release, isNews, m_context.settings.allowDowngrade, m_context.paths, m_context.state));
}

/// By link and plan is decided what comes next and what is removed; the daemon waits for neither, and is up though they
/// cannot be written.
void UpgradeManager::putCopiesRight()
{
    Job *job = putCopiesRightJob(m_version, m_context.paths, m_context.clock);
    connect(job, &Job::finished, this, [this](const Result<> &result) {
        m_areCopiesRight = result.has_value();
        if (!m_isStopping)
            m_upkeep.look(m_version); // which makes room, too
    });
    m_alone.changePlan(job);
}

} // namespace nymvisor
