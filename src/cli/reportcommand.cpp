#include "cli/reportcommand.h"

#include "core/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nymvisor {

void ReportCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const InstanceView view = InstanceView::read(paths, loaded.settings, SystemClock().now(), past());
    if (!wantsJson()) {
        for (const Error &trouble : view.troubles)
            warn(trouble.translatedMessage());
    }
    m_context.console.answer(wantsJson() ? jsonLine(json(view)) : text(view));
    finish();
}

QJsonObject reportJson(const InstanceView &view)
{
    QJsonArray warnings;
    for (const Error &trouble : view.troubles)
        warnings.append(trouble.message());
    return {{u"format"_s, reportFormat}, {u"warnings"_s, warnings}};
}

} // namespace nymvisor
