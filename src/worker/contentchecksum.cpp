#include "worker/contentchecksum.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>

namespace nymvisor {

namespace {

constexpr qint64 countedHoles = qint64(1) << 30;

} // namespace

void ContentChecksum::add(const char *data, qint64 size)
{
    if (data) {
        m_value = libdeflate_crc32(m_value, data, static_cast<size_t>(size));
        return;
    }
    m_holes += size;
    static constexpr std::array<char, 1 << 16> zeros{};
    for (qint64 left = m_holes > countedHoles ? 0 : size; left > 0; left -= qint64(zeros.size()))
        m_value = libdeflate_crc32(m_value, zeros.data(), static_cast<size_t>(std::min<qint64>(left, zeros.size())));
}

std::optional<quint32> ContentChecksum::value() const
{
    return m_holes > countedHoles ? std::nullopt : std::optional(m_value);
}

} // namespace nymvisor
