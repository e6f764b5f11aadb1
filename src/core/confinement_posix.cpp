#include "core/confinement.h"

#include "core/resourcelimits.h"

namespace nymvisor {

ConfinementSupport confinementSupport()
{
    return {};
}

Result<> confine(const Confinement &allowed)
{
    return limitResources(allowed.largestFile);
}

} // namespace nymvisor
