#include "core/processgroup.h"

#include <unistd.h>

#include <csignal>

namespace nymvisor {

void becomeGroupLeader(qint64, int)
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < 32; ++number)
        ::signal(number, SIG_DFL);
}

bool closeOnExecFrom(int)
{
    return false;
}

bool signalGroup(qint64 group, int number)
{
    return group > 1 && ::kill(static_cast<pid_t>(-group), number) == 0;
}

bool isGroupAlive(qint64 group)
{
    return signalGroup(group, 0);
}

QString processIdentity(qint64)
{
    return {};
}

QByteArray controlGroupsOf(qint64)
{
    return {};
}

QString pathOfDescriptor(int)
{
    return {};
}

} // namespace nymvisor
