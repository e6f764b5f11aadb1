#pragma once

#include "config/settings.h"
#include "config/upgradewindow.h"
#include "release/hold.h"
#include "release/outcomes.h"
#include "release/upgradeplan.h"
#include "release/upstreamrecord.h"
#include "release/versioninfo.h"
#include "upgrade/versions.h"
#include "upgrade/waiting.h"

#include <functional>

namespace nymvisor {

/// What the planner looks at. Values only: it decides, others act.
struct PlannerInput
{
    /// What follows from the settings and from what runs; @p host is what the splay goes by.
    static PlannerInput by(const Settings &settings, const VersionInfo &version, const QByteArray &host);

    UpgradePlan plan = {};
    QString currentName = {}; // of the version that runs
    QString currentVersion = {};
    Outcomes outcomes = {};
    QDateTime now = {};
    UpstreamRecord upstream = {};
    QStringList pinnedKeys = {}; // empty: upstream's need not be signed
    qint64 signatureThreshold = 1;
    Duration minimumAge = {};
    UpgradeWindow window = {};
    std::optional<Hold> hold = {};            // that is in force
    std::optional<UpgradeInfo> rollback = {}; // the version that the operator wants back
    bool mayDownload = true;
    bool mayDowngrade = false;
    std::function<Staging(const UpgradeInfo &)> stagingOf = {};
    std::function<Content(const UpgradeInfo &)> contentOf = {};
    /// Whether an instance that shares the plan may still do it; null: there is none.
    std::function<bool(const Content &)> isWantedByAnother = {};
    /// The point of upgrade_splay, but at most of @p longest, at which one of upstream's is done here; null: at once.
    std::function<std::chrono::milliseconds(const UpgradeInfo &, Duration longest)> splayOf = {};
};

/// What is next.
struct Decision
{
    std::optional<UpgradeInfo> toDownload = {};
    std::optional<UpgradeInfo> toVerify = {}; // its binary stands there: no download holds it up
    std::optional<UpgradeInfo> toUpgrade = {};
    QList<UpgradeInfo> wanted = {}; // whose binaries are to be brought into place, or may go on being so
    QStringList superseded = {};    // due, and not newer than what runs, for all instances: out of the plan
    QStringList withdrawn = {};     // upstream has taken them back, which is yet to be noted: out of the plan
    QList<Waiting> waiting = {};
    std::optional<QDateTime> lookAgainAt = {}; // when time alone will change the answer

    /// Whether what is downloaded for @p upgrade is still what is wanted: the same content of the same name.
    bool wantsBinaryOf(const UpgradeInfo &upgrade) const;
};

/// The upgrades there are, in the order of their times: the plan's queue.
///
/// What the plan has as current is one, too, where another instance runs it and it is newer than what runs here: it
/// left the queue when that one took it. A version that the operator wants back is the first.
QList<UpgradeInfo> candidates(const PlannerInput &input);

/// Whether enough of the pinned keys have signed it. What is the operator's needs no signature.
bool isTrusted(const PlannerInput &input, const UpgradeInfo &upgrade);

/// Entries in the order of their times: the first that is to be downloaded, the first whose binary is to be verified,
/// the first that is due and staged. An entry that cannot be staged holds up no later one.
Decision decideNext(const PlannerInput &input);

} // namespace nymvisor
