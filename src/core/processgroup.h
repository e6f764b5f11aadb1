#pragma once

#include <QString>
#include <QtGlobal>

namespace nymvisor {

/// For the child between fork and exec; async-signal-safe. A group of its own, an empty signal mask, default
/// dispositions, and, where the system can, @p signalAtParentsDeath when process @p parent is gone.
/// Ends the child at once where @p parent is gone already.
void becomeGroupLeader(qint64 parent, int signalAtParentsDeath);

/// Sends @p number to the whole group; true while any of it is alive (zombies that nobody has waited for included).
bool signalGroup(qint64 group, int number);

/// Names a process across restarts of the machine, where numbers are used again: the boot and the moment it was
/// started. Empty where there is no such process or the system does not say.
QString processIdentity(qint64 pid);

/// A name under which the open program @p descriptor can be started even after its file was replaced; empty where the
/// system has none.
QString pathOfDescriptor(int descriptor);

} // namespace nymvisor
