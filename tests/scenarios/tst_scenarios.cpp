#include "fakes/patience.h"
#include "scenarios/traces.h"
#include "scenarios/world.h"

#include <QTest>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

/// One upgrade, or what was to be one: what the daemon and upstream do, and what must come of it.
struct Scenario
{
    QByteArray name;
    Release release = {};
    std::function<void(World &)> arrange = {}; // before `run`
    QString until = u"upgrade: committed"_s;   // the line of the log that ends the waiting
    std::function<void(World &)> then = {};    // what happens after that
    QString untilAfterThat = {};
    QStringList trace = {};
    QString version = u"1.0.0"_s; // on disk, at the end
    bool isDaemonUp = true;       // at the end, before nymvisor is told to stop
    int exitStatus = 0;
    QString reason = {}; // in the log
};

void answerBinary(World &world, const std::function<void(FakeAnswer &)> &spoil)
{
    FakeAnswer answer;
    answer.body = FakeBody::ofFile(world.path(u"offered"_s));
    spoil(answer);
    world.upstream().answer(u"/binary"_s, answer);
}

Scenario refusedRelease(const QByteArray &name, Release release, const QString &reason)
{
    Scenario scenario{name};
    scenario.release = std::move(release);
    scenario.until = reason;
    scenario.reason = reason;
    return scenario;
}

Scenario refusedDownload(const QByteArray &name, std::function<void(FakeAnswer &)> spoil, const QString &reason)
{
    Scenario scenario{name};
    scenario.arrange = [spoil](World &world) { answerBinary(world, spoil); };
    scenario.until = u"stage: cannot stage"_s;
    scenario.reason = reason;
    return scenario;
}

Release releaseWith(const QString &key, const QString &value)
{
    Release release;
    release.behaviour = {{key, value}};
    return release;
}

Release crashing()
{
    Release release;
    release.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, u"50"_s}};
    return release;
}

QList<Scenario> upgrades()
{
    QList<Scenario> rows;
    {
        Scenario row{"a good release is downloaded, backed up for and switched to"};
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"with backups skipped it is switched to all the same, and that is said"};
        row.arrange = [](World &world) { world.setVariable(u"DAEMON_UNSAFE_SKIP_BACKUP"_s, u"true"_s); };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.reason = u"no backup is made"_s;
        rows += row;
    }
    {
        Scenario row{"a binary that does not know --no-banner is asked without"};
        row.release = releaseWith(u"build-info"_s, u"no-banner"_s);
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"a daemon that ignores the interrupt is killed after the grace period"};
        row.arrange = [](World &world) {
            world.setVariable(u"FAKE_RUN"_s, u"hang-on-interrupt"_s);
            world.setVariable(u"DAEMON_SHUTDOWN_GRACE_PERIOD"_s, u"50ms"_s);
        };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.reason = u"did not stop within the grace period"_s;
        rows += row;
    }
    {
        Scenario row{"a daemon that crashes all the time holds up no upgrade"};
        row.arrange = [](World &world) {
            makeDaemon(world.data() + "/genesis/bin/fake-node"_L1, u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
            world.setVariable(u"DAEMON_FAILURE_RESTART_DELAY"_s, u"1h"_s);
        };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"with restart_after_upgrade off nymvisor ends after the switch"};
        row.arrange = [](World &world) { world.setVariable(u"DAEMON_RESTART_AFTER_UPGRADE"_s, u"false"_s); };
        row.until = u"nymvisor ends"_s;
        row.trace = upToTheSwitch + QStringList{u"rested"_s};
        row.version = u"1.1.0"_s;
        row.isDaemonUp = false;
        rows += row;
    }
    {
        Scenario row{"after a manual upgrade nymvisor ends, and the next run goes on with it"};
        row.release.isManual = true;
        row.until = u"nymvisor ends"_s;
        row.then = [](World &world) { world.run(); };
        row.untilAfterThat = u"upgrade: committed"_s;
        row.trace = upToTheSwitch + QStringList{u"rested"_s} + fromTheStart;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"pre-upgrade and post-upgrade hooks run, and what they print is in the log"};
        row.arrange = [](World &world) {
            world.writeHook(u"pre-upgrade"_s, u"10-say"_s, "echo before $NYMVISOR_FROM_VERSION $NYMVISOR_TO_VERSION\n");
            world.writeHook(u"post-upgrade"_s, u"10-say"_s, "echo after in $(pwd) >&2\n");
        };
        row.until = u"hook: after in \\S+/home hook=10-say[\\s\\S]*upgrade: committed"_s;
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.reason = u"hook: before 1.0.0 1.1.0 hook=10-say"_s;
        rows += row;
    }
    {
        Scenario row{"a post-upgrade hook that fails is logged, and changes nothing"};
        row.arrange = [](World &world) { world.writeHook(u"post-upgrade"_s, u"10-no"_s, "exit 1\n"); };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.reason = u"a post-upgrade hook failed"_s;
        rows += row;
    }
    return rows;
}

QList<Scenario> refusals()
{
    QList<Scenario> rows;
    Release release;

    release = {};
    release.checksum = QString(64, u'0');
    {
        Scenario row{"a binary with another checksum is refused"};
        row.release = release;
        row.until = u"stage: cannot stage"_s;
        row.reason = u"checksum|sha256"_s;
        rows += row;
    }
    release = {};
    release.binaryVersion = u"1.2.0"_s;
    rows += refusedRelease("a binary of another version is refused", release,
                           u"the binary is of version 1.2.0, but the upgrade is to 1.1.0"_s);
    rows += refusedRelease("another daemon's binary is refused", releaseWith(u"name"_s, u"other-node"_s),
                           u"calls itself 'other-node', not 'fake-node'"_s);
    rows += refusedRelease("a binary whose build-info is no JSON is refused",
                           releaseWith(u"build-info"_s, u"garbage"_s), u"is not JSON: line 1, column"_s);
    rows += refusedRelease("a binary whose build-info fails is refused", releaseWith(u"build-info"_s, u"fail"_s),
                           u"ended with status 2"_s);
    rows += refusedRelease("a binary whose build-info prints without end is refused",
                           releaseWith(u"build-info"_s, u"endless"_s), u"wrote more than the 1048576 bytes allowed"_s);
    rows += refusedRelease("a binary whose build-info hangs is refused", releaseWith(u"build-info"_s, u"hang"_s),
                           u"did not end within 10 s"_s);
    release = {};
    release.version = u"0.9.0"_s;
    rows += refusedRelease("a lower version is not planned", release, u"it is lower than 1.0.0, which runs"_s);
    release = {};
    release.version = u"1.0.0"_s;
    rows += refusedRelease("the version that runs is no upgrade", release, u"it is the version that runs"_s);
    for (const char *hostile : {"../../evil", "/etc/evil", "genesis", ".hidden", "-rf"}) {
        release = {};
        release.name = QString::fromUtf8(hostile);
        rows +=
            refusedRelease("the upgrade name '" + QByteArray(hostile) + "' is refused", release, u"the field 'name'"_s);
    }
    release = {};
    release.json = "<html>not found</html>";
    rows += refusedRelease("an HTML page instead of JSON is refused", release,
                           u"it is a web page.*is not JSON: line 1, column"_s);
    release = {};
    release.json = R"({"manual": false, "name": "v1.1"})";
    rows += refusedRelease("metadata without a field is refused, and the field named", release,
                           u"the field 'notes': it is missing"_s);

    rows += refusedDownload(
        "an error page instead of the binary is refused", [](FakeAnswer &answer) { answer = FakeAnswer::page(404); },
        u"404"_s);
    rows += refusedDownload(
        "a body that breaks off is refused", [](FakeAnswer &answer) { answer.breakAfter = 1000; },
        u"cannot stage v1.1"_s);
    rows += refusedDownload(
        "a larger binary than allowed is refused", [](FakeAnswer &answer) { answer.claimedLength = "99999999999"; },
        u"cannot stage v1.1"_s);
    return rows;
}

QList<Scenario> otherEnds()
{
    QList<Scenario> rows;
    {
        Scenario row{"a pre-upgrade hook that says no vetoes the upgrade, with its last words"};
        row.arrange = [](World &world) {
            world.writeHook(u"pre-upgrade"_s, u"10-no"_s, "echo 'not on a Sunday' >&2; exit 1\n");
        };
        row.until = u"upgrade: vetoed"_s;
        row.trace = {u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"vetoed"_s};
        row.reason = u"a pre-upgrade hook said no: 10-no ended with status 1: not on a Sunday"_s;
        rows += row;
    }
    {
        Scenario row{"a pre-upgrade hook that says not now puts the upgrade off for a minute"};
        row.arrange = [](World &world) { world.writeHook(u"pre-upgrade"_s, u"10-later"_s, "exit 75\n"); };
        row.until = u"upgrade: called off"_s;
        row.trace = {u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"called off"_s};
        row.reason = u"a pre-upgrade hook said not now"_s;
        rows += row;
    }
    {
        Scenario row{"a pre-upgrade hook that hangs is ended, and vetoes the upgrade"};
        row.arrange = [](World &world) {
            world.setVariable(u"NYMVISOR_HOOK_TIMEOUT"_s, u"100ms"_s);
            world.writeHook(u"pre-upgrade"_s, u"10-hang"_s, "exec tail -f /dev/null\n");
        };
        row.until = u"upgrade: vetoed"_s;
        row.trace = {u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"vetoed"_s};
        row.reason = u"10-hang did not end within"_s;
        rows += row;
    }
    {
        Scenario row{"what a hook vetoed is done after retry"};
        row.arrange = [](World &world) { world.writeHook(u"pre-upgrade"_s, u"10-no"_s, "exit 1\n"); };
        row.until = u"upgrade: vetoed"_s;
        row.then = [](World &world) {
            world.writeHook(u"pre-upgrade"_s, u"10-no"_s, "exit 0\n");
            QCOMPARE(world.command({u"retry"_s, u"v1.1"_s}), 0);
            QVERIFY(world.commandOutput().contains(u"what went wrong is forgotten"_s));
        };
        row.untilAfterThat = u"upgrade: committed"_s;
        row.trace = QStringList{u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"vetoed"_s} + wholeUpgrade;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"a release that does not stay up is taken back, and not taken again"};
        row.release = crashing();
        row.until = u"upgrade: failed"_s;
        row.then = [](World &world) { world.signal(SIGHUP); };
        row.untilAfterThat = u"it has failed here|upgrade: step step=pre-upgrade[\\s\\S]*step=pre-upgrade"_s;
        row.trace = failedOnProbation;
        row.reason = u"it did not stay up: it ended with status 1"_s;
        rows += row;
    }
    {
        Scenario row{"after a failed release the next one is taken"};
        row.release = crashing();
        row.until = u"upgrade: failed"_s;
        row.then = [](World &world) {
            Release cure;
            cure.name = u"v1.2"_s;
            cure.version = u"1.2.0"_s;
            world.announce(cure);
            world.signal(SIGHUP);
        };
        row.untilAfterThat = u"upgrade: committed"_s;
        row.trace = failedOnProbation + wholeUpgrade;
        row.version = u"1.2.0"_s;
        rows += row;
    }
    {
        Scenario row{"a release that does not stay up is kept where there is no way back"};
        row.release = crashing();
        row.arrange = [](World &world) { world.setVariable(u"DAEMON_ROLLBACK_ON_FAILURE"_s, u"false"_s); };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.isDaemonUp = false; // it comes and goes
        rows += row;
    }
    {
        Scenario row{"a daemon that is given up gets the release that cures it first"};
        row.arrange = [](World &world) {
            makeDaemon(world.data() + "/genesis/bin/fake-node"_L1, u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
            world.setVariable(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"1"_s);
        };
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        row.reason = u"a release may be the cure"_s;
        rows += row;
    }
    {
        Scenario row{"a backup folder that cannot be made calls the upgrade off before the stop"};
        row.arrange = [](World &world) {
            QFile inTheWay(world.home() + "/nymvisor/backups/v1.1"_L1);
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        };
        row.until = u"upgrade: called off.*failures=4"_s; // three times at once, then after a minute
        row.trace = {u"pre-upgrade"_s, u"copy"_s, u"back:copy"_s, u"back:pre-upgrade"_s, u"called off"_s};
        row.trace += row.trace + row.trace + row.trace;
        rows += row;
    }
    {
        Scenario row{"downloads switched off: the upgrade waits, and goes on when the binary is put there"};
        row.arrange = [](World &world) { world.setVariable(u"DAEMON_ALLOW_BINARIES_DOWNLOAD"_s, u"false"_s); };
        row.until = u"downloads are switched off"_s;
        row.then = [](World &world) {
            makeDaemon(world.path(u"by-hand"_s), u"1.1.0"_s);
            QVERIFY(QFile::rename(world.path(u"by-hand"_s), world.data() + "/upgrades/v1.1/bin/fake-node"_L1));
        };
        row.untilAfterThat = u"upgrade: committed"_s;
        row.trace = wholeUpgrade;
        row.version = u"1.1.0"_s;
        rows += row;
    }
    {
        Scenario row{"a plan that is edited into nonsense is reported, and the daemon runs on"};
        row.release.version = u"1.0.0"_s;
        row.until = u"it is the version that runs"_s;
        row.then = [](World &world) {
            QFile plan(world.data() + "/upgrade-plan.json"_L1);
            QVERIFY(plan.open(QIODevice::WriteOnly)); // in place, as an editor does
            plan.write("{\n  nonsense\n}\n");
        };
        row.untilAfterThat = u"upgrade-plan.json is not JSON: line 2, column"_s;
        row.version = u"?"_s;
        rows += row;
    }
    {
        Scenario row{"nymvisor that is told to stop during a download ends at once, with 0"};
        row.arrange = [](World &world) { answerBinary(world, [](FakeAnswer &answer) { answer.stallAfter = 1000; }); };
        row.until = u"stage: downloading"_s;
        rows += row;
    }
    {
        Scenario row{"a release for another platform only is not downloaded, and that is said"};
        row.release.platform = u"amiga-m68k"_s;
        row.until = u"it names no binary for linux-"_s;
        rows += row;
    }
    return rows;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenario_data();
    void scenario();
    void addUpgrade_now_isDoneByTheRunningInstance();
    void addUpgrade_duringASlowDownload_isNotHeldUp();
    void sighup_afterAFailedDownload_triesAgainAtOnce();
    void upgrades_beyondWhatIsKept_areRemoved();
};

Q_DECLARE_METATYPE(const Scenario *)

void TestScenarios::scenario_data()
{
    static const QList<Scenario> scenarios = upgrades() + refusals() + otherEnds();
    QTest::addColumn<const Scenario *>("scenario");
    for (const Scenario &row : scenarios)
        QTest::newRow(row.name.constData()) << &row;
}

void TestScenarios::scenario()
{
    QFETCH(const Scenario *, scenario);
    World world;
    world.init();
    world.announce(scenario->release);
    if (scenario->arrange)
        scenario->arrange(world);
    world.run({u"run"_s, u"--id"_s, u"x"_s});
    QVERIFY2(world.waitForLog(scenario->until), qPrintable(world.log()));
    if (scenario->then) {
        if (!world.isRunning() || scenario->until == "nymvisor ends"_L1)
            QVERIFY(world.waitForEnd());
        scenario->then(world);
        QVERIFY2(world.waitForLog(scenario->untilAfterThat), qPrintable(world.log()));
    }
    if (scenario->isDaemonUp)
        EVENTUALLY_COMPARE(world.livingDaemons(), 1);
    const bool endsByItself = scenario->until == "nymvisor ends"_L1 && !scenario->then;
    const auto status = endsByItself ? world.waitForEnd() : world.stop();
    QVERIFY2(status, qPrintable(world.log()));
    QCOMPARE(*status, scenario->exitStatus);
    QVERIFY2(world.trace() == scenario->trace, qPrintable(world.trace().join(u' ') + u'\n' + world.log()));
    QCOMPARE(world.versionOnDisk(), scenario->version);
    QCOMPARE(world.livingDaemons(), 0);
    if (!scenario->reason.isEmpty())
        QVERIFY2(QRegularExpression(scenario->reason).match(world.log()).hasMatch(), qPrintable(world.log()));
}

void TestScenarios::addUpgrade_now_isDoneByTheRunningInstance()
{
    World world;
    world.init();
    world.run();
    QVERIFY(world.waitForLog(u"daemon: started"_s));
    makeDaemon(world.path(u"v2"_s), u"2.0.0"_s);
    QCOMPARE(world.command({u"add-upgrade"_s, world.path(u"v2"_s), u"--upgrade-name=v2"_s, u"--now"_s}), 0);
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"2.0.0"_s);
    QCOMPARE(world.trace(), wholeUpgrade);
}

void TestScenarios::addUpgrade_duringASlowDownload_isNotHeldUp()
{
    World world;
    world.init();
    Release slow;
    slow.version = u"3.0.0"_s;
    world.announce(slow);
    answerBinary(world, [](FakeAnswer &answer) { answer.drip = std::chrono::milliseconds(1); });
    world.run();
    QVERIFY2(world.waitForLog(u"stage: downloading"_s), qPrintable(world.log()));
    makeDaemon(world.path(u"v2"_s), u"2.0.0"_s);
    QCOMPARE(world.command({u"add-upgrade"_s, world.path(u"v2"_s), u"--upgrade-name=v2"_s, u"--now"_s}), 0);
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QVERIFY2(world.waitForLog(u"committed[\\s\\S]*progress: downloading"_s), qPrintable(world.log())); // it goes on
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"2.0.0"_s);
}

void TestScenarios::sighup_afterAFailedDownload_triesAgainAtOnce()
{
    World world;
    world.init();
    world.announce({});
    answerBinary(world, [](FakeAnswer &answer) { answer = FakeAnswer::page(503); });
    world.run();
    QVERIFY2(world.waitForLog(u"stage: cannot stage.*503.*failures=1"_s), qPrintable(world.log()));
    world.announce({});
    world.signal(SIGHUP);
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
}

void TestScenarios::upgrades_beyondWhatIsKept_areRemoved()
{
    World world;
    world.setVariable(u"DAEMON_BACKUP_RETENTION"_s, u"1"_s);
    world.setVariable(u"NYMVISOR_VERSION_RETENTION"_s, u"1"_s);
    world.init();
    world.run();
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        Release release;
        release.name = u"v1."_s + number;
        release.version = u"1.%1.0"_s.arg(number);
        world.announce(release);
        QVERIFY2(world.waitForLog(u"archived archive=\\S*/v1.%1/"_s.arg(number), 120'000), qPrintable(world.log()));
    }
    for (const QString &what :
         {u"what=archive path=\\S*/v1.1/"_s, u"what=archive path=\\S*/v1.2/"_s, u"what=version path=v1.1"_s})
        QVERIFY2(world.waitForLog(u"retention: removed: more are not kept "_s + what), qPrintable(world.log()));
    const auto foldersIn = [](const QString &folder) {
        return QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    EVENTUALLY_COMPARE(foldersIn(world.data() + u"/upgrades"_s), (QStringList{u"v1.2"_s, u"v1.3"_s}));
    EVENTUALLY_COMPARE(foldersIn(world.home() + u"/nymvisor/backups"_s), QStringList{u"v1.3"_s});
    QCOMPARE(world.stop(), std::optional(0));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
