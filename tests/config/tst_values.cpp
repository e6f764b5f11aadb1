#include "config/values.h"

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
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
