#include "core/filecopy.h"

#include "core/writebehind.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace nymvisor {

namespace {

constexpr qint64 piece = 1 << 18;
constexpr qint64 holeSize = 1 << 16; // smaller ones are not worth a call

Result<> writeAt(int file, const char *data, qint64 size, qint64 offset, const QString &path)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(file, data, static_cast<size_t>(size), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("cannot write the copy of %1", path, errno);
        data += written;
        offset += written;
        size -= written;
    }
    return {};
}

/// Fewer bytes than @p size only at the file's end.
Result<qint64> readAt(int file, char *data, qint64 size, qint64 offset, const QString &path)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::pread(file, data + done, static_cast<size_t>(size - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", path, errno);
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

/// Where data begins at or after @p offset. A file system that knows no holes has data everywhere.
qint64 nextData(int file, qint64 offset, qint64 end)
{
    const off_t found = ::lseek(file, offset, SEEK_DATA);
    if (found < 0)
        return errno == ENXIO ? end : offset;
    return std::min<qint64>(found, end);
}

qint64 nextHole(int file, qint64 offset, qint64 end)
{
    const off_t found = ::lseek(file, offset, SEEK_HOLE);
    return found <= offset ? end : std::min<qint64>(found, end);
}

class ContentCopy
{
public:
    ContentCopy(int from, int to, qint64 size, const QString &path, const ContentObserver &observer)
        : m_from(from), m_to(to), m_path(path), m_observer(observer), m_behind(to), m_piece(std::min(piece, size))
    {
    }

    /// The data from @p begin to @p end; tells where it came to, before the end where the file ended first.
    Result<qint64> copyData(qint64 begin, qint64 end)
    {
        while (begin < end) {
            const qint64 wanted = std::min(m_piece, end - begin);
            const qint64 got = TRY(readAt(m_from, m_buffer.get(), wanted, begin, m_path));
            TRY(writeAt(m_to, m_buffer.get(), got, begin, m_path));
            TRY(m_observer(m_buffer.get(), got));
            begin += got;
            TRY(m_behind.onWritten(begin, m_path));
            if (got < wanted)
                break;
        }
        return begin;
    }

private:
    int m_from;
    int m_to;
    const QString &m_path;
    const ContentObserver &m_observer;
    WriteBehind m_behind;
    qint64 m_piece;
    std::unique_ptr<char[]> m_buffer = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(m_piece));
};

bool isZero(const char *data, qint64 size)
{
    return *data == 0 && std::memcmp(data, data + 1, static_cast<size_t>(size - 1)) == 0;
}

} // namespace

Result<> copyContent(int from, int to, qint64 size, const QString &path, const ContentObserver &observer)
{
    ContentCopy copy(from, to, size, path, observer);
    for (qint64 at = 0; at < size;) {
        const qint64 data = nextData(from, at, size);
        const qint64 end = nextHole(from, data, size);
        if (data > at)
            TRY(observer(nullptr, data - at));
        at = TRY(copy.copyData(data, end));
        if (at < end) {
            TRY(observer(nullptr, size - at));
            break;
        }
    }
    if (::ftruncate(to, size) != 0)
        return systemError("cannot write the copy of %1", path, errno);
    return {};
}

Result<> writeSparse(int file, const char *data, qint64 size, qint64 offset, const QString &path)
{
    for (qint64 done = 0; done < size; done += holeSize) {
        const qint64 length = std::min(holeSize, size - done);
        if (!isZero(data + done, length))
            TRY(writeAt(file, data + done, length, offset + done, path));
    }
    return {};
}

qint64 sizeOnDisk(const char *data, qint64 size)
{
    constexpr qint64 block = 4096;
    qint64 written = 0;
    for (qint64 done = 0; done < size; done += holeSize) {
        const qint64 length = std::min(holeSize, size - done);
        if (!isZero(data + done, length))
            written += (length + block - 1) / block * block;
    }
    return written;
}

Result<bool> isContentEqual(int one, int other, const QString &path, const ContentObserver &observer)
{
    struct stat status = {};
    struct stat otherStatus = {};
    if (::fstat(one, &status) != 0 || ::fstat(other, &otherStatus) != 0)
        return systemError("cannot look at %1", path, errno);
    if (status.st_size != otherStatus.st_size)
        return false;
    const auto left = std::make_unique_for_overwrite<char[]>(piece);
    const auto right = std::make_unique_for_overwrite<char[]>(piece);
    const qint64 end = status.st_size;
    const auto nextOfEither = [=](qint64 at) { return std::min(nextData(one, at, end), nextData(other, at, end)); };
    for (qint64 at = nextOfEither(0); at < end; at = nextOfEither(at)) {
        const qint64 wanted = std::min(piece, end - at);
        const qint64 size = TRY(readAt(one, left.get(), wanted, at, path));
        const qint64 otherSize = TRY(readAt(other, right.get(), wanted, at, path));
        if (size != otherSize || std::memcmp(left.get(), right.get(), static_cast<size_t>(size)) != 0)
            return false;
        TRY(observer(left.get(), size));
        if (size < wanted)
            break; // both have become shorter meanwhile
        at += size;
    }
    return true;
}

} // namespace nymvisor
