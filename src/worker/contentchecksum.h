#pragma once

#include <QtGlobal>

#include <optional>

namespace nymvisor {

/// The CRC-32 of a content that comes in pieces. Holes count as the zeros they stand for, unless there is so much of
/// nothing that counting it would take minutes: then there is no checksum.
class ContentChecksum
{
public:
    /// Without @p data, a hole.
    void add(const char *data, qint64 size);
    std::optional<quint32> value() const;

private:
    quint32 m_value = 0;
    qint64 m_holes = 0;
};

} // namespace nymvisor
