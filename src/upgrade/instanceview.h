#pragma once

#include "config/paths.h"
#include "release/operatorrequest.h"
#include "release/runstatus.h"
#include "release/upgradehistory.h"
#include "upgrade/begunrestore.h"
#include "upgrade/journal.h"
#include "upgrade/planner.h"

namespace nymvisor {

/// One upgrade of the plan, and what becomes of it next.
struct PlannedUpgrade
{
    enum class Next {
        Wait,
        Download,
        Verify,
        Upgrade,
        Drop,     // it is due, and not newer than what runs
        UnderWay, // its transaction is open
    };

    UpgradeInfo info = {};
    QDateTime due = {};
    Staging staging = Staging::Missing;
    Next next = Next::Wait;
    std::optional<Waiting> waiting = {}; // where it waits
};

/// What the state files of an instance say at one moment, for an operator. It is read without a lock and without
/// changing anything, whether `run` runs or not; what cannot be read is left out and told by `troubles`.
struct InstanceView
{
    struct Backup
    {
        QString path = {};
        qint64 size = 0; // bytes
        QDateTime at = {};
    };

    /// How much of the history is read.
    enum class Past { Newest, Whole };

    static InstanceView read(const Paths &paths, const Settings &settings, const QDateTime &now, Past past);

    QDateTime now = {};
    QString id = {};
    QString daemonName = {};
    QString home = {};
    bool isRunning = false;             // `run`, for this instance
    qint64 pid = 0;                     // its process
    std::optional<RunStatus> live = {}; // what it says of itself
    bool isDaemonThere = false;         // whoever supervises it
    std::optional<VersionInfo> version = {};
    QString lastGood = {}; // name; empty: none yet
    std::optional<Journal> journal = {};
    Outcomes outcomes = {};
    std::optional<Hold> hold = {};             // that is in force
    QList<UpgradeHistory::Entry> history = {}; // oldest first
    UpstreamRecord upstream = {};
    QList<PlannedUpgrade> planned = {};   // in the order of their times
    QList<OperatorRequest> requests = {}; // that are yet to be obeyed
    std::optional<Backup> lastBackup = {};
    std::optional<BegunRestore> brokenOff = {}; // nobody goes on with it now
    QList<Error> troubles = {};

    /// The open upgrade, where it is of that name; null: it is not.
    const Journal *openUpgrade(const QString &name) const
    {
        return journal && journal->upgradeName() == name ? &*journal : nullptr;
    }
    /// Whether the operator has asked for that, and `run` has yet to obey.
    bool isAsked(OperatorRequest::Kind kind, const QString &upgrade) const;
    bool isDaemonUp() const { return live ? live->daemon == QLatin1StringView("up") : isDaemonThere; }
};

/// What becomes of each upgrade of @p plan next, in the order of their times.
QList<PlannedUpgrade> plannedUpgrades(const UpgradePlan &plan, const InstanceView &view, const Paths &paths,
                                      const Settings &settings);

} // namespace nymvisor
