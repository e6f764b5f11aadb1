#pragma once

#include "worker/homescope.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// How much a home holds.
struct HomeExtent
{
    qint64 content = 0; // bytes, holes and all names of a file included
    qint64 onDisk = 0;  // bytes that a copy takes
    qint64 entries = 0;
};

Result<HomeExtent> measureHome(const QString &home, const HomeScope &scope, const WorkControl &control);

/// Whether there is room for all that an upgrade of @p home writes: the snapshot in the folder @p backups, the archive
/// that is made of it, and where it is for a way back the restored tree, which is the snapshot itself where that can be
/// renamed; and @p brought bytes of a backup whose data takes the home's place.
Result<> checkRoomFor(const HomeExtent &extent, const QString &home, const QString &backups, bool isForWayBack,
                      qint64 brought = 0);

} // namespace nymvisor
