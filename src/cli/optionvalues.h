#pragma once

#include "cli/commandparser.h"
#include "core/result.h"

namespace nymvisor {

/// The arguments as the library reads them rightly: "--name=" becomes "--name" and an empty argument, since it would
/// take the next argument for the value. A switch with a value is an error (64): it would be taken as if it stood
/// alone.
/// @p index is that of the command, which is one of @p meant.
Result<QStringList> withValuesApart(const QStringList &arguments, qsizetype index, const QList<CommandSyntax> &meant);

/// An error (64) where a value, or an argument of the command, is empty and that means nothing.
Result<> checkNothingEmpty(const CommandParser &parser);

} // namespace nymvisor
