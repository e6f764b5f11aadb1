#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "supervisor/supervisor.h"
#include "tasks/workerprogram.h"
#include "upgrade/archiver.h"
#include "upgrade/instancestate.h"

namespace nymvisor {

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
