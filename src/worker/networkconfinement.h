#pragma once

#include "core/confinement.h"
#include "tasks/taskname.h"

#include <QJsonObject>

#include <optional>

namespace nymvisor {

/// What a task that touches bytes from the network may do, by its request: write nothing but the folder that it
/// downloads into, and read what TLS and the resolver need. Nothing for the other tasks, which work on the daemon's
/// data.
std::optional<Confinement> confinementFor(TaskName task, const QJsonObject &request);

} // namespace nymvisor
