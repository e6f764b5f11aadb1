#include "core/timestamp.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_rfc3339_momentAndKeptText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("in UTC") << u"2026-01-31T23:59:59Z"_s << u"2026-01-31T23:59:59.000Z"_s;
        QTest::newRow("east of Greenwich") << u"2026-01-31T00:30:00+01:00"_s << u"2026-01-30T23:30:00.000Z"_s;
        QTest::newRow("west of Greenwich") << u"2026-12-31T20:00:00-05:30"_s << u"2027-01-01T01:30:00.000Z"_s;
        QTest::newRow("an offset that is not known") << u"2026-01-31T12:00:00-00:00"_s << u"2026-01-31T12:00:00.000Z"_s;
        QTest::newRow("one digit of a fraction") << u"2026-01-31T12:00:00.5Z"_s << u"2026-01-31T12:00:00.500Z"_s;
        QTest::newRow("nanoseconds") << u"2026-01-31T12:00:00.123456789Z"_s << u"2026-01-31T12:00:00.123Z"_s;
        QTest::newRow("a fraction is not rounded up")
            << u"2026-01-31T12:00:00.99999999999999999999Z"_s << u"2026-01-31T12:00:00.999Z"_s;
        QTest::newRow("lower case") << u"2026-01-31t12:00:00z"_s << u"2026-01-31T12:00:00.000Z"_s;
        QTest::newRow("a leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.999Z"_s;
        QTest::newRow("a leap second elsewhere") << u"2017-01-01T00:59:60.25+01:00"_s << u"2016-12-31T23:59:59.999Z"_s;
        QTest::newRow("a leap day") << u"2028-02-29T00:00:00Z"_s << u"2028-02-29T00:00:00.000Z"_s;
        QTest::newRow("the beginning") << u"1970-01-01T00:00:00Z"_s << u"1970-01-01T00:00:00.000Z"_s;
    }
    void parse_rfc3339_momentAndKeptText()
    {
        QFETCH(QString, text);
        const auto parsed = Timestamp::parse(text);
        QVERIFY2(parsed.has_value(), qPrintable(text));
        QCOMPARE(parsed->text(), text);
        QCOMPARE(parsed->moment().timeSpec(), Qt::UTC);
        QTEST(parsed->moment().toString(Qt::ISODateWithMs), "utc");
    }

    void parse_anythingElse_error_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", u""_s);
        row("no offset", u"2026-01-31T12:00:00"_s);
        row("a blank for the T", u"2026-01-31 12:00:00Z"_s);
        row("an offset without a colon", u"2026-01-31T12:00:00+0100"_s);
        row("an offset without minutes", u"2026-01-31T12:00:00+01"_s);
        row("a sign that is none", u"2026-01-31T12:00:00*01:00"_s);
        row("an offset of a day", u"2026-01-31T12:00:00+24:00"_s);
        row("an offset of sixty minutes", u"2026-01-31T12:00:00+01:60"_s);
        row("no seconds", u"2026-01-31T12:00Z"_s);
        row("a fraction without digits", u"2026-01-31T12:00:00.Z"_s);
        row("a comma before the fraction", u"2026-01-31T12:00:00,5Z"_s);
        row("a date only", u"2026-01-31"_s);
        row("the 30th of February", u"2026-02-30T12:00:00Z"_s);
        row("the 29th of February of a common year", u"2027-02-29T12:00:00Z"_s);
        row("month 13", u"2026-13-01T12:00:00Z"_s);
        row("day 0", u"2026-01-00T12:00:00Z"_s);
        row("hour 24", u"2026-01-31T24:00:00Z"_s);
        row("minute 60", u"2026-01-31T12:60:00Z"_s);
        row("second 61", u"2026-01-31T12:00:61Z"_s);
        row("a year of two digits", u"26-01-31T12:00:00Z"_s);
        row("something before", u" 2026-01-31T12:00:00Z"_s);
        row("something after", u"2026-01-31T12:00:00Z "_s);
        row("a line break after", u"2026-01-31T12:00:00Z\n"_s);
        row("digits of another script", u"\u0662\u0660\u0662\u0666-01-31T12:00:00Z"_s);
        row("seconds since 1970", u"1769903999"_s);
    }
    void parse_anythingElse_error()
    {
        QFETCH(QString, text);
        const auto parsed = Timestamp::parse(text);
        QVERIFY2(!parsed, qPrintable(text));
        QCOMPARE(parsed.error().status(), ExitStatus::BadData);
    }

    void text_ofAMoment_inUtc()
    {
        const QDateTime moment(QDate(2026, 1, 31), QTime(23, 59, 59), Qt::OffsetFromUTC, 3600);
        QCOMPARE(Timestamp(moment).text(), u"2026-01-31T22:59:59Z"_s);
        QCOMPARE(Timestamp(moment.addMSecs(7)).text(), u"2026-01-31T22:59:59.007Z"_s);
        QCOMPARE(Timestamp::parse(Timestamp(moment.addMSecs(7)).text())->moment(), moment.addMSecs(7));
    }

    void equality_otherOffset_sameMoment()
    {
        QCOMPARE(*Timestamp::parse(u"2026-01-31T12:00:00Z"_s), *Timestamp::parse(u"2026-01-31T13:00:00+01:00"_s));
        QVERIFY(!(*Timestamp::parse(u"2026-01-31T12:00:00Z"_s) == *Timestamp::parse(u"2026-01-31T12:00:00+01:00"_s)));
    }

    void nameForTime_localTime_isWrittenInUtc()
    {
        const QDateTime moment(QDate(2026, 2, 1), QTime(0, 59, 59, 123), Qt::OffsetFromUTC, 3600);
        QCOMPARE(nameForTime(moment), u"2026-01-31-235959123"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
