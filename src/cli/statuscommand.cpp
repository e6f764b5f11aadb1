#include "cli/statuscommand.h"

#include "cli/jsonreport.h"
#include "cli/statusmetrics.h"
#include "cli/statusreport.h"
#include "core/clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pauseOfFollowing = 1s;

QString renderJson(const InstanceView &view, bool)
{
    return jsonLine(statusJson(view));
}

QString renderMetrics(const InstanceView &view, bool)
{
    return statusMetrics(view);
}

} // namespace

CommandSyntax StatusCommand::syntax()
{
    CommandSyntax syntax{u"status"_s, tr("Print what runs, what goes on, and what is next")};
    syntax.options = {
        {outputName, u'o', FlagForm::Value, u"text|json|prometheus"_s,
         tr("Form of the output: text (default), json or prometheus")},
        {u"follow"_s, u'f', FlagForm::Switch, {}, tr("Go on with it as it changes, until interrupted")},
    };
    return syntax;
}

bool StatusCommand::wantsMetrics() const
{
    return m_context.call.options.value(outputName) == "prometheus"_L1;
}

StatusCommand::Render StatusCommand::renderer() const
{
    if (wantsJson())
        return renderJson;
    return wantsMetrics() ? Render(renderMetrics) : Render(statusText);
}

void StatusCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    m_render = renderer();
    m_settings = loaded.settings;
    m_paths = paths;
    const bool isText = m_context.call.options.value(outputName, u"text"_s) == "text"_L1;
    const bool goesOn = m_context.call.options.contains(u"follow"_s);
    m_isRedrawn = goesOn && isText && m_context.console.isTerminal;
    show();
    if (!goesOn) {
        finish();
        return;
    }
    connect(&m_timer, &QTimer::timeout, this, &StatusCommand::show);
    m_timer.start(pauseOfFollowing);
}

void StatusCommand::show()
{
    const auto past = wantsMetrics() ? InstanceView::Past::Whole : InstanceView::Past::Newest; // they count all of it
    const InstanceView view = InstanceView::read(*m_paths, m_settings, SystemClock().now(), past);
    const QString text = m_render(view, m_context.console.isColored);
    if (text == m_shown)
        return;
    m_shown = text;
    m_context.console.answer(m_isRedrawn ? redrawn(text) : text);
}

/// What a terminal would scroll out of sight could not be drawn over: its last row stays free, and no line runs over.
QString StatusCommand::redrawn(const QString &text)
{
    const qsizetype rows = m_context.console.rows ? m_context.console.rows() : 0;
    QStringList lines = text.chopped(1).split(u'\n');
    if (rows > 2 && lines.size() >= rows) {
        lines.resize(rows - 2);
        lines += u"\033[0m..."_s;
    }
    // Up to where the last one began, and what is left of it is erased.
    const QString before = m_rowsDrawn > 0 ? u"\033[%1A\r\033[J"_s.arg(m_rowsDrawn) : QString();
    m_rowsDrawn = lines.size();
    return before + "\033[?7l"_L1 + lines.join(u'\n') + "\n\033[?7h"_L1;
}

} // namespace nymvisor
