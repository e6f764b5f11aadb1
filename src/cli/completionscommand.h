#pragma once

#include "cli/command.h"

namespace nymvisor {

/// `completions bash|zsh|fish`: the script that completes the command line, made from the table of commands.
class CompletionsCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    static CommandSyntax syntax();

protected:
    void execute() override;
};

} // namespace nymvisor
