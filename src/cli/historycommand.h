#pragma once

#include "cli/reportcommand.h"

namespace nymvisor {

/// `history`: every upgrade and how it ended, the newest first; one that was called off or vetoed as long as that holds
/// up another try.
class HistoryCommand : public ReportCommand
{
    Q_OBJECT

public:
    using ReportCommand::ReportCommand;
    static CommandSyntax syntax();

protected:
    QString text(const InstanceView &view) const override;
    QJsonObject json(const InstanceView &view) const override;
    InstanceView::Past past() const override { return InstanceView::Past::Whole; }
};

QString historyText(const InstanceView &view, bool isColored);
QJsonObject historyJson(const InstanceView &view);

} // namespace nymvisor
