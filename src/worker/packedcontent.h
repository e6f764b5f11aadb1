#pragma once

#include <QByteArray>

#include <optional>

namespace nymvisor {

/// What is larger is packed and unpacked piece by piece, by zlib, instead of as a whole.
constexpr qint64 largestPackedWhole = qint64(16) << 20;
constexpr qint64 pieceOfLarge = qint64(1) << 20;
/// A piece refers to so much of what comes before it.
constexpr qint64 windowBeforePiece = qint64(32) << 10;

/// How much unpacked content may be under way in all threads together.
constexpr qint64 contentUnderWay = qint64(64) << 20;

/// The content of an archive's entry, as it lies in the archive: deflated, or as it is where that makes it no smaller.
struct PackedContent
{
    QByteArray data = {};
    bool isDeflated = false;
    qint64 size = 0;      // unpacked
    quint32 checksum = 0; // CRC-32 of what is unpacked
};

/// By libdeflate; any number of threads may do so at a time.
PackedContent packed(const QByteArray &content);

/// A piece of a large content: the pieces' data, one after the other, are that of the whole. @p before ends where the
/// piece begins, and has windowBeforePiece bytes at most. Any number of threads may do so at a time.
std::optional<PackedContent> packedPiece(const QByteArray &before, const QByteArray &piece, bool isLast);
/// One that lies in the archive as it is.
PackedContent storedPiece(const QByteArray &piece);

/// Nothing where it is not what its size and checksum say.
std::optional<QByteArray> unpacked(const PackedContent &content);

/// Whether deflating makes @p sample smaller by more than it is worth in time.
bool isWorthPacking(const QByteArray &sample);

} // namespace nymvisor
