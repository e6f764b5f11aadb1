#pragma once

#include <QByteArray>
#include <QStringList>

namespace nymvisor::benchmarks {

/// What a process took.
struct Measured
{
    double seconds = 0;
    double mebibytes = 0; // the most that it had in memory
};

/// Runs a program to its end; ends this one where it fails. A worker's task that waits is told to go on when it is
/// ready, and its time counts from then.
Measured measure(const QStringList &command, const QByteArray &input = {}, bool waits = false);

} // namespace nymvisor::benchmarks
