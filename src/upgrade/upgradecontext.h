#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "supervisor/supervisor.h"
#include "tasks/workerprogram.h"
#include "upgrade/archiver.h"
#include "upgrade/instancestate.h"

namespace nymvisor {

/// A binary that cannot be executed is tried again: its file may still be open for writing somewhere.
inline constexpr int triesToExecute = 3;

/// The parts of nymvisor that an upgrade works with.
struct UpgradeContext
{
    Settings settings; // a copy: an open upgrade keeps those it began with
    const Paths &paths;
    const WorkerProgram &worker;
    const Clock &clock;
    Supervisor &supervisor;
    InstanceState &state;
    Archiver &archiver;
    QStringList daemonArguments;

    bool hasProbation() const { return settings.rollbackOnFailure && settings.probationPeriod > Duration::zero(); }
};

} // namespace nymvisor
