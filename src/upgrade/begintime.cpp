#include "upgrade/begintime.h"

#include <algorithm>

namespace nymvisor {

namespace {

bool isSpread(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    return input.splayOf && upgrade.origin == Origin::Upstream &&
           input.splayOf(upgrade, Duration::max()) > std::chrono::milliseconds(0);
}

QDateTime spread(const QDateTime &from, Duration longest, const PlannerInput &input, const UpgradeInfo &upgrade)
{
    return isSpread(input, upgrade) ? from.addMSecs(input.splayOf(upgrade, longest).count()) : from;
}

QDateTime knownSince(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    return input.upstream.firstSeen(upgrade).value_or(input.now);
}

} // namespace

bool noteSeen(PlannerInput &input)
{
    bool isNew = false;
    for (const UpgradeInfo &upgrade : candidates(input))
        isNew = input.upstream.noteSeen(upgrade, input.now) || isNew;
    return isNew;
}

QDateTime ripeTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    const bool isBound = upgrade.origin == Origin::Upstream && input.minimumAge > Duration::zero();
    if (!isBound)
        return upgrade.upgradeTime.moment();
    return knownSince(input, upgrade).addMSecs(roundedUp(input.minimumAge).count());
}

QDateTime dueTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    QDateTime earliest = std::max(upgrade.upgradeTime.moment(), ripeTime(input, upgrade));
    if (isSpread(input, upgrade))
        earliest = std::max(earliest, knownSince(input, upgrade));
    return spread(earliest, Duration::max(), input, upgrade);
}

QDateTime beginTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    const QDateTime due = dueTime(input, upgrade);
    const auto opening = input.window.openingAt(std::max(due, input.now));
    const bool isDueInIt = !opening || opening->begin <= due;
    return isDueInIt || upgrade.origin == Origin::Operator ? due
                                                           : spread(opening->begin, opening->length, input, upgrade);
}

} // namespace nymvisor
