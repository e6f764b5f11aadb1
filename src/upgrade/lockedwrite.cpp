#include "upgrade/lockedwrite.h"

#include "core/lockedcalljob.h"
#include "upgrade/reserve.h"

namespace nymvisor {

Job *lockedWriteJob(const Paths &paths, std::function<Result<>()> write)
{
    return new LockedCallJob(paths.upgradeLock(), [reserve = Reserve(paths.reserve()), write = std::move(write)] {
        return reserve.spend(write);
    });
}

} // namespace nymvisor
