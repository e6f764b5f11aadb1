#include "core/datagramreceiver.h"
#include "fakes/patience.h"
#include "scenarios/world.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

/// What a service manager is told by the real program, over a real socket.
class TestServiceManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void life_fromStartToStop_isTold();
    void upgrade_eachStep_isTheStatus();
    void upgradeLeftOpen_isReadyBeforeItsEnd();
    void daemonAndHooks_doNotGetTheSocket();
    void noSocket_runsAsEver();

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<DatagramReceiver> m_manager;
};

void TestServiceManager::init()
{
    m_world = std::make_unique<World>();
    m_world->init();
    const QString address = m_world->path(u"notify"_s);
    m_manager = std::make_unique<DatagramReceiver>(QFile::encodeName(address));
    m_world->setVariable(u"NOTIFY_SOCKET"_s, address);
}

void TestServiceManager::life_fromStartToStop_isTold()
{
    m_world->setVariable(u"WATCHDOG_USEC"_s, u"100000"_s);
    m_world->setVariable(u"DAEMON_SHUTDOWN_GRACE_PERIOD"_s, u"5m"_s);
    m_world->run();
    QVERIFY(m_manager->waitFor("READY=1"));
    QVERIFY(m_manager->waitFor("STATUS=fake-node 1.0.0 is up (pid "));
    QVERIFY(QTest::qWaitFor([this] { return m_manager->count("WATCHDOG=1") >= 3; }, 20'000));

    m_manager->forget();
    m_world->signal(SIGHUP);
    QVERIFY(m_manager->waitFor("READY=1"));
    QCOMPARE(m_manager->count("RELOADING=1\nMONOTONIC_USEC="), 1);

    m_manager->forget();
    QCOMPARE(m_world->stop(), std::optional(0));
    QCOMPARE(m_manager->count("STOPPING=1\nEXTEND_TIMEOUT_USEC=330000000"), 1); // the grace period, and half a minute
    QVERIFY(m_manager->count("; nymvisor is ending") >= 1);
    QCOMPARE(m_manager->count("READY=1"), 0);
}

void TestServiceManager::upgrade_eachStep_isTheStatus()
{
    m_world->announce({});
    m_world->run();
    QVERIFY2(m_world->waitForLog(u"upgrade: committed"_s), qPrintable(m_world->log()));
    QVERIFY(m_manager->waitFor("STATUS=fake-node 1.1.0 is up (pid "));
    for (const char *step : {"pre-upgrade", "copy", "stop", "backup", "switch", "start", "probation", "commit"})
        QVERIFY2(m_manager->count(QByteArray("upgrading to 1.1.0: ") + step) >= 1, step);
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestServiceManager::upgradeLeftOpen_isReadyBeforeItsEnd()
{
    m_world->setVariable(u"DAEMON_PROBATION_PERIOD"_s, u"1h"_s);
    m_world->announce({});
    m_world->run();
    QVERIFY2(m_world->waitForLog(u"step=probation"_s), qPrintable(m_world->log()));
    m_world->kill();
    m_manager->forget();
    m_world->run();
    QVERIFY(m_manager->waitFor("READY=1"));
    QVERIFY(m_manager->waitFor("upgrading to 1.1.0: probation"));
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestServiceManager::daemonAndHooks_doNotGetTheSocket()
{
    m_world->writeHook(u"pre-upgrade"_s, u"10-look"_s, "env > \"$HOME/of-hook\"\n");
    m_world->announce({});
    m_world->run();
    QVERIFY2(m_world->waitForLog(u"upgrade: committed"_s), qPrintable(m_world->log()));
    QVERIFY(!m_world->file(u"of-hook"_s).isEmpty());
    QVERIFY(!m_world->file(u"of-hook"_s).contains(u"NOTIFY_SOCKET"_s));
    static const QRegularExpression pid(u"pid (\\d+)"_s);
    QVERIFY(m_manager->waitFor("STATUS=fake-node 1.1.0 is up"));
    const QString status = QString::fromUtf8(m_manager->matching("fake-node 1.1.0 is up").last());
    QFile environment(u"/proc/%1/environ"_s.arg(pid.match(status).captured(1)));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray variables = environment.readAll();
    QVERIFY(variables.contains("HOME="));
    QVERIFY(!variables.contains("NOTIFY_SOCKET"));
    QCOMPARE(m_world->stop(), std::optional(0));
}

void TestServiceManager::noSocket_runsAsEver()
{
    m_world->setVariable(u"NOTIFY_SOCKET"_s, QString());
    m_world->setVariable(u"WATCHDOG_USEC"_s, u"1000"_s);
    m_world->run();
    EVENTUALLY_COMPARE(m_world->livingDaemons(), 1);
    QCOMPARE(m_world->stop(), std::optional(0));
    QVERIFY(!m_world->log().contains(u"service manager"_s));
}

QTEST_GUILESS_MAIN(TestServiceManager)
#include "tst_servicemanager.moc"
