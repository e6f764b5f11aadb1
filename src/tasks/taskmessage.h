#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <variant>

namespace nymvisor {

/// How far a task is. The total is 0 where nobody said how much there will be.
struct TaskProgress
{
    qint64 done = 0; // bytes
    qint64 total = 0;
};

/// The task has prepared what it could, and goes on when its input says `go`. Only a task whose request says that it
/// `waits` does so.
struct TaskReady
{
};

/// How a task ended: its result, or why there is none.
using TaskEnd = Result<QJsonObject>;

/// A line of the worker's standard output: progress any number of times, ready at most once, then the end.
using TaskMessage = std::variant<TaskProgress, TaskReady, TaskEnd>;

/// What a task that waits is told, as a line of its standard input.
constexpr const char *goAhead = "go";

/// One line of JSON, with its line break.
QByteArray lineFor(const TaskMessage &message);
Result<TaskMessage> parseTaskMessage(const QByteArray &line);

} // namespace nymvisor
