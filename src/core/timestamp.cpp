#include "core/timestamp.h"

#include "core/asciichars.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Error badTime(const QString &text)
{
    return {ExitStatus::BadData,
            "'%1' is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00",
            {text}};
}

/// Whether @p text has a digit for each 'd' of @p layout, '+' or '-' for its '+', and what it has itself elsewhere;
/// case does not matter.
bool hasLayout(QStringView text, QLatin1StringView layout)
{
    const auto fits = [](QChar c, char wanted) {
        if (wanted == 'd')
            return isAsciiDigit(c);
        return c.toUpper() == QLatin1Char(wanted) || (wanted == '+' && c == u'-');
    };
    return std::equal(text.begin(), text.end(), layout.begin(), layout.end(), fits);
}

/// Of digits; where the text ends before them, of those that are there.
int numberAt(QStringView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const QChar c : text.mid(at, digits))
        number = number * 10 + c.unicode() - u'0';
    return number;
}

/// @p fraction are the digits behind the point of seconds; what is finer is left out.
int millisecondsOf(QStringView fraction)
{
    constexpr std::array worth{0, 100, 10, 1}; // of the last digit, by how many there are
    return numberAt(fraction, 0, 3) * worth[static_cast<std::size_t>(std::min<qsizetype>(fraction.size(), 3))];
}

struct Parts
{
    QStringView seconds;  // and all before them
    QStringView fraction; // its digits
    QStringView offset;
};

std::optional<Parts> partsOf(QStringView text)
{
    constexpr auto layout = "dddd-dd-ddTdd:dd:dd"_L1;
    Parts parts{text.left(layout.size()), {}, text.mid(layout.size())};
    if (parts.offset.startsWith(u'.')) {
        const auto begin = parts.offset.begin() + 1;
        parts.fraction = QStringView(begin, std::find_if_not(begin, parts.offset.end(), isAsciiDigit));
        parts.offset = parts.offset.mid(1 + parts.fraction.size());
        if (parts.fraction.isEmpty())
            return std::nullopt;
    }
    const bool hasOffset = hasLayout(parts.offset, "Z"_L1) || hasLayout(parts.offset, "+dd:dd"_L1);
    return hasOffset && hasLayout(parts.seconds, layout) ? std::optional(parts) : std::nullopt;
}

} // namespace

Timestamp::Timestamp(const QDateTime &moment)
    : m_moment(moment.toUTC())
    , m_text(m_moment.toString(m_moment.time().msec() == 0 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s
                                                           : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s))
{
}

Result<Timestamp> Timestamp::parse(const QString &text)
{
    // Qt's own ISO parser takes times without an offset and a blank for the T; and a regular expression takes most of
    // the time that reading a plan does.
    const auto parts = partsOf(text);
    if (!parts)
        return badTime(text);
    const QStringView all = parts->seconds;
    const int milliseconds = millisecondsOf(parts->fraction);
    const int second = numberAt(all, 17, 2);
    // RFC 3339 allows a leap second; it is the last moment of its minute here.
    const bool isLeapSecond = second == 60;
    const QDate date(numberAt(all, 0, 4), numberAt(all, 5, 2), numberAt(all, 8, 2));
    const QTime time(numberAt(all, 11, 2), numberAt(all, 14, 2), isLeapSecond ? 59 : second,
                     isLeapSecond ? 999 : milliseconds);
    const int offsetHours = numberAt(parts->offset, 1, 2); // of Z none
    const int offsetMinutes = numberAt(parts->offset, 4, 2);
    if (!date.isValid() || !time.isValid() || offsetHours > 23 || offsetMinutes > 59)
        return badTime(text);

    const int seconds = (offsetHours * 60 + offsetMinutes) * 60 * (parts->offset.startsWith(u'-') ? -1 : 1);
    Timestamp timestamp;
    timestamp.m_moment = QDateTime(date, time, Qt::UTC).addSecs(-seconds);
    timestamp.m_text = text;
    return timestamp;
}

QString nameForTime(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd-HHmmsszzz"_s);
}

} // namespace nymvisor
