#include "worker/syscallfilter.h"

namespace nymvisor {

Result<> refuseSystemCalls()
{
    return {};
}

} // namespace nymvisor
