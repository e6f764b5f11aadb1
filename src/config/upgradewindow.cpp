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

Result<UpgradeWindow> UpgradeWindow::parse(const QString &text)
{
    UpgradeWindow window;
    if (text.trimmed().isEmpty())
        return window;
    for (const QString &part : text.split(u',')) {
        const QList<Span> spans = TRY(parseSpans(part.simplified()));
        window.m_spans += spans;
    }
    return window;
}

QDateTime UpgradeWindow::nextOpening(const QDateTime &moment) const
{
    if (m_spans.isEmpty())
        return moment;
    const QDateTime utc = moment.toUTC();
    const QDateTime monday(utc.date().addDays(1 - utc.date().dayOfWeek()), QTime(0, 0), Qt::UTC);
    QDateTime next;
    for (const Span &span : m_spans) {
        for (const int week : {-1, 0, 1}) { // one may reach in from the week before
            const QDateTime begin = monday.addSecs(60 * qint64(week * minutesOfWeek + span.begin));
            const QDateTime opening = std::max(begin, utc);
            const bool isAhead = begin.addSecs(60 * qint64(span.length)) > utc;
            if (isAhead && (!next.isValid() || opening < next))
                next = opening;
        }
    }
    return next;
}

} // namespace nymvisor
