#include "cli/plancommand.h"

#include "cli/openupgradetext.h"
#include "cli/plannedtext.h"
#include "cli/textpage.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax PlanCommand::syntax()
{
    return {u"plan"_s, tr("Print what is planned, and why it waits"), {outputOption()}};
}

QString PlanCommand::text(const InstanceView &view) const
{
    return planText(view, m_context.console.isColored);
}

QJsonObject PlanCommand::json(const InstanceView &view) const
{
    return planJson(view);
}

QString planText(const InstanceView &view, bool isColored)
{
    TextPage page(isColored);
    addVersionInPlace(page, view);
    if (!isUpgradeListed(view))
        addOpenUpgrade(page, view);
    addQueue(page, view);
    return page.text();
}

QJsonObject planJson(const InstanceView &view)
{
    QJsonObject json = reportJson(view);
    json[u"current"_s] = versionJson(view);
    json[u"running"_s] = view.isRunning;
    json[u"hold"_s] = holdJson(view);
    json[u"queue"_s] = plannedJson(view);
    json[u"requests"_s] = requestsJson(view);
    return json;
}

} // namespace nymvisor
