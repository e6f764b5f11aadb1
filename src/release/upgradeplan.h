#pragma once

#include "release/upgradeinfo.h"

namespace nymvisor {

/// `upgrade-plan.json`: the version that runs and the upgrades to come, in the order of their times.
class UpgradePlan
{
public:
    UpgradePlan() = default;
    explicit UpgradePlan(const UpgradeInfo &current);

    static Result<UpgradePlan> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const UpgradeInfo &current() const { return m_current; }
    void setCurrent(const UpgradeInfo &current) { m_current = current; }

    const QList<UpgradeInfo> &queue() const { return m_queue; }
    const UpgradeInfo *find(const QString &name) const;
    /// Takes the place of an entry of the same name.
    void insert(const UpgradeInfo &upgrade);
    void remove(const QString &name);

    /// Equal when they would be written alike.
    bool operator==(const UpgradePlan &other) const { return toJson() == other.toJson(); }

private:
    UpgradeInfo m_current;
    QList<UpgradeInfo> m_queue;
    QJsonObject m_json; // as it was read
};

} // namespace nymvisor
