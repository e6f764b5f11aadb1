#pragma once

#include <QByteArray>
#include <QString>

namespace nymvisor {

/// What `daemon.lock` says of who holds it, for whoever finds it held: the daemon's group, and its nymvisor.
struct DaemonNote
{
    qint64 group = 0; // its first process has the same number; 0: not known
    QString identity; // of that process; empty where it wrote the note itself, and where the system tells none
    qint64 supervisor = 0;
    QString supervisorIdentity;

    /// Of a daemon of this process.
    static DaemonNote ofOwn(qint64 group);
    /// What cannot be read says nothing.
    static DaemonNote read(const QString &path);
    QByteArray toJson() const;

    /// Whether the group may still be the daemon's. A number goes to other processes later: where the note has an
    /// identity, and the system tells them apart, one with another identity is none of it. The group outlives its first
    /// process.
    bool isGroupStill() const;
    /// Whether the group's first process lives: the daemon itself.
    bool isDaemonAlive() const;
    /// Whether the nymvisor that is named lives and is another one.
    bool isOfAnother() const;
};

/// The note that a daemon's process writes of itself between fork and exec, so that it holds the lock at no time
/// without being recorded: nymvisor may be killed before it learns that its daemon was started.
class NoteOfItself
{
public:
    NoteOfItself(); // in nymvisor

    /// Replaces the content of the lock @p descriptor. Async-signal-safe, and takes little stack, of which QProcess
    /// gives such a child only some. A note that cannot be written is left out: nymvisor writes it again, and tells.
    void write(int descriptor) const;

private:
    QByteArray m_afterNumber;
};

} // namespace nymvisor
