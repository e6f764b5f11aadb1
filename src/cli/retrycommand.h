#pragma once

#include "cli/changecommand.h"

namespace nymvisor {

/// `retry NAME`: leaves `run` the request to forget what went wrong with an upgrade, and says when that is obeyed.
class RetryCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    void takeCancelBack(const QString &name, const Paths &paths);
};

} // namespace nymvisor
