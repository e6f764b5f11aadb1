#pragma once

#include "upgrade/instanceview.h"

namespace nymvisor {

/// The state of an instance in the text format of Prometheus, for the node exporter's textfile collector. What is not
/// known has no line.
QString statusMetrics(const InstanceView &view);

} // namespace nymvisor
