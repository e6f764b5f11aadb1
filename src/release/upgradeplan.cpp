#include "release/upgradeplan.h"

#include "core/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isEarlier(const UpgradeInfo &a, const UpgradeInfo &b)
{
    return a.upgradeTime.moment() < b.upgradeTime.moment();
}

} // namespace

UpgradePlan::UpgradePlan(const UpgradeInfo &current) : m_current(current)
{
}

Result<UpgradePlan> UpgradePlan::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonObject current = reader.object("current");
    const QJsonArray queue = reader.array("queuedUp");
    TRY(reader.result());

    UpgradePlan plan;
    plan.m_json = json;
    plan.m_current = TRY(UpgradeInfo::fromJson(current, u"current"_s));
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const QString place = "queuedUp["_L1 + QString::number(i) + u']';
        UpgradeInfo upgrade = TRY(UpgradeInfo::fromJson(queue[i].toObject(), place));
        plan.m_queue.append(std::move(upgrade));
    }
    if (!std::ranges::is_sorted(plan.m_queue, isEarlier)) // which is how it is written
        std::ranges::stable_sort(plan.m_queue, isEarlier);
    return plan;
}

QJsonObject UpgradePlan::toJson() const
{
    QJsonArray queue;
    for (const UpgradeInfo &upgrade : m_queue)
        queue.append(upgrade.toJson());
    QJsonObject json = m_json;
    json[u"current"_s] = m_current.toJson();
    json[u"queuedUp"_s] = queue;
    return json;
}

const UpgradeInfo *UpgradePlan::find(const QString &name) const
{
    const auto found = std::ranges::find(m_queue, name, &UpgradeInfo::name);
    return found == m_queue.end() ? nullptr : &*found;
}

void UpgradePlan::insert(const UpgradeInfo &upgrade)
{
    remove(upgrade.name);
    m_queue.insert(std::ranges::upper_bound(m_queue, upgrade, isEarlier), upgrade);
}

void UpgradePlan::remove(const QString &name)
{
    m_queue.removeIf([&name](const UpgradeInfo &upgrade) { return upgrade.name == name; });
}

} // namespace nymvisor
