#include "fakes/patience.h"
#include "tasks/backupvalues.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"

#include "core/confinement.h"
#include "core/files.h"
#include "fakes/fakeupstream.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

const QString worker = QStringLiteral(NYMVISOR_WORKER);
constexpr int limit = 20'000; // ms
constexpr qint64 large = 500'000;

QByteArray lineOf(const QJsonObject &request)
{
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

/// Whether the process has a handler for signal @p number.
bool isCaught(qint64 pid, int number)
{
    const QByteArray status = readFile(u"/proc/%1/status"_s.arg(pid)).value_or({});
    const qsizetype mask = status.indexOf("SigCgt:") + 7;
    return mask > 7 &&
           (status.mid(mask, status.indexOf('\n', mask) - mask).trimmed().toULongLong(nullptr, 16) >> (number - 1) & 1);
}

} // namespace

/// The worker as nymvisor and people start it.
class TestWorkerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void worker_run_endsWithTheStatusOfTheError_data();
    void worker_run_endsWithTheStatusOfTheError();
    void worker_help_namesEveryTask();
    void worker_requestInAFile_needsNobody();
    void worker_longRequest_isRefused();
    void worker_taskJob_getsTheValue();
    void worker_taskJob_getsTheError();
    void worker_stdinEnds_stopsOnlyWhatIsAttached_data();
    void worker_stdinEnds_stopsOnlyWhatIsAttached();
    void worker_termSignal_keepsThePartAndSaysTryLater();
    void worker_termBeforeTheRequest_saysTryLater();
    void worker_killedInTheMiddle_theNextOneSucceeds();
    void worker_secondOnTheSamePart_isToldToTryLater();
    void worker_readerThatIsGone_doesNotStopIt();
    void worker_waits_goesOnWhenItIsTold();
    void worker_waitsAndStdinEnds_stopsOnlyWhatIsAttached_data();
    void worker_waitsAndStdinEnds_stopsOnlyWhatIsAttached();
    void worker_taskNobodyWaitsFor_hasTheLowestPriority();
    void worker_download_isConfined();
    void worker_proxy_isTakenFromTheEnvironment();
    void fakeUpstream_folder_isServedWithEtags();

private:
    DownloadRequest stalledDownload();
    SnapshotRequest waitingSnapshot();
    void startDownload(QProcess &process, const QStringList &arguments, const DownloadRequest &request);

    const WorkerProgram m_worker{worker};
    std::unique_ptr<FakeUpstream> m_upstream;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkerProgram::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestWorkerProgram::init()
{
    m_upstream = std::make_unique<FakeUpstream>();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A download that never comes to its end.
DownloadRequest TestWorkerProgram::stalledDownload()
{
    FakeAnswer answer;
    answer.body = FakeBody::generated(large);
    answer.stallAfter = large / 2;
    m_upstream->answer(u"/asked"_s, answer);
    return {{m_upstream->url(u"/asked"_s)}, m_folder->filePath(u".nym-node.part"_s), {}, u"sha256"_s, large};
}

/// Returns when as much has arrived as will.
void TestWorkerProgram::startDownload(QProcess &process, const QStringList &arguments, const DownloadRequest &request)
{
    process.start(worker, arguments);
    process.write(lineOf(request.toJson()));
    EVENTUALLY_COMPARE(QFileInfo(request.partialFile).size(), large / 2);
}

void TestWorkerProgram::worker_run_endsWithTheStatusOfTheError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fragment");
    const QStringList checksum{u"checksum"_s};
    QTest::newRow("no task") << QStringList() << QByteArray() << 64 << u"exactly one task"_s;
    QTest::newRow("two tasks") << QStringList{u"fetch"_s, u"archive"_s} << QByteArray() << 64 << u"exactly one task"_s;
    QTest::newRow("an unknown task") << QStringList{u"dance"_s} << QByteArray() << 64 << u"no task 'dance'"_s;
    QTest::newRow("an unknown option") << QStringList{u"--fast"_s} << QByteArray() << 64 << u"no task '--fast'"_s;
    QTest::newRow("no request") << checksum << QByteArray() << 65 << u"the request on stdin is not JSON"_s;
    QTest::newRow("a request that is no JSON") << checksum << QByteArray("hello\n") << 65 << u"is not JSON: line 1"_s;
    QTest::newRow("a request that is a list") << checksum << QByteArray("[]\n") << 65 << u"is not a JSON object"_s;
    QTest::newRow("half a request of a nymvisor that is gone")
        << QStringList{u"--attached"_s, u"checksum"_s} << QByteArray("{") << 65 << u"is not JSON: line 1"_s;
    QTest::newRow("a request without its field")
        << checksum << QByteArray("{}\n") << 65 << u"the request for 'checksum' cannot be used: the field 'file'"_s;
    QTest::newRow("a request that lasts two lines")
        << checksum << QByteArray("{\n\"file\":\"/\"}\n") << 65 << u"is not JSON"_s;
    QTest::newRow("a file that is not there")
        << checksum << QByteArray(R"({"file":"/nowhere"})") << 74 << u"cannot open /nowhere"_s;
    QTest::newRow("a server that is not there")
        << QStringList{u"fetch"_s} << QByteArray(R"({"url":"http://127.0.0.1:1/x"})") << 69 << u"127.0.0.1:1/x"_s;
}

void TestWorkerProgram::worker_run_endsWithTheStatusOfTheError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QString, fragment);
    QProcess process;
    process.start(worker, arguments);
    process.write(input);
    process.closeWriteChannel();

    QVERIFY(process.waitForFinished(limit));

    QCOMPARE(process.exitCode(), status);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.startsWith("nymvisor-worker: "_L1) && said.contains(fragment), qPrintable(said));
    const auto message = parseTaskMessage(process.readAllStandardOutput());
    QVERIFY(message);
    const TaskEnd end = std::get<TaskEnd>(*message);
    QVERIFY(!end);
    QVERIFY2(end.error().message().contains(fragment), qPrintable(end.error().message()));
    QCOMPARE(static_cast<int>(end.error().status()), status);
}

void TestWorkerProgram::worker_help_namesEveryTask()
{
    QProcess process;
    process.start(worker, {u"--help"_s});

    QVERIFY(process.waitForFinished(limit));

    QCOMPARE(process.exitCode(), 0);
    const QString help = QString::fromUtf8(process.readAllStandardOutput());
    for (const TaskName task : {TaskName::Fetch, TaskName::Download, TaskName::Checksum, TaskName::Archive,
                                TaskName::Snapshot, TaskName::Restore})
        QVERIFY(help.contains(u"\n  "_s + textOf(task) + u' '));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestWorkerProgram::worker_requestInAFile_needsNobody()
{
    const QString request = m_folder->filePath(u"request.json"_s);
    QVERIFY(writeFile(request, lineOf(ChecksumRequest{request}.toJson())));
    QProcess process;
    process.setStandardInputFile(request);
    process.start(worker, {u"checksum"_s});

    QVERIFY(process.waitForFinished(limit));

    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray last = process.readAllStandardOutput().trimmed().split('\n').last();
    QVERIFY2(last.startsWith("{\"result\":"), last.constData());
}

void TestWorkerProgram::worker_longRequest_isRefused()
{
    QProcess process;
    process.start(worker, {u"checksum"_s});
    process.write(QByteArray((8 << 20) + 100'000, 'x')); // and no end of the line

    QVERIFY(process.waitForFinished(limit));

    QCOMPARE(process.exitCode(), 65);
    QVERIFY(process.readAllStandardError().contains("the request is longer than 8388608 bytes"));
}

void TestWorkerProgram::worker_taskJob_getsTheValue()
{
    const QString file = m_folder->filePath(u"file"_s);
    QVERIFY(writeFile(file, "abc"));
    TaskJob job(m_worker, ChecksumRequest{file});
    QSignalSpy finished(&job, &Job::finished);
    job.start();

    QVERIFY(finished.wait(limit));

    const auto value = job.value<ChecksumResult>();
    QVERIFY2(value, value ? "" : qPrintable(value.error().message()));
    QCOMPARE(value->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestWorkerProgram::worker_taskJob_getsTheError()
{
    TaskJob job(m_worker, ChecksumRequest{u"/nowhere"_s});
    QSignalSpy finished(&job, &Job::finished);
    job.start();

    QVERIFY(finished.wait(limit));

    const auto result = finished.first().first().value<Result<>>();
    QVERIFY(!result);
    QCOMPARE(result.error().message(), u"cannot open /nowhere: No such file or directory"_s);
    QCOMPARE(result.error().status(), ExitStatus::InputOutput);
}

void TestWorkerProgram::worker_stdinEnds_stopsOnlyWhatIsAttached_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("attached: nobody waits any more") << QStringList{u"--attached"_s, u"download"_s} << true;
    QTest::newRow("by hand: it was only the request's end") << QStringList{u"download"_s} << false;
}

void TestWorkerProgram::worker_stdinEnds_stopsOnlyWhatIsAttached()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isStopped);
    QProcess process;
    startDownload(process, arguments, stalledDownload());

    process.closeWriteChannel();

    if (isStopped) {
        QVERIFY(process.waitForFinished(limit));
        QCOMPARE(process.exitCode(), 75);
    } else {
        QVERIFY(!process.waitForFinished(300));
        process.kill();
        QVERIFY(process.waitForFinished(limit));
    }
}

void TestWorkerProgram::worker_termSignal_keepsThePartAndSaysTryLater()
{
    const DownloadRequest request = stalledDownload();
    QProcess process;
    startDownload(process, {u"download"_s}, request);

    process.terminate();

    QVERIFY(process.waitForFinished(limit));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 75);
    QVERIFY(process.readAllStandardOutput().contains("it was stopped on request"));
    QCOMPARE(QFileInfo(request.partialFile).size(), large / 2);
}

void TestWorkerProgram::worker_termBeforeTheRequest_saysTryLater()
{
    QProcess process;
    process.start(worker, {u"download"_s});
    process.write("{"); // it waits for the rest
    QVERIFY(process.waitForStarted(limit));
    EVENTUALLY_VERIFY(isCaught(process.processId(), SIGTERM)); // before, it ends the plain way

    process.terminate();

    QVERIFY(process.waitForFinished(limit));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 75);
}

void TestWorkerProgram::worker_killedInTheMiddle_theNextOneSucceeds()
{
    const DownloadRequest request = stalledDownload();
    QProcess first;
    startDownload(first, {u"--attached"_s, u"download"_s}, request);
    first.kill();
    QVERIFY(first.waitForFinished(limit));
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QFileInfo(request.partialFile).size(), large / 2);

    FakeAnswer answer;
    answer.body = FakeBody::generated(large);
    m_upstream->answer(u"/asked"_s, answer);
    TaskJob job(m_worker, request);
    QSignalSpy finished(&job, &Job::finished);
    job.start();

    QVERIFY(finished.wait(limit));
    const auto value = job.value<DownloadResult>();
    QVERIFY2(value, value ? "" : qPrintable(value.error().message()));
    QCOMPARE(value->sha256, QString::fromLatin1(answer.body.sha256()));
    QCOMPARE(QFileInfo(request.partialFile).size(), large);
    QVERIFY(QFileInfo(request.partialFile).isExecutable());
}

void TestWorkerProgram::worker_secondOnTheSamePart_isToldToTryLater()
{
    const DownloadRequest request = stalledDownload();
    QProcess first;
    startDownload(first, {u"--attached"_s, u"download"_s}, request);
    TaskJob second(m_worker, request);
    QSignalSpy finished(&second, &Job::finished);
    second.start();

    QVERIFY(finished.wait(limit));

    const auto result = finished.first().first().value<Result<>>();
    QVERIFY(!result);
    QVERIFY(result.error().message().contains("another download is writing it"_L1));
    QCOMPARE(result.error().status(), ExitStatus::TryLater);
    QCOMPARE(first.state(), QProcess::Running);
    QCOMPARE(QFileInfo(request.partialFile).size(), large / 2);
    first.kill();
    QVERIFY(first.waitForFinished(limit));
}

void TestWorkerProgram::worker_readerThatIsGone_doesNotStopIt()
{
    const QString file = m_folder->filePath(u"file"_s);
    QVERIFY(writeFile(file, "abc"));
    QProcess process;
    process.setChildProcessModifier([] {
        int ends[2] = {};
        if (::pipe(ends) == 0 && ::dup2(ends[1], STDOUT_FILENO) >= 0)
            ::close(ends[0]);
        ::close(ends[1]);
    });
    process.start(worker, {u"checksum"_s});
    process.write(lineOf(ChecksumRequest{file}.toJson()));

    QVERIFY(process.waitForFinished(limit));

    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

/// A second pass that waits; the first has been made.
SnapshotRequest TestWorkerProgram::waitingSnapshot()
{
    SnapshotRequest request{m_folder->filePath(u"home"_s), {u"nymvisor"_s}, m_folder->filePath(u"snapshot"_s), 1};
    TaskJob first(m_worker, request);
    QSignalSpy finished(&first, &Job::finished);
    const bool isMade = bool(makeFolder(request.home + "/nymvisor"_L1));
    first.start();
    if (!isMade || !finished.wait(limit) || !finished.first().first().value<Result<>>())
        QTest::qFail("there is no first pass", __FILE__, __LINE__);
    request.pass = 2;
    request.waits = true;
    return request;
}

void TestWorkerProgram::worker_waits_goesOnWhenItIsTold()
{
    const SnapshotRequest request = waitingSnapshot();
    TaskJob job(m_worker, request);
    QSignalSpy ready(&job, &TaskJob::ready);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(ready.wait(limit));
    QVERIFY(!finished.wait(100));
    QVERIFY(!QFileInfo::exists(request.snapshot));

    job.proceed();

    QVERIFY(finished.wait(limit));
    QVERIFY(finished.first().first().value<Result<>>());
    QVERIFY(job.value<SnapshotResult>());
    QVERIFY(QFileInfo::exists(request.snapshot));
}

void TestWorkerProgram::worker_waitsAndStdinEnds_stopsOnlyWhatIsAttached_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("attached: nobody waits any more") << QStringList{u"--attached"_s, u"snapshot"_s} << 75;
    QTest::newRow("by hand: nobody is left to say it") << QStringList{u"snapshot"_s} << 0;
}

void TestWorkerProgram::worker_waitsAndStdinEnds_stopsOnlyWhatIsAttached()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const SnapshotRequest request = waitingSnapshot();
    QProcess process;
    process.start(worker, arguments);
    process.write(lineOf(request.toJson()));
    EVENTUALLY_VERIFY(process.canReadLine());
    QCOMPARE(process.readLine(), QByteArray("{\"ready\":true}\n"));

    process.closeWriteChannel();

    QVERIFY(process.waitForFinished(limit));
    QCOMPARE(process.exitCode(), status);
    QCOMPARE(QFileInfo::exists(request.snapshot), status == 0);
}

void TestWorkerProgram::worker_taskNobodyWaitsFor_hasTheLowestPriority()
{
    const auto niceOf = [](const QProcess &process) {
        return ::getpriority(PRIO_PROCESS, static_cast<id_t>(process.processId()));
    };
    QProcess archive; // both wait for their requests
    QProcess checksum;
    archive.start(worker, {u"archive"_s});
    checksum.start(worker, {u"checksum"_s});
    QVERIFY(archive.waitForStarted() && checksum.waitForStarted());
    EVENTUALLY_COMPARE(niceOf(archive), 19);
    QVERIFY(niceOf(checksum) < 19);
    archive.closeWriteChannel();
    checksum.closeWriteChannel();
    QVERIFY(archive.waitForFinished(fakes::untilItComes) && checksum.waitForFinished(fakes::untilItComes));
}

/// What that means for files, tst_confinement shows.
void TestWorkerProgram::worker_download_isConfined()
{
    if (!confinementSupport().hasNoNewPrivileges)
        QSKIP("this system cannot");
    const DownloadRequest request = stalledDownload();
    QProcess process;
    startDownload(process, {u"download"_s}, request);
    const QByteArray folder = "/proc/" + QByteArray::number(process.processId());
    QVERIFY(readFile(QString::fromLatin1(folder + "/status")).value_or({}).contains("NoNewPrivs:\t1"));
    const bool hasFilters = ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
    QVERIFY(!hasFilters || readFile(QString::fromLatin1(folder + "/status")).value_or({}).contains("Seccomp:\t2"));
    const QByteArray limits = readFile(QString::fromLatin1(folder + "/limits")).value_or({}).simplified();
    QVERIFY2(limits.contains("Max core file size 0 0") && limits.contains("Max open files 256 256"),
             limits.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(limit));
}

void TestWorkerProgram::worker_proxy_isTakenFromTheEnvironment()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"http_proxy"_s, m_upstream->url(u"/"_s));
    process.setProcessEnvironment(environment);
    process.start(worker, {u"fetch"_s});
    process.write(lineOf(FetchRequest{u"http://upstream.invalid/info"_s}.toJson()));
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(limit));
    QCOMPARE(m_upstream->requests().size(), 1);
    QCOMPARE(m_upstream->requests().first().path, QByteArray("http://upstream.invalid/info"));
}

void TestWorkerProgram::fakeUpstream_folder_isServedWithEtags()
{
    QVERIFY(writeFile(m_folder->filePath(u"program"_s), QByteArray(100'000, 'x')));
    QProcess upstream;
    upstream.start(QStringLiteral(FAKE_UPSTREAM), {m_folder->path()});
    EVENTUALLY_VERIFY(upstream.canReadLine());
    const QByteArray port = upstream.readLine().trimmed();
    QVERIFY2(port.startsWith("port "), port.constData());
    const QString url = u"http://127.0.0.1:%1/program"_s.arg(QString::fromLatin1(port.mid(5)));
    TaskJob job(m_worker, DownloadRequest{{url}, m_folder->filePath(u".nym-node.part"_s), {}, u"sha256"_s, 100'000});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(limit));
    QVERIFY(finished.first().first().value<Result<>>());
    QCOMPARE(readFile(m_folder->filePath(u".nym-node.part"_s)).value_or({}), QByteArray(100'000, 'x'));

    upstream.closeWriteChannel();

    QVERIFY(upstream.waitForFinished(limit));
    QCOMPARE(upstream.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWorkerProgram)
#include "tst_workerprogram.moc"
