#include "upgrade/begintime.h"

#include <algorithm>

namespace nymvisor {

namespace {

/// How long after others this instance does it, of @p longest at most.
std::chrono::milliseconds pointOf(const UpgradeInfo &upgrade, Duration longest, const PlannerInput &input)
{
    const bool isSpread = input.splayOf && upgrade.origin == Origin::Upstream;
    return isSpread ? input.splayOf(upgrade, longest) : std::chrono::milliseconds(0);
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

std::optional<QDateTime> ripeTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    const bool isBound = upgrade.origin == Origin::Upstream && input.minimumAge > Duration::zero();
    if (!isBound)
        return std::nullopt;
    return knownSince(input, upgrade).addMSecs(inMilliseconds(input.minimumAge).count());
}

QDateTime dueTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    const QDateTime time = upgrade.upgradeTime.moment();
    const QDateTime earliest = std::max(time, ripeTime(input, upgrade).value_or(time));
    const std::chrono::milliseconds point = pointOf(upgrade, Duration::max(), input);
    if (point == std::chrono::milliseconds(0))
        return earliest;
    return std::max(earliest, knownSince(input, upgrade)).addMSecs(point.count());
}

QDateTime beginTime(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    const QDateTime due = dueTime(input, upgrade);
    const auto opening = input.window.openingAt(std::max(due, input.now));
    const bool isDueInIt = !opening || opening->begin <= due;
    return isDueInIt || upgrade.origin == Origin::Operator
               ? due
               : opening->begin.addMSecs(pointOf(upgrade, opening->length, input).count());
}

} // namespace nymvisor
