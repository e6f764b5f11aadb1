#pragma once

#include <QString>

namespace nymvisor::benchmarks {

/// A home as nodes have them: logs and JSON, pages of a database, keys. The same bytes each time.
struct BenchmarkHome
{
    const char *name;
    qint64 bytes; // about
    qint64 smallFiles;
    qint64 largestFile = 8 << 20;
    bool areSmallOnesEmpty = false;
};

/// Makes it, with its `nymvisor/` folder.
void makeHome(const BenchmarkHome &home, const QString &folder);

/// Writes something new into one file of a hundred.
void changeHome(const QString &folder);

} // namespace nymvisor::benchmarks
