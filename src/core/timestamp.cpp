#include "core/timestamp.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Error badTime(const QString &text)
{
    return {ExitStatus::BadData,
            "'%1' is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00",
            {text}};
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
    // Qt's own ISO parser takes times without an offset and a blank for the T.
    static const QRegularExpression pattern(uR"(\A(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?)"
                                            uR"((?:[Zz]|([+-])(\d\d):(\d\d))\z)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return badTime(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const int milliseconds = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    // RFC 3339 allows a leap second; it is the last moment of its minute here.
    const bool isLeapSecond = number(6) == 60;
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), isLeapSecond ? 59 : number(6), isLeapSecond ? 999 : milliseconds);
    if (!date.isValid() || !time.isValid() || number(9) > 23 || number(10) > 59)
        return badTime(text);

    const int offset = (number(9) * 60 + number(10)) * 60 * (match.captured(8) == u'-' ? -1 : 1);
    Timestamp timestamp;
    timestamp.m_moment = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    timestamp.m_text = text;
    return timestamp;
}

QString nameForTime(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd-HHmmsszzz"_s);
}

} // namespace nymvisor
