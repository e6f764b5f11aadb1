#include "core/writebehind.h"

#include "core/filesystem.h"

#include <utility>

namespace nymvisor {

namespace {

constexpr qint64 stretch = qint64(2) << 20; // shorter ones make a slow disk slower

} // namespace

/// Of the last stretch it is only seen to that it is on its way: while the disk writes it, the next one is made.
Result<> WriteBehind::onWritten(qint64 end, const QString &path)
{
    const qint64 begin = m_last.begin + m_last.size;
    if (end - begin < stretch)
        return {};
    const Stretch oldest = std::exchange(m_beforeLast, std::exchange(m_last, {begin, end - begin}));
    TRY(beginWriting(m_file, m_last.begin, m_last.size, path));
    return oldest.size > 0 ? finishWriting(m_file, oldest.begin, oldest.size, path) : Result<>();
}

} // namespace nymvisor
