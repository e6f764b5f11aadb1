#pragma once

#include "service/decider.h"
#include "service/failurereporter.h"
#include "service/goodversionwatch.h"
#include "service/lonework.h"
#include "service/openupgrade.h"
#include "service/planwatcher.h"
#include "service/progresslog.h"
#include "service/progressrecord.h"
#include "service/upkeep.h"
#include "service/upstreampoller.h"
#include "upgrade/recovery.h"

#include <memory>

namespace nymvisor {

/// Everything about upgrades while a node is run: decides anew whenever something may have changed, and does what was
/// decided. One transaction is open at a time.
class UpgradeManager : public QObject
{
    Q_OBJECT

public:
    UpgradeManager(const UpgradeContext &context, QObject *parent = nullptr);

    /// What a start found. An open upgrade is gone on with at once.
    Result<> begin(const Found &found);
    /// From then on upstream is asked and the plan watched: when the daemon runs.
    void watch();
    /// Before nymvisor gives up on a daemon that fails: asks upstream once more, and does what is planned. noCure()
    /// comes when there is nothing left to do; an upgrade that is begun instead ends as any other.
    void lookForCure();
    /// Reads of the settings what may change while nymvisor runs, and asks upstream now. Waits after setbacks end.
    void applySettings(const Settings &settings);
    /// Ends what is under way; idle() follows when nothing is.
    void stop();
    /// Nothing is under way, in the background neither.
    bool isIdle() const;

    /// What goes on, for whoever asks.
    const ProgressRecord &progress() const { return m_progress; }
    bool hasTransaction() const { return m_open.isThere(); }
    /// Of the open upgrade; null where there is none.
    const Journal *openUpgrade() const { return m_open.journal(); }
    /// The version whose data the home holds.
    const VersionInfo &version() const { return m_version; }

Q_SIGNALS:
    /// An open upgrade came to another step.
    void stepBegun();
    /// No transaction is open any more: version() is to be up.
    void transactionEnded();
    /// An upgrade is in place, and the settings leave its start to the next life.
    void rested();
    void noCure();
    void idle();

private:
    void evaluate();
    void carryOut(const Decider::Decided &decided);
    void lookAgainAt(const std::optional<QDateTime> &moment);
    void upgrade(const UpgradeInfo &upgrade, const Decider::Decided &decided);
    void putCopiesRight();
    void announceIdle();
    bool isAtWork() const;

    void onBackupProgressed(const TaskProgress &progress);
    void onAnnounced(const UpgradeInfo &release, bool isNews);
    void onLoneWorkEnded(bool isDone);
    void onStagingEnded();
    void onUpgradeEnded(const std::optional<VersionInfo> &inPlace);

    UpgradeContext m_context;
    UpstreamPoller m_poller;
    PlanWatcher m_watcher;
    Stager m_stager;
    Decider m_decider;
    QTimer m_lookAgain;
    VersionInfo m_version;
    FailureReporter m_reporter;
    LoneWork m_alone;
    std::optional<UpgradeInfo> m_pendingRelease; // announced while the plan could not be changed
    std::unique_ptr<ProgressLog> m_backupProgress;
    ProgressRecord m_progress;
    OpenUpgrade m_open;
    GoodVersionWatch m_goodWatch;
    Upkeep m_upkeep;
    bool m_areCopiesRight = false;
    bool m_isWatching = false;
    bool m_isStopping = false;
    bool m_isLookingForCure = false;
};

} // namespace nymvisor
