// An upgrade-info.json that anybody may have written.

#include "fuzzing/holds.h"
#include "release/upgradeinfo.h"

#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto release = UpgradeInfo::parse(bytes, QStringLiteral("input"));
    if (!release)
        return 0;
    mustHold(!release->name.contains(u'/') && release->name != QLatin1String(".."), "a name is no path");
    const auto again = UpgradeInfo::parse(release->toBytes(), QStringLiteral("output"));
    mustHold(again && *again == *release, "what is written is read as the same");
    return 0;
}
