#pragma once

#include "core/result.h"

namespace nymvisor {

/// Root becomes the user that owns @p folder, with that one's groups, for good; anybody else, and root where the folder
/// is root's own or not there, stays who they are.
Result<> becomeOwnerOf(const QString &folder);

/// Whether the user whose rights this process has may not read @p path, or not even look for it.
bool isOutOfReach(const QString &path);

/// The name of the user whose rights this process has; the number, if that one has no name.
QString currentUser();

} // namespace nymvisor
