#pragma once

#include "cli/command.h"
#include "tasks/workerprogram.h"

namespace nymvisor {

/// `verify FILE`: whether enough of the pinned keys have signed a file, and what they say of it.
class VerifyCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    WorkerProgram m_worker;
};

} // namespace nymvisor
