#pragma once

#include "cli/changecommand.h"
#include "upgrade/instanceview.h"

namespace nymvisor {

/// `cancel NAME`: leaves `run` the request to leave an upgrade out, and says when that is obeyed.
class CancelCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

/// Whether an upgrade is one that can be called off: planned, or under way and not past the stop.
Result<> checkCanBeCancelled(const QString &name, const InstanceView &view);

} // namespace nymvisor
