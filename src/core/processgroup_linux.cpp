#include "core/processgroup.h"

#include <QDir>
#include <QFile>

#include <linux/close_range.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// The fields of /proc/PID/stat from the third on (proc(5)): the second, the name, may hold anything. Empty where there
/// is no such process.
QList<QByteArray> statusFields(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = status.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

} // namespace

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

bool closeOnExecFrom(int first)
{
    return ::close_range(first, ~0U, CLOSE_RANGE_CLOEXEC) == 0; // from Linux 5.11 on
}

bool signalGroup(qint64 group, int number)
{
    return group > 1 && ::kill(static_cast<pid_t>(-group), number) == 0;
}

bool isGroupAlive(qint64 group)
{
    if (!signalGroup(group, 0))
        return false;
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QList<QByteArray> fields = statusFields(pid.toLongLong());
        const bool isMember = fields.size() > 2 && fields[2].toLongLong() == group;
        if (isMember && fields[0] != "Z" && fields[0] != "X")
            return true;
    }
    return false;
}

QString processIdentity(qint64 pid)
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QList<QByteArray> fields = statusFields(pid);
    const bool hasEnded = !fields.isEmpty() && (fields[0] == "Z" || fields[0] == "X"); // and is only not waited for
    if (!boot.open(QIODevice::ReadOnly) || fields.size() < 20 || hasEnded)
        return {};
    return QString::fromLatin1(boot.readAll().trimmed() + '/' + fields[19]); // field 22: the start time
}

QByteArray controlGroupsOf(qint64 pid)
{
    QFile groups(u"/proc/%1/cgroup"_s.arg(pid));
    return groups.open(QIODevice::ReadOnly) ? groups.readAll() : QByteArray();
}

QString pathOfDescriptor(int descriptor)
{
    return u"/proc/self/fd/%1"_s.arg(descriptor);
}

} // namespace nymvisor
