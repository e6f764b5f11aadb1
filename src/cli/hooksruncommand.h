#pragma once

#include "cli/command.h"
#include "hooks/hook.h"

namespace nymvisor {

/// `hooks run PHASE`: tries the hooks of a phase, as they would be run for an upgrade, or says with what they would be.
/// Nothing of nymvisor's own is changed by it; the status is 0 for yes, 75 for not now, 1 for no.
class HooksRunCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    Result<HookContext> contextFor(const Settings &settings, const Paths &paths) const;
    void describe(const HookContext &hook, const QStringList &folders);
    void run(const HookContext &hook, const QStringList &folders, std::chrono::milliseconds timeout);
};

} // namespace nymvisor
