#pragma once

#include <QDateTime>

#include <chrono>

namespace nymvisor {

/// A moment for people, absolute and relative: "2026-01-31 22:00:00 UTC (in 3h 5m)", "… (2days ago)".
QString momentText(const QDateTime &moment, const QDateTime &now);

/// A span as people say it: its two largest units, whole seconds at the least.
QString roughSpan(std::chrono::milliseconds span);

} // namespace nymvisor
