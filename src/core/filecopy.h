#pragma once

#include "core/result.h"

#include <functional>

namespace nymvisor {

/// Is told each piece of a content in its order; a hole, which reads as zeros, has no data. An error ends the copy.
using ContentObserver = std::function<Result<>(const char *data, qint64 size)>;

/// Copies the first @p size bytes of the open file @p from to the empty file @p to, both named @p path in errors. Holes
/// stay holes. Where @p from has become shorter meanwhile, zeros stand for the rest.
Result<> copyContent(int from, int to, qint64 size, const QString &path, const ContentObserver &observer);

/// Whether both open files hold the same.
Result<bool> isContentEqual(int one, int other, const QString &path, const ContentObserver &observer);

} // namespace nymvisor
