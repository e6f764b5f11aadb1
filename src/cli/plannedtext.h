#pragma once

#include "cli/textpage.h"
#include "upgrade/instanceview.h"

#include <QJsonArray>

#include <limits>

namespace nymvisor {

// What is planned, as `plan` and `status` both show it.

/// What only waits is cut off after @p mostWaiting, and counted.
void addQueue(TextPage &page, const InstanceView &view, qsizetype mostWaiting = std::numeric_limits<qsizetype>::max());
QJsonArray plannedJson(const InstanceView &view);

/// What the operator has asked of @p upgrade, and `run` has yet to be started for.
void addRequests(TextPage &page, const QString &upgrade, const InstanceView &view);

/// What the operator has asked for and `run` has yet to obey.
QJsonArray requestsJson(const InstanceView &view);

/// That the operator lets no upgrade begin; null where they do.
QJsonValue holdJson(const InstanceView &view);

/// The version that runs, or, where an upgrade rests after its switch, will.
void addVersionInPlace(TextPage &page, const InstanceView &view);
/// Likewise; null where its file cannot be read.
QJsonValue versionJson(const InstanceView &view);

} // namespace nymvisor
