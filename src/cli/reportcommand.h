#pragma once

#include "cli/command.h"
#include "upgrade/instanceview.h"

namespace nymvisor {

/// A command that prints what the state files say, as text or, with -o json, as one line of JSON. It changes nothing,
/// and works whether `run` runs or not.
class ReportCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

    virtual QString text(const InstanceView &view) const = 0;
    virtual QJsonObject json(const InstanceView &view) const = 0;
};

/// What every JSON report begins with: the number of its shape, which changes when a key changes its meaning or goes.
QJsonObject reportJson(const InstanceView &view);

/// On one line, with its end.
QString jsonLine(const QJsonObject &json);

} // namespace nymvisor
