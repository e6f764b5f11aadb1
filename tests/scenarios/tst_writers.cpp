#include "scenarios/world.h"

#include "release/statefile.h"
#include "release/upgradeplan.h"

#include <QTest>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

/// Commands beside a running nymvisor, and beside each other: they write the same files.
class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyAddUpgrades_besideAPollingRun_areAllPlanned();
    void commandKilledWithTheLock_blocksNobody();
};

void TestWriters::twentyAddUpgrades_besideAPollingRun_areAllPlanned()
{
    constexpr int count = 20;
    World world;
    world.init();
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int i = 0; i < count; ++i) {
        const QString name = u"v2.%1"_s.arg(i);
        makeDaemon(world.path(name), u"2.%1.0"_s.arg(i));
        // Each time is another one, and they do not come in their order: 7 and 20 have no common divisor.
        const QString time = u"2099-01-%1T00:00:00Z"_s.arg(1 + i * 7 % count, 2, 10, QLatin1Char('0'));
        commands.push_back(world.startCommand(
            {u"add-upgrade"_s, world.path(name), "--upgrade-name="_L1 + name, "--upgrade-time="_L1 + time}));
        if (i == count / 2) { // upstream is another writer
            Release release;
            release.name = u"v1.0.1"_s;
            release.version = u"1.0.1"_s;
            world.announce(release);
        }
    }
    for (const auto &command : commands) {
        QVERIFY(QTest::qWaitFor([&] { return command->state() == QProcess::NotRunning; }, patient(30'000)));
        QVERIFY2(command->exitCode() == 0, command->readAll().constData());
    }
    QVERIFY2(world.waitForLog(u"upgrade: committed upgrade=v1.0.1"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    const auto plan = readState<UpgradePlan>(world.data() + "/upgrade-plan.json"_L1);
    QVERIFY(plan && *plan);
    QStringList names;
    QStringList wanted;
    for (const UpgradeInfo &info : (*plan)->queue())
        names += info.name;
    for (int day = 0; day < count; ++day)
        wanted += u"v2.%1"_s.arg(day * 3 % count); // 7 times 3 is 1, modulo 20
    QCOMPARE(names, wanted);
    for (const QString &name : names)
        QVERIFY(QFileInfo(world.data() + "/upgrades/"_L1 + name + "/bin/fake-node"_L1).isExecutable());
}

void TestWriters::commandKilledWithTheLock_blocksNobody()
{
    World world;
    world.init();
    makeDaemon(world.path(u"v2"_s), u"2.0.0"_s);
    const QStringList command{u"add-upgrade"_s, world.path(u"v2"_s), u"--upgrade-name=v2"_s, u"--now"_s};
    // The plan is changed under the lock, and nowhere else.
    world.setFault(u"in=nymvisor of=rename path=/upgrade-plan.json do=kill"_s);
    auto killed = world.startCommand(command);
    QVERIFY(QTest::qWaitFor([&] { return killed->state() == QProcess::NotRunning; }, patient(20'000)));
    QCOMPARE(killed->exitStatus(), QProcess::CrashExit);
    QVERIFY(!world.faultNote().isEmpty());
    world.clearFault();

    QCOMPARE(world.command(command + QStringList{u"--force"_s}), 0);
    world.run();
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"2.0.0"_s);
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
