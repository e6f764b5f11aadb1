#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

namespace nymvisor::benchmarks {

/// What is simulated: instances of one name on hosts of their own, which ask one server once an hour, and a release.
struct FleetPlan
{
    int instances = 10'000;
    unsigned seed = 1;                          // of the hosts' identities, of when they are started, and of the polls
    std::chrono::seconds startedOver{3600};     // the time in which they are started, evenly
    std::chrono::seconds releasedAfter{86'400}; // from the first start; announced then
    std::chrono::seconds dueAfter{7200};        // from the announcement
    std::chrono::seconds splay{21'600};
    std::chrono::seconds until{172'800}; // from the first start
};

/// Seconds from the first start.
struct FleetHistory
{
    std::vector<double> polls;    // of all, in no order
    std::vector<double> upgrades; // of each instance; -1: it was not upgraded
};

/// Lets each instance's planner, and its way of polling, go through that time; the clock is simulated, what decides is
/// nymvisor's own.
FleetHistory simulate(const FleetPlan &plan);

/// How many of @p moments lie in the busiest @p window that begins at a multiple of it, from @p begin to before @p end.
qint64 busiest(const std::vector<double> &moments, double begin, double end, double window);

} // namespace nymvisor::benchmarks
