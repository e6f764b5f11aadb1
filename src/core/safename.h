#pragma once

#include "core/result.h"

namespace nymvisor {

/// Checks a name that becomes part of a path: of an upgrade, a version, an instance, a daemon.
/// 1 to 128 of `A-Z a-z 0-9 . _ + -`, not beginning with `.` or `-`. @p what says in the error what was named, as "the
/// version '%1'".
Result<> checkName(const QString &name, const char *what);

/// As checkName(), and none of the names that the layout itself uses: genesis, current, manual.
Result<> checkUpgradeName(const QString &name);

} // namespace nymvisor
