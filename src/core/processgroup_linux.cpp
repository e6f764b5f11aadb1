#include "core/processgroup.h"

#include <QFile>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace nymvisor {

void becomeGroupLeader(qint64 parent, int signalAtParentsDeath)
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    ::prctl(PR_SET_PDEATHSIG, signalAtParentsDeath);
    if (::getppid() != parent) // gone between fork and prctl
        ::_exit(0);
}

bool signalGroup(qint64 group, int number)
{
    return group > 1 && ::kill(static_cast<pid_t>(-group), number) == 0;
}

QString processIdentity(qint64 pid)
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!boot.open(QIODevice::ReadOnly) || !status.open(QIODevice::ReadOnly))
        return {};
    // The name, in parentheses, may hold anything; the start time is the 20th field after it (proc(5), field 22).
    const QByteArray line = status.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return {};
    return QString::fromLatin1(boot.readAll().trimmed() + '/' + fields[19]);
}

QString pathOfDescriptor(int descriptor)
{
    return u"/proc/self/fd/%1"_s.arg(descriptor);
}

} // namespace nymvisor
