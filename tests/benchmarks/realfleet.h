#pragma once

#include "benchmarks/resulttable.h"

#include <chrono>

namespace nymvisor::benchmarks {

/// Runs @p count instances of `nymvisor run`, each with a daemon and a home of its own, beside each other against one
/// server that they ask at @p rate: from their start, over @p intervals of that, through a release that all of them
/// upgrade to. Ends the program where one does not.
QList<Row> runFleet(int count, std::chrono::seconds rate, int intervals);

} // namespace nymvisor::benchmarks
