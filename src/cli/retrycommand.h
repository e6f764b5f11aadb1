#pragma once

#include "cli/command.h"

namespace nymvisor {

/// `retry NAME`: leaves `run` the request to forget what went wrong with an upgrade, and says when that is obeyed.
class RetryCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    void onLeft(const Result<> &result, bool isRunning);
};

} // namespace nymvisor
