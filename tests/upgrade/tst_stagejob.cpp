#include "upgrade/stagejob.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/fakeupstream.h"
#include "fakes/patience.h"
#include "release/binarysource.h"
#include "supervisor/processes.h"
#include "upgrade/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// Staging by the real worker, from a real server, with a binary that is really asked.
class TestStageJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { log::setSink({}); }

    void binary_isInPlace_isMadeExecutableAndAsked();
    void binary_inPlaceIsWrong_isRefused_data();
    void binary_inPlaceIsWrong_isRefused();
    void binary_isDownloaded_isCheckedAndPutInPlace_data();
    void binary_isDownloaded_isCheckedAndPutInPlace();
    void download_isWrong_isRefusedAndLeavesNothing_data();
    void download_isWrong_isRefusedAndLeavesNothing();
    void binary_outdated_isReplacedUnlessItIsInUse_data();
    void binary_outdated_isReplacedUnlessItIsInUse();
    void download_announcedDifferentlyMeanwhile_isNotPutInPlace();
    void upgrade_namesNoSource_isRefused();
    void download_aborted_endsAtOnce();

private:
    QString binary() const { return m_instance->paths->binary(u"two"_s); }
    QString partial() const { return m_instance->paths->partialBinary(u"two"_s); }
    UpgradeInfo upgrade(const QString &checksum, const QString &url) const
    {
        return release(u"two"_s, u"2.0.0"_s, u"2026-01-01T00:00:00Z"_s, url, checksum);
    }
    /// Served as /two; its path.
    QString serveDaemon(const QString &version, const QMap<QString, QString> &behaviour = {});

    const WorkerProgram m_worker{QStringLiteral(NYMVISOR_WORKER)};
    const StageJob::Rules m_rules{fakes::daemonName, true, 64 << 20};
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<FakeUpstream> m_upstream;
};

void TestStageJob::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestStageJob::init()
{
    m_instance = std::make_unique<Instance>();
    m_upstream = std::make_unique<FakeUpstream>();
    log::setSink([](log::Level, const QString &) {});
}

QString TestStageJob::serveDaemon(const QString &version, const QMap<QString, QString> &behaviour)
{
    const QString path = m_instance->path(u"served"_s);
    QMap<QString, QString> values{{u"log"_s, m_instance->log()}};
    values.insert(behaviour);
    fakes::makeDaemon(path, version, values);
    FakeAnswer answer;
    answer.body = FakeBody::ofFile(path);
    m_upstream->answer(u"/two"_s, answer);
    return path;
}

void TestStageJob::binary_isInPlace_isMadeExecutableAndAsked()
{
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    QCOMPARE(::chmod(QFile::encodeName(binary()).constData(), 0640), 0);
    // Neither downloaded nor compared with the checksum.
    StageJob job(upgrade(QString(64, u'0'), m_upstream->url(u"/two"_s)), *m_instance->paths, m_rules, m_worker);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(m_upstream->requests().size(), 0);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(binary()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0751U);
    QCOMPARE(job.record().sha256, sha256Of(binary()));
    QVERIFY(job.record().buildInfo == buildInfo(u"2.0.0"_s));
    QVERIFY(job.record().stamp == must(stampOf(binary())));
}

void TestStageJob::binary_inPlaceIsWrong_isRefused_data()
{
    using Behaviour = QMap<QString, QString>;
    QTest::addColumn<QString>("version"); // empty: a text file
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another version") << u"2.0.1"_s << Behaviour() << u"is of version 2.0.1"_s;
    QTest::newRow("another daemon") << u"2.0.0"_s << Behaviour{{u"name"_s, u"nym-api"_s}}
                                    << u"calls itself 'nym-api'"_s;
    QTest::newRow("another build than the upgrade says") << u"2.0.0"_s << Behaviour() << u"binaryDetails"_s;
    QTest::newRow("no program at all") << QString() << Behaviour() << u"does not tell its build information"_s;
    QTest::newRow("build info that fails")
        << u"2.0.0"_s << Behaviour{{u"build-info"_s, u"fail"_s}} << u"ended with status 2"_s;
    QTest::newRow("build info that is no JSON")
        << u"2.0.0"_s << Behaviour{{u"build-info"_s, u"garbage"_s}} << u"line 1"_s;
    QTest::newRow("build info without end")
        << u"2.0.0"_s << Behaviour{{u"build-info"_s, u"endless"_s}} << u"wrote more than"_s;
}

void TestStageJob::binary_inPlaceIsWrong_isRefused()
{
    using Behaviour = QMap<QString, QString>;
    QFETCH(QString, version);
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, expected);
    UpgradeInfo wanted = upgrade({}, {});
    if (expected == "binaryDetails"_L1)
        wanted.binaryDetails = buildInfo(u"2.0.0-rc.1"_s);
    m_instance->putBinary(u"two"_s, version, behaviour);
    if (version.isEmpty())
        VERIFY_VALUE(writeFile(binary(), "hello\n", 0755));
    StageJob job(wanted, *m_instance->paths, m_rules, m_worker);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"cannot stage two: "_s);
    VERIFY_ERROR(result, expected);
    QVERIFY(QFile::exists(binary())); // the operator's: it is not thrown away
}

void TestStageJob::binary_isDownloaded_isCheckedAndPutInPlace_data()
{
    QTest::addColumn<bool>("isChecksumNamed");
    QTest::newRow("with its checksum") << true;
    QTest::newRow("without one, where that is allowed") << false;
}

void TestStageJob::binary_isDownloaded_isCheckedAndPutInPlace()
{
    QFETCH(bool, isChecksumNamed);
    const QString served = serveDaemon(u"2.0.0"_s);
    StageJob::Rules rules = m_rules;
    rules.enforceChecksum = isChecksumNamed;
    StageJob job(upgrade(isChecksumNamed ? sha256Of(served) : QString(), m_upstream->url(u"/two"_s)),
                 *m_instance->paths, rules, m_worker);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(must(readFile(binary())), must(readFile(served)));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(binary()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0755U);
    QVERIFY(!QFile::exists(partial()));
    QCOMPARE(job.record().sha256, sha256Of(served));
    QVERIFY(job.record().stamp == must(stampOf(binary())));
    QVERIFY(linesOf(m_instance->log()).contains(u"build-info 2.0.0"_s));
    const auto source = must(readState<BinarySource>(BinarySource::fileFor(binary())));
    QVERIFY(source && source->stamp == must(stampOf(binary())));
    QCOMPARE(source->identity, isChecksumNamed ? sha256Of(served) : m_upstream->url(u"/two"_s));
}

void TestStageJob::binary_outdated_isReplacedUnlessItIsInUse_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("nobody needs it: it is replaced") << QString() << QString();
    QTest::newRow("another instance runs it: it stays") << u"run"_s << u"the instance other runs it"_s;
    QTest::newRow("it is another one by now: it stays") << u"changed"_s << u"another binary was put in place"_s;
}

void TestStageJob::binary_outdated_isReplacedUnlessItIsInUse()
{
    QFETCH(QString, situation);
    QFETCH(QString, mistake);
    const QString served = serveDaemon(u"2.0.0"_s);
    m_instance->putBinary(u"two"_s, u"1.5.0"_s);
    const QString before = sha256Of(binary());
    StageJob::Rules rules = m_rules;
    rules.outdated = must(stampOf(binary()));
    if (situation == "changed"_L1)
        ++rules.outdated->modified;
    if (situation == "run"_L1)
        m_instance->putOtherInstance(u"other"_s, u"two"_s);
    StageJob job(upgrade(sha256Of(served), m_upstream->url(u"/two"_s)), *m_instance->paths, rules, m_worker);
    const auto result = runToEnd(job);
    if (mistake.isEmpty())
        VERIFY_VALUE(result);
    else
        VERIFY_ERROR(result, mistake);
    QCOMPARE(sha256Of(binary()), mistake.isEmpty() ? sha256Of(served) : before);
    QCOMPARE(m_upstream->requests().isEmpty(), !mistake.isEmpty());
}

void TestStageJob::download_announcedDifferentlyMeanwhile_isNotPutInPlace()
{
    const QString served = serveDaemon(u"2.0.0"_s);
    const QString url = m_upstream->url(u"/two"_s);
    m_instance->plan(upgrade(QString(64, u'b'), url));
    StageJob job(upgrade(sha256Of(served), url), *m_instance->paths, m_rules, m_worker);
    VERIFY_ERROR(runToEnd(job), u"it was announced differently while it was downloaded"_s);
    QVERIFY(!QFile::exists(binary()));
    QVERIFY(!QFile::exists(partial()));
}

void TestStageJob::download_isWrong_isRefusedAndLeavesNothing_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another checksum") << u"checksum"_s << u"sha256"_s;
    QTest::newRow("no checksum, and it is enforced") << u"no checksum"_s << u"enforce_download_checksum is true"_s;
    QTest::newRow("another version") << u"version"_s << u"is of version 2.0.1"_s;
    QTest::newRow("another daemon") << u"daemon"_s << u"calls itself 'nym-api'"_s;
    QTest::newRow("an error page") << u"page"_s << u"404"_s;
    QTest::newRow("cut off") << u"cut"_s << QString();
    QTest::newRow("larger than allowed") << u"large"_s << u"1000"_s;
    QTest::newRow("not a program") << u"text"_s << u"does not tell its build information"_s;
}

void TestStageJob::download_isWrong_isRefusedAndLeavesNothing()
{
    QFETCH(QString, situation);
    QFETCH(QString, expected);
    const QString served = situation == "daemon"_L1 ? serveDaemon(u"2.0.0"_s, {{u"name"_s, u"nym-api"_s}})
                                                    : serveDaemon(situation == "version"_L1 ? u"2.0.1"_s : u"2.0.0"_s);
    QString checksum = sha256Of(served);
    StageJob::Rules rules = m_rules;
    FakeAnswer answer;
    answer.body = FakeBody::ofFile(served);
    if (situation == "page"_L1) {
        answer = FakeAnswer::page(404);
    } else if (situation == "cut"_L1) {
        answer.breakAfter = 1000;
    } else if (situation == "large"_L1) {
        rules.sizeLimit = 1000;
    } else if (situation == "text"_L1) {
        answer.body = QByteArray("hello\n");
        checksum = QString::fromLatin1(answer.body.sha256());
    } else if (situation == "checksum"_L1) {
        checksum = QString(64, u'0');
    } else if (situation == "no checksum"_L1) {
        checksum.clear();
    }
    m_upstream->answer(u"/two"_s, answer);
    StageJob job(upgrade(checksum, m_upstream->url(u"/two"_s)), *m_instance->paths, rules, m_worker);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"cannot stage two: "_s);
    VERIFY_ERROR(result, expected);
    QVERIFY(!QFile::exists(binary()));
    QVERIFY(!QFile::exists(partial()));
}

void TestStageJob::upgrade_namesNoSource_isRefused()
{
    StageJob job(upgrade({}, {}), *m_instance->paths, m_rules, m_worker);
    VERIFY_ERROR(runToEnd(job), u"it names no binary for "_s + thisPlatform());
}

void TestStageJob::download_aborted_endsAtOnce()
{
    serveDaemon(u"2.0.0"_s);
    FakeAnswer answer;
    answer.body = FakeBody::generated(100'000);
    answer.stallAfter = 50'000;
    m_upstream->answer(u"/two"_s, answer);
    StageJob job(upgrade(QString(64, u'0'), m_upstream->url(u"/two"_s)), *m_instance->paths, m_rules, m_worker);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    EVENTUALLY_VERIFY(QFileInfo(partial()).size() > 0);
    job.abort();
    QVERIFY(finished.wait(fakes::untilItComes));
    QVERIFY(!finished.first().first().value<Result<>>());
    QVERIFY(!QFile::exists(binary()));
}

QTEST_GUILESS_MAIN(TestStageJob)
#include "tst_stagejob.moc"
