#include "worker/spacedsync.h"

#include "core/filesystem.h"

namespace nymvisor {

Result<> SpacedSync::onWritten(qint64 bytes, int descriptor, const QString &path)
{
    constexpr qint64 syncedAtOnce = qint64(16) << 20;
    m_unsynced += bytes;
    if (m_unsynced < syncedAtOnce)
        return {};
    m_unsynced = 0;
    return syncFileSystem(descriptor, path);
}

} // namespace nymvisor
