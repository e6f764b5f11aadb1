#pragma once

#include "core/result.h"

namespace nymvisor {

/// Has a long file written to the disk while it is being made, so that no more than a few MiB of it are in memory
/// alone: whoever syncs a small file meanwhile waits for those at most, not for all of it. It makes nothing last.
class WriteBehind
{
public:
    /// @p file is open for writing, and new.
    explicit WriteBehind(int file) : m_file(file) {}

    /// To be told how far it is written. Waits where the disk has fallen behind. @p path is for the error.
    Result<> onWritten(qint64 end, const QString &path);

private:
    struct Stretch
    {
        qint64 begin = 0;
        qint64 size = 0;
    };

    int m_file;
    Stretch m_last;
    Stretch m_beforeLast;
};

} // namespace nymvisor
