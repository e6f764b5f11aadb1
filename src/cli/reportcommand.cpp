#include "cli/reportcommand.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nymvisor {

void ReportCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const auto asJson = wantsJson();
    if (!asJson) {
        fail(asJson.error());
        return;
    }
    const InstanceView view = InstanceView::read(paths, loaded.settings, SystemClock().now());
    if (!*asJson) {
        for (const Error &trouble : view.troubles)
            warn(trouble.translatedMessage());
    }
    m_context.console.answer(*asJson ? jsonLine(json(view)) : text(view));
    finish();
}

QString jsonLine(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

QJsonObject reportJson(const InstanceView &view)
{
    QJsonArray warnings;
    for (const Error &trouble : view.troubles)
        warnings.append(trouble.message());
    return {{u"format"_s, reportFormat}, {u"warnings"_s, warnings}};
}

} // namespace nymvisor
