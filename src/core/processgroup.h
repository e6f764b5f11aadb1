#pragma once

#include <QString>
#include <QtGlobal>

namespace nymvisor {

/// For the child between fork and exec; async-signal-safe. A group of its own, an empty signal mask, default
/// dispositions, and, where the system can, @p signalAtParentsDeath when process @p parent is gone.
/// Ends the child at once where @p parent is gone already.
void becomeGroupLeader(qint64 parent, int signalAtParentsDeath);

/// Keeps the descriptors from @p first on that are open now from what is executed later. False where the system cannot
/// do that at once.
bool closeOnExecFrom(int first);

/// Sends @p number to the whole group; true where there is such a group. Processes that have ended belong to it until
/// somebody has waited for them.
bool signalGroup(qint64 group, int number);

/// Whether any process of the group still runs; one that has only not been waited for does not, where the system tells.
bool isGroupAlive(qint64 group);

/// Names a process across restarts of the machine, where numbers are used again: the boot and the moment it was
/// started. Empty where there is no such process or the system does not say.
QString processIdentity(qint64 pid);

/// The control groups that a process belongs to, one a line, as the system lists them: the last part of each path names
/// the service manager's unit. Empty where there is no such process or the system has none.
QByteArray controlGroupsOf(qint64 pid);

/// A name under which the open program @p descriptor can be started even after its file was replaced; empty where the
/// system has none.
QString pathOfDescriptor(int descriptor);

} // namespace nymvisor
