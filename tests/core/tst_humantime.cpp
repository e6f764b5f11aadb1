#include "core/humantime.h"

#include <QTest>

#include <limits>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nanoseconds(Duration duration)
{
    return duration.count();
}

constexpr Duration day = 24h;
constexpr Duration month = 2'630'016s; // 30.44 days
constexpr Duration year = 31'557'600s; // 365.25 days

} // namespace

class TestHumantime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_allowed_duration_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *text, Duration expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << nanoseconds(expected);
        };
        row("1ns", 1ns);
        row("2nsec", 2ns);
        row("3nanos", 3ns);
        row("1us", 1us);
        row("2usec", 2us);
        row("3micros", 3us);
        row("1ms", 1ms);
        row("2msec", 2ms);
        row("3millis", 3ms);
        row("1s", 1s);
        row("2sec", 2s);
        row("3secs", 3s);
        row("1second", 1s);
        row("4seconds", 4s);
        row("1m", 1min);
        row("2min", 2min);
        row("3mins", 3min);
        row("1minute", 1min);
        row("4minutes", 4min);
        row("1h", 1h);
        row("2hr", 2h);
        row("3hrs", 3h);
        row("1hour", 1h);
        row("4hours", 4h);
        row("1d", day);
        row("1day", day);
        row("2days", 2 * day);
        row("1w", 7 * day);
        row("1week", 7 * day);
        row("2weeks", 14 * day);
        row("1M", month);
        row("1month", month);
        row("2months", 2 * month);
        row("1y", year);
        row("1year", year);
        row("2years", 2 * year);
        row("0s", 0s);
        row("1h 30m", 90min);
        row("1h30m", 90min);
        row("1 h  30 m", 90min);
        row("  1s ", 1s);
        row("30m 1h", 90min);
        row("1s 1s", 2s);
        row("90s", 90s);
        row("2y 3M 4d 5h 6m 7s 8ms 9us 10ns", 2 * year + 3 * month + 4 * day + 5h + 6min + 7s + 8ms + 9us + 10ns);
        row("9223372036854775807ns", Duration::max());
        row("292years", 292 * year);
    }
    void parse_allowed_duration()
    {
        QFETCH(QString, text);
        const auto parsed = parseDuration(text);
        QVERIFY2(parsed.has_value(), qPrintable(text));
        QTEST(static_cast<qint64>(parsed->count()), "expected");
    }

    void parse_notAllowed_errorNamesTheText_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", u""_s);
        row("blanks only", u"  "_s);
        row("a bare number", u"10"_s);
        row("a bare number after a duration", u"1h 30"_s);
        row("zero without a unit", u"0"_s);
        row("a unit without a number", u"h"_s);
        row("a unit that nobody knows", u"1 fortnight"_s);
        row("a unit in the wrong case", u"1H"_s);
        row("a negative number", u"-1s"_s);
        row("a plus sign", u"+1s"_s);
        row("a fraction", u"1.5h"_s);
        row("a separator", u"1h, 30m"_s);
        row("words", u"soon"_s);
        row("digits of another script", u"\u0661s"_s);
        row("more nanoseconds than fit", u"9223372036854775808ns"_s);
        row("more than 64 bit", u"99999999999999999999s"_s);
        row("a product that does not fit", u"293years"_s);
        row("a sum that does not fit", u"292years 292years"_s);
    }
    void parse_notAllowed_errorNamesTheText()
    {
        QFETCH(QString, text);
        const auto parsed = parseDuration(text);
        QVERIFY2(!parsed, qPrintable(text));
        QCOMPARE(parsed.error().status(), ExitStatus::BadData);
        QVERIFY(parsed.error().message().contains(u'\'' + text + u'\''));
    }

    void format_duration_asHumantimeWritesIt_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expected, Duration duration) {
            QTest::newRow(expected) << nanoseconds(duration) << QString::fromUtf8(expected);
        };
        row("0s", 0s);
        row("1ns", 1ns);
        row("1us 1ns", 1001ns);
        row("999ms", 999ms);
        row("10s", 10s);
        row("2m", 120s);
        row("1h 30m", 90min);
        row("23h 59m 59s", day - 1s);
        row("1day", day);
        row("2days", 2 * day);
        row("7days", 7 * day); // never "1week"
        row("14days 1h", 14 * day + 1h);
        row("1month", month);
        row("2months 1day", 2 * month + day);
        row("1year", year);
        row("3years 1ms", 3 * year + 1ms);
    }
    void format_duration_asHumantimeWritesIt()
    {
        QFETCH(qint64, duration);
        QTEST(formatDuration(Duration(duration)), "expected");
    }

    void format_anyDuration_isReadAsTheSame()
    {
        // A sequence that visits every magnitude, the largest included.
        for (qint64 count = std::numeric_limits<qint64>::max(); count > 0; count = count / 3 * 2) {
            const auto read = parseDuration(formatDuration(Duration(count)));
            QVERIFY(read.has_value());
            QCOMPARE(static_cast<qint64>(read->count()), count);
        }
    }

    void roundedUp_fraction_neverTooEarly()
    {
        QCOMPARE(roundedUp(1ns), 1ms);
        QCOMPARE(roundedUp(1ms), 1ms);
        QCOMPARE(roundedUp(1'000'001ns), 2ms);
        QCOMPARE(roundedUp(0ns), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestHumantime)
#include "tst_humantime.moc"
