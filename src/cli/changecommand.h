#pragma once

#include "cli/command.h"
#include "core/lockedcalljob.h"

namespace nymvisor {

/// A command that changes what `run` goes by: one short change, made while it holds upgrade.lock, and one sentence
/// about it.
class ChangeCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;

protected:
    /// Makes the change; then it answers @p done, or tells what went wrong.
    void change(const Paths &paths, LockedCallJob::Call call, const QString &done);
};

} // namespace nymvisor
