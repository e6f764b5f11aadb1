#include "core/priority.h"

#include <QFile>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace nymvisor {

namespace {

constexpr int lowest = 19;

// ioprio_set(2), which no header of the C library has.
constexpr int thisThread = 1; // IOPRIO_WHO_PROCESS, which means a thread
constexpr int idleClass = 3 << 13;

constexpr auto raisedScore = "500"; // of 1000; anybody may raise their own

} // namespace

void makeInputOutputIdle()
{
    ::syscall(SYS_ioprio_set, thisThread, 0, idleClass);
}

void makeIdle()
{
    makeInputOutputIdle();
    ::setpriority(PRIO_PROCESS, 0, lowest); // of the thread alone, whatever its name says
}

void goFirstWhenOutOfMemory()
{
    QFile score(QStringLiteral("/proc/self/oom_score_adj"));
    if (score.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        score.write(raisedScore);
}

} // namespace nymvisor
