#pragma once

#include "cli/textpage.h"
#include "upgrade/instanceview.h"

#include <QJsonArray>

namespace nymvisor {

// What is planned, as `plan` and `status` both show it.

void addQueue(TextPage &page, const InstanceView &view);
QJsonArray plannedJson(const InstanceView &view);

/// The version that runs; null where its file cannot be read.
QJsonValue versionJson(const InstanceView &view);

} // namespace nymvisor
