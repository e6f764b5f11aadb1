#pragma once

#include "core/result.h"

#include <functional>

namespace nymvisor {

/// Is told each piece of a content in its order; a hole, which reads as zeros, has no data. An error ends the copy.
using ContentObserver = std::function<Result<>(const char *data, qint64 size)>;

/// Copies the first @p size bytes of the open file @p from to the empty file @p to, both named @p path in errors. Holes
/// stay holes. Where @p from has become shorter meanwhile, zeros stand for the rest.
Result<> copyContent(int from, int to, qint64 size, const QString &path, const ContentObserver &observer);

/// Writes to the open @p file at @p offset, where nothing is yet, and leaves out what reads as zeros anyway: it becomes
/// a hole. The file's size has to be set in the end. @p path is for the error.
Result<> writeSparse(int file, const char *data, qint64 size, qint64 offset, const QString &path);

/// How many bytes on the disk writeSparse() makes of @p data.
qint64 sizeOnDisk(const char *data, qint64 size);

/// Whether both open files hold the same. What is a hole in both is not read; @p observer is told of the rest.
Result<bool> isContentEqual(int one, int other, const QString &path, const ContentObserver &observer);

} // namespace nymvisor
