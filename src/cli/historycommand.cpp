#include "cli/historycommand.h"

#include "cli/pasttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax HistoryCommand::syntax()
{
    return {u"history"_s, tr("Print every upgrade and how it ended"), {outputOption()}};
}

QString HistoryCommand::text(const InstanceView &view) const
{
    return historyText(view, m_context.console.isColored);
}

QJsonObject HistoryCommand::json(const InstanceView &view) const
{
    return historyJson(view);
}

QString historyText(const InstanceView &view, bool isColored)
{
    TextPage page(isColored);
    for (const PastUpgrade &past : pastUpgrades(view))
        addPast(page, outcomeText(past), {}, past, view);
    return page.text().isEmpty() ? HistoryCommand::tr("No upgrade has been made yet.") + u'\n' : page.text();
}

QJsonObject historyJson(const InstanceView &view)
{
    QJsonArray upgrades;
    for (const PastUpgrade &past : pastUpgrades(view))
        upgrades.append(pastJson(past));
    QJsonObject json = reportJson(view);
    json[u"upgrades"_s] = upgrades;
    return json;
}

} // namespace nymvisor
