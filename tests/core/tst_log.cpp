#include "core/log.h"

#include "core/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private:
    QStringList m_lines;

private Q_SLOTS:
    void init()
    {
        m_lines.clear();
        log::setSink([this](log::Level, const QString &line) { m_lines += line; });
    }
    void cleanup()
    {
        log::setSink({});
        log::setEnabled(true);
        log::setFormat(log::Format::Text);
    }

    void write_levelPartMessageAndFields_oneLine()
    {
        log::warning("poller", u"upstream did not answer"_s, {{"after", u"10s"_s}, {"url", u"https://a/b"_s}});
        QCOMPARE(m_lines.size(), 1);
        static const QRegularExpression form(
            uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z WARN  poller: upstream did not answer after=10s url=https://a/b\z)"_s);
        QVERIFY2(form.match(m_lines[0]).hasMatch(), qPrintable(m_lines[0]));
    }

    void write_forTheJournal_priorityAndNoTime()
    {
        log::setFormat(log::Format::Journal);
        log::error("a", u"m"_s, {{"k", u"v w"_s}});
        log::warning("a", u"m"_s);
        log::info("a", u"m"_s);
        QCOMPARE(m_lines, (QStringList{u"<3>a: m k=\"v w\""_s, u"<4>a: m"_s, u"<6>a: m"_s}));
    }

    void write_asJson_oneObject()
    {
        log::setFormat(log::Format::Json);
        log::warning("poller", u"upstream \"x\"\ndid not answer"_s, {{"after", u"10s"_s}});
        QCOMPARE(m_lines.size(), 1);
        QVERIFY(!m_lines[0].contains(u'\n'));
        QJsonObject line = QJsonDocument::fromJson(m_lines[0].toUtf8()).object();
        QVERIFY(Timestamp::parse(line.take(u"time"_s).toString()));
        QCOMPARE(line, (QJsonObject{{u"level"_s, u"warning"_s},
                                    {u"part"_s, u"poller"_s},
                                    {u"message"_s, u"upstream \"x\"\ndid not answer"_s},
                                    {u"fields"_s, QJsonObject{{u"after"_s, u"10s"_s}}}}));
    }

    void write_secrets_areLeftOutInEveryForm()
    {
        for (const log::Format format : {log::Format::Text, log::Format::Journal, log::Format::Json}) {
            log::setFormat(format);
            log::info("a", u"https://me:hidden@a/b"_s, {{"url", u"https://a/b?token=hidden"_s}});
            QVERIFY2(!m_lines.last().contains(u"hidden"_s), qPrintable(m_lines.last()));
            QVERIFY2(m_lines.last().contains(u"https://***@a/b"_s), qPrintable(m_lines.last()));
        }
    }

    void journal_isThatOfTheVariable()
    {
        struct stat status = {};
        QCOMPARE(::fstat(STDERR_FILENO, &status), 0);
        const auto stream = [&status](quint64 inode) {
            return QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(inode);
        };
        qputenv("JOURNAL_STREAM", stream(status.st_ino));
        QVERIFY(log::isToJournal());
        qputenv("JOURNAL_STREAM", stream(status.st_ino + 1)); // inherited, and standard error is another one by now
        QVERIFY(!log::isToJournal());
        qunsetenv("JOURNAL_STREAM");
        QVERIFY(!log::isToJournal());
    }

    void write_eachLevel_named()
    {
        log::error("a", u"m"_s);
        log::warning("a", u"m"_s);
        log::info("a", u"m"_s);
        QStringList words;
        for (const QString &line : m_lines)
            words += line.section(u' ', 1).simplified();
        QCOMPARE(words, (QStringList{u"ERROR a: m"_s, u"WARN a: m"_s, u"INFO a: m"_s}));
    }

    void write_hostileMessage_oneHarmlessLine_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("written");
        QTest::newRow("line breaks") << u"a\nb\r\nc\td"_s << u"a b  c d"_s;
        QTest::newRow("a terminal's escape") << u"\u001b[2Jgone"_s << u"\\u001b[2Jgone"_s;
        QTest::newRow("a null character") << u"a\0b"_s << u"a\\u0000b"_s;
        QTest::newRow("a control character of eight bits") << u"a\u009bb"_s << u"a\\u009bb"_s;
        QTest::newRow("a text that runs backwards") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("a line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
        QTest::newRow("other scripts and pictures stay") << u"å\U0001F600\"=\\"_s << u"å\U0001F600\"=\\"_s;
    }
    void write_hostileMessage_oneHarmlessLine()
    {
        QFETCH(QString, message);
        log::info("a", message);
        QCOMPARE(m_lines.size(), 1);
        QTEST(m_lines[0].section(u"a: "_s, 1), "written");
    }

    void write_value_quotedWhereNeeded_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        QTest::newRow("one word") << u"nym-node"_s << u"k=nym-node"_s;
        QTest::newRow("nothing") << u""_s << u"k=\"\""_s;
        QTest::newRow("blanks") << u"a b"_s << u"k=\"a b\""_s;
        QTest::newRow("a quote") << u"a\"b"_s << u"k=\"a\\\"b\""_s;
        QTest::newRow("what looks like the next field") << u"a other=b"_s << u"k=\"a other=b\""_s;
        QTest::newRow("an equals sign") << u"a=b"_s << u"k=\"a=b\""_s;
        QTest::newRow("a backslash between quotes") << u"a \\"_s << u"k=\"a \\\\\""_s;
        QTest::newRow("a line break") << u"a\nERROR x: y"_s << u"k=\"a ERROR x: y\""_s;
    }
    void write_value_quotedWhereNeeded()
    {
        QFETCH(QString, value);
        log::info("a", u"m"_s, {{"k", value}});
        QCOMPARE(m_lines.size(), 1);
        QTEST(m_lines[0].section(u" m "_s, 1), "written");
    }

    void write_disabled_nothing()
    {
        log::setEnabled(false);
        log::error("a", u"m"_s);
        QVERIFY(m_lines.isEmpty());
        log::setEnabled(true);
        log::error("a", u"m"_s);
        QCOMPARE(m_lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
