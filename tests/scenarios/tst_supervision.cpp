#include "scenarios/world.h"

#include "core/filelock.h"
#include "core/onlyonlinux.h"
#include "fakes/patience.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

/// `run` as the supervisor of a daemon, without any upgrade: the real program and a real child.
class TestSupervision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void exitStatus_isTheDaemons_data();
    void exitStatus_isTheDaemons();
    void failures_areLimited();
    void stopSignals_endWithZero_data();
    void stopSignals_endWithZero();
    void stop_whileTheOldVersionIsWatched_ends();
    void arguments_reachTheDaemonUntouched();
    void secondRun_isRefused();
    void anotherInstance_onTheSameHome_isRefusedBeforeItTouchesAnything();
    void homeWithoutItsFolder_isRefused();
    void buildInfo_isAskedOncePerBinary();
    void daemonLeftBehind_isEndedFirst();
    void sighup_withABrokenConfig_keepsTheOldOne();
    void sighup_variablesThatLeftTheirFile_countNoMore_data();
    void sighup_variablesThatLeftTheirFile_countNoMore();
    void stop_whileABinaryIsAsked_endsThat();
    void daemon_getsNoFilesThatWereOpen();
    void homeOfNymsNymvisor_isTakenOver();
    void planThatCannotBeWritten_keepsNoDaemonDown();
    void planAndLinkThatAreWrong_arePutRightWhileItRuns();

private:
    std::unique_ptr<World> m_world;
};

void TestSupervision::init()
{
    m_world = std::make_unique<World>();
}

void TestSupervision::cleanup()
{
    m_world.reset();
}

void TestSupervision::exitStatus_isTheDaemons_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("restarts");
    QTest::addColumn<int>("status");
    QTest::newRow("a daemon that ends well ends nymvisor with 0") << u"exit 0"_s << u"true"_s << 0;
    QTest::newRow("a failure that is not answered by a restart is nymvisor's status") << u"exit 3"_s << u"false"_s << 3;
    QTest::newRow("a signal is 128 and its number") << u"crash"_s << u"false"_s << 128 + SIGSEGV;
    QTest::newRow("a status that would mean nymvisor's own configuration is another")
        << u"exit 78"_s << u"false"_s << 70;
    QTest::newRow("when nymvisor gives up it ends as the daemon did") << u"exit 5"_s << u"true"_s << 5;
}

void TestSupervision::exitStatus_isTheDaemons()
{
    QFETCH(const QString, how);
    QFETCH(const QString, restarts);
    QFETCH(const int, status);
    m_world->init({{u"run"_s, how}});
    m_world->setVariable(u"DAEMON_RESTART_ON_FAILURE"_s, restarts);
    m_world->setVariable(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"2"_s);
    m_world->run();
    QCOMPARE(m_world->waitForEnd(), std::optional(status));
}

void TestSupervision::failures_areLimited()
{
    m_world->init({{u"run"_s, u"exit 1"_s}});
    m_world->setVariable(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"4"_s);
    m_world->run();
    QCOMPARE(m_world->waitForEnd(), std::optional(1));
    QCOMPARE(m_world->countInDaemonLog(u"start "_s), 4);
}

void TestSupervision::stopSignals_endWithZero_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGQUIT") << SIGQUIT;
}

void TestSupervision::stopSignals_endWithZero()
{
    QFETCH(const int, number);
    m_world->init();
    m_world->run();
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    m_world->signal(number);
    QCOMPARE(m_world->waitForEnd(), std::optional(0));
    QCOMPARE(m_world->countInDaemonLog(u"interrupted"_s), 1);
    QCOMPARE(m_world->livingDaemons(), 0);
}

void TestSupervision::stop_whileTheOldVersionIsWatched_ends()
{
    m_world->init();
    Release release;
    release.behaviour = {{u"run"_s, u"exit 1"_s}};
    m_world->announce(release);
    m_world->run();
    QVERIFY(m_world->waitForLog(u"taking back step=stop[^\\n]*\\n[^\\n]*daemon: started"_s));
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->livingDaemons(), 0);
}

void TestSupervision::arguments_reachTheDaemonUntouched()
{
    m_world->init();
    m_world->run({u"run"_s, u"--"_s, u"-h"_s, u""_s, u"--id=ü ñ"_s, u"-c"_s, u"--version"_s});
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    QVERIFY(
        m_world->daemonLog().filter(u"start "_s).last().endsWith(u" [run] [--] [-h] [] [--id=ü ñ] [-c] [--version]"_s));
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestSupervision::secondRun_isRefused()
{
    m_world->init();
    m_world->run();
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    QCOMPARE(m_world->command({u"run"_s}), 75);
    QVERIFY2(m_world->commandOutput().contains(u"this instance is run already, by process"_s),
             qPrintable(m_world->commandOutput()));
    QCOMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    QCOMPARE(m_world->stop(), std::optional(0));
}

/// An upgrade that is open is not one that was left behind.
void TestSupervision::anotherInstance_onTheSameHome_isRefusedBeforeItTouchesAnything()
{
    m_world->init();
    QCOMPARE(m_world->command(
                 {u"init"_s, u"--id"_s, u"other"_s, u"--daemon-home"_s, m_world->home(), m_world->path(u"v1"_s)}),
             0);
    m_world->setVariable(u"NYMVISOR_ID"_s, u"fake-node-default"_s);
    m_world->setVariable(u"DAEMON_PROBATION_PERIOD"_s, u"1h"_s);
    m_world->announce({});
    m_world->run();
    QVERIFY(m_world->waitForLog(u"step step=probation"_s));
    const QString journal = m_world->file(u"home/nymvisor/journal.json"_s);
    m_world->setVariable(u"NYMVISOR_ID"_s, u"other"_s);
    QCOMPARE(m_world->command({u"run"_s}), 75);
    QVERIFY2(m_world->commandOutput().contains(u"another instance is run on this home, by process"_s),
             qPrintable(m_world->commandOutput()));
    QCOMPARE(m_world->file(u"home/nymvisor/journal.json"_s), journal);
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestSupervision::homeWithoutItsFolder_isRefused()
{
    m_world->init();
    QDir(m_world->home() + "/nymvisor"_L1).removeRecursively();
    QCOMPARE(m_world->command({u"run"_s}), 69); // so that the service manager tries again
    QVERIFY(m_world->commandOutput().contains(u"is the daemon's home mounted"_s));
    QVERIFY(!QFileInfo::exists(m_world->home() + "/nymvisor"_L1));
}

void TestSupervision::buildInfo_isAskedOncePerBinary()
{
    m_world->init({{u"run"_s, u"exit 1"_s}});
    QCOMPARE(m_world->countInDaemonLog(u"build-info"_s), 1); // by init
    m_world->setVariable(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"5"_s);
    for (int i = 0; i < 3; ++i) {
        m_world->run();
        QVERIFY(m_world->waitForEnd());
    }
    QCOMPARE(m_world->countInDaemonLog(u"start "_s), 15);
    QCOMPARE(m_world->countInDaemonLog(u"build-info"_s), 2); // and by the first run, for all that follow
}

void TestSupervision::daemonLeftBehind_isEndedFirst()
{
    ONLY_ON_LINUX("a signal to a process whose parent is gone");
    m_world->init();
    m_world->setVariable(u"FAKE_RUN"_s, u"leave-grandchild"_s);
    m_world->setVariable(u"DAEMON_SHUTDOWN_GRACE_PERIOD"_s, u"100ms"_s);
    m_world->run();
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"grandchild"_s), 1);
    m_world->signal(SIGKILL); // the daemon goes with it; what it started ignores every polite signal
    QVERIFY(m_world->waitForEnd());
    EVENTUALLY_COMPARE(m_world->livingDaemons(), 1);
    m_world->run();
    QVERIFY2(m_world->waitForLog(
                 u"a daemon that was left behind holds this home[\\s\\S]*killing it[\\s\\S]*daemon: started"_s),
             qPrintable(m_world->log()));
    EVENTUALLY_COMPARE(m_world->livingDaemons(), 2);
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->livingDaemons(), 0);
}

void TestSupervision::sighup_withABrokenConfig_keepsTheOldOne()
{
    m_world->init();
    m_world->run();
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    QFile config(m_world->path(u".nym/nymvisors/instances/fake-node-default/config/config.toml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[daemon]\nnonsense here\n");
    config.close();
    m_world->signal(SIGHUP);
    QVERIFY2(m_world->waitForLog(u"the configuration is kept as it was: .*config.toml is not TOML: line 2, column"_s),
             qPrintable(m_world->log()));
    EVENTUALLY_COMPARE(m_world->livingDaemons(), 1); // one that was asked for its build information ends
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestSupervision::sighup_variablesThatLeftTheirFile_countNoMore_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("expected");
    QTest::newRow("config.toml counts again") << QString() << QByteArray() << u"7m"_s;
    QTest::newRow("one from outside counts again") << u"8m"_s << QByteArray() << u"8m"_s;
    QTest::newRow("one that has changed counts") << u"8m"_s << QByteArray("NYMVISOR_HOOK_TIMEOUT=10m\n") << u"10m"_s;
}

void TestSupervision::sighup_variablesThatLeftTheirFile_countNoMore()
{
    QFETCH(QString, outside);
    QFETCH(QByteArray, then);
    QFETCH(QString, expected);
    m_world->init();
    QCOMPARE(m_world->command({u"init"_s, u"--hook-timeout=7m"_s, m_world->path(u"v1"_s)}), 0);
    if (!outside.isEmpty())
        m_world->setVariable(u"NYMVISOR_HOOK_TIMEOUT"_s, outside);
    const auto write = [&](const QByteArray &lines) {
        QFile file(m_world->path(u"variables"_s));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    };
    const auto inForce = [&] {
        const QString status = m_world->file(u".nym/nymvisors/instances/fake-node-default/data/status.json"_s);
        return QJsonDocument::fromJson(status.toUtf8())[u"settings"_s][u"nymvisor.hook_timeout"_s].toString();
    };
    QVERIFY(write("NYMVISOR_HOOK_TIMEOUT=9m\n"));
    const auto run = m_world->startCommand({u"-c"_s, m_world->path(u"variables"_s), u"run"_s});
    EVENTUALLY_COMPARE(inForce(), u"9m"_s);
    QVERIFY(write(then));
    ::kill(static_cast<pid_t>(run->processId()), SIGHUP);
    EVENTUALLY_COMPARE(inForce(), expected);
    run->terminate();
    QVERIFY(run->waitForFinished());
    QCOMPARE(run->exitCode(), 0);
}

void TestSupervision::stop_whileABinaryIsAsked_endsThat()
{
    m_world->init();
    m_world->setVariable(u"FAKE_BUILD_INFO"_s, u"hang"_s);
    m_world->run();
    EVENTUALLY_COMPARE(m_world->livingDaemons(), 2); // the one that serves, and the one that is asked
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->livingDaemons(), 0);
    QVERIFY2(!m_world->log().contains(u"QProcess"_s), qPrintable(m_world->log()));
    QVERIFY2(!m_world->log().contains(u"build information"_s), qPrintable(m_world->log())); // it was not waited for
}

void TestSupervision::daemon_getsNoFilesThatWereOpen()
{
    ONLY_ON_LINUX("closing all open files at once");
    m_world->init();
    m_world->runUnder({u"bash"_s, u"-c"_s, u"ulimit -n 4096; exec 200</dev/null 2000</dev/null; exec \"$0\" \"$@\""_s});
    m_world->run();
    EVENTUALLY_COMPARE(m_world->countInDaemonLog(u"start "_s), 1);
    static const QRegularExpression started(u"daemon: started pid=(\\d+)"_s);
    QVERIFY(m_world->waitForLog(started.pattern()));
    const QString files = u"/proc/%1/fd/"_s.arg(started.match(m_world->log()).captured(1));
    QVERIFY(QFileInfo::exists(files + u'0'));
    QVERIFY(!QFileInfo::exists(files + u"200"_s));
    QVERIFY(!QFileInfo::exists(files + u"2000"_s));
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestSupervision::homeOfNymsNymvisor_isTakenOver()
{
    m_world->init();
    // As Nym's own nymvisor leaves it: one version file of another name, and an absolute link.
    const QString folder = m_world->home() + "/nymvisor/"_L1;
    QFile::remove(folder + "current-version.json"_L1);
    QVERIFY(QFile::rename(folder + "current-version-info.json"_L1, folder + "current-version.json"_L1));
    QFile::remove(m_world->data() + "/current"_L1);
    QVERIFY(QFile::link(m_world->data() + "/genesis"_L1, m_world->data() + "/current"_L1));
    m_world->announce({});
    m_world->run();
    QVERIFY2(m_world->waitForLog(u"upgrade: committed"_s), qPrintable(m_world->log()));
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->versionOnDisk(), u"1.1.0"_s);
    // And it finds what it reads: a plain open() of its file gives the new version.
    QVERIFY(m_world->file(u"home/nymvisor/current-version.json"_s).contains(u"\"version\": \"1.1.0\""_s));
    QVERIFY(QFileInfo(folder + "current-version.json"_L1).isSymLink());
}

void TestSupervision::planThatCannotBeWritten_keepsNoDaemonDown()
{
    m_world->init();
    const QString plan = m_world->data() + "/upgrade-plan.json"_L1;
    QVERIFY(QFile::remove(plan));
    QFile marker(m_world->path(u"in-the-way"_s));
    QVERIFY(marker.open(QIODevice::WriteOnly));
    m_world->setFault(u"in=nymvisor of=rename path=/upgrade-plan.json do=EROFS while="_s + marker.fileName());
    m_world->run();
    QVERIFY2(m_world->waitForLog(u"plan: .*upgrade-plan.json: Read-only file system"_s), qPrintable(m_world->log()));
    EVENTUALLY_COMPARE(m_world->servingDaemons(), 1);
    QCOMPARE(m_world->command({u"status"_s}), 0);
    QCOMPARE(m_world->log().count("ERROR plan: "_L1), 1); // it does not try on and on
    QVERIFY(marker.remove());
    m_world->signal(SIGHUP); // else it would take a minute
    EVENTUALLY_VERIFY(QFile::exists(plan));
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->countInDaemonLog(u"start "_s), 1);
}

void TestSupervision::planAndLinkThatAreWrong_arePutRightWhileItRuns()
{
    m_world->init();
    const QString plan = m_world->data() + "/upgrade-plan.json"_L1;
    const QString link = m_world->data() + "/current"_L1;
    QVERIFY(QFile::remove(link) && QFile::link(u"upgrades/none"_s, link));
    QVERIFY(writeFile(plan, "{ nonsense").has_value());
    auto lock = std::make_optional(FileLock::tryLock(m_world->data() + "/upgrade.lock"_L1));
    QVERIFY(lock->has_value());
    m_world->run();
    EVENTUALLY_COMPARE(m_world->servingDaemons(), 1);
    QCOMPARE(QFile::symLinkTarget(link), m_world->data() + "/upgrades/none"_L1);
    lock.reset();
    // In between it has been put aside, and there is none.
    EVENTUALLY_VERIFY(readState<UpgradePlan>(plan).value_or(std::nullopt).has_value());
    QCOMPARE(QFile::symLinkTarget(link), m_world->data() + "/genesis"_L1);
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_world->countInDaemonLog(u"start "_s), 1);
}

QTEST_GUILESS_MAIN(TestSupervision)
#include "tst_supervision.moc"
