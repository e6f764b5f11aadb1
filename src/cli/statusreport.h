#pragma once

#include "upgrade/instanceview.h"

#include <QJsonObject>

namespace nymvisor {

// What `status` prints: what runs, what goes on, what will be done and what holds it back, and what was done last.

QString statusText(const InstanceView &view, bool isColored);
QJsonObject statusJson(const InstanceView &view);

} // namespace nymvisor
