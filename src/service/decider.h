#pragma once

#include "service/stager.h"
#include "upgrade/pendingrollback.h"
#include "upgrade/planner.h"

namespace nymvisor {

/// Gathers from files and state what the planner decides by, and says in the log what is waited for, once.
class Decider
{
public:
    /// What is to be done, and of what it was decided.
    struct Decided
    {
        Decision decision = {};
        UpgradePlan plan = {};
        std::optional<PendingRollback> rollback = {};
    };

    /// @p context and @p stager outlive this.
    Decider(const UpgradeContext &context, const Stager &stager);

    /// Which host this is, as far as the splay goes.
    void learnHost();
    /// While @p version runs. Nothing where the plan cannot be read.
    std::optional<Decided> decide(const VersionInfo &version);

private:
    std::optional<UpgradePlan> plan();
    void keepSeen(PlannerInput &input);
    void logWaiting(const QList<Waiting> &waiting);

    const UpgradeContext &m_context;
    const Stager &m_stager;
    QByteArray m_host;
    QList<Waiting> m_lastWaiting;
    QString m_lastPlanError;
};

} // namespace nymvisor
