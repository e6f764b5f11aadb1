#include "core/humantime.h"

#include "core/asciichars.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

struct Unit
{
    Duration length;
    QLatin1StringView written; // empty: read, never written
    std::array<QLatin1StringView, 5> names;
};

// A month is 30.44 days and a year 365.25 days, as humantime counts them.
constexpr Duration day = 24h;
constexpr Duration month = 2'630'016s;
constexpr Duration year = 31'557'600s;

const std::array<Unit, 10> units{{
    {year, "year"_L1, {"y"_L1, "year"_L1, "years"_L1}},
    {month, "month"_L1, {"M"_L1, "month"_L1, "months"_L1}},
    {day * 7, ""_L1, {"w"_L1, "week"_L1, "weeks"_L1}},
    {day, "day"_L1, {"d"_L1, "day"_L1, "days"_L1}},
    {1h, "h"_L1, {"h"_L1, "hr"_L1, "hour"_L1, "hours"_L1, "hrs"_L1}},
    {1min, "m"_L1, {"m"_L1, "min"_L1, "mins"_L1, "minute"_L1, "minutes"_L1}},
    {1s, "s"_L1, {"s"_L1, "sec"_L1, "secs"_L1, "second"_L1, "seconds"_L1}},
    {1ms, "ms"_L1, {"ms"_L1, "msec"_L1, "millis"_L1}},
    {1us, "us"_L1, {"us"_L1, "usec"_L1, "micros"_L1}},
    {1ns, "ns"_L1, {"ns"_L1, "nsec"_L1, "nanos"_L1}},
}};

const Unit *unitNamed(QStringView name)
{
    for (const Unit &unit : units) {
        for (const QLatin1StringView known : unit.names) {
            if (!known.isEmpty() && name == known)
                return &unit;
        }
    }
    return nullptr;
}

Error badDuration(const QString &text)
{
    return {ExitStatus::BadData,
            "'%1' is not a duration: write numbers with units, such as 10s, 1h 30m or 2days (units: ns us ms s m h "
            "days weeks months years)",
            {text}};
}

} // namespace

Result<Duration> parseDuration(const QString &text)
{
    Duration total{0};
    qsizetype at = 0;
    bool isEmpty = true;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype numberBegin = at;
        while (at < text.size() && isAsciiDigit(text[at]))
            ++at;
        const qsizetype numberEnd = at;
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype unitBegin = at;
        while (at < text.size() && text[at].isLetter())
            ++at;

        bool isNumber = false;
        const qint64 number = QStringView(text).mid(numberBegin, numberEnd - numberBegin).toLongLong(&isNumber);
        const Unit *unit = unitNamed(QStringView(text).mid(unitBegin, at - unitBegin));
        qint64 part = 0;
        qint64 sum = 0;
        if (!isNumber || !unit || __builtin_mul_overflow(number, unit->length.count(), &part) ||
            __builtin_add_overflow(total.count(), part, &sum)) {
            return badDuration(text);
        }
        total = Duration(sum);
        isEmpty = false;
    }
    if (isEmpty)
        return badDuration(text);
    return total;
}

QString formatDuration(Duration duration)
{
    if (duration <= Duration::zero())
        return u"0s"_s;
    QStringList parts;
    for (const Unit &unit : units) {
        const qint64 count = duration / unit.length;
        if (unit.written.isEmpty() || count == 0)
            continue;
        duration -= count * unit.length;
        const bool isPlural = unit.length >= day && count > 1; // "2days", but "2h"
        parts += QString::number(count) + unit.written + (isPlural ? "s"_L1 : ""_L1);
    }
    return parts.join(u' ');
}

std::chrono::milliseconds inMilliseconds(Duration duration)
{
    return std::chrono::ceil<std::chrono::milliseconds>(duration);
}

std::chrono::milliseconds roundedUp(Duration duration)
{
    constexpr std::chrono::milliseconds longest{std::numeric_limits<int>::max()};
    return std::min(inMilliseconds(duration), longest);
}

} // namespace nymvisor
