#pragma once

#include "cli/textpage.h"
#include "upgrade/instanceview.h"

#include <chrono>
#include <optional>

namespace nymvisor {

// How the texts for people tell of the upgrade that is open.

/// How long its new version has to stay up; nothing in other steps than that.
std::optional<std::chrono::milliseconds> probationOf(const InstanceView &view);

/// Whether the plan's queue still has it.
bool isUpgradeListed(const InstanceView &view);

/// Its step, what goes wrong with it, and what the operator wants of it; nothing where none is open.
void addOpenUpgrade(TextPage &page, const InstanceView &view);

} // namespace nymvisor
