#include "scenarios/world.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace nymvisor::fakes;
using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QString infoPath = u"/fake-node/upgrade-info.json"_s;

FakeAnswer page(const QByteArray &body)
{
    FakeAnswer answer;
    answer.body = body;
    return answer;
}

FakeAnswer raw(const QByteArray &bytes)
{
    FakeAnswer answer;
    answer.raw = bytes;
    return answer;
}

/// Of the nymvisor that runs, in kB.
qint64 memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

/// Every file below @p folder that is not the daemon's or nymvisor's own to write.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

} // namespace

/// One nymvisor that is told nonsense, again and again, by an upstream over real sockets: the daemon runs on, nothing
/// is planned or written, the reason is told, and the next good release is taken.
class TestHostileUpstreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answer_hostile_changesNothing_data();
    void answer_hostile_changesNothing();
    void answer_goodAfterAll_isUpgradedTo();

private:
    /// A release as it should be, with one field that is not; whole where @p key is empty.
    QByteArray infoWith(const QString &key = {}, const QJsonValue &value = {}) const
    {
        QJsonObject json = m_world->announced();
        if (!key.isEmpty())
            json[key] = value;
        return QJsonDocument(json).toJson();
    }
    QByteArray infoWithSource(const QString &key, const QJsonValue &value) const
    {
        QJsonObject source = m_world->announced()[u"platforms"_s][u"any"_s].toObject();
        source[key] = value;
        return infoWith(u"platforms"_s, QJsonObject{{u"any"_s, source}});
    }

    std::unique_ptr<World> m_world;
    qint64 m_memory = 0;
    QStringList m_files;
};

void TestHostileUpstreams::initTestCase()
{
    m_world = std::make_unique<World>();
    m_world->init();
    m_world->announce({}); // composed, and not shown yet
    m_world->upstream().answer(infoPath, FakeAnswer::page(500));
    m_world->setVariable(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"1h"_s); // asked by SIGHUP
    m_world->run();
    QVERIFY(m_world->waitForNextLog(u"upstream: .*status 500"_s));
    QVERIFY(m_world->waitForLog(u"daemon: started"_s));
    m_memory = memoryOf(m_world->processId());
    m_files = filesIn(m_world->data());
}

void TestHostileUpstreams::answer_hostile_changesNothing_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    const auto add = [](const char *sentence, const FakeAnswer &answer) { QTest::newRow(sentence) << answer; };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    const QByteArray good = infoWith();
    const QByteArray length = "Content-Length: " + QByteArray::number(good.size()) + "\r\n";
    for (const int status : {201, 204, 206, 300, 304, 400, 401, 403, 404, 407, 410, 418, 429, 500, 502, 503, 599})
        QTest::addRow("status %d", status) << FakeAnswer::page(status);
    add("status 999", raw("HTTP/1.1 999 Whatever\r\n\r\n"));
    add("a status that is no number", raw("HTTP/1.1 abc OK\r\n\r\n"));
    add("no HTTP", raw("220 mail.example.org ESMTP\r\n"));
    add("zeros", raw(QByteArray(1000, '\0')));
    add("HTTP of another kind", raw("ICY 200 OK\r\n\r\n" + good));
    add("the beginning of HTTP/2", raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    add("the end at once", raw("\r\n"));
    add("half a status line", raw("HTTP/1."));
    add("half the headers", raw(ok + "Content-Len"));
    add("a header without a name", raw(ok + ": x\r\n\r\n{"));
    add("one header of a megabyte", raw(ok + "X: " + QByteArray(1 << 20, 'x') + "\r\n\r\n{"));
    add("ten thousand headers", raw(ok + QByteArray("X: y\r\n").repeated(10'000) + "\r\n{"));
    add("less than is announced", raw(ok + "Content-Length: 99999\r\n\r\n" + good));
    add("more is announced than is allowed", raw(ok + "Content-Length: 99999999999\r\n\r\n" + good));
    add("a length below zero", raw(ok + "Content-Length: -5\r\n\r\n" + good));
    add("a length in words", raw(ok + "Content-Length: five\r\n\r\n" + good));
    add("a chunk without a size", raw(ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + good));
    add("a chunk of all there is", raw(ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + good));
    add("packed, which nobody asked for", raw(ok + length + "Content-Encoding: gzip\r\n\r\n" + good));
    add("packed in an unknown way", raw(ok + length + "Content-Encoding: x\r\n\r\n" + good));
    add("a redirect to a file", FakeAnswer::redirect("file:///etc/passwd"));
    add("a redirect to data", FakeAnswer::redirect("data:application/json,{}"));
    add("a redirect to ftp", FakeAnswer::redirect("ftp://127.0.0.1/x"));
    add("a redirect to nowhere", FakeAnswer::page(302));
    add("a redirect to itself", FakeAnswer::redirect(infoPath.toUtf8()));
    add("a redirect to a port where nobody is", FakeAnswer::redirect("http://127.0.0.1:1/"));
    add("a redirect without a host", FakeAnswer::redirect("http:///x"));
    add("nothing", page({}));
    add("a web page", FakeAnswer::page(200));
    add("two megabytes of blanks", page(QByteArray(2 << 20, ' ')));
    add("not UTF-8", page("{\"name\":\"\xff\xfe\"}"));
    add("zeros where JSON should be", page(QByteArray(1000, '\0')));
    add("half of it", page(good.first(good.size() / 2)));
    add("a list", page("[" + good + "]"));
    add("a text", page("\"x\""));
    add("lists as deep as they go", page(QByteArray(500'000, '[')));
    add("objects as deep as they go", page(QByteArray("{\"a\":").repeated(100'000)));
    add("deep in a known field", page(infoWith(u"platforms"_s, u"x"_s).replace("\"x\"", QByteArray(400'000, '['))));
    for (const QString &field : {u"manual"_s, u"name"_s, u"notes"_s, u"version"_s, u"platforms"_s, u"upgradeTime"_s})
        QTest::addRow("a number as %s", qPrintable(field)) << page(infoWith(field, 7));
    const QList<std::pair<const char *, QString>> names{
        {"a name that leads out", u"../../x"_s},
        {"a name that is a path", u"/etc/x"_s},
        {"a hidden name", u".x"_s},
        {"a name that is a flag", u"-rf"_s},
        {"the name of the first", u"genesis"_s},
        {"the name of the link", u"current"_s},
        {"an empty name", u""_s},
        {"a huge name", QString(100'000, u'x')},
        {"a name with a line break", u"a\nb"_s},
        {"a name with a zero", u"a\u0000b"_s},
        {"a name that turns the text", u"a\u202eb"_s},
        {"a name that moves the cursor", u"a\u001b[2Jb"_s},
        {"a name of another script", u"\u0430"_s},
    };
    for (const auto &[sentence, name] : names)
        add(sentence, page(infoWith(u"name"_s, name)));
    add("a version that is a path", page(infoWith(u"version"_s, u"../x"_s)));
    add("a huge version", page(infoWith(u"version"_s, QString(100'000, u'1'))));
    const QList<std::pair<const char *, QString>> times{
        {"a time without a zone", u"2026-01-01T00:00:00"_s},
        {"a 13th month", u"2026-13-01T00:00:00Z"_s},
        {"a time in words", u"tomorrow"_s},
        {"the year 99999", u"99999-01-01T00:00:00Z"_s},
        {"an empty time", u""_s},
    };
    for (const auto &[sentence, time] : times)
        add(sentence, page(infoWith(u"upgradeTime"_s, time)));
    add("a checksum that is none", page(infoWithSource(u"checksum"_s, u"xyz"_s)));
    add("another algorithm", page(infoWithSource(u"checksumAlgorithm"_s, u"md5"_s)));
    add("a binary from a file", page(infoWithSource(u"url"_s, u"file:///bin/sh"_s)));
    add("a binary from a mirror that is a file", page(infoWithSource(u"urls"_s, QJsonArray{u"file:///bin/sh"_s})));
    add("mirrors that are no list", page(infoWithSource(u"urls"_s, 7)));
    add("a binary from nowhere", page(infoWithSource(u"url"_s, u""_s)));
    add("an expiry that is no time", page(infoWith(u"expires"_s, u"never"_s)));
}

void TestHostileUpstreams::answer_hostile_changesNothing()
{
    QFETCH(FakeAnswer, answer);
    m_world->upstream().answer(infoPath, answer);
    m_world->signal(SIGHUP);
    QVERIFY2(m_world->waitForNextLog(u"upstream: .*asked_again_in="_s), qPrintable(m_world->log().right(2000)));
    QVERIFY(m_world->isRunning());
    QCOMPARE(m_world->servingDaemons(), 1);
    QCOMPARE(filesIn(m_world->data()), m_files);
    QCOMPARE(m_world->command({u"status"_s, u"-o"_s, u"json"_s}), 0);
    const QJsonObject status = QJsonDocument::fromJson(m_world->commandOutput().toUtf8()).object();
    QVERIFY(status[u"queue"_s].toArray().isEmpty());
}

void TestHostileUpstreams::answer_goodAfterAll_isUpgradedTo()
{
#if defined(NYMVISOR_SANITIZED)
    constexpr qint64 leeway = qint64(256) * 1024; // kB; it keeps what is freed, to see whether it is used
#else
    constexpr qint64 leeway = qint64(6) * 1024; // a poll that kept what it was told would take a megabyte each
#endif
    QVERIFY2(memoryOf(m_world->processId()) < m_memory + leeway,
             qPrintable(u"%1 kB, %2 at first"_s.arg(memoryOf(m_world->processId())).arg(m_memory)));
    QCOMPARE(m_world->countInDaemonLog(u"start"_s), 1);
    m_world->announce({});
    m_world->signal(SIGHUP);
    QVERIFY(m_world->waitForLog(u"upgrade: committed"_s));
    QCOMPARE(m_world->versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(m_world->stop(), 0);
}

QTEST_GUILESS_MAIN(TestHostileUpstreams)
#include "tst_hostileupstreams.moc"
