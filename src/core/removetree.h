#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace nymvisor {

using ContinueCheck = std::function<Result<>()>;

/// Removes @p name in the open @p folder with all that is below it: whatever its names' bytes, and folders that may not
/// be written too. Links are never followed, other mounted file systems are entered. It may be gone already.
/// @p mayContinue is asked now and then, and its error ends the work. @p shown is the path for errors.
Result<> removeTreeAt(int folder, const QByteArray &name, const QString &shown, const ContinueCheck &mayContinue = {});

Result<> removeTree(const QString &path, const ContinueCheck &mayContinue = {});

} // namespace nymvisor
