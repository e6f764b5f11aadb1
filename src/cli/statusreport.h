#pragma once

#include "upgrade/instanceview.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace nymvisor {

// What `status` prints: what runs, what goes on, what will be done and what holds it back, and what was done last.

/// How long the new version of the open upgrade has to stay up; nothing in other steps than that.
std::optional<std::chrono::milliseconds> probationOf(const InstanceView &view);

QString statusText(const InstanceView &view, bool isColored);
QJsonObject statusJson(const InstanceView &view);

} // namespace nymvisor
