#pragma once

#include "worker/snapshotpass.h"

namespace nymvisor {

/// Both passes of a snapshot of @p home, without its `nymvisor/` folder.
inline Result<> takeSnapshot(const QString &home, const QString &snapshot)
{
    WorkControl control({}, [](const TaskProgress &) {});
    SnapshotRequest request{home, {QStringLiteral("nymvisor")}, snapshot, 1};
    TRY(takeFirstPass(request, control));
    request.pass = 2;
    TRY(takeSecondPass(request, control));
    return {};
}

} // namespace nymvisor
