#include "worker/packedcontent.h"

#include <libdeflate.h>
#include <zlib.h>

#include <memory>

namespace nymvisor {

namespace {

constexpr int level = 6;
// zlib takes twice as long as libdeflate for the same: this takes half the time of its level 6, for a few percent of
// size.
constexpr int levelOfPieces = 3;
constexpr int rawDeflate = -15; // zlib's word for the largest window, without a header of its own

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

std::optional<PackedContent> packedPiece(const QByteArray &before, const QByteArray &piece, bool isLast)
{
    constexpr uLong roomForTheMark = 16; // with which a piece ends on a whole byte
    z_stream stream = {};
    if (deflateInit2(&stream, levelOfPieces, Z_DEFLATED, rawDeflate, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    const auto bytes = [](const QByteArray &content) { return reinterpret_cast<const Bytef *>(content.constData()); };
    const auto size = static_cast<uInt>(piece.size());
    QByteArray data(static_cast<qsizetype>(deflateBound(&stream, size) + roomForTheMark), Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(bytes(piece)); // which it does not write to
    stream.avail_in = size;
    stream.next_out = reinterpret_cast<Bytef *>(data.data());
    stream.avail_out = static_cast<uInt>(data.size());
    const bool isReady =
        before.isEmpty() || deflateSetDictionary(&stream, bytes(before), static_cast<uInt>(before.size())) == Z_OK;
    const int result = isReady ? deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH) : Z_STREAM_ERROR;
    const bool isWhole = result == (isLast ? Z_STREAM_END : Z_OK) && stream.avail_in == 0 && stream.avail_out > 0;
    data.truncate(data.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    if (!isWhole)
        return std::nullopt;
    return PackedContent{data, true, piece.size(), checksumOf(piece)};
}

PackedContent storedPiece(const QByteArray &piece)
{
    return {piece, false, piece.size(), checksumOf(piece)};
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
