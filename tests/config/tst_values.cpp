#include "config/values.h"

#include "config/publickey.h"
#include "config/upgradewindow.h"
#include "core/resultchecks.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseBoolean_anyText_trueFalseOrError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected"); // -1: an error
        const auto row = [](const char *text, int expected) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << expected;
        };
        row("true", 1);
        row("t", 1);
        row("1", 1);
        row("TRUE", 1);
        row("True", 1);
        row("T", 1);
        row("false", 0);
        row("f", 0);
        row("0", 0);
        row("FALSE", 0);
        row("F", 0);
        row("", -1);
        row("yes", -1);
        row("on", -1);
        row("2", -1);
        row("01", -1);
        row(" true", -1);
        row("true ", -1);
        row("tru", -1);
    }
    void parseBoolean_anyText_trueFalseOrError()
    {
        QFETCH(QString, text);
        const auto parsed = parseBoolean(text);
        QTEST(parsed ? static_cast<int>(*parsed) : -1, "expected");
        if (!parsed)
            VERIFY_ERROR(parsed, u'\'' + text + u'\'');
    }

    void parseCount_anyText_numberFromOneOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected"); // -1: an error
        const auto row = [](const char *text, qint64 expected) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << expected;
        };
        row("1", 1);
        row("10", 10);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("9223372036854775808", -1);
        row("0", -1);
        row("-1", -1);
        row("", -1);
        row("ten", -1);
        row("1.5", -1);
        row("1e3", -1);
        row("0x10", -1);
        row("1 000", -1);
        row(" 10", -1);
        row("10\n", -1);
        row("+10", -1);
    }
    void parseCount_anyText_numberFromOneOn()
    {
        QFETCH(QString, text);
        const auto parsed = parseCount(text, 1);
        QTEST(parsed.value_or(-1), "expected");
        QCOMPARE(parseCount(text, 0).value_or(-1), text == u'0' ? 0 : parsed.value_or(-1));
    }

    void parseSize_anyText_bytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected"); // -1: an error
        const auto row = [](const char *text, qint64 expected) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << expected;
        };
        row("1", 1);
        row("7B", 7);
        row("1kB", 1'000);
        row("1KiB", 1'024);
        row("1MB", 1'000'000);
        row("1MiB", 1'048'576);
        row("512 MiB", 536'870'912);
        row("1GB", 1'000'000'000);
        row("1GiB", 1'073'741'824);
        row("1TB", 1'000'000'000'000);
        row("1TiB", 1'099'511'627'776);
        row("8388607TiB", 8'388'607 * (qint64(1) << 40));
        row("8388608TiB", -1);
        row("9223372036854775808", -1);
        row("0", -1);
        row("0GiB", -1);
        row("-1GiB", -1);
        row("", -1);
        row("GiB", -1);
        row("1.5GiB", -1);
        row("1gib", -1);
        row("1 KB", -1);
        row("1G", -1);
        row("1GiB ", -1);
        row("1GiB\n", -1);
        row("1  GiB", -1);
        row("1PiB", -1);
    }
    void parseSize_anyText_bytes()
    {
        QFETCH(QString, text);
        const auto parsed = parseSize(text);
        QTEST(parsed.value_or(-1), "expected");
        if (!parsed)
            VERIFY_ERROR(parsed, u'\'' + text + u'\'');
    }

    void formatSize_anySize_largestUnitThatDividesAndReadsBack_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one byte") << qint64(1) << u"1B"_s;
        QTest::newRow("a thousand") << qint64(1000) << u"1000B"_s;
        QTest::newRow("1024") << qint64(1024) << u"1KiB"_s;
        QTest::newRow("one and a half") << qint64(1536) << u"1536B"_s;
        QTest::newRow("a gibibyte") << (qint64(1) << 30) << u"1GiB"_s;
        QTest::newRow("one more than a gibibyte") << (qint64(1) << 30) + 1 << u"1073741825B"_s;
        QTest::newRow("thousands of tebibytes") << (qint64(5000) << 40) << u"5000TiB"_s;
    }
    void formatSize_anySize_largestUnitThatDividesAndReadsBack()
    {
        QFETCH(qint64, bytes);
        QTEST(formatSize(bytes), "expected");
        QCOMPARE(parseSize(formatSize(bytes)).value(), bytes);
    }

    void checkUrl_anyText_httpWithAHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, const QString &text, bool isAllowed) {
            QTest::newRow(name) << text << isAllowed;
        };
        row("https", u"https://nymtech.net/.wellknown/"_s, true);
        row("http", u"http://127.0.0.1:8080/x?y=z"_s, true);
        row("capital letters in the scheme", u"HTTPS://nymtech.net"_s, true);
        row("an address of version 6", u"http://[::1]:80/"_s, true);
        row("nothing", u""_s, false);
        row("no scheme", u"nymtech.net/upgrade"_s, false);
        row("two slashes only", u"//nymtech.net/"_s, false);
        row("a file", u"file:///etc/passwd"_s, false);
        row("a file on a host", u"file://host/etc/passwd"_s, false);
        row("ftp", u"ftp://nymtech.net/"_s, false);
        row("data", u"data:text/plain,x"_s, false);
        row("no host", u"https:///path"_s, false);
        row("no host but a port", u"https://:80/path"_s, false);
        row("a blank", u"https://nymtech.net/a b"_s, false);
        row("a blank in the host", u"https://nym tech.net/"_s, false);
        row("a line break", u"https://nymtech.net/\nHost: other"_s, false);
        row("a port that is none", u"https://nymtech.net:99999/"_s, false);
        row("a broken escape", u"https://nymtech.net/%zz"_s, false);
    }
    void checkUrl_anyText_httpWithAHost()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAllowed);
        QCOMPARE(checkUrl(text).has_value(), isAllowed);
        QCOMPARE(checkText(ValueKind::Url, text).has_value(), isAllowed);
        QCOMPARE(checkText(ValueKind::OptionalUrl, text).has_value(), isAllowed || text.isEmpty());
    }

    void checkText_pathsAndNames_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("an absolute path") << ValueKind::Path << u"/srv/a b"_s << true;
        QTest::newRow("a relative path") << ValueKind::Path << u"srv"_s << false;
        QTest::newRow("a shell's home") << ValueKind::Path << u"~/srv"_s << false;
        QTest::newRow("no path") << ValueKind::Path << u""_s << false;
        QTest::newRow("an optional path that is not set") << ValueKind::OptionalPath << u""_s << true;
        QTest::newRow("an optional path that is relative") << ValueKind::OptionalPath << u"./srv"_s << false;
        QTest::newRow("a name") << ValueKind::Name << u"nym-node"_s << true;
        QTest::newRow("a name that is a path") << ValueKind::Name << u"a/b"_s << false;
    }
    void checkText_pathsAndNames()
    {
        QFETCH(ValueKind, kind);
        QFETCH(QString, text);
        QTEST(checkText(kind, text).has_value(), "isAllowed");
    }

    void publicKeys_text_areReadOrNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count"); // -1: an error
        const QString a = u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
        const QString b = u"RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("one") << a << 1;
        QTest::newRow("two") << u" %1\n\t%2 "_s.arg(a, b) << 2;
        QTest::newRow("one twice") << a + u' ' + a << 1;
        QTest::newRow("one twice, with another id") << a + u' ' + QString(a).replace(4, 4, u"AAAA"_s) << 1;
        QTest::newRow("cut off") << a.chopped(1) << -1;
        QTest::newRow("too long") << a + u"AAAA"_s << -1;
        QTest::newRow("another algorithm") << u"RUQ"_s + a.mid(3) << -1;
        QTest::newRow("no base64") << u"!!!!"_s << -1;
        QTest::newRow("a letter that is none") << QString(a).replace(10, 1, u'\u00e5') << -1;
        QTest::newRow("parted by commas") << a + u',' + b << -1;
    }
    void publicKeys_text_areReadOrNamed()
    {
        QFETCH(QString, text);
        const auto keys = parsePublicKeys(text);
        QTEST(keys ? static_cast<int>(keys->size()) : -1, "count");
        QCOMPARE(checkText(ValueKind::PublicKeys, text).has_value(), keys.has_value());
        if (keys)
            QVERIFY(parsePublicKeys(textOf(*keys)).value() == *keys);
    }

    void publicKey_id_isShownAsMinisignDoes()
    {
        // As minisign's manual has it.
        const auto key = PublicKey::parse(u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s);
        VERIFY_VALUE(key);
        QCOMPARE(key->shownId(), u"E7620F1842B4E81F"_s);
    }

    void upgradeWindow_text_isReadOrNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *text, bool isAllowed) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << isAllowed;
        };
        row("", true);
        row("Mon-Fri 22:00-05:00, Sun 01:00-06:00", true);
        row("mon 0:00-24:00", true);
        row("22:00-05:00", true);
        row("  Mon   1:00-2:00 ,Tue 1:00-2:00", true);
        row("Mon", false);
        row("Mon 22:00", false);
        row("Mon 22-23", false);
        row("Mon 22:00-22:00", false);
        row("Mon 24:00-01:00", false);
        row("Mon 01:00-24:01", false);
        row("Mon 01:60-02:00", false);
        row("Mon 25:00-26:00", false);
        row("Xyz 01:00-02:00", false);
        row("Mon-Xyz 01:00-02:00", false);
        row("Monday 01:00-02:00", false);
        row("Mon 01:00-02:00,", false);
        row("Mon 01:00-02:00; Tue 01:00-02:00", false);
        row("Mon 01:00-02:00 UTC", false);
    }
    void upgradeWindow_text_isReadOrNamed()
    {
        QFETCH(QString, text);
        QTEST(UpgradeWindow::parse(text).has_value(), "isAllowed");
        QCOMPARE(checkText(ValueKind::Window, text).has_value(), UpgradeWindow::parse(text).has_value());
    }

    void upgradeWindow_moment_isTheNextOpening_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &window, const QString &moment, const QString &expected) {
            QTest::newRow(name) << window << moment << expected;
        };
        // 2026-02-02 is a Monday.
        row("none is always open", u""_s, u"2026-02-02T12:00:00Z"_s, u"2026-02-02T12:00:00Z"_s);
        row("before it", u"Mon 22:00-23:00"_s, u"2026-02-02T12:00:00Z"_s, u"2026-02-02T22:00:00Z"_s);
        row("its first moment", u"Mon 22:00-23:00"_s, u"2026-02-02T22:00:00Z"_s, u"2026-02-02T22:00:00Z"_s);
        row("its last second", u"Mon 22:00-23:00"_s, u"2026-02-02T22:59:59Z"_s, u"2026-02-02T22:59:59Z"_s);
        row("its end is outside", u"Mon 22:00-23:00"_s, u"2026-02-02T23:00:00Z"_s, u"2026-02-09T22:00:00Z"_s);
        row("over midnight", u"Mon-Fri 22:00-05:00"_s, u"2026-02-03T04:59:00Z"_s, u"2026-02-03T04:59:00Z"_s);
        row("of Friday, on Saturday", u"Mon-Fri 22:00-05:00"_s, u"2026-02-07T04:00:00Z"_s, u"2026-02-07T04:00:00Z"_s);
        row("Saturday evening is none", u"Mon-Fri 22:00-05:00"_s, u"2026-02-07T22:30:00Z"_s, u"2026-02-09T22:00:00Z"_s);
        row("of Sunday, over the week's end", u"Sun 22:00-05:00"_s, u"2026-02-02T04:00:00Z"_s,
            u"2026-02-02T04:00:00Z"_s);
        row("days over the week's end", u"Sat-Mon 10:00-11:00"_s, u"2026-02-02T09:00:00Z"_s, u"2026-02-02T10:00:00Z"_s);
        row("days over the week's end, in the middle", u"Sat-Mon 10:00-11:00"_s, u"2026-02-03T09:00:00Z"_s,
            u"2026-02-07T10:00:00Z"_s);
        row("every day", u"03:00-04:00"_s, u"2026-02-04T05:00:00Z"_s, u"2026-02-05T03:00:00Z"_s);
        row("a whole day", u"Sun 00:00-24:00"_s, u"2026-02-08T23:59:59Z"_s, u"2026-02-08T23:59:59Z"_s);
        row("the nearer of two", u"Fri 10:00-11:00, Wed 10:00-11:00"_s, u"2026-02-02T00:00:00Z"_s,
            u"2026-02-04T10:00:00Z"_s);
        row("a moment of another zone", u"Mon 22:00-23:00"_s, u"2026-02-03T00:30:00+02:00"_s,
            u"2026-02-02T22:30:00Z"_s);
    }
    void upgradeWindow_moment_isTheNextOpening()
    {
        QFETCH(QString, window);
        QFETCH(QString, moment);
        QFETCH(QString, expected);
        const auto parsed = UpgradeWindow::parse(window);
        VERIFY_VALUE(parsed);
        const QDateTime at = QDateTime::fromString(moment, Qt::ISODate);
        const auto opening = parsed->openingAt(at);
        QCOMPARE(opening ? std::max(opening->begin, at) : at, QDateTime::fromString(expected, Qt::ISODate));
    }

    void upgradeWindow_spansThatTouch_areOneOpening_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("expected"); // begin and length of what is open on Tuesday, 2026-02-03, at 01:00
        const auto row = [](const char *name, const QString &window, const QString &expected) {
            QTest::newRow(name) << window << expected;
        };
        row("one", u"Tue 00:30-02:00"_s, u"Tue 00:30 90"_s);
        row("from the day before", u"Mon 22:00-05:00"_s, u"Mon 22:00 420"_s);
        row("day after day", u"Mon-Wed 00:00-24:00"_s, u"Mon 00:00 4320"_s);
        row("said in two", u"Tue 01:00-02:00, Mon 23:00-01:00"_s, u"Mon 23:00 180"_s);
        row("that overlap", u"Tue 00:30-03:00, Tue 01:00-02:00"_s, u"Tue 00:30 150"_s);
        row("over the week's end", u"Mon-Tue 00:00-12:00, Sun 20:00-24:00, Mon 12:00-24:00"_s, u"Sun 20:00 2400"_s);
        row("the whole week", u"00:00-24:00"_s, u"any time"_s);
        row("the whole week, in halves", u"12:00-24:00, 00:00-12:00"_s, u"any time"_s);
        row("and more", u"23:00-22:00, 21:00-24:00"_s, u"any time"_s);
    }
    void upgradeWindow_spansThatTouch_areOneOpening()
    {
        QFETCH(QString, window);
        const auto parsed = UpgradeWindow::parse(window);
        VERIFY_VALUE(parsed);
        const auto opening = parsed->openingAt(QDateTime::fromString(u"2026-02-03T01:00:00Z"_s, Qt::ISODate));
        const QString found =
            opening ? QLocale::c().toString(opening->begin, u"ddd hh:mm "_s) + QString::number(opening->length.count())
                    : u"any time"_s;
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
