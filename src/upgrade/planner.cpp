#include "upgrade/planner.h"

#include "release/version.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 pauseForOthers = 60; // seconds: when their download ends well, the folder's watch tells

/// Goes through the plan once and collects the decision.
class Planner
{
public:
    explicit Planner(const PlannerInput &input) : m_input(input) {}

    Decision decide()
    {
        for (const UpgradeInfo &upgrade : candidates())
            consider(upgrade);
        return m_decision;
    }

private:
    QList<UpgradeInfo> candidates() const
    {
        UpgradePlan all = m_input.plan;
        const UpgradeInfo &current = all.current();
        const bool isOthers = !current.name.isEmpty() && current.name != m_input.currentName;
        const bool isAhead =
            isOthers && !all.find(current.name) && std::is_gt(compareVersions(current.version, m_input.currentVersion));
        if (isAhead)
            all.insert(current);
        return all.queue();
    }

    void consider(const UpgradeInfo &upgrade)
    {
        if (isSuperseded(upgrade)) {
            if (isWantedByAnother(upgrade))
                wait(upgrade, u"it is not newer than what runs here; another instance may do it"_s);
            else if (isDue(upgrade))
                m_decision.superseded += upgrade.name;
            else
                waitUntil(upgrade, dueTime(upgrade), u"it is not newer than what runs"_s);
            return;
        }
        const auto setback = m_input.outcomes.find(m_input.contentOf(upgrade), Setback::Stage::Upgrade);
        if (setback && setback->isFinal()) {
            waitForOperator(upgrade, *setback);
            return;
        }
        const Staging staging = m_input.stagingOf(upgrade);
        if (staging != Staging::Staged) {
            considerStaging(upgrade, staging);
            return;
        }
        considerUpgrading(upgrade, setback);
    }

    /// What is the operator's is due when they said.
    QDateTime dueTime(const UpgradeInfo &upgrade) const
    {
        const bool isSpread = m_input.splayOf && upgrade.origin == Origin::Upstream;
        const QDateTime time = upgrade.upgradeTime.moment();
        return isSpread ? time.addMSecs(m_input.splayOf(upgrade).count()) : time;
    }

    bool isDue(const UpgradeInfo &upgrade) const { return dueTime(upgrade) <= m_input.now; }

    /// What the operator put into the plan is meant, whatever its version.
    bool isSuperseded(const UpgradeInfo &upgrade) const
    {
        if (upgrade.name == m_input.currentName)
            return true;
        if (upgrade.origin == Origin::Operator)
            return false;
        const auto order = compareVersions(upgrade.version, m_input.currentVersion);
        return std::is_eq(order) || (std::is_lt(order) && !m_input.mayDowngrade);
    }

    bool isWantedByAnother(const UpgradeInfo &upgrade) const
    {
        return m_input.isWantedByAnother && m_input.isWantedByAnother(m_input.contentOf(upgrade));
    }

    void considerStaging(const UpgradeInfo &upgrade, Staging staging)
    {
        const auto setback = m_input.outcomes.find(m_input.contentOf(upgrade), Setback::Stage::Staging);
        if (staging == Staging::Elsewhere)
            waitUntil(upgrade, m_input.now.addSecs(pauseForOthers), u"another instance is downloading it"_s);
        else if (staging == Staging::Missing && setback && setback->isFinal())
            waitForOperator(upgrade, *setback);
        else if (staging == Staging::Missing && !m_input.mayDownload)
            wait(upgrade,
                 u"its binary is not there, and downloads are switched off: put it there with 'nymvisor add-upgrade "
                 "BINARY --upgrade-name %1 --add-binary'"_s.arg(upgrade.name));
        else if (setback && !setback->isFinal() && setback->isHolding(m_input.now))
            waitUntil(upgrade, setback->nextTry.moment(), setback->reason);
        else if (staging == Staging::Missing && !upgrade.sourceForThisPlatform())
            wait(upgrade, u"it names no binary for %1"_s.arg(thisPlatform()));
        else
            takeFirst(staging == Staging::Missing ? m_decision.toDownload : m_decision.toVerify, upgrade);
    }

    void considerUpgrading(const UpgradeInfo &upgrade, const std::optional<Setback> &setback)
    {
        if (!isDue(upgrade))
            waitUntil(upgrade, dueTime(upgrade), u"it is due then"_s);
        else if (setback && setback->isHolding(m_input.now))
            waitUntil(upgrade, setback->nextTry.moment(), setback->reason);
        else
            takeFirst(m_decision.toUpgrade, upgrade);
    }

    void takeFirst(std::optional<UpgradeInfo> &place, const UpgradeInfo &upgrade)
    {
        if (place)
            wait(upgrade, u"%1 comes first"_s.arg(place->name));
        else
            place = upgrade;
    }

    void waitForOperator(const UpgradeInfo &upgrade, const Setback &setback)
    {
        wait(upgrade, u"it has %1: %2; 'nymvisor retry %3' lets it be tried again"_s.arg(
                          setback.cause == Setback::Cause::HookNo ? u"been vetoed"_s : u"failed"_s, setback.reason,
                          upgrade.name));
    }

    void wait(const UpgradeInfo &upgrade, const QString &reason)
    {
        m_decision.waiting += Waiting{upgrade.name, reason};
    }

    void waitUntil(const UpgradeInfo &upgrade, const QDateTime &moment, const QString &reason)
    {
        wait(upgrade, u"until %1: %2"_s.arg(Timestamp(moment).text(), reason));
        if (!m_decision.lookAgainAt || moment < *m_decision.lookAgainAt)
            m_decision.lookAgainAt = moment;
    }

    const PlannerInput &m_input;
    Decision m_decision;
};

} // namespace

Decision decideNext(const PlannerInput &input)
{
    return Planner(input).decide();
}

} // namespace nymvisor
