#pragma once

#include "core/result.h"

#include <chrono>

namespace nymvisor {

/// Durations are kept in nanoseconds: what a configuration may say is never rounded. About 292 years fit.
using Duration = std::chrono::nanoseconds;

/// Reads a duration as the Rust crate `humantime` writes and reads it: numbers, each with a unit, with or without
/// blanks between ("1h 30m", "2days"). A bare number, an unknown unit and what does not fit are errors.
Result<Duration> parseDuration(const QString &text);

/// Years, months, days, h, m, s, ms, us, ns, largest first, as `humantime` writes them; "0s" for none.
QString formatDuration(Duration duration);

/// For points in time: milliseconds, rounded up, so that nothing is done too early.
std::chrono::milliseconds inMilliseconds(Duration duration);

/// For timers: the same, but at most what a QTimer takes, 24.8 days.
std::chrono::milliseconds roundedUp(Duration duration);

} // namespace nymvisor
