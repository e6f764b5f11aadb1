#pragma once

#include "core/result.h"
#include "worker/homescope.h"

namespace nymvisor {

/// Looks whether a TreeMove from @p root, which stands for the home, could move each entry, and changes nothing. The
/// error names the first that it could not: a folder of another owner, or what an attribute of the file system holds in
/// its place.
Result<> checkMovable(const QString &root, const HomeScope &scope);

} // namespace nymvisor
