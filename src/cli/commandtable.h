#pragma once

#include "cli/command.h"

#include <functional>
#include <memory>

namespace nymvisor {

/// One command: its syntax and what carries it out.
struct CommandRow
{
    CommandSyntax syntax;
    std::function<std::unique_ptr<Command>(const CommandContext &)> make;
};

/// Every command, in the order of the help.
QList<CommandRow> commandTable();

} // namespace nymvisor
