#pragma once

#include "worker/homescope.h"

#include <functional>

namespace nymvisor {

/// What a move takes from one folder to another: entries of the home itself, and of folders that are a mount point or
/// hold one, which stay while their content moves.
struct MovedEntry
{
    QByteArray path; // relative to the home
    struct stat status;
    bool onlyItsContent = false;
};

/// Calls @p visit for each in @p root, which stands for the home, folders before what they hold, until it returns an
/// error. What @p scope leaves out is not among them, and what vanishes meanwhile is no error.
Result<> visitMovedEntries(const QString &root, const HomeScope &scope,
                           const std::function<Result<>(const MovedEntry &)> &visit);

} // namespace nymvisor
