#pragma once

#include "manual/manualpages.h"

namespace nymvisor {

/// nymvisor.toml(5): what the settings table says, and how values are written.
ManualPage settingsPage(const QString &date);

} // namespace nymvisor
