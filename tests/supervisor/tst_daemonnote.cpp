#include "supervisor/daemonnote.h"

#include "core/filelock.h"
#include "core/files.h"
#include "core/onlyonlinux.h"
#include "core/processgroup.h"
#include "core/resultchecks.h"
#include "fakes/patience.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace nymvisor;
using namespace Qt::StringLiterals;

/// Who holds the home's lock, as its note has it: written by nymvisor, and by the daemon's process itself.
class TestDaemonNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void read_whatWasWritten_isTheSame();
    void read_whatIsNone_saysNothing_data();
    void read_whatIsNone_saysNothing();
    void noteOfItself_beforeExec_namesTheProcess_data();
    void noteOfItself_beforeExec_namesTheProcess();
    void isStill_byNumberAndIdentity_data();
    void isStill_byNumberAndIdentity();
    void isOfAnother_byIdentity_data();
    void isOfAnother_byIdentity();

private:
    void endProcess();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QProcess m_process; // some other process
};

void TestDaemonNote::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"daemon.lock"_s);
    m_process.setChildProcessModifier([parent = ::getpid()] { becomeGroupLeader(parent, SIGKILL); });
    m_process.start(u"tail"_s, {u"-f"_s, u"/dev/null"_s});
    QVERIFY(m_process.waitForStarted());
}

void TestDaemonNote::cleanup()
{
    if (m_process.state() != QProcess::NotRunning)
        endProcess();
}

void TestDaemonNote::endProcess()
{
    m_process.kill();
    QVERIFY(m_process.waitForFinished(fakes::untilItComes));
}

void TestDaemonNote::read_whatWasWritten_isTheSame()
{
    auto lock = FileLock::tryLock(m_path);
    VERIFY_VALUE(lock);
    const DaemonNote written = DaemonNote::ofOwn(m_process.processId());
    VERIFY_VALUE(lock->writeNote(written.toJson()));
    const DaemonNote read = DaemonNote::read(m_path);
    QCOMPARE(read.group, m_process.processId());
    QCOMPARE(read.identity, processIdentity(m_process.processId()));
    QCOMPARE(read.supervisor, QCoreApplication::applicationPid());
    QCOMPARE(read.supervisorIdentity, processIdentity(QCoreApplication::applicationPid()));
}

void TestDaemonNote::read_whatIsNone_saysNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a note that is cut off") << QByteArray(R"({"pid":12)");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another kind of value") << QByteArray(R"({"pid":"12","supervisor":{}})");
}

void TestDaemonNote::read_whatIsNone_saysNothing()
{
    QFETCH(QByteArray, bytes);
    auto lock = FileLock::tryLock(m_path);
    VERIFY_VALUE(lock);
    VERIFY_VALUE(lock->writeNote(bytes));
    const DaemonNote note = DaemonNote::read(m_path);
    QCOMPARE(note.group, 0);
    QCOMPARE(note.supervisor, 0);
    QVERIFY(!note.isGroupStill() && !note.isDaemonAlive() && !note.isOfAnother());
}

void TestDaemonNote::noteOfItself_beforeExec_namesTheProcess_data()
{
    QTest::addColumn<QByteArray>("earlier");
    QTest::newRow("into an empty lock") << QByteArray();
    QTest::newRow("over a longer note") << QByteArray(1000, '{');
}

void TestDaemonNote::noteOfItself_beforeExec_namesTheProcess()
{
    QFETCH(QByteArray, earlier);
    auto lock = FileLock::tryLock(m_path);
    VERIFY_VALUE(lock);
    VERIFY_VALUE(lock->writeNote(earlier));
    QProcess daemon;
    daemon.setChildProcessModifier(
        [descriptor = lock->descriptor(), note = NoteOfItself()] { note.write(descriptor); });
    daemon.start(u"cat"_s, {m_path}); // what the daemon finds there when it begins
    QVERIFY(daemon.waitForFinished(fakes::untilItComes));
    const QByteArray found = daemon.readAllStandardOutput();
    QCOMPARE(found, readFile(m_path).value());
    const DaemonNote note = DaemonNote::read(m_path);
    QVERIFY2(note.group > 1 && note.group != QCoreApplication::applicationPid(), found.constData());
    QVERIFY(note.identity.isEmpty());
    QCOMPARE(note.supervisor, QCoreApplication::applicationPid());
    QCOMPARE(note.supervisorIdentity, processIdentity(QCoreApplication::applicationPid()));
}

void TestDaemonNote::isStill_byNumberAndIdentity_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("identity"); // "own": what the process has
    QTest::addColumn<bool>("isGroupStill");
    QTest::addColumn<bool>("isDaemonAlive");
    QTest::newRow("noted by nymvisor") << true << u"own"_s << true << true;
    QTest::newRow("noted by itself") << true << QString() << true << true;
    QTest::newRow("another process of its number") << true << u"boot/1"_s << false << false;
    QTest::newRow("gone, what it started may be there") << false << u"boot/1"_s << true << false;
    QTest::newRow("gone, noted by itself") << false << QString() << true << false;
}

void TestDaemonNote::isStill_byNumberAndIdentity()
{
    QFETCH(bool, isThere);
    QFETCH(QString, identity);
    if (isThere && !identity.isEmpty())
        ONLY_ON_LINUX("what tells a process from a later one of its number");
    DaemonNote note;
    note.group = m_process.processId();
    note.identity = identity == u"own"_s ? processIdentity(note.group) : identity;
    if (!isThere)
        endProcess();
    QTEST(note.isGroupStill(), "isGroupStill");
    QTEST(note.isDaemonAlive(), "isDaemonAlive");
}

void TestDaemonNote::isOfAnother_byIdentity_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("expected");
    QTest::newRow("another one that lives") << false << u"own"_s << true;
    QTest::newRow("another process of its number") << false << u"boot/1"_s << false;
    QTest::newRow("one that is not told apart") << false << QString() << false;
    QTest::newRow("this one") << true << u"own"_s << false;
}

void TestDaemonNote::isOfAnother_byIdentity()
{
    ONLY_ON_LINUX("what tells a process from a later one of its number");
    QFETCH(bool, isOwn);
    QFETCH(QString, identity);
    DaemonNote note;
    note.supervisor = isOwn ? QCoreApplication::applicationPid() : m_process.processId();
    note.supervisorIdentity = identity == u"own"_s ? processIdentity(note.supervisor) : identity;
    QTEST(note.isOfAnother(), "expected");
}

QTEST_GUILESS_MAIN(TestDaemonNote)
#include "tst_daemonnote.moc"
