#include "fakes/minisignprogram.h"
#include "fakes/patience.h"
#include "scenarios/world.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace nymvisor;
using namespace nymvisor::fakes;
using namespace Qt::StringLiterals;

namespace {

/// An upgrade, which then stays there.
bool comesToProbation(World &world)
{
    world.init();
    world.setVariable(u"DAEMON_PROBATION_PERIOD"_s, u"1h"_s);
    world.announce({});
    world.run();
    return world.waitForLog(u"step step=probation"_s);
}

constexpr uint nobody = 65534;

/// How each upgrade ended, as `history` has them: the newest first.
QStringList pastOutcomes(World &world)
{
    QStringList outcomes;
    for (const QJsonValue &upgrade : world.printed(u"history"_s)[u"upgrades"_s].toArray())
        outcomes += upgrade[u"outcome"_s].toString();
    return outcomes;
}

/// All of it, to a user that runs the service; only root can.
void giveAway(const World &world)
{
    QDirIterator entries(world.path({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    bool isGiven = ::chown(qPrintable(world.path({})), nobody, nobody) == 0;
    while (entries.hasNext())
        isGiven = ::lchown(qPrintable(entries.next()), nobody, nobody) == 0 && isGiven;
    QVERIFY(isGiven);
}

} // namespace

/// What an operator asks and says while nymvisor runs.
class TestOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_duringProbation_saysSo();
    void status_afterAKill_saysThatNothingRuns();
    void hold_untilUnhold_keepsAnUpgradeFromBeginning();
    void hold_addedForNow_isUpgradedTo();
    void keys_pinned_onlyWhatIsSignedIsUpgradedTo();
    void cancel_duringAHook_takesTheUpgradeBack();
    void cancel_thenRetried_isTriedAgain();
    void cancel_whileNothingRuns_isObeyedAtTheNextStart();
    void cancel_onProbation_isRefused();
    void cancel_ofWhatRestsAfterItsSwitch_takesItBackAtTheNextStart();
    void rollback_ofAProvenVersion_bringsTheEarlierOneBack_data();
    void rollback_ofAProvenVersion_bringsTheEarlierOneBack();
    void rollback_onProbation_isTheWayBack_data();
    void rollback_onProbation_isTheWayBack();
    void rollback_onProbation_toAVersionThatFails_countsAllTheSame();
    void command_asRoot_becomesTheOwner();
    void command_asRoot_completesTheConfigurationAsTheOwner();
    void daemon_askedAsRoot_isExecutedAsTheOwner_data();
    void daemon_askedAsRoot_isExecutedAsTheOwner();
    void init_repeatedAsRoot_isTheOwners();
    void command_whereTheHomeIsNotMounted_makesNone_data();
    void command_whereTheHomeIsNotMounted_makesNone();
    void follow_onATerminal_redraws();
    void answer_thatNobodyReadsAnyMore_isNotComplainedOf();
};

void TestOperator::status_duringProbation_saysSo()
{
    World world;
    QVERIFY(comesToProbation(world));
    const auto isTold = [&world] {
        const QJsonObject status = world.printed(u"status"_s);
        return status[u"upgrade"_s][u"since"_s].isString() && status[u"daemon"_s][u"state"_s] == u"up"_s;
    };
    QVERIFY(QTest::qWaitFor(isTold, 20'000));
    const QJsonObject status = world.printed(u"status"_s);
    QCOMPARE(status[u"upgrade"_s][u"step"_s].toString(), u"probation"_s);
    QCOMPARE(status[u"daemon"_s][u"state"_s].toString(), u"up"_s);
    QCOMPARE(status[u"nymvisor"_s][u"pid"_s].toInteger(), world.processId());
    QCOMPARE(status[u"queue"_s].toArray(), QJsonArray());
    QCOMPARE(world.command({u"status"_s}), 0);
    QVERIFY2(world.commandOutput().contains(u"step probation since "_s), qPrintable(world.commandOutput()));
    QVERIFY2(world.commandOutput().contains(u"]   0 %  "_s), qPrintable(world.commandOutput()));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::status_afterAKill_saysThatNothingRuns()
{
    World world;
    world.init();
    world.run();
    QVERIFY(world.waitForLog(u"daemon: started"_s));
    QVERIFY(QTest::qWaitFor([&world] { return world.printed(u"status"_s)[u"daemon"_s][u"pid"_s].isDouble(); }, 20'000));
    world.kill();
    // A child that was not yet another program when it was killed has its lock until it is.
    EVENTUALLY_COMPARE(world.printed(u"status"_s)[u"nymvisor"_s][u"running"_s], QJsonValue(false));
    const QJsonObject status = world.printed(u"status"_s);
    QCOMPARE(status[u"upstream"_s], QJsonValue());
    QCOMPARE(status[u"warnings"_s].toArray(), QJsonArray());
}

void TestOperator::hold_untilUnhold_keepsAnUpgradeFromBeginning()
{
    World world;
    world.init();
    QCOMPARE(world.command({u"hold"_s}), 0);
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"waiting upgrade=v1.1 reason=\"the operator holds upgrades"_s));
    QCOMPARE(world.trace(), QStringList());
    const QJsonObject held = world.printed(u"status"_s)[u"queue"_s].toArray().first().toObject();
    QCOMPARE(held[u"why"_s].toString(), u"held"_s);
    QCOMPARE(world.command({u"unhold"_s}), 0);
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::hold_addedForNow_isUpgradedTo()
{
    World world;
    world.init();
    QCOMPARE(world.command({u"hold"_s}), 0);
    makeDaemon(world.path(u"mine"_s), u"1.2.0"_s);
    QCOMPARE(world.command({u"add-upgrade"_s, world.path(u"mine"_s), u"--upgrade-name=mine"_s, u"--now"_s}), 0);
    world.run();
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QCOMPARE(world.versionOnDisk(), u"1.2.0"_s);
    QCOMPARE(world.stop(), 0);
}

void TestOperator::keys_pinned_onlyWhatIsSignedIsUpgradedTo()
{
    const QString info = u"/fake-node/upgrade-info.json"_s;
    const Minisign minisign;
    World world;
    world.init();
    minisign.makeKey(u"a"_s);
    world.announce({}); // planned before there are keys, and downloaded
    world.setVariable(u"NYMVISOR_UPGRADE_WINDOW"_s, u"Mon 00:00-00:01"_s);
    if (QDateTime::currentDateTimeUtc().date().dayOfWeek() < 3)
        world.setVariable(u"NYMVISOR_UPGRADE_WINDOW"_s, u"Sat 00:00-00:01"_s);
    world.run();
    QVERIFY(world.waitForLog(u"waiting upgrade=v1.1 reason=.*upgrades begin only in the upgrade_window"_s));
    QCOMPARE(world.stop(), 0);
    world.setVariable(u"NYMVISOR_UPGRADE_WINDOW"_s, {});
    QCOMPARE(world.command({u"keys"_s, u"add"_s, minisign.publicFile(u"a"_s)}), 0);
    world.run();
    QVERIFY(world.waitForNextLog(u"upstream: .*keys are pinned, and its signature at .* cannot be had"_s));
    QVERIFY(world.waitForLog(u"waiting upgrade=v1.1 reason=\"too few of the pinned keys have signed it"_s));
    QCOMPARE(world.printed(u"status"_s)[u"queue"_s].toArray().first()[u"why"_s].toString(), u"not signed"_s);
    const auto isTold = [&world] {
        return world.printed(u"status"_s)[u"upstream"_s][u"error"_s].toString().contains(u"keys are pinned"_s);
    };
    QVERIFY(QTest::qWaitFor(isTold, 20'000));

    QJsonObject json = world.announced();
    json[u"publishDate"_s] = u"2026-01-01T00:00:00Z"_s;
    const QByteArray bytes = QJsonDocument(json).toJson();
    FakeAnswer answer;
    answer.body = minisign.sign(bytes, u"a"_s, u"the first one"_s);
    world.upstream().answer(info + u".minisig"_s, answer);
    answer.body = bytes;
    world.upstream().answer(info, answer);
    world.signal(SIGHUP);
    QVERIFY(world.waitForLog(u"upstream: signed release=v1.1 trusted_comment=\"the first one\""_s));
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(world.command({u"status"_s}), 0);
    QVERIFY2(world.commandOutput().contains(u"signed: the first one"_s), qPrintable(world.commandOutput()));
    QCOMPARE(world.stop(), 0);

    const auto write = [&world](const QString &name, const QByteArray &content) {
        QFile file(world.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"x"_s, bytes) && write(u"x.minisig"_s, minisign.sign(bytes, u"a"_s, u"by hand"_s)));
    QCOMPARE(world.command({u"verify"_s, world.path(u"x"_s)}), 0);
    QVERIFY2(world.commandOutput().endsWith(u": by hand\n"_s), qPrintable(world.commandOutput()));
    QVERIFY(write(u"x"_s, bytes + ' '));
    QCOMPARE(world.command({u"verify"_s, world.path(u"x"_s)}), 65);
}

void TestOperator::cancel_duringAHook_takesTheUpgradeBack()
{
    World world;
    world.init();
    world.writeHook(u"pre-upgrade"_s, u"10-long"_s, "echo waiting; sleep 600\n");
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"hook: waiting"_s));
    QCOMPARE(world.command({u"cancel"_s, u"v1.1"_s}), 0);
    QCOMPARE(world.commandOutput(), u"v1.1: nymvisor calls it off now\n"_s);
    QVERIFY(world.waitForLog(u"upgrade: called off .*the operator cancelled it"_s));
    QVERIFY(world.waitForLog(u"requests: the operator cancels it upgrade=v1.1"_s));
    QCOMPARE(world.trace(), (QStringList{u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"called off"_s}));
    QCOMPARE(world.versionOnDisk(), u"1.0.0"_s);
    QCOMPARE(world.servingDaemons(), 1);
    QCOMPARE(world.countInDaemonLog(u"start"_s), 1);
    QCOMPARE(world.command({u"history"_s}), 0);
    QVERIFY2(world.commandOutput().startsWith(u"cancelled     v1.1 (1.1.0)\n"_s), qPrintable(world.commandOutput()));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::cancel_thenRetried_isTriedAgain()
{
    World world;
    world.init();
    world.writeHook(
        u"pre-upgrade"_s, u"10-long-at-first"_s,
        "test -e '%1' || { : >'%1'; echo waiting; sleep 600; }\n"_L1.arg(world.path(u"was-run"_s)).toUtf8());
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"hook: waiting"_s));
    QCOMPARE(world.command({u"cancel"_s, u"v1.1"_s}), 0);
    QCOMPARE(world.command({u"retry"_s, u"v1.1"_s}), 0); // while it is taken back, or just after
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);
    QCOMPARE(world.stop(), 0);
}

void TestOperator::cancel_whileNothingRuns_isObeyedAtTheNextStart()
{
    World world;
    world.init();
    makeDaemon(world.path(u"mine"_s), u"1.2.0"_s);
    QCOMPARE(world.command({u"add-upgrade"_s, world.path(u"mine"_s), u"--upgrade-name=mine"_s}), 0);
    QCOMPARE(world.command({u"cancel"_s, u"mine"_s}), 0);
    QVERIFY2(world.commandOutput().startsWith(u"mine: it is called off when 'nymvisor run' is next started; "_s),
             qPrintable(world.commandOutput()));
    QCOMPARE(world.command({u"cancel"_s, u"mine"_s}), 0);
    QCOMPARE(world.commandOutput(), u"mine is cancelled already\n"_s);
    QCOMPARE(world.command({u"retry"_s, u"mine"_s}), 0);
    QCOMPARE(world.commandOutput(), u"mine: it is not called off after all\n"_s);
    QVERIFY(world.printed(u"plan"_s)[u"requests"_s].toArray().isEmpty());
    QCOMPARE(world.command({u"cancel"_s, u"mine"_s}), 0);
    world.run();
    QVERIFY(world.waitForLog(u"requests: the operator cancels it upgrade=mine"_s));
    QVERIFY(QTest::qWaitFor([&world] { return world.printed(u"status"_s)[u"queue"_s].toArray().isEmpty(); }, 20'000));
    QCOMPARE(world.command({u"cancel"_s, u"mine"_s}), 0);
    QCOMPARE(world.commandOutput(), u"mine is cancelled already\n"_s);
    QCOMPARE(world.command({u"cancel"_s, u"theirs"_s}), 65);
    QCOMPARE(world.stop(), 0);
}

void TestOperator::cancel_onProbation_isRefused()
{
    World world;
    QVERIFY(comesToProbation(world));
    QCOMPARE(world.command({u"cancel"_s, u"v1.1"_s}), 69);
    QVERIFY2(world.commandOutput().contains(u"'nymvisor rollback --with-data' takes it back"_s),
             qPrintable(world.commandOutput()));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::cancel_ofWhatRestsAfterItsSwitch_takesItBackAtTheNextStart()
{
    World world;
    world.init();
    world.announce({.isManual = true});
    world.run();
    QCOMPARE(world.waitForEnd(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"1.1.0"_s);

    QCOMPARE(world.command({u"plan"_s}), 0);
    QVERIFY2(world.commandOutput().startsWith(u"in place      v1.1 (1.1.0), not started yet\nupgrade       v1.1, "_s),
             qPrintable(world.commandOutput()));
    QCOMPARE(pastOutcomes(world), (QStringList{u"at rest"_s}));
    QCOMPARE(world.command({u"cancel"_s, u"v1.1"_s}), 0);
    QCOMPARE(world.command({u"status"_s}), 0);
    QVERIFY2(world.commandOutput().simplified().contains(
                 u"the operator cancels it: that is done when 'nymvisor run' is started"_s),
             qPrintable(world.commandOutput()));
    QVERIFY2(!world.commandOutput().contains(u"it is gone on with"_s), qPrintable(world.commandOutput()));
    world.run();
    QVERIFY(world.waitForLog(u"upgrade: called off upgrade=v1.1 detail=\"the operator cancelled it\""_s));
    EVENTUALLY_VERIFY(world.printed(u"status"_s)[u"requests"_s].toArray().isEmpty());
    QVERIFY(world.printed(u"status"_s)[u"queue"_s].toArray().isEmpty());
    QCOMPARE(pastOutcomes(world), (QStringList{u"cancelled"_s}));
    QVERIFY2(!world.log().contains(u"it is planned already"_s), qPrintable(world.log()));
    EVENTUALLY_COMPARE(world.servingDaemons(), 1);
    QCOMPARE(world.versionOnDisk(), u"1.0.0"_s);
    QCOMPARE(world.countInDaemonLog(u"start 1.1.0"_s), 0);
    QCOMPARE(world.stop(), 0);
}

void TestOperator::rollback_ofAProvenVersion_bringsTheEarlierOneBack_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<int>("entries"); // of what is put aside
    QTest::newRow("while it runs, with the data of then") << true << u"--with-data"_s << 1;
    QTest::newRow("while nothing runs, with the data of now") << false << u"--keep-data"_s << 0;
}

void TestOperator::rollback_ofAProvenVersion_bringsTheEarlierOneBack()
{
    QFETCH(bool, isRunning);
    QFETCH(QString, flag);
    QFETCH(int, entries);
    World world;
    world.init();
    world.announce({});
    world.run();
    QVERIFY(world.waitForLog(u"upgrade: committed"_s));
    QVERIFY(world.waitForLog(u"backup: .*archive"_s));
    if (!isRunning)
        QCOMPARE(world.stop(), 0);
    QCOMPARE(world.command({u"rollback"_s, flag}), 0);
    QCOMPARE(world.commandOutput(), isRunning ? u"genesis: nymvisor goes back to it now\n"_s
                                              : u"genesis: it is gone back to when 'nymvisor run' is next started\n"_s);
    if (!isRunning)
        world.run();
    QVERIFY(world.waitForLog(u"upgrade: committed upgrade=genesis"_s));
    QVERIFY(world.waitForLog(u"requests: it is back version=genesis"_s));
    QCOMPARE(world.versionOnDisk(), u"1.0.0"_s);
    EVENTUALLY_COMPARE(world.servingDaemons(), 1);
    QCOMPARE(QDir(world.home() + u"/nymvisor/failed"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), entries);
    QCOMPARE(world.command({u"history"_s}), 0);
    QVERIFY2(world.commandOutput().contains(u"failed        v1.1 (1.1.0)\n"_s), qPrintable(world.commandOutput()));
    QVERIFY2(world.commandOutput().contains(u"completed     genesis (1.0.0), from v1.1 (1.1.0)\n"_s),
             qPrintable(world.commandOutput()));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::rollback_onProbation_isTheWayBack_data()
{
    QTest::addColumn<bool>("isAnotherLife");
    QTest::newRow("in the life that began it") << false;
    QTest::newRow("after a kill and a restart") << true;
}

void TestOperator::rollback_onProbation_isTheWayBack()
{
    QFETCH(bool, isAnotherLife);
    World world;
    QVERIFY(comesToProbation(world));
    if (isAnotherLife) {
        world.kill();
        const qsizetype asked = world.upstream().requests().size();
        world.run();
        // It watches by the time that it asks upstream.
        QVERIFY(QTest::qWaitFor([&] { return world.upstream().requests().size() > asked; }, 20'000));
    }
    QCOMPARE(world.command({u"rollback"_s, u"--with-data"_s}), 0);
    QVERIFY(world.waitForLog(u"turning back: the operator went back to genesis"_s));
    QVERIFY(world.waitForLog(u"taking back step=stop"_s));
    QCOMPARE(world.versionOnDisk(), u"1.0.0"_s);
    QCOMPARE(world.stop(), 0);
}

void TestOperator::rollback_onProbation_toAVersionThatFails_countsAllTheSame()
{
    World world;
    QVERIFY(comesToProbation(world));
    makeDaemon(world.data() + "/genesis/bin/fake-node"_L1, u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
    QCOMPARE(world.command({u"rollback"_s, u"--with-data"_s}), 0);
    QVERIFY(world.waitForLog(u"upgrade: failed upgrade=v1.1 reason=\"the operator went back to genesis\""_s));
    QCOMPARE(world.stop(), 0);
}

void TestOperator::command_asRoot_becomesTheOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    World world;
    world.init();
    giveAway(world);
    QCOMPARE(world.command({u"hold"_s}), 0);
    QCOMPARE(QFileInfo(world.home() + u"/nymvisor/requests/hold"_s).ownerId(), nobody);
    world.run();
    QCOMPARE(world.waitForEnd(), 77); // what runs for years is not root's by a mistake
}

void TestOperator::command_asRoot_completesTheConfigurationAsTheOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    World world;
    world.init();
    const QDir folder(world.path(u".nym/nymvisors/instances/fake-node-default/config"_s));
    QFile config(folder.filePath(u"config.toml"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray whole = config.readAll();
    config.close();
    QVERIFY(config.open(QIODevice::WriteOnly));
    for (const QByteArray &line : whole.split('\n')) {
        if (!line.startsWith("restart_on_failure"))
            config.write(line + '\n');
    }
    config.close();
    giveAway(world);
    QCOMPARE(world.command({u"config"_s}), 0);
    QVERIFY(world.commandOutput().contains(u"lacked settings of this version"_s));
    const QFileInfoList files = folder.entryInfoList({u"config.toml*"_s}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QCOMPARE(file.ownerId(), nobody);
}

void TestOperator::daemon_askedAsRoot_isExecutedAsTheOwner_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("of the home") << u"home/nymvisor"_s; // it does not say any more whose it is
    QTest::newRow("of the configuration") << QString();
}

void TestOperator::daemon_askedAsRoot_isExecutedAsTheOwner()
{
    QFETCH(QString, missing);
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    World world;
    world.init();
    giveAway(world);
    if (!missing.isEmpty())
        QVERIFY(QDir(world.path(missing)).removeRecursively());
    else
        QCOMPARE(
            ::chown(qPrintable(world.path(u".nym/nymvisors/instances/fake-node-default/config/config.toml"_s)), 0, 0),
            0);
    QVERIFY(QFile::remove(world.path(u"daemon.log"_s))); // the daemon makes it anew, as whom it is executed
    QCOMPARE(world.command({u"daemon-build-info"_s}), 0);
    QCOMPARE(QFileInfo(world.path(u"daemon.log"_s)).ownerId(), nobody);
}

void TestOperator::init_repeatedAsRoot_isTheOwners()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    World world;
    world.init();
    giveAway(world);
    QVERIFY(QFile::remove(world.path(u"daemon.log"_s)));
    QCOMPARE(world.command({u"init"_s, u"--hook-timeout=7m"_s, u"--daemon-home"_s, world.home(), world.path(u"v1"_s)}),
             0);
    QCOMPARE(QFileInfo(world.path(u"daemon.log"_s)).ownerId(), nobody);
    QDirIterator entries(world.path(u".nym"_s), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        QCOMPARE(QFileInfo(entries.next()).ownerId(), nobody);
}

void TestOperator::command_whereTheHomeIsNotMounted_makesNone_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const QString &command) { QTest::newRow(qPrintable(command)) << command.split(u' '); };
    row(u"hold"_s);
    row(u"unhold"_s);
    row(u"add-upgrade BINARY --upgrade-name v9 --now"_s);
    row(u"rollback --keep-data genesis"_s);
    row(u"backup create"_s);
}

/// What is there is the empty folder on which it is to be mounted: `run` must not take it for the home afterwards.
void TestOperator::command_whereTheHomeIsNotMounted_makesNone()
{
    QFETCH(QStringList, command);
    World world;
    world.init();
    makeDaemon(world.path(u"mine"_s), u"1.2.0"_s);
    command.replaceInStrings(u"BINARY"_s, world.path(u"mine"_s));
    QVERIFY(QFile::rename(world.home(), world.path(u"elsewhere"_s)));
    QVERIFY(QDir().mkpath(world.home()));
    QCOMPARE(world.command(command), 69);
    QVERIFY2(world.commandOutput().contains(u"is not there: is the daemon's home mounted"_s),
             qPrintable(world.commandOutput()));
    QVERIFY(QDir(world.home()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestOperator::follow_onATerminal_redraws()
{
    int terminal = -1;
    int inside = -1;
    const winsize size{.ws_row = 7, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    QVERIFY(::openpty(&terminal, &inside, nullptr, nullptr, &size) == 0);
    QCOMPARE(::fcntl(terminal, F_SETFL, O_NONBLOCK), 0);
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        return QTest::qWaitFor(
            [&] {
                char bytes[4096];
                for (ssize_t got; (got = ::read(terminal, bytes, sizeof bytes)) > 0;)
                    shown.append(bytes, static_cast<qsizetype>(got));
                return shown.contains(text);
            },
            20'000);
    };
    World world;
    world.init();
    world.setVariable(u"TERM"_s, u"xterm"_s);
    const auto follow = world.startCommand({u"status"_s, u"--follow"_s}, inside);
    QVERIFY(shows("\033[31mit does not run"));
    QVERIFY(!shown.contains("A\r\033[J"));
    world.run();
    QVERIFY(shows("runs since"));
    const qsizetype redrawn = shown.indexOf("A\r\033[J"); // up by the lines of the first text
    QVERIFY(redrawn > 0 && redrawn < shown.indexOf("runs since"));
    QCOMPARE(world.command({u"hold"_s}), 0);
    world.announce({});
    world.signal(SIGHUP);
    QVERIFY(shows("\033[0m...\r\n")); // more than the window has rows for
    static const QRegularExpression up(u"\\x1b\\[(\\d+)A"_s);
    for (auto it = up.globalMatch(QString::fromUtf8(shown)); it.hasNext();)
        QVERIFY(it.next().captured(1).toInt() < size.ws_row); // never over the top
    follow->terminate();
    QVERIFY(follow->waitForFinished(untilItComes));
    QCOMPARE(world.stop(), 0);
    ::close(inside);
    ::close(terminal);
}

/// As of `nymvisor status | head -1`.
void TestOperator::answer_thatNobodyReadsAnyMore_isNotComplainedOf()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    ::close(ends[0]);
    World world;
    const auto command = world.startCommand({u"help"_s}, ends[1]);
    ::close(ends[1]);
    EVENTUALLY_VERIFY(command->state() == QProcess::NotRunning);
    QCOMPARE(command->exitCode(), 74);
    QCOMPARE(command->readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(TestOperator)
#include "tst_operator.moc"
