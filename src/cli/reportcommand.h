#pragma once

#include "cli/command.h"
#include "cli/jsonreport.h"
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
    /// How much of the history the report tells.
    virtual InstanceView::Past past() const { return InstanceView::Past::Newest; }
};

/// What the JSON report of an instance begins with.
QJsonObject reportJson(const InstanceView &view);

} // namespace nymvisor
