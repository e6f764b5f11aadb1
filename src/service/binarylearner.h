#pragma once

#include "release/versioninfo.h"
#include "upgrade/instancestate.h"

namespace nymvisor {

/// Asks the binary at @p path, of the version that runs, for its build information and keeps that in @p state, unless
/// it is there for this very file: it is asked once, not at each start. One that was replaced by hand is another
/// version than @p version says; that is logged. What is under way ends with @p owner.
void learnBinary(const QString &path, const VersionInfo &version, InstanceState &state, QObject *owner);

} // namespace nymvisor
