// The plan and the history, as another program or a broken disk may have left them.

#include "core/jsonreader.h"
#include "fuzzing/holds.h"
#include "release/upgradehistory.h"
#include "release/upgradeplan.h"

#include <algorithm>
#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

namespace {

void tryPlan(const QJsonObject &json)
{
    const auto plan = UpgradePlan::fromJson(json);
    if (!plan)
        return;
    const auto again = UpgradePlan::fromJson(plan->toJson());
    mustHold(again && *again == *plan, "a plan that is written is read as the same");
    const auto isEarlier = [](const UpgradeInfo &one, const UpgradeInfo &other) {
        return one.upgradeTime.moment() < other.upgradeTime.moment();
    };
    mustHold(std::ranges::is_sorted(plan->queue(), isEarlier), "a plan is in the order of its times");
}

void tryHistory(const QJsonObject &json)
{
    const auto history = UpgradeHistory::fromJson(json);
    if (!history)
        return;
    const auto again = UpgradeHistory::fromJson(history->toJson());
    mustHold(again && again->toJson() == history->toJson(), "a history that is written is read as the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto json = parseJsonObject(bytes, QStringLiteral("input"))) {
        tryPlan(*json);
        tryHistory(*json);
    }
    return 0;
}
