#pragma once

#include "config/paths.h"
#include "release/upgradehistory.h"
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
    static InstanceView read(const Paths &paths, const Settings &settings, const QDateTime &now);

    QDateTime now = {};
    QString id = {};
    QString daemonName = {};
    bool isRunning = false; // `run`, for this instance
    std::optional<VersionInfo> version = {};
    QString lastGood = {}; // name; empty: none yet
    std::optional<Journal> journal = {};
    Outcomes outcomes = {};
    QList<UpgradeHistory::Entry> history = {}; // oldest first
    QList<PlannedUpgrade> planned = {};        // in the order of their times
    QList<Error> troubles = {};
};

} // namespace nymvisor
