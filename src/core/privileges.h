#pragma once

#include "core/result.h"

#include <QStringList>

namespace nymvisor {

/// Root becomes the user that owns the first of @p paths that is not root's own, with that one's groups, for good;
/// anybody else, and root where each is root's own or not there, stays who they are. A link is its own owner's before
/// it is that of what it leads to.
Result<> becomeOwnerOf(const QStringList &paths);

/// Whether the user whose rights this process has may not read @p path, or not even look for it.
bool isOutOfReach(const QString &path);

/// The home folder of the user of that name; empty where there is none.
QString homeOfUser(const QString &name);

/// The name of the user whose rights this process has; the number, if that one has no name.
QString currentUser();

} // namespace nymvisor
