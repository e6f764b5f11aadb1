#include "config/upgradewindow.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int minutesOfWeek = 7 * minutesOfDay;

/// 0 is Monday; -1: no day.
int dayNamed(const QString &name)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return static_cast<int>(days.indexOf(name.toLower()));
}

/// Minutes since midnight, of "HH" and "MM" that are digits; -1 past 24:00.
int minutesOf(const QString &hours, const QString &minutes)
{
    const int time = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && time <= minutesOfDay ? time : -1;
}

Error noSpan(const QString &text)
{
    return {ExitStatus::BadData,
            "'%1' are no times of the week: write them as in 'Mon-Fri 22:00-05:00, Sun 01:00-06:00', in UTC",
            {text.left(64)}};
}

} // namespace

Result<QList<UpgradeWindow::Span>> UpgradeWindow::parseSpans(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A(?:([A-Za-z]{3})(?:-([A-Za-z]{3}))? )?([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return noSpan(text);
    const bool isEveryDay = match.captured(1).isEmpty();
    const int first = isEveryDay ? 0 : dayNamed(match.captured(1));
    const int last = isEveryDay ? 6 : match.captured(2).isEmpty() ? first : dayNamed(match.captured(2));
    const int begin = minutesOf(match.captured(3), match.captured(4));
    const int end = minutesOf(match.captured(5), match.captured(6));
    if (first < 0 || last < 0 || begin < 0 || end < 0 || begin == minutesOfDay || begin == end)
        return noSpan(text);
    const int length = end > begin ? end - begin : end - begin + minutesOfDay;
    const int days = (last - first + 7) % 7 + 1; // Sat-Mon are three
    QList<Span> spans;
    for (int i = 0; i < days; ++i)
        spans += Span{(first + i) % 7 * minutesOfDay + begin, length};
    return spans;
}

/// None is left of what fills the week.
QList<UpgradeWindow::Span> UpgradeWindow::joined(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::begin);
    QList<Span> joined;
    for (const Span &span : spans) {
        if (!joined.isEmpty() && span.begin <= joined.last().end())
            joined.last().length = std::max(joined.last().end(), span.end()) - joined.last().begin;
        else
            joined += span;
    }
    // The last one may reach over the week's end.
    while (joined.size() > 1 && joined.last().end() >= joined.first().begin + minutesOfWeek) {
        const int end = std::max(joined.last().end(), joined.first().end() + minutesOfWeek);
        joined.last().length = end - joined.last().begin;
        joined.removeFirst();
    }
    const bool isWholeWeek = joined.size() == 1 && joined.first().length >= minutesOfWeek;
    return isWholeWeek ? QList<Span>() : joined;
}

Result<UpgradeWindow> UpgradeWindow::parse(const QString &text)
{
    UpgradeWindow window;
    if (text.trimmed().isEmpty())
        return window;
    QList<Span> all;
    for (const QString &part : text.split(u',')) {
        const QList<Span> spans = TRY(parseSpans(part.simplified()));
        all += spans;
    }
    window.m_spans = joined(all);
    return window;
}

std::optional<UpgradeWindow::Opening> UpgradeWindow::openingAt(const QDateTime &moment) const
{
    const QDateTime utc = moment.toUTC();
    const QDateTime monday(utc.date().addDays(1 - utc.date().dayOfWeek()), QTime(0, 0), Qt::UTC);
    std::optional<Opening> next;
    for (const Span &span : m_spans) {
        for (const int week : {-1, 0, 1}) { // one may reach in from the week before
            const QDateTime begin = monday.addSecs(60 * qint64(week * minutesOfWeek + span.begin));
            const bool isOver = begin.addSecs(60 * qint64(span.length)) <= utc;
            if (!isOver && (!next || begin < next->begin))
                next = Opening{begin, std::chrono::minutes(span.length)};
        }
    }
    return next;
}

} // namespace nymvisor
