#include "scenarios/world.h"

#include "core/onlyonlinux.h"
#include "fakes/patience.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

QStringList leftovers(const World &world)
{
    QStringList found;
    for (const QString &folder : {world.home(), world.data()}) {
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            if (path.endsWith(".part"_L1) || path.endsWith("journal.json"_L1) || path.contains(".added-"_L1))
                found += path;
        }
    }
    return found;
}

} // namespace

/// nymvisor, or its worker alone, is killed in the middle of things; what follows is one whole version, and the upgrade
/// is done in the end.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedNymvisor_nextRunFinishes_data();
    void killedNymvisor_nextRunFinishes();
    void killedWorker_isSurvived_data();
    void killedWorker_isSurvived();
    void killedNymvisor_takesTheDaemonWithIt();
    void stoppedInAStep_countsAsNoFailure();
};

void TestCrashes::killedNymvisor_nextRunFinishes_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *step :
         {"pre-upgrade", "copy", "stop", "backup", "switch", "start", "probation", "commit", "post-upgrade"})
        QTest::addRow("killed as the step %s begins", step) << u"upgrade: step step=%1 "_s.arg(QLatin1StringView(step));
    for (const char *event :
         {"stage: downloading", "stage: downloaded", "stage: staged", "upstream: planned", "backup: copied while",
          "backup: copied what", "backup: archived", "daemon: ended", "upgrade: committed"})
        QTest::addRow("killed after '%s'", event) << QString::fromUtf8(event);
}

void TestCrashes::killedNymvisor_nextRunFinishes()
{
    QFETCH(const QString, moment);
    World world;
    world.init();
    world.announce({});
    world.killAt(moment);
    world.run();
    QCOMPARE(world.waitForEnd(atIdlePriority), std::optional(128 + SIGKILL));
    QVERIFY(world.versionOnDisk() == u"1.0.0"_s || world.versionOnDisk() == u"1.1.0"_s ||
            world.log().contains(u"step=switch"_s));

    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log())); // the daemon of before may still live
    const auto isDone = [&world] {
        return world.versionOnDisk() == u"1.1.0"_s && world.livingDaemons() == 1 &&
               world.countInDaemonLog(u"start 1.1.0"_s) > 0 &&
               !QFileInfo::exists(world.home() + "/nymvisor/journal.json"_L1) && leftovers(world).isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(isDone, atIdlePriority), qPrintable(world.log())); // the archive that was cut off included
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.livingDaemons(), 0);
    QCOMPARE(leftovers(world), QStringList());
}

void TestCrashes::killedWorker_isSurvived_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("moment");
    for (const char *task : {"fetch", "download", "checksum", "snapshot", "archive"}) {
        for (const int microseconds : {0, 500, 2000, 5000, 10'000, 20'000, 40'000})
            QTest::addRow("the worker dies %d microseconds into %s", microseconds, task)
                << QString::fromUtf8(task) << QString::number(microseconds);
        QTest::addRow("the worker dies with its %s done, and not told", task) << QString::fromUtf8(task) << u"done"_s;
    }
}

void TestCrashes::killedWorker_isSurvived()
{
    QFETCH(const QString, task);
    QFETCH(const QString, moment);
    World world;
    world.init();
    world.announce({});
    world.setVariable(u"FAKE_WORKER_DIES"_s, u"%1 %2 %3"_s.arg(task, moment, world.path(u"has-died"_s)));
    world.run();
    // It may have been done before its time came; else the reason is in the log.
    const QString reason = u"worker's task '%1' did not end well"_s.arg(task);
    QVERIFY2(world.waitForLog(u"upgrade: committed|"_s + reason), qPrintable(world.log()));
    EVENTUALLY_COMPARE(world.livingDaemons(), 1);
    if (task == "download"_L1)
        world.signal(SIGHUP); // else it would wait for a minute
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    if (task == "archive"_L1) {
        QVERIFY2(world.waitForLog(u"backup: archived|"_s + reason, atIdlePriority), qPrintable(world.log()));
        world.signal(SIGHUP); // likewise
    }
    QVERIFY2(world.waitForLog(u"backup: archived"_s, atIdlePriority), qPrintable(world.log()));
    EVENTUALLY_COMPARE(world.livingDaemons(), 1);
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(leftovers(world), QStringList());
    if (moment == "0"_L1 || moment == "done"_L1)
        QVERIFY2(world.log().contains(reason), qPrintable(world.log()));
}

void TestCrashes::killedNymvisor_takesTheDaemonWithIt()
{
    ONLY_ON_LINUX("a signal to a process whose parent is gone");
    World world;
    world.init();
    world.run();
    QVERIFY(world.waitForLog(u"daemon: started"_s));
    EVENTUALLY_COMPARE(world.countInDaemonLog(u"start 1.0.0"_s), 1);
    world.signal(SIGKILL);
    QVERIFY(world.waitForEnd());
    EVENTUALLY_COMPARE(world.livingDaemons(), 0);
    QCOMPARE(world.countInDaemonLog(u"interrupted 1.0.0"_s), 1); // asked, not killed
}

void TestCrashes::stoppedInAStep_countsAsNoFailure()
{
    World world;
    world.init();
    world.announce({});
    world.writeHook(u"pre-upgrade"_s, u"10-wait"_s, "exec tail -f /dev/null\n");
    world.run();
    QVERIFY2(world.waitForLog(u"hook: running"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QVERIFY(QFileInfo::exists(world.home() + "/nymvisor/journal.json"_L1));
    world.writeHook(u"pre-upgrade"_s, u"10-wait"_s, "exit 0\n");
    world.run();
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QVERIFY(!world.log().contains(u"failures="_s));
    QCOMPARE(world.stop(), std::optional(0));
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
