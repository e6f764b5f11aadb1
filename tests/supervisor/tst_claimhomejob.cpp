#include "supervisor/claimhomejob.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/onlyonlinux.h"
#include "core/processgroup.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/daemonfile.h"
#include "fakes/patience.h"
#include "supervisor/daemonnote.h"
#include "supervisor/processes.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The home's lock, free and held by what an earlier life left behind.
class TestClaimHomeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claim_lockIsFree_hasIt();
    void claim_leftover_isToldThenKilled_data();
    void claim_leftover_isToldThenKilled();
    void claim_leaderIsGone_whatItStartedIsEnded();
    void claim_holderIsNotRecorded_namesTheLockAndSignalsNobody_data();
    void claim_holderIsNotRecorded_namesTheLockAndSignalsNobody();
    void claim_holdersNymvisorLives_isLeftAlone();
    void claim_holderDoesNotYield_isNamed();
    void claim_aborted_endsAtOnce();
    void claim_lockCannotBeMade_failsAtOnce();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeDaemon(const QMap<QString, QString> &behaviour);
    void startHolder(QProcess &process, bool isHolder = true);
    /// Whoever holds the lock.
    Result<> writeNote(const QByteArray &note) const
    {
        QFile file(m_lock);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(note) == note.size();
        return isWritten ? Result<>() : Result<>(Error(ExitStatus::InputOutput, "cannot write the note"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lock;
    QString m_log;
};

void TestClaimHomeJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lock = path(u"daemon.lock"_s);
    m_log = path(u"log"_s);
}

void TestClaimHomeJob::makeDaemon(const QMap<QString, QString> &behaviour)
{
    QMap<QString, QString> values{{u"log"_s, m_log}};
    values.insert(behaviour);
    fakes::makeDaemon(path(u"fake-node"_s), u"1.0.0"_s, values);
}

/// A daemon that holds the lock, and is in a group of its own, with nobody to supervise it.
void TestClaimHomeJob::startHolder(QProcess &process, bool isHolder)
{
    auto lock = FileLock::tryLock(m_lock);
    VERIFY_VALUE(lock);
    process.setChildProcessModifier([descriptor = lock->descriptor(), isHolder] {
        ::setpgid(0, 0);
        if (isHolder)
            ::fcntl(descriptor, F_SETFD, 0);
    });
    process.start(path(u"fake-node"_s), QStringList());
    EVENTUALLY_VERIFY(numberAfter(m_log, u"start 1.0.0"_s) > 0);
    VERIFY_VALUE(lock->writeNote(DaemonNote::ofOwn(process.processId()).toJson()));
}

void TestClaimHomeJob::claim_lockIsFree_hasIt()
{
    ClaimHomeJob job(m_lock, 10s);
    VERIFY_VALUE(runToEnd(job));
    {
        const FileLock lock = job.takeLock();
        VERIFY_ERROR(FileLock::tryLock(m_lock), m_lock);
    }
    VERIFY_VALUE(FileLock::tryLock(m_lock));
}

void TestClaimHomeJob::claim_leftover_isToldThenKilled_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<std::chrono::milliseconds>("grace");
    QTest::addColumn<bool>("isNotedByItself");
    QTest::newRow("one that stops politely is not killed") << QString() << std::chrono::milliseconds(1min) << false;
    QTest::newRow("one that hangs is killed after the grace period") << u"hang-on-interrupt"_s << 200ms << false;
    QTest::newRow("one that its nymvisor did not come to note") << QString() << std::chrono::milliseconds(1min) << true;
}

void TestClaimHomeJob::claim_leftover_isToldThenKilled()
{
    QFETCH(QString, run);
    QFETCH(std::chrono::milliseconds, grace);
    QFETCH(bool, isNotedByItself);
    makeDaemon({{u"run"_s, run}});
    QProcess daemon;
    startHolder(daemon);
    if (isNotedByItself) {
        DaemonNote note;
        note.group = daemon.processId();
        VERIFY_VALUE(writeNote(note.toJson()));
    }
    QElapsedTimer timer;
    timer.start();
    ClaimHomeJob job(m_lock, grace);
    VERIFY_VALUE(runToEnd(job));
    QVERIFY(linesOf(m_log).contains(u"interrupted 1.0.0"_s));
    EVENTUALLY_COMPARE(daemon.state(), QProcess::NotRunning);
    const bool isKilled = daemon.exitStatus() == QProcess::CrashExit && daemon.exitCode() == SIGKILL;
    QCOMPARE(isKilled, !run.isEmpty());
    if (isKilled)
        QVERIFY(timer.elapsed() >= grace.count());
}

void TestClaimHomeJob::claim_leaderIsGone_whatItStartedIsEnded()
{
    makeDaemon({{u"run"_s, u"leave-grandchild"_s}});
    QProcess daemon;
    startHolder(daemon);
    EVENTUALLY_VERIFY(numberAfter(m_log, u"grandchild"_s) > 0);
    const qint64 grandchild = numberAfter(m_log, u"grandchild"_s);
    daemon.kill();
    EVENTUALLY_COMPARE(daemon.state(), QProcess::NotRunning);
    VERIFY_ERROR(FileLock::tryLock(m_lock), m_lock); // the grandchild holds it

    ClaimHomeJob job(m_lock, 100ms);
    VERIFY_VALUE(runToEnd(job));
    QVERIFY(isGone(grandchild));
}

void TestClaimHomeJob::claim_holderIsNotRecorded_namesTheLockAndSignalsNobody_data()
{
    QTest::addColumn<QByteArray>("note"); // %1: the number of a daemon that has nothing to do with it
    QTest::newRow("no note at all") << QByteArray();
    QTest::newRow("a note that is no JSON") << QByteArray("{ 1");
    QTest::newRow("the number of what is another process by now") << QByteArray(R"({"pid":%1,"identity":"boot/1"})");
}

void TestClaimHomeJob::claim_holderIsNotRecorded_namesTheLockAndSignalsNobody()
{
    QFETCH(QByteArray, note);
    if (note.contains("identity"))
        ONLY_ON_LINUX("what tells a process from a later one of its number");
    makeDaemon({});
    QProcess bystander;
    startHolder(bystander, false);
    auto held = FileLock::tryLock(m_lock);
    VERIFY_VALUE(held);
    VERIFY_VALUE(held->writeNote(note.replace("%1", QByteArray::number(bystander.processId()))));

    ClaimHomeJob job(m_lock, 20ms);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"not recorded there"_s);
    VERIFY_ERROR(result, m_lock);
    QCOMPARE(result.error().status(), ExitStatus::TryLater);
    QCOMPARE(bystander.state(), QProcess::Running);
    QVERIFY(!linesOf(m_log).contains(u"interrupted 1.0.0"_s));
    bystander.kill();
    EVENTUALLY_COMPARE(bystander.state(), QProcess::NotRunning);
}

void TestClaimHomeJob::claim_holdersNymvisorLives_isLeftAlone()
{
    ONLY_ON_LINUX("what tells a process from a later one of its number");
    makeDaemon({});
    QProcess daemon;
    startHolder(daemon);
    QProcess nymvisor; // as far as anybody can tell
    nymvisor.start(u"tail"_s, {u"-f"_s, u"/dev/null"_s});
    QVERIFY(nymvisor.waitForStarted());
    QJsonObject note = parseJsonObject(readFile(m_lock).value(), m_lock).value();
    note[u"supervisor"_s] = nymvisor.processId();
    note[u"supervisorIdentity"_s] = processIdentity(nymvisor.processId());
    VERIFY_VALUE(writeNote(QJsonDocument(note).toJson()));

    ClaimHomeJob refused(m_lock, 1min);
    VERIFY_ERROR(runToEnd(refused), u"a daemon of nymvisor (process %1)"_s.arg(nymvisor.processId()));
    QCOMPARE(daemon.state(), QProcess::Running);
    QVERIFY(!linesOf(m_log).contains(u"interrupted 1.0.0"_s));

    nymvisor.kill();
    QVERIFY(nymvisor.waitForFinished(fakes::untilItComes));
    ClaimHomeJob job(m_lock, 1min);
    VERIFY_VALUE(runToEnd(job)); // by now it was left behind
    QVERIFY(linesOf(m_log).contains(u"interrupted 1.0.0"_s));
}

void TestClaimHomeJob::claim_holderDoesNotYield_isNamed()
{
    makeDaemon({});
    QProcess daemon;
    startHolder(daemon, false);
    const qint64 group = daemon.processId();
    const auto held = FileLock::tryLock(m_lock); // whoever has it, it is not the recorded group
    VERIFY_VALUE(held);

    ClaimHomeJob job(m_lock, 20ms);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"process group %1"_s.arg(group));
    QCOMPARE(result.error().status(), ExitStatus::TryLater);
    EVENTUALLY_COMPARE(daemon.state(), QProcess::NotRunning);
}

void TestClaimHomeJob::claim_aborted_endsAtOnce()
{
    auto held = FileLock::tryLock(m_lock);
    VERIFY_VALUE(held);
    ClaimHomeJob job(m_lock, 1min);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(!finished.wait(50));
    job.abort();
    QVERIFY(finished.wait(fakes::untilItComes));
    QVERIFY(!finished.first().first().value<Result<>>());
}

void TestClaimHomeJob::claim_lockCannotBeMade_failsAtOnce()
{
    ClaimHomeJob job(path(u"no/daemon.lock"_s), 1min);
    VERIFY_ERROR(runToEnd(job), u"no/daemon.lock"_s);
}

QTEST_GUILESS_MAIN(TestClaimHomeJob)
#include "tst_claimhomejob.moc"
