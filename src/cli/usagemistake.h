#pragma once

#include "cli/commandsyntax.h"
#include "core/error.h"

#include <CLI/CLI.hpp>

namespace nymvisor {

/// What is wrong with a command line that could not be parsed, and where to read more (64). The command stands at
/// @p index of the arguments, or nowhere.
Error usageMistake(const CLI::ParseError &mistake, const QStringList &arguments, qsizetype index,
                   const QList<CommandSyntax> &commands);

/// The one of @p words that was probably meant by @p typed: at most two letters are wrong, missing, too many or
/// swapped with their neighbour. Empty where none is so near.
QString nearestWord(const QString &typed, const QStringList &words);

} // namespace nymvisor
