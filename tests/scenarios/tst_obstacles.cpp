#include "core/files.h"
#include "fakes/patience.h"
#include "scenarios/world.h"

#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

/// Something that stands in the way of an upgrade, or of a way back, until it is taken away.
struct Obstacle
{
    QByteArray name;
    QString orders = {}; // of the fault, see faults.cpp; empty: the worker's program is not there
    QString reason = {}; // in the log, while it stands there
    bool isBadRelease = false;
};

const QList<Obstacle> obstacles{
    {"the disk is full for the journal", u"in=nymvisor of=open,write path=/.journal.json do=ENOSPC"_s,
     u"cannot write the journal: cannot (create|write) \\S+journal.json.new: No space left"_s},
    {"nothing in nymvisor's folder of the home can be replaced",
     u"in=nymvisor of=rename path=home/nymvisor/ do=EROFS"_s, u"cannot write the journal: .*Read-only file system"_s},
    {"nothing may be written into the backup folder", u"in=nymvisor-worker of=mkdir,open path=/backups/ do=EACCES"_s,
     u"Permission denied"_s},
    {"the disk is full for the copy", u"in=nymvisor-worker task=snapshot of=write do=ENOSPC"_s,
     u"cannot take a snapshot of .*No space left"_s},
    {"the disk is full for the version info", u"in=nymvisor of=open path=version-info.json do=ENOSPC"_s,
     u"version-info.json.new: No space left"_s},
    {"the plan cannot be written", u"in=nymvisor of=rename path=/upgrade-plan.json do=EROFS"_s,
     u"upgrade-plan.json: Read-only file system"_s},
    {"the history cannot be written", u"in=nymvisor of=open path=/.upgrade-history.json do=EIO"_s,
     u"upgrade-history.json.new: Input/output error"_s},
    {"the link cannot be made", u"in=nymvisor of=symlink path=/.current do=EACCES"_s, u"Permission denied"_s},
    {"too many files are open", u"in=nymvisor-worker of=open do=EMFILE"_s, u"Too many open files"_s},
    {"there is no worker", {}, u"cannot start \\S*nymvisor-worker"_s},
    {"the disk is full for the restore", u"in=nymvisor-worker task=restore of=open do=ENOSPC"_s,
     u"the data cannot be restored yet[\\s\\S]*No space left"_s, true},
    {"what failed cannot be put aside", u"in=nymvisor-worker task=restore of=mkdir path=/failed do=EACCES"_s,
     u"Permission denied"_s, true},
    {"the old version info cannot be written back", u"in=nymvisor of=rename path=version-info.json at=2 do=EROFS"_s,
     u"version-info.json: Read-only file system"_s, true},
    {"that it failed cannot be noted", u"in=nymvisor of=rename path=/outcomes.json do=EROFS"_s,
     u"ERROR upgrade: .*outcomes.json: Read-only file system.* step=pre-upgrade tried_again_in"_s, true},
};

} // namespace

/// Whatever stands in the way: a daemon is up on a whole version meanwhile, the log says why nothing happens, and when
/// it is gone the upgrade goes through by itself.
class TestObstacles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obstacle_gone_upgradeGoesThrough_data();
    void obstacle_gone_upgradeGoesThrough();
    void reserve_givenUp_isMadeAgainWhenTheUpgradeHasEnded();
};

void TestObstacles::obstacle_gone_upgradeGoesThrough_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < obstacles.size(); ++i)
        QTest::newRow(obstacles[i].name.constData()) << i;
}

void TestObstacles::obstacle_gone_upgradeGoesThrough()
{
    QFETCH(const qsizetype, index);
    const Obstacle &obstacle = obstacles[index];
    World world;
    world.init();
    Release release;
    if (obstacle.isBadRelease)
        release.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, u"30"_s}};
    world.announce(release);
    const QString inTheWay = world.path(u"in-the-way"_s);
    QFile marker(inTheWay);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    const QString worker = world.path(u"bin/nymvisor-worker"_s);
    if (obstacle.orders.isEmpty())
        QVERIFY(QFile::rename(worker, inTheWay + u".worker"_s));
    else
        world.setFault(obstacle.orders + " while="_L1 + inTheWay);

    world.run();
    QVERIFY2(world.waitForLog(obstacle.reason), qPrintable(world.log()));
    // A bad release comes and goes until it can be taken back.
    EVENTUALLY_VERIFY2(world.servingDaemons() == 1 || obstacle.isBadRelease, qPrintable(world.log()));
    QVERIFY2(world.isRunning(), qPrintable(world.log()));

    QVERIFY(marker.remove());
    if (obstacle.orders.isEmpty()) { // where it is installed, and was looked for
        QVERIFY(QDir().mkpath(world.path(u"libexec/nymvisor"_s)));
        QVERIFY(QFile::rename(inTheWay + u".worker"_s, world.path(u"libexec/nymvisor/nymvisor-worker"_s)));
    }
    const QString end = obstacle.isBadRelease ? u"upgrade: failed"_s : u"upgrade: committed"_s;
    bool hasEnded = false;
    for (int i = 0; i < 10 && !hasEnded; ++i) {
        world.signal(SIGHUP); // else some of it would take a minute
        hasEnded = world.waitForLog(end, 2000);
    }
    if (!hasEnded)
        std::fputs(qPrintable(world.log()), stderr); // whole: a failure's message is cut
    QVERIFY(hasEnded);
    EVENTUALLY_COMPARE(world.servingDaemons(), 1);
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), obstacle.isBadRelease ? u"1.0.0"_s : u"1.1.0"_s);
}

void TestObstacles::reserve_givenUp_isMadeAgainWhenTheUpgradeHasEnded()
{
    World world;
    world.init();
    const QString reserve = world.home() + "/nymvisor/reserve"_L1;
    world.writeHook(u"pre-upgrade"_s, u"10-wait"_s,
                    "i=0; while [ ! -e \"$DAEMON_HOME/go-on\" ] && [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done\n");
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"step step=pre-upgrade"_s));
    QVERIFY(QFile::remove(reserve)); // as when there is no room for the journal
    QVERIFY(writeFile(world.home() + "/go-on"_L1, {}));
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    EVENTUALLY_VERIFY(QFile::exists(reserve));
    QCOMPARE(world.stop(), std::optional(0));
}

QTEST_GUILESS_MAIN(TestObstacles)
#include "tst_obstacles.moc"
