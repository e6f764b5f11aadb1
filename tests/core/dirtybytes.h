#pragma once

#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <array>

namespace nymvisor {

/// How much of the open @p file is in memory alone, and on no way to the disk: cachestat(2), which no header of the C
/// library has. -1 where the system does not tell.
inline qint64 dirtyBytes(int file)
{
    constexpr long cachestat = 451; // on all processors
    std::array<quint64, 2> wholeFile{0, 0};
    std::array<quint64, 5> pages{}; // cached, dirty, being written, and two more
    if (::syscall(cachestat, file, wholeFile.data(), pages.data(), 0) != 0)
        return -1;
    return static_cast<qint64>(pages[1]) * ::sysconf(_SC_PAGESIZE);
}

} // namespace nymvisor

/// Fails the test where more than a few MiB of the open @p file are in memory alone; skips it where nobody can tell.
#define VERIFY_WRITTEN_BEHIND(file)                                                                                    \
    do {                                                                                                               \
        const qint64 dirty = dirtyBytes(file);                                                                         \
        if (dirty < 0)                                                                                                 \
            QSKIP("this system does not tell what of a file is still to be written");                                  \
        QVERIFY2(dirty < (4 << 20), qPrintable(QString::number(dirty)));                                               \
    } while (false)
