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

/// The number of a report's shape (schemas/), which changes when a key changes its meaning or goes.
inline constexpr int reportFormat = 1;

/// What the JSON report of an instance begins with.
QJsonObject reportJson(const InstanceView &view);

/// On one line, with its end.
QString jsonLine(const QJsonObject &json);

} // namespace nymvisor
