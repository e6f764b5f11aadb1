#include "core/priority.h"

#include <sys/resource.h>

namespace nymvisor {

void makeInputOutputIdle()
{
}

void makeIdle()
{
    ::setpriority(PRIO_PROCESS, 0, 19);
}

void goFirstWhenOutOfMemory()
{
}

} // namespace nymvisor
