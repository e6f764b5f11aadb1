#pragma once

#include "core/descriptor.h"
#include "core/result.h"

namespace nymvisor {

/// An exclusive flock(2) on a file, for as long as the object lives. The file is made if needed and never removed:
/// a lock goes with its process, so a file left behind means nothing.
class FileLock
{
public:
    /// TryLater where another process holds it; not where one only looks whether it is held.
    static Result<FileLock> tryLock(const QString &path);

    /// Whether a process holds it now. A file that is not there is held by nobody, and not made.
    static bool isHeld(const QString &path);

    /// The descriptor that holds the lock. It is closed in programs that are started, unless they are meant to have it.
    int descriptor() const { return m_descriptor.number(); }

    /// Replaces the file's content: who holds the lock, for whoever is refused.
    Result<> writeNote(const QByteArray &note);

private:
    explicit FileLock(Descriptor descriptor);

    Descriptor m_descriptor;
};

} // namespace nymvisor
