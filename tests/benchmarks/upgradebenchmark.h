#pragma once

#include "benchmarks/benchmarkhome.h"

#include <QJsonObject>

namespace nymvisor::benchmarks {

/// What one upgrade of a home through nymvisor itself cost.
struct UpgradeCost
{
    double downtime = 0;      // seconds from the old daemon's last instant to the new one's first
    double memoryBefore = 0;  // MiB that nymvisor had in memory at most before the upgrade
    double memoryAfter = 0;   // and until the archive was made
    double medianLatency = 0; // seconds from a signal to what nymvisor does at it
    double longestLatency = 0;
    int signalsSent = 0;

    QJsonObject toJson() const;
};

/// Upgrades a daemon on such a home, in a new folder below @p folder. It changes one file of a hundred when it is told
/// to stop. Ends this program where that does not go well.
UpgradeCost measureUpgrade(const BenchmarkHome &home, const QString &folder);

} // namespace nymvisor::benchmarks
