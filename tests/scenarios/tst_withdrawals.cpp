#include "scenarios/world.h"

#include <QJsonArray>
#include <QTest>

using namespace nymvisor;
using namespace nymvisor::fakes;
using namespace Qt::StringLiterals;

/// A release that upstream announces, and then does not any more.
class TestWithdrawals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void release_thatWaits_leavesThePlanUntilItIsAnnouncedAgain_data();
    void release_thatWaits_leavesThePlanUntilItIsAnnouncedAgain();
    void release_thatIsDownloaded_holdsUpNoOther_data();
    void release_thatIsDownloaded_holdsUpNoOther();
    void release_thatIsBegun_isCalledOff();
    void release_thatRuns_isWarnedOf();
    void rollback_toWhatIsWithdrawn_isDone();

private:
    /// From now on upstream shows what 1.0.0, which runs, is; or nothing.
    static void takeBack(World &world, bool isLower)
    {
        if (isLower)
            world.announce({.name = u"v1.0"_s, .version = u"1.0.0"_s});
        else
            world.upstream().answer(u"/fake-node/upgrade-info.json"_s, FakeAnswer::page(404));
    }
};

void TestWithdrawals::release_thatWaits_leavesThePlanUntilItIsAnnouncedAgain_data()
{
    QTest::addColumn<bool>("isLower");
    QTest::newRow("a lower version is shown") << true;
    QTest::newRow("nothing is there any more") << false;
}

void TestWithdrawals::release_thatWaits_leavesThePlanUntilItIsAnnouncedAgain()
{
    QFETCH(bool, isLower);
    World world;
    world.init();
    QCOMPARE(world.command({u"hold"_s}), 0);
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"waiting upgrade=v1.1 reason=\"the operator holds upgrades"_s));

    takeBack(world, isLower);
    QVERIFY(world.waitForLog(u"waiting upgrade=v1.1 reason=\"upstream did not announce it any more"_s));
    QVERIFY(world.waitForLog(u"upstream: withdrawn upgrade=v1.1 version=1.1.0"_s));
    EVENTUALLY_VERIFY(world.printed(u"plan"_s)[u"queue"_s].toArray().isEmpty());
    const QJsonObject ended = world.printed(u"history"_s)[u"upgrades"_s].toArray().first().toObject();
    QCOMPARE(ended[u"outcome"_s].toString(), u"withdrawn"_s);
    QCOMPARE(world.command({u"unhold"_s}), 0);
    QCOMPARE(world.trace(), QStringList());

    world.announce({});
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(world.stop(), 0);
}

void TestWithdrawals::release_thatIsDownloaded_holdsUpNoOther_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<QByteArray>("hook");
    QTest::addColumn<QString>("until");
    QTest::newRow("withdrawn while it is downloaded") << false << QByteArray() << u"stage: downloading"_s;
    QTest::newRow("cancelled while it is downloaded") << true << QByteArray() << u"stage: downloading"_s;
    QTest::newRow("cancelled while hooks are asked")
        << true << QByteArray("echo asked; sleep 600\n") << u"hook: asked"_s;
}

void TestWithdrawals::release_thatIsDownloaded_holdsUpNoOther()
{
    QFETCH(bool, isCancelled);
    QFETCH(QByteArray, hook);
    QFETCH(QString, until);
    World world;
    world.init();
    if (!hook.isEmpty())
        world.writeHook(u"pre-download"_s, u"10-ask"_s, hook);
    world.announce({});
    FakeAnswer stalled;
    stalled.body = FakeBody::ofFile(world.path(u"offered"_s));
    stalled.stallAfter = 1000;
    world.upstream().answer(u"/binary"_s, stalled);
    world.run();
    QVERIFY(world.waitForLog(until));

    if (!hook.isEmpty())
        world.writeHook(u"pre-download"_s, u"10-ask"_s, "exit 0\n");
    if (isCancelled)
        QCOMPARE(world.command({u"cancel"_s, u"v1.1"_s}), 0);
    else
        takeBack(world, false);
    QVERIFY2(world.waitForLog(u"stage: the download is called off: it is not wanted any more upgrade=v1.1"_s),
             qPrintable(world.log()));
    world.announce({.name = u"v1.2"_s, .version = u"1.2.0"_s});
    QVERIFY(world.waitForLog(u"upgrade: committed upgrade=v1.2"_s));
    QVERIFY2(!world.log().contains(u"cannot stage"_s), qPrintable(world.log().right(1500)));
    QCOMPARE(world.stop(), 0);
}

void TestWithdrawals::release_thatIsBegun_isCalledOff()
{
    World world;
    world.init();
    world.writeHook(u"pre-upgrade"_s, u"10-long"_s, "echo waiting; sleep 600\n");
    world.writeHook(u"failure"_s, u"10-tell"_s, "echo \"told: $NYMVISOR_FAILURE_REASON\"\n");
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"hook: waiting"_s));
    takeBack(world, true);
    QVERIFY(world.waitForLog(u"upgrade: called off .*upstream has withdrawn it"_s));
    QVERIFY(world.waitForLog(u"upstream: withdrawn upgrade=v1.1"_s));
    QVERIFY(world.waitForLog(u"told: withdrawn: upstream has withdrawn it"_s));
    QCOMPARE(world.trace(), (QStringList{u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"called off"_s}));
    QCOMPARE(world.versionOnDisk(), u"1.0.0"_s);
    QCOMPARE(world.countInDaemonLog(u"start"_s), 1);
    QCOMPARE(world.stop(), 0);
}

void TestWithdrawals::release_thatRuns_isWarnedOf()
{
    World world;
    world.init();
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    takeBack(world, true);
    EVENTUALLY_VERIFY(world.printed(u"status"_s)[u"warnings"_s].toArray().size() == 1);
    const QString warning = world.printed(u"status"_s)[u"warnings"_s].toArray().first().toString();
    QVERIFY2(warning.startsWith("upstream has withdrawn v1.1, which runs: 'nymvisor rollback'"_L1),
             qPrintable(warning));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(world.stop(), 0);
}

void TestWithdrawals::rollback_toWhatIsWithdrawn_isDone()
{
    World world;
    world.init();
    for (const QString &version : {u"1.1.0"_s, u"1.2.0"_s}) {
        world.announce({.name = u'v' + version, .version = version});
        if (!world.isRunning())
            world.run();
        QVERIFY(world.waitForNextLog(u"upgrade: committed"_s));
    }
    takeBack(world, false); // and with that all that it has announced
    EVENTUALLY_VERIFY(world.printed(u"status"_s)[u"warnings"_s].toArray().size() == 1);
    // It asks, which has what is open looked at, before the daemon is stopped for it.
    world.writeHook(u"pre-upgrade"_s, u"10-ask"_s,
                    "kill -HUP $(cat \"$HOME/.nym/nymvisors/instances/$NYMVISOR_ID/data/run.lock\"); i=0\n"
                    "while [ $i -lt 30 ]; do sleep 0.1; i=$((i + 1)); done\n");
    QCOMPARE(world.command({u"rollback"_s, u"--keep-data"_s}), 0);
    QVERIFY(world.waitForNextLog(u"upgrade: committed"_s));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QVERIFY2(!world.log().contains(u"upgrade: called off"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), 0);
}

QTEST_GUILESS_MAIN(TestWithdrawals)
#include "tst_withdrawals.moc"
