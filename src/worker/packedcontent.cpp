#include "worker/packedcontent.h"

#include <libdeflate.h>

#include <memory>

namespace nymvisor {

namespace {

constexpr int level = 6;

/// One for each thread: they keep tables, and belong to one at a time.
libdeflate_compressor *compressor()
{
    thread_local const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> own(
        libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    return own.get();
}

libdeflate_decompressor *decompressor()
{
    thread_local const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> own(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    return own.get();
}

quint32 checksumOf(const QByteArray &content)
{
    return libdeflate_crc32(0, content.constData(), static_cast<size_t>(content.size()));
}

/// Null where it would be no smaller.
QByteArray deflated(const QByteArray &content)
{
    if (content.size() < 2 || !compressor())
        return {};
    QByteArray data(content.size() - 1, Qt::Uninitialized);
    const size_t size =
        libdeflate_deflate_compress(compressor(), content.constData(), static_cast<size_t>(content.size()), data.data(),
                                    static_cast<size_t>(data.size()));
    if (size == 0)
        return {};
    data.truncate(static_cast<qsizetype>(size));
    return data;
}

QByteArray inflated(const PackedContent &content)
{
    QByteArray data(content.size, Qt::Uninitialized);
    const bool isGood = decompressor() &&
                        libdeflate_deflate_decompress(decompressor(), content.data.constData(),
                                                      static_cast<size_t>(content.data.size()), data.data(),
                                                      static_cast<size_t>(data.size()), nullptr) == LIBDEFLATE_SUCCESS;
    return isGood ? data : QByteArray();
}

} // namespace

PackedContent packed(const QByteArray &content)
{
    const quint32 checksum = checksumOf(content);
    if (const QByteArray data = deflated(content); !data.isNull())
        return {data, true, content.size(), checksum};
    return {content, false, content.size(), checksum};
}

std::optional<QByteArray> unpacked(const PackedContent &content)
{
    const QByteArray data = content.isDeflated ? inflated(content) : content.data;
    if (data.size() != content.size || checksumOf(data) != content.checksum)
        return std::nullopt;
    return data;
}

bool isWorthPacking(const QByteArray &sample)
{
    constexpr qsizetype worthwhile = 32; // one in so many bytes
    const QByteArray data = deflated(sample);
    return !data.isNull() && sample.size() - data.size() > sample.size() / worthwhile;
}

} // namespace nymvisor
