// A config.toml.

#include "config/configfile.h"
#include "fuzzing/holds.h"

#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto config = parseConfig(bytes, QStringLiteral("input"));
    if (!config || config->isOldSchema)
        return 0;
    const auto again = parseConfig(renderConfig(config->settings), QStringLiteral("output"));
    mustHold(again && again->settings == config->settings, "what is written is read as the same");
    return 0;
}
