#pragma once

#include "cli/command.h"

namespace nymvisor {

/// `hooks list`: what would run in each phase, in its order, and what is passed over, and why.
class HooksListCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

    /// Of everything about hooks.
    static QString groupHelp();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

} // namespace nymvisor
