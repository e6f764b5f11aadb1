#pragma once

#include <QStringList>

namespace nymvisor::benchmarks {

/// What the kernel says of a process that runs; see proc(5).
struct ProcessFigures
{
    double pss = 0;           // kB: what it has, and its share of what it shares
    double privateDirty = 0;  // kB
    double processorTime = 0; // seconds, with that of its children that have ended
    qint64 wakeups = 0;       // times that it gave the processor up, or lost it
    qint64 written = 0;       // bytes that it caused to be written
};

ProcessFigures figuresOf(qint64 process);

/// The shared libraries that are loaded, by their file names.
QStringList librariesOf(qint64 process);

/// Whether more than so many of the processes that it started live.
bool hasMoreChildrenThan(int expected, qint64 process);

} // namespace nymvisor::benchmarks
