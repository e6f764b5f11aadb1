#pragma once

#include "cli/reportcommand.h"

namespace nymvisor {

/// `plan`: the upgrades to come, and what becomes of each next.
class PlanCommand : public ReportCommand
{
    Q_OBJECT

public:
    using ReportCommand::ReportCommand;
    static CommandSyntax syntax();

protected:
    QString text(const InstanceView &view) const override;
    QJsonObject json(const InstanceView &view) const override;
};

QString planText(const InstanceView &view, bool isColored);
QJsonObject planJson(const InstanceView &view);

} // namespace nymvisor
