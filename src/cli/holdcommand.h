#pragma once

#include "cli/changecommand.h"

namespace nymvisor {

/// `hold [--until T|--for D]`: no upgrade begins from now on; one that is under way goes on.
class HoldCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    Result<std::optional<QDateTime>> end(const QDateTime &now) const;
};

/// `unhold`: takes it back.
class UnholdCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

} // namespace nymvisor
