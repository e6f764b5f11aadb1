#include "worker/downloadjob.h"

#include "core/files.h"
#include "fakes/patience.h"
#include "worker/hostileupstream.h"
#include "worker/outcome.h"
#include "worker/resumerecord.h"
#include "worker/smalldisk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr qint64 limit = 1 << 20;
const QByteArray program = "#!/bin/sh\necho a program\n";

FakeAnswer answerWith(const FakeBody &body)
{
    FakeAnswer answer;
    answer.body = body;
    return answer;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void init();

    void download_program_isWholeExecutableAndHashed_data();
    void download_program_isWholeExecutableAndHashed();
    void download_withoutAnnouncedLength_isTakenAsItComes();
    void download_exactlyTheLimit_isAllowed();
    void download_largeProgram_reportsProgressNowAndThen();
    void download_whatWasLeftBefore_isReplaced();
    void download_whileAnotherWrites_isRefused();
    void download_partialFileThatIsALink_isNotFollowed();
    void download_badRequest_isRefused_data();
    void download_badRequest_isRefused();
    void download_hostileUpstream_leavesNothing_data();
    void download_hostileUpstream_leavesNothing();
    void download_cutOffInTheMiddleOfChunks_leavesNothing();
    void download_abort_keepsWhatArrived();
    void download_cut_isGoneOnWith_data();
    void download_cut_isGoneOnWith();
    void download_wholeThatIsThere_isNotAskedFor();
    void download_otherContentOrNoValidator_beginsAnew_data();
    void download_otherContentOrNoValidator_beginsAnew();
    void download_mirrors_areTriedInTurn();
    void download_allGone_isSaidSo();
    void download_noRoom_isFoundBeforeTheFirstByte();
    void download_longerThanAnybodySaid_leavesTheReserve();
    void download_tooSlow_isGivenUp();

private:
    DownloadRequest request(const QString &path = u"/asked"_s) const;
    QStringList filesThere() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<FakeUpstream> m_upstream;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_partial;
};

void TestDownload::init()
{
    m_upstream = std::make_unique<FakeUpstream>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_partial = m_folder->filePath(u".nym-node.part"_s);
}

DownloadRequest TestDownload::request(const QString &path) const
{
    return {{m_upstream->url(path)}, m_partial, {}, u"sha256"_s, limit};
}

void TestDownload::download_program_isWholeExecutableAndHashed_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("checksum");
    const QByteArray sha512 = QCryptographicHash::hash(program, QCryptographicHash::Sha512).toHex();
    QTest::newRow("sha256") << u"sha256"_s << sha256Of(program);
    QTest::newRow("in capitals") << u"sha256"_s << sha256Of(program).toUpper();
    QTest::newRow("sha512") << u"sha512"_s << QString::fromLatin1(sha512);
    QTest::newRow("none was promised") << u"sha256"_s << QString();
}

void TestDownload::download_program_isWholeExecutableAndHashed()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, checksum);
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadRequest asked = request();
    asked.algorithm = algorithm;
    asked.checksum = checksum;
    DownloadJob job(asked);

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const auto result = DownloadResult::fromJson(job.result());
    QVERIFY(result);
    QCOMPARE(result->size, program.size());
    QCOMPARE(result->sha256, sha256Of(program));
    QCOMPARE(readFile(m_partial).value_or({}), program);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_partial).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0755));
}

void TestDownload::download_withoutAnnouncedLength_isTakenAsItComes()
{
    FakeAnswer answer = answerWith(FakeBody::generated(300'000));
    answer.isChunked = true;
    m_upstream->answer(u"/asked"_s, answer);
    DownloadRequest asked = request();
    asked.checksum = QString::fromLatin1(answer.body.sha256());
    DownloadJob job(asked);

    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(DownloadResult::fromJson(job.result()).value_or({}).sha256, QString::fromLatin1(answer.body.sha256()));
}

void TestDownload::download_exactlyTheLimit_isAllowed()
{
    m_upstream->answer(u"/asked"_s, answerWith(FakeBody::generated(limit)));
    DownloadJob job(request());

    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(QFileInfo(m_partial).size(), limit);
}

void TestDownload::download_largeProgram_reportsProgressNowAndThen()
{
    const FakeBody body = FakeBody::generated(32 << 20);
    m_upstream->answer(u"/asked"_s, answerWith(body));
    DownloadRequest asked = request();
    asked.sizeLimit = body.size;
    DownloadJob job(asked);
    QList<TaskProgress> reports;
    connect(&job, &WorkerJob::progressed, this, [&](const TaskProgress &progress) { reports += progress; });
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    QVERIFY(!reports.isEmpty());
    QVERIFY(reports.size() <= timer.elapsed() / 100 + 1);
    QCOMPARE(reports.first().total, body.size);
}

void TestDownload::download_whatWasLeftBefore_isReplaced()
{
    QVERIFY(writeFile(m_partial, QByteArray(1000, 'x')));
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadJob job(request());

    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(readFile(m_partial).value_or({}), program);
}

void TestDownload::download_whileAnotherWrites_isRefused()
{
    QVERIFY(writeFile(m_partial, "what the other one has"));
    QFile other(m_partial);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(other.handle(), LOCK_EX | LOCK_NB), 0);
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadJob job(request());

    const auto outcome = outcomeOf(job);

    QVERIFY2(messageOf(outcome).contains("another download is writing it"_L1), qPrintable(messageOf(outcome)));
    QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    QCOMPARE(other.readAll(), QByteArray("what the other one has"));
    QVERIFY(m_upstream->requests().isEmpty());
}

void TestDownload::download_partialFileThatIsALink_isNotFollowed()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, m_partial));
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadJob job(request());

    QVERIFY(messageOf(outcomeOf(job)).contains("cannot create "_L1 + m_partial));
    QVERIFY(!QFileInfo::exists(elsewhere));
}

void TestDownload::download_badRequest_isRefused_data()
{
    QTest::addColumn<DownloadRequest>("asked");
    const QString url = u"http://127.0.0.1:1/"_s;
    const QString file = u"/nowhere/.nym-node.part"_s;
    const QString sha256 = u"sha256"_s;
    QTest::newRow("a URL of a file") << DownloadRequest{{u"file:///etc/passwd"_s}, file, {}, sha256, limit};
    QTest::newRow("a relative path") << DownloadRequest{{url}, u".nym-node.part"_s, {}, sha256, limit};
    QTest::newRow("another kind of name") << DownloadRequest{{url}, u"/etc/passwd"_s, {}, sha256, limit};
    QTest::newRow("no program's name") << DownloadRequest{{url}, u"/tmp/.part"_s, {}, sha256, limit};
    QTest::newRow("another algorithm") << DownloadRequest{{url}, file, {}, u"md5"_s, limit};
    QTest::newRow("no limit") << DownloadRequest{{url}, file, {}, sha256, 0};
    QTest::newRow("a folder that is not there") << DownloadRequest{{url}, file, {}, sha256, limit};
}

void TestDownload::download_badRequest_isRefused()
{
    QFETCH(DownloadRequest, asked);
    DownloadJob job(asked);

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.startsWith("cannot download "_L1), qPrintable(message));
    QVERIFY2(!message.contains("127.0.0.1:1/: Connection"_L1), qPrintable(message));
}

void TestDownload::download_hostileUpstream_leavesNothing_data()
{
    QTest::addColumn<HostileRow>("row");
    QTest::addColumn<QString>("checksum");
    const FakeBody body = FakeBody::generated(500'000);
    for (const HostileRow &row : hostileRows(body))
        QTest::newRow(row.sentence) << row << QString();

    const auto bad = ExitStatus::BadData;
    const auto add = [](const HostileRow &row, const QString &checksum = {}) {
        QTest::newRow(row.sentence) << row << checksum;
    };
    FakeAnswer large = answerWith(FakeBody::generated(limit + 1));
    add({"too much is announced", large, bad, "announces 1048577 bytes; at most 1048576 are allowed"});
    large.isChunked = true;
    add({"neither a length nor a checksum is known", large, bad, "nobody could tell whether it is whole"});
    add({"too much comes unannounced", large, bad, "sends more than the 1048576 bytes allowed"}, u"0123"_s);
    large.isChunked = false;
    large.claimedLength = QByteArray();
    large.body.size = qint64(1) << 50;
    add({"it never ends", large, bad, "sends more than the 1048576 bytes allowed"}, u"0123"_s);
    add({"nothing at all", answerWith(QByteArray()), bad, "sent an empty file"});
    FakeAnswer shortened = answerWith(program);
    shortened.claimedLength = "10";
    add({"less is announced than would come", shortened, bad, "the sha256 checksum is "}, sha256Of(program));
    add({"other bytes than were promised", answerWith(QByteArray("other")), bad, "not 0123 as upstream promised"},
        u"0123"_s);
    add({"a web page with the right status", FakeAnswer::page(200), bad, "the sha256 checksum is "}, sha256Of(program));
}

void TestDownload::download_hostileUpstream_leavesNothing()
{
    QFETCH(HostileRow, row);
    QFETCH(QString, checksum);
    m_upstream->answer(u"/asked"_s, row.answer);
    DownloadRequest asked = request();
    asked.checksum = checksum;
    DownloadJob job(asked, patienceFor(row.isSlow));

    const auto outcome = outcomeOf(job);

    QVERIFY(!outcome);
    QVERIFY2(messageOf(outcome).contains(QString::fromUtf8(row.fragment)), qPrintable(messageOf(outcome)));
    QVERIFY(messageOf(outcome).startsWith("cannot download "_L1 + asked.urls.first()));
    QVERIFY(!messageOf(outcome).contains("token"_L1));
    const bool isGone = row.answer.status == 404;
    QCOMPARE(outcome.error().status(), isGone ? ExitStatus::NoInput : row.status);
    QCOMPARE(filesThere(), QStringList());
}

void TestDownload::download_cutOffInTheMiddleOfChunks_leavesNothing()
{
    FakeAnswer answer = answerWith(FakeBody::generated(300'000));
    answer.isChunked = true;
    answer.breakAfter = 200'000;
    m_upstream->answer(u"/asked"_s, answer);
    DownloadRequest asked = request();
    asked.checksum = QString::fromLatin1(answer.body.sha256());
    DownloadJob job(asked);

    QVERIFY(!outcomeOf(job)); // for either reason: Qt does not always see it, the checksum does
    QCOMPARE(filesThere(), QStringList());
}

void TestDownload::download_abort_keepsWhatArrived()
{
    FakeAnswer answer = answerWith(FakeBody::generated(500'000));
    answer.stallAfter = 100'000;
    m_upstream->answer(u"/asked"_s, answer);
    DownloadJob job(request());
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    EVENTUALLY_COMPARE(QFileInfo(m_partial).size(), 100'000);

    job.abort();

    QVERIFY(finished.wait(fakes::untilItComes));
    QCOMPARE(finished.first().first().value<Result<>>().error().status(), ExitStatus::TryLater);
    QCOMPARE(QFileInfo(m_partial).size(), 100'000);
}

namespace {

const QByteArray etag = "\"1\"";
constexpr qint64 size = 300'000;
constexpr qint64 cutAt = 200'000;

/// What answers the second time, to what is asked then.
using SecondAnswer = std::function<FakeAnswer(const FakeBody &whole, qint64 from)>;

FakeAnswer restOf(const FakeBody &whole, qint64 from, const QByteArray &range)
{
    FakeAnswer answer = answerWith(whole.read(from, whole.size - from));
    answer.status = 206;
    answer.headers = {"Content-Range: bytes " + range};
    return answer;
}

} // namespace

void TestDownload::download_cut_isGoneOnWith_data()
{
    QTest::addColumn<SecondAnswer>("second");
    QTest::addColumn<int>("requests"); // until it is whole
    const auto add = [](const char *name, int requests, const SecondAnswer &second) {
        QTest::newRow(name) << second << requests;
    };
    add("the rest", 2, [](const FakeBody &whole, qint64 from) { return restOf(whole, from, "200000-299999/300000"); });
    add("a server that ignores ranges", 2, [](const FakeBody &whole, qint64) { return answerWith(whole); });
    add("no such range", 3, [](const FakeBody &, qint64) { return FakeAnswer::page(416); });
    add("a rest from elsewhere", 3,
        [](const FakeBody &whole, qint64 from) { return restOf(whole, from, "100000-199999/300000"); });
    add("a rest that is none", 3, [](const FakeBody &whole, qint64 from) { return restOf(whole, from, "all/of/it"); });
    add("a rest that does not reach the end", 3,
        [](const FakeBody &whole, qint64 from) { return restOf(whole, from, "200000-250000/300000"); });
    add("a rest of another file", 3,
        [](const FakeBody &, qint64 from) { return restOf(QByteArray(size, 'x'), from, "200000-299999/300000"); });
    add("a rest of a shorter file", 3, [](const FakeBody &whole, qint64 from) {
        FakeAnswer answer = restOf(whole, from, "200000-249999/250000");
        answer.body.size = 50'000;
        return answer;
    });
}

void TestDownload::download_cut_isGoneOnWith()
{
    QFETCH(SecondAnswer, second);
    QFETCH(int, requests);
    const FakeBody whole = FakeBody::generated(size);
    FakeAnswer first = answerWith(whole);
    first.etag = etag;
    first.breakAfter = cutAt;
    m_upstream->answer(u"/cut"_s, first);
    DownloadRequest asked = request(u"/cut"_s);
    asked.checksum = QString::fromLatin1(whole.sha256());
    DownloadJob cut(asked);
    const auto outcome = outcomeOf(cut);
    QCOMPARE(outcome.error().status(), ExitStatus::Unavailable);
    QCOMPARE(QFileInfo(m_partial).size(), cutAt);
    QVERIFY(!QFileInfo(m_partial).isExecutable());

    const quint16 port = m_upstream->port();
    m_upstream = std::make_unique<FakeUpstream>();
    m_upstream->setAnswerer([&](const FakeRequest &got) {
        const QByteArray range = got.headers.value("range");
        return range.isEmpty() ? answerWith(whole) : second(whole, range.mid(6).chopped(1).toLongLong());
    });
    // The record names the URL, and the port is another one now.
    QByteArray record = readFile(m_partial + u".resume"_s).value_or({});
    record.replace(QByteArray::number(port), QByteArray::number(m_upstream->port()));
    QVERIFY(writeFile(m_partial + u".resume"_s, record));
    asked.urls = {m_upstream->url(u"/cut"_s)};
    DownloadJob resumed(asked);
    QCOMPARE(messageOf(outcomeOf(resumed)), QString());

    QCOMPARE(DownloadResult::fromJson(resumed.result()).value_or({}).sha256, asked.checksum);
    QCOMPARE(QFileInfo(m_partial).size(), size);
    QVERIFY(QFileInfo(m_partial).isExecutable());
    QCOMPARE(filesThere().size(), 1);
    const QList<FakeRequest> seen = m_upstream->requests();
    QCOMPARE(seen.size(), requests - 1);
    QCOMPARE(seen.first().headers.value("range"), QByteArray("bytes=200000-"));
    QCOMPARE(seen.first().headers.value("if-range"), etag);
}

void TestDownload::download_wholeThatIsThere_isNotAskedFor()
{
    DownloadRequest asked = request();
    asked.checksum = sha256Of(program);
    QVERIFY(writeFile(m_partial, program)); // as a crash leaves it just before the end
    QVERIFY(ResumeRecord({asked.urls.first(), asked.checksum, etag, program.size()}).write(m_partial));
    DownloadJob job(asked);
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(m_upstream->requests().size(), 0);
    QVERIFY(QFileInfo(m_partial).isExecutable());
}

void TestDownload::download_otherContentOrNoValidator_beginsAnew_data()
{
    QTest::addColumn<QByteArray>("record");
    const QByteArray url = "http://127.0.0.1:PORT/asked";
    const auto json = [](const QByteArray &from, const QByteArray &checksum, const QByteArray &validator) {
        return R"({"url":")" + from + R"(","checksum":")" + checksum + R"(","validator":")" + validator +
               R"(","size":1000})";
    };
    const QByteArray checksum = sha256Of(program).toLatin1();
    QTest::newRow("another content") << json(url, QByteArray(64, '0'), "x");
    QTest::newRow("no validator") << json(url, checksum, "");
    QTest::newRow("from another URL") << json("http://127.0.0.1:1/", checksum, "x");
    QTest::newRow("no record") << QByteArray();
    QTest::newRow("garbage") << QByteArray("{ \"url\": ");
}

void TestDownload::download_otherContentOrNoValidator_beginsAnew()
{
    QFETCH(QByteArray, record);
    QVERIFY(writeFile(m_partial, QByteArray(10, 'x')));
    record.replace("PORT", QByteArray::number(m_upstream->port()));
    QVERIFY(writeFile(ResumeRecord::pathFor(m_partial), record));
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadRequest asked = request();
    asked.checksum = sha256Of(program);
    DownloadJob job(asked);
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(m_upstream->requests().size(), 1);
    QVERIFY(!m_upstream->requests().first().headers.contains("range"));
    QCOMPARE(readFile(m_partial).value_or({}), program);
}

void TestDownload::download_mirrors_areTriedInTurn()
{
    m_upstream->answer(u"/gone"_s, FakeAnswer::page(404));
    m_upstream->answer(u"/other"_s, answerWith(QByteArray("other")));
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadRequest asked = request(u"/gone"_s);
    asked.urls += {m_upstream->url(u"/other"_s), m_upstream->url(u"/asked"_s), m_upstream->url(u"/never"_s)};
    asked.checksum = sha256Of(program);
    DownloadJob job(asked);
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(m_upstream->requests().size(), 3);
    QCOMPARE(readFile(m_partial).value_or({}), program);
}

void TestDownload::download_allGone_isSaidSo()
{
    m_upstream->answer(u"/gone"_s, FakeAnswer::page(410));
    DownloadRequest asked = request(u"/gone"_s);
    asked.urls += m_upstream->url(u"/neither"_s);
    DownloadJob gone(asked);
    const auto outcome = outcomeOf(gone);
    QCOMPARE(outcome.error().status(), ExitStatus::NoInput);
    QVERIFY2(messageOf(outcome).contains("/neither"_L1) && messageOf(outcome).contains("410"_L1),
             qPrintable(messageOf(outcome)));
    m_upstream->answer(u"/neither"_s, FakeAnswer::page(503));
    DownloadJob busy(asked);
    QCOMPARE(outcomeOf(busy).error().status(), ExitStatus::Unavailable);
}

void TestDownload::download_noRoom_isFoundBeforeTheFirstByte()
{
    FakeAnswer large = answerWith(FakeBody::generated(qint64(1) << 50));
    large.etag = etag;
    m_upstream->answer(u"/asked"_s, large);
    DownloadRequest asked = request();
    asked.sizeLimit = qint64(1) << 52;
    asked.checksum = sha256Of(program);
    DownloadJob job(asked);
    const auto outcome = outcomeOf(job);
    QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    QVERIFY2(messageOf(outcome).contains("not enough room"_L1), qPrintable(messageOf(outcome)));
    QCOMPARE(filesThere(), QStringList());
}

void TestDownload::download_longerThanAnybodySaid_leavesTheReserve()
{
    const SmallDisk disk(m_folder->filePath(u"small"_s));
    REQUIRE_MOUNTED(disk);
    m_partial = m_folder->filePath(u"small/.nym-node.part"_s);
    FakeAnswer endless = answerWith(FakeBody::generated(64 << 20));
    endless.isChunked = true;
    endless.etag = etag;
    m_upstream->answer(u"/asked"_s, endless);
    DownloadRequest asked = request();
    asked.sizeLimit = qint64(1) << 30;
    asked.checksum = sha256Of(program);
    DownloadJob job(asked);
    const auto outcome = outcomeOf(job);
    QVERIFY2(messageOf(outcome).contains("where 409.6 KiB are kept free"_L1), qPrintable(messageOf(outcome)));
    QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    QCOMPARE(QDir(m_folder->filePath(u"small"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestDownload::download_tooSlow_isGivenUp()
{
    FakeAnswer slow = answerWith(program);
    slow.drip = std::chrono::milliseconds(1);
    slow.body.size = 1 << 20;
    slow.body.read = [](qint64, qint64 count) { return QByteArray(count, 'x'); };
    m_upstream->answer(u"/asked"_s, slow);
    DownloadJob job(request(), {.pace = std::chrono::milliseconds(100), .leastBytes = 10'000});
    const QString message = messageOf(outcomeOf(job));
    QVERIFY2(message.contains("too slow"_L1), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
