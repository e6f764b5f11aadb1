#pragma once

#include "core/result.h"

namespace nymvisor {

/// Syncs a file system each time that a few MiB were written to it, in files too short to be written behind one by one
/// (core/writebehind.h): whoever syncs a small file beside waits for those at most. It takes no longer in the end,
/// since the disk is at work all the while.
class SpacedSync
{
public:
    /// @p descriptor is of a file or folder there; @p path is for the error.
    Result<> onWritten(qint64 bytes, int descriptor, const QString &path);

private:
    qint64 m_unsynced = 0;
};

} // namespace nymvisor
