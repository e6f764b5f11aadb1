#pragma once

#include "release/outcomes.h"
#include "release/upgradeplan.h"
#include "upgrade/versions.h"

#include <functional>

namespace nymvisor {

/// What the planner looks at. Values only: it decides, others act.
struct PlannerInput
{
    UpgradePlan plan = {};
    QString currentName = {}; // of the version that runs
    QString currentVersion = {};
    Outcomes outcomes = {};
    QDateTime now = {};
    bool mayDownload = true;
    bool mayDowngrade = false;
    std::function<Staging(const UpgradeInfo &)> stagingOf = {};
    std::function<Content(const UpgradeInfo &)> contentOf = {};
    /// Whether an instance that shares the plan may still do it; null: there is none.
    std::function<bool(const Content &)> isWantedByAnother = {};
    /// How long after its time one of upstream's is due here; null: at its time.
    std::function<std::chrono::milliseconds(const UpgradeInfo &)> splayOf = {};
};

/// Why an entry of the plan is not acted upon now.
struct Waiting
{
    QString upgrade = {};
    QString reason = {}; // English

    bool operator==(const Waiting &) const = default;
};

/// What is next.
struct Decision
{
    std::optional<UpgradeInfo> toDownload = {};
    std::optional<UpgradeInfo> toVerify = {}; // its binary stands there: no download holds it up
    std::optional<UpgradeInfo> toUpgrade = {};
    QStringList superseded = {}; // due, and not newer than what runs, for all instances: out of the plan
    QList<Waiting> waiting = {};
    std::optional<QDateTime> lookAgainAt = {}; // when time alone will change the answer
};

/// Entries in the order of their times: the first that is to be downloaded, the first whose binary is to be verified,
/// the first that is due and staged. An entry that cannot be staged holds up no later one.
///
/// What the plan has as current is an entry too where another instance runs it and it is newer than what runs here: it
/// left the queue when that one took it.
Decision decideNext(const PlannerInput &input);

} // namespace nymvisor
