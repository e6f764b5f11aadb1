#pragma once

#include "cli/command.h"

namespace nymvisor {

/// `backup list`: what backups there are.
class BackupListCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

} // namespace nymvisor
