#pragma once

#include "core/result.h"

#include <unistd.h>

#include <utility>

namespace nymvisor {

/// A file descriptor that is closed at the end of its life.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// The folder at @p path, for calls that name entries relative to it.
Result<Descriptor> openFolder(const QByteArray &path);
Result<Descriptor> openFolder(const QString &path);

} // namespace nymvisor
