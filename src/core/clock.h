#pragma once

#include <QDateTime>

#include <chrono>

namespace nymvisor {

/// What time it is. Passed to whoever needs it, so that tests can be at any date.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC. It can be set back.
    virtual QDateTime now() const = 0;
    /// Time since some fixed moment; never goes back.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace nymvisor
