#pragma once

#include "config/settingstable.h"

namespace nymvisor {

/// true, t, 1 or false, f, 0, in any case.
Result<bool> parseBoolean(const QString &text);

/// A whole number from 1 on.
Result<qint64> parseCount(const QString &text, qint64 least);

/// A number of bytes: "1GiB", "512 MiB", "100kB"; a bare number is bytes.
Result<qint64> parseSize(const QString &text);
/// With the largest unit of 1024s that divides it.
QString formatSize(qint64 bytes);

/// http or https, with a host, and nothing that a URL may not hold.
Result<> checkUrl(const QString &text);

/// Names, paths and URLs, by their kind.
Result<> checkText(ValueKind kind, const QString &text);

} // namespace nymvisor
