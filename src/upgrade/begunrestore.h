#pragma once

#include "config/paths.h"
#include "tasks/backupvalues.h"

#include <optional>

namespace nymvisor {

/// A restore that was ended while it moved the home's entries, as its own record tells.
struct BegunRestore
{
    bool isByHand = false; // of `backup restore`, and not the way back of an upgrade
    QString archive = {};  // what comes back
    QString putAside = {}; // where what the home held goes

    /// Nothing where there is none, or its record cannot be read.
    static std::optional<BegunRestore> find(const Paths &paths);

    /// What ends it.
    RestoreRequest request(const Paths &paths) const;
    /// That the home is not whole before it has ended, and what ends it.
    Error error(const Paths &paths) const;
};

} // namespace nymvisor
