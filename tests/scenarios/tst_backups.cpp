#include "core/filelock.h"
#include "core/files.h"
#include "core/onlyonlinux.h"
#include "scenarios/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

/// The commands about backups, beside a running nymvisor and without.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_besideARunningDaemon_isListedVerifiedAndRestored();
    void create_withStop_stopsTheDaemonAndHasAllItWrote();
    void create_withStopWhereNobodyRuns_isExactAnyway();
    void create_whileAnUpgradeIsUnderWay_isRefused_data();
    void create_whileAnUpgradeIsUnderWay_isRefused();
    void create_whileAnUpgradeGoesThrough_makesNone_data();
    void create_whileAnUpgradeGoesThrough_makesNone();
    void create_withStopWhoseWorkerDies_saysSoAndLeavesTheDaemonUp();
    void request_thatNobodyWaitsFor_stopsNothing();
    void restore_whileNymvisorRuns_isRefused();
    void restore_intoTheHome_putsAsideWhatIsThere();
    void restore_interrupted_isTheOneToGoOnWith_data() { interruptions(); }
    void restore_interrupted_isTheOneToGoOnWith();
    void restore_interrupted_isEndedByRun_data() { interruptions(); }
    void restore_interrupted_isEndedByRun();
    void verify_damagedBackup_namesTheEntry();
    void create_interrupted_leavesNothing();

private:
    static QStringList manualFiles(const World &world)
    {
        return QDir(world.home() + "/nymvisor/backups/manual"_L1)
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QString onlyBackup(World &world)
    {
        world.command({u"backup"_s, u"list"_s, u"-o"_s, u"json"_s});
        const QJsonArray found = QJsonDocument::fromJson(world.commandOutput().toUtf8())[u"backups"].toArray();
        return found.size() == 1 ? found[0][u"name"].toString() : QString();
    }
    static void interruptions();
    /// Two backups, of which the first is restored as far as the file system's operation @p orders; their names.
    static QStringList restoreFirstOfTwo(World &world, const QString &orders);
};

void TestBackups::create_besideARunningDaemon_isListedVerifiedAndRestored()
{
    World world;
    world.init();
    QVERIFY(writeFile(world.home() + "/precious"_L1, "as it was", 0640));
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(world.command({u"backup"_s, u"create"_s}), 0);
    QVERIFY2(world.commandOutput().contains("read back and checked"_L1), qPrintable(world.commandOutput()));
    QVERIFY2(world.commandOutput().contains("the daemon was running"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(manualFiles(world).size(), 2); // and its lock
    const QString name = onlyBackup(world);
    QVERIFY2(name.endsWith("-1.0.0-manual.zip"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"verify"_s}), 0);
    QVERIFY2(world.commandOutput().contains(name + ": whole"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"list"_s}), 0);
    QVERIFY2(world.commandOutput().contains(" ago\n"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, name, u"--to"_s, world.path(u"restored"_s)}), 0);
    QCOMPARE(readFile(world.path(u"restored/precious"_s)).value_or({}), QByteArray("as it was"));
    QVERIFY(world.isRunning());
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::create_withStop_stopsTheDaemonAndHasAllItWrote()
{
    World world;
    world.init({{u"store"_s, world.home()}});
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(world.home() + "/lines"_L1).size() > 0; }, 20'000));
    QCOMPARE(world.command({u"backup"_s, u"create"_s, u"--stop"_s}), 0);
    QVERIFY2(world.commandOutput().contains("the daemon was down for"_L1), qPrintable(world.commandOutput()));
    QVERIFY2(!world.commandOutput().contains("in part"_L1), qPrintable(world.commandOutput()));
    QVERIFY2(world.waitForLog(u"daemon: started[^$]*daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(manualFiles(world).size(), 2); // and its lock
    QCOMPARE(QDir(world.home() + "/nymvisor/requests"_L1).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, onlyBackup(world), u"--to"_s, world.path(u"restored"_s)}), 0);
    // What it wrote when it was told to stop is there, what it wrote when it was started again is not.
    const QByteArray lines = readFile(world.path(u"restored/lines"_s)).value_or({});
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(readFile(world.home() + "/lines"_L1).value_or({}).startsWith(lines));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::create_withStopWhereNobodyRuns_isExactAnyway()
{
    World world;
    world.init();
    QCOMPARE(world.command({u"backup"_s, u"create"_s, u"--stop"_s}), 0);
    QVERIFY2(!world.commandOutput().contains("the daemon was"_L1), qPrintable(world.commandOutput()));
    world.run(); // it is not kept out any more
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::create_whileAnUpgradeIsUnderWay_isRefused_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("beside the daemon") << QStringList();
    QTest::newRow("with --stop") << QStringList{u"--stop"_s};
}

void TestBackups::create_whileAnUpgradeIsUnderWay_isRefused()
{
    QFETCH(QStringList, flags);
    World world;
    world.init();
    QVERIFY(writeFile(world.home() + "/nymvisor/journal.json"_L1, "{}"));
    QCOMPARE(world.command(QStringList{u"backup"_s, u"create"_s} + flags), 75);
    QVERIFY2(world.commandOutput().contains("an upgrade is under way"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(manualFiles(world), QStringList{u"create.lock"_s});
}

void TestBackups::create_whileAnUpgradeGoesThrough_makesNone_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("expected");
    const QString info = u"current-version-info.json"_s;
    QTest::newRow("it is under way") << u"journal.json"_s << QByteArray("1.1.0") << u"an upgrade is under way"_s;
    QTest::newRow("it has ended") << info << QByteArray("1.1.0") << u"an upgrade went through"_s;
    QTest::newRow("it was taken back") << info << QByteArray("1.0.0") << u"an upgrade went through"_s;
}

/// The test stands for the nymvisor that is asked for the second pass: that is when it happens.
void TestBackups::create_whileAnUpgradeGoesThrough_makesNone()
{
    QFETCH(QString, written);
    QFETCH(QByteArray, version);
    QFETCH(QString, expected);
    World world;
    world.init();
    const auto runLock = FileLock::tryLock(world.path(u".nym/nymvisors/instances/fake-node-default/data/run.lock"_s));
    QVERIFY(runLock);
    const auto command = world.startCommand({u"backup"_s, u"create"_s, u"--stop"_s});
    const QString request = world.home() + "/nymvisor/requests/exact-copy"_L1;
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(request); }, 20'000));
    const QString copy = QJsonDocument::fromJson(readFile(request).value_or({}))["copy"_L1].toString();
    const QString file = world.home() + u"/nymvisor/"_s + written;
    QVERIFY(writeFile(file, readFile(file).value_or("{}").replace("1.0.0", version)));
    QVERIFY(writeFile(copy + u".answer"_s, R"({"error":null,"downtime":1,"skipped":[]})"));
    QVERIFY(QTest::qWaitFor([&] { return command->state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(command->exitCode(), 75);
    const QString output = QString::fromUtf8(command->readAll());
    QVERIFY2(output.contains(expected), qPrintable(output));
    QCOMPARE(manualFiles(world), QStringList{u"create.lock"_s});
}

void TestBackups::create_withStopWhoseWorkerDies_saysSoAndLeavesTheDaemonUp()
{
    World world;
    world.init();
    world.setVariable(u"FAKE_WORKER_DIES"_s, u"snapshot 0 "_s + world.path(u"died"_s));
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    world.setVariable(u"FAKE_WORKER_DIES"_s, {});
    QVERIFY(world.command({u"backup"_s, u"create"_s, u"--stop"_s}) != 0);
    QVERIFY2(QFileInfo::exists(world.path(u"died"_s)), qPrintable(world.log()));
    QVERIFY2(world.commandOutput().contains("nymvisor: "_L1), qPrintable(world.commandOutput()));
    QCOMPARE(manualFiles(world), QStringList{u"create.lock"_s});
    QCOMPARE(world.countInDaemonLog(u"interrupted"_s), 0);
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::request_thatNobodyWaitsFor_stopsNothing()
{
    World world;
    world.init();
    const QString copy = world.home() + "/nymvisor/backups/manual/.copy-x"_L1;
    const QString request = world.home() + "/nymvisor/requests/exact-copy"_L1;
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QVERIFY(makeFolder(QFileInfo(request).path()));
    QVERIFY(writeFile(request, "{\"copy\": \"" + copy.toUtf8() + "\"}"));
    QVERIFY2(world.waitForLog(u"nobody waits for the backup"_s), qPrintable(world.log()));
    QVERIFY(QTest::qWaitFor([&] { return !QFileInfo::exists(request); }, 20'000));
    QVERIFY(!world.log().contains("stopping the daemon"_L1));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::restore_whileNymvisorRuns_isRefused()
{
    World world;
    world.init();
    QCOMPARE(world.command({u"backup"_s, u"create"_s}), 0);
    const QString name = onlyBackup(world);
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, name}), 75);
    QVERIFY2(world.commandOutput().contains("this instance is run already"_L1), qPrintable(world.commandOutput()));
    QVERIFY(!QFileInfo::exists(world.home() + "/nymvisor/failed"_L1));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::restore_intoTheHome_putsAsideWhatIsThere()
{
    World world;
    world.init();
    QVERIFY(writeFile(world.home() + "/precious"_L1, "as it was"));
    QCOMPARE(world.command({u"backup"_s, u"create"_s}), 0);
    QVERIFY(!world.commandOutput().contains("was running"_L1));
    QVERIFY(writeFile(world.home() + "/precious"_L1, "overwritten"));
    QVERIFY(writeFile(world.home() + "/later"_L1, "made later"));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, onlyBackup(world)}), 0);
    QCOMPARE(readFile(world.home() + "/precious"_L1).value_or({}), QByteArray("as it was"));
    QVERIFY(!QFileInfo::exists(world.home() + "/later"_L1));
    const QDir failed(world.home() + "/nymvisor/failed"_L1);
    const QStringList aside = failed.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(readFile(failed.filePath(aside[0] + "/precious"_L1)).value_or({}), QByteArray("overwritten"));
    QCOMPARE(readFile(failed.filePath(aside[0] + "/later"_L1)).value_or({}), QByteArray("made later"));
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestBackups::interruptions()
{
    QTest::addColumn<QString>("orders");
    QTest::newRow("once the home was emptied") << u"of=rename path=/restore.go do=kill"_s;
    QTest::newRow("before the home was filled") << u"of=rename path=/restore.go do=killafter"_s;
}

QStringList TestBackups::restoreFirstOfTwo(World &world, const QString &orders)
{
    QStringList names;
    for (const QByteArray &content : {"the first"_ba, "the second"_ba}) {
        world.command({u"backup"_s, u"create"_s});
        const QStringList known = names;
        world.command({u"backup"_s, u"list"_s, u"-o"_s, u"json"_s});
        const QJsonArray found = QJsonDocument::fromJson(world.commandOutput().toUtf8())[u"backups"].toArray();
        for (const QJsonValue &backup : found) {
            if (!known.contains(backup[u"name"].toString()))
                names += backup[u"name"].toString();
        }
        (void)writeFile(world.home() + "/precious"_L1, content);
    }
    world.setFault(u"in=nymvisor-worker task=restore "_s + orders);
    world.command({u"backup"_s, u"restore"_s, names.value(0)});
    world.clearFault();
    return names;
}

void TestBackups::restore_interrupted_isTheOneToGoOnWith()
{
    QFETCH(QString, orders);
    World world;
    world.init();
    QVERIFY(writeFile(world.home() + "/precious"_L1, "as it was"));
    const QStringList names = restoreFirstOfTwo(world, orders);
    QCOMPARE(names.size(), 2);
    QVERIFY(!world.faultNote().isEmpty());
    const QString told = u"the restore of %1 was interrupted"_s.arg(names[0]);
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, names[1]}), 75);
    QVERIFY2(world.commandOutput().contains(told), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"create"_s}), 75); // it would be of two backups' data
    QVERIFY2(world.commandOutput().contains(told), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"status"_s}), 0);
    QVERIFY2(world.commandOutput().simplified().contains(told), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, names[1], u"--to"_s, world.path(u"apart"_s)}), 0);
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, names[0]}), 0);
    QCOMPARE(readFile(world.home() + "/precious"_L1).value_or({}), QByteArray("as it was"));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, names[1]}), 0);
    QCOMPARE(readFile(world.home() + "/precious"_L1).value_or({}), QByteArray("the first"));
}

void TestBackups::restore_interrupted_isEndedByRun()
{
    QFETCH(QString, orders);
    World world;
    world.init();
    QVERIFY(writeFile(world.home() + "/precious"_L1, "as it was"));
    restoreFirstOfTwo(world, orders);
    QVERIFY(!world.faultNote().isEmpty());
    world.run();
    QVERIFY2(world.waitForLog(u"daemon: started"_s), qPrintable(world.log()));
    QCOMPARE(readFile(world.home() + "/precious"_L1).value_or({}), QByteArray("as it was"));
    QVERIFY2(!world.log().contains("way back"_L1), qPrintable(world.log()));
    QCOMPARE(world.command({u"history"_s}), 0);
    QCOMPARE(world.commandOutput(), u"No upgrade has been made yet.\n"_s);
    QCOMPARE(world.stop(), std::optional(0));
    QVERIFY(!QFileInfo::exists(world.home() + "/nymvisor/restore.json"_L1));
}

void TestBackups::verify_damagedBackup_namesTheEntry()
{
    World world;
    world.init();
    QByteArray noise; // which lies in the archive as it is
    for (quint32 i = 0, state = 1; i < 50'000; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        noise += static_cast<char>(state >> 24);
    }
    QVERIFY(writeFile(world.home() + "/precious"_L1, noise));
    QCOMPARE(world.command({u"backup"_s, u"create"_s}), 0);
    const QString name = onlyBackup(world);
    const QString path = world.home() + "/nymvisor/backups/"_L1 + name;
    QByteArray bytes = readFile(path).value_or({});
    bytes[bytes.indexOf("precious") + 20'000] ^= 1;
    QVERIFY(writeFile(path, bytes));
    QCOMPARE(world.command({u"backup"_s, u"verify"_s, name}), 74);
    QVERIFY2(world.commandOutput().contains("its entry 'precious' is damaged"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"list"_s}), 0);
    QVERIFY2(world.commandOutput().contains("found damaged "_L1), qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"backup"_s, u"verify"_s, u"-o"_s, u"json"_s}), 74);
    const QJsonObject told =
        QJsonDocument::fromJson(world.commandOutput().trimmed().section(u'\n', -1).toUtf8()).object();
    QCOMPARE(told[u"backups"_s][0][u"name"_s], QJsonValue(name));
    QVERIFY(told[u"backups"_s][0][u"checked"_s][u"damage"_s].toString().contains(u"'precious' is damaged"_s));
    QVERIFY(writeFile(world.home() + "/precious"_L1, "now"));
    QCOMPARE(world.command({u"backup"_s, u"restore"_s, name}), 74);
    QVERIFY2(world.commandOutput().contains("its entry 'precious' is damaged"_L1), qPrintable(world.commandOutput()));
    QCOMPARE(readFile(world.home() + "/precious"_L1).value_or({}), QByteArray("now"));
    QVERIFY(!QFileInfo::exists(world.home() + "/nymvisor/failed"_L1));
}

void TestBackups::create_interrupted_leavesNothing()
{
    ONLY_ON_LINUX("a file system that tells of changes: all of it is compared without");
    World world;
    world.init();
    QFile sparse(world.home() + "/sparse"_L1);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(1) << 40)); // hours of work for an archive
    const auto command = world.startCommand({u"backup"_s, u"create"_s});
    QVERIFY(QTest::qWaitFor([&] { return !manualFiles(world).filter(u".zip.part"_s).isEmpty(); }, 20'000));
    ::kill(static_cast<pid_t>(command->processId()), SIGINT);
    QVERIFY(QTest::qWaitFor([&] { return command->state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(command->exitCode(), 75);
    QCOMPARE(manualFiles(world), QStringList{u"create.lock"_s});
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
