#include "upgrade/upgradetransaction.h"

#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "hooks/hookfile.h"
#include "release/instancerecord.h"
#include "release/upgradehistory.h"
#include "supervisor/processes.h"
#include "upgrade/instances.h"
#include "upgrade/life.h"
#include "upgrade/recovery.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whole upgrades, with the real worker and real daemons.
class TestUpgradeTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void upgrade_goesWell_isCommitted();
    void upgrade_backupsSwitchedOff_makesNone();
    void upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone_data();
    void upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone();
    void upgrade_failsAfterTheStop_bringsTheOldVersionBack_data();
    void upgrade_failsAfterTheStop_bringsTheOldVersionBack();
    void upgrade_postUpgradeHookFails_isCommitted();
    void upgrade_isNotToBeStarted_restsForTheNextLife_data();
    void upgrade_isNotToBeStarted_restsForTheNextLife();
    void binary_changedWhileTheUpgradeRested_isNotStarted();
    void upgrade_isNotStaged_isRefused();
    void upgrade_cancelledWhileItRested_isCancelled_data();
    void upgrade_cancelledWhileItRested_isCancelled();
    void stop_duringAHook_isNoFailure();
    void stop_inAStepBeforeTheSwitch_isNoFailure_data();
    void stop_inAStepBeforeTheSwitch_isNoFailure();
    void crash_inEachStep_endsInOneWholeVersion_data();
    void crash_inEachStep_endsInOneWholeVersion();
    void newVersion_doesNotStayUp_isTakenBackWithItsData_data();
    void newVersion_doesNotStayUp_isTakenBackWithItsData();
    void newVersion_doesNotStayUpWithBackupsSkipped_leavesItsData();
    void newVersion_withoutProbation_isCommittedAtOnce_data();
    void newVersion_withoutProbation_isCommittedAtOnce();
    void oldVersion_doesNotStayUpEither_countsAsCalledOff();
    void healthCheck_saysNo_takesTheVersionBack_data();
    void healthCheck_saysNo_takesTheVersionBack();
    void restore_cannotBeDoneYet_newVersionRunsOnMeanwhile_data();
    void restore_cannotBeDoneYet_newVersionRunsOnMeanwhile();
    void restore_doneButNotSaid_newVersionIsNotStarted();
    void settings_changeWhileItIsOpen_thoseItBeganWithCount();

private:
    const Paths &paths() const { return *m_instance->paths; }
    QString hook(const QString &name) const { return paths().hooksFolder() + u'/' + name; }
    QStringList steps() const;
    QStringList daemonLog() const
    {
        return linesOf(m_instance->log()).filter(QRegularExpression(u"^(start|interrupted)"_s));
    }
    /// Archives are made of them meanwhile.
    QStringList snapshots() const;
    void newLife() { m_life.reset(), m_life = std::make_unique<Life>(*m_instance); }
    void beginUpgrade();
    void beginBadUpgrade(const QMap<QString, QString> &behaviour);
    void crashAt(const QString &row);
    /// Disk and process say the same version.
    void verifyVersion(const QString &name, const QString &version, bool isStillPlanned = true);

    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Life> m_life;
    UpgradeInfo m_upgrade;
    std::unique_ptr<LogOfLives> m_log;
};

void TestUpgradeTransaction::init()
{
    m_instance = std::make_unique<Instance>();
    m_log = std::make_unique<LogOfLives>(m_life);
    VERIFY_VALUE(writeFile(paths().home() + u"/data"_s, "precious"));
    m_upgrade = release(u"two"_s, u"2.0.0"_s);
    m_instance->plan(m_upgrade);
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    newLife();
}

void TestUpgradeTransaction::cleanup()
{
    m_life.reset();
    m_instance.reset();
    m_log.reset();
}

QStringList TestUpgradeTransaction::steps() const
{
    static const QRegularExpression pattern(u"upgrade: (step|taking back) step=([a-z-]+)"_s);
    QStringList steps;
    for (const QString &line : m_log->lines) {
        if (const auto match = pattern.match(line); match.hasMatch())
            steps += (match.captured(1) == "step"_L1 ? u"+"_s : u"-"_s) + match.captured(2);
    }
    return steps;
}

QStringList TestUpgradeTransaction::snapshots() const
{
    return QDir(paths().backupFolder(u"two"_s)).entryList({u"*snapshot-*"_s}, QDir::AllEntries | QDir::Hidden);
}

void TestUpgradeTransaction::beginUpgrade()
{
    QVERIFY(m_life->bringUp());
    VERIFY_VALUE(m_life->stage(m_upgrade));
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    VERIFY_VALUE(m_life->transaction.begin(m_upgrade, m_instance->version, plan.current()));
}

void TestUpgradeTransaction::verifyVersion(const QString &name, const QString &version, bool isStillPlanned)
{
    const auto info = *must(readState<VersionInfo>(paths().versionInfo()));
    QCOMPARE(info.name(), name);
    QCOMPARE(info.version(), version);
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    QCOMPARE(plan.current().name, name);
    QCOMPARE(plan.find(u"two"_s) != nullptr, name != "two"_L1 && isStillPlanned);
    QCOMPARE(linkText(paths().currentLink()), paths().versionTarget(name));
    QVERIFY(!QFile::exists(paths().journal()));
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
    QCOMPARE(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(m_life->supervisor.processId())), paths().binary(name));
    const auto history = must(readState<UpgradeHistory>(paths().history()));
    const bool isInHistory = history && !history->entries().isEmpty();
    if (name == "two"_L1)
        QVERIFY(isInHistory);
    if (isInHistory)
        QCOMPARE(history->entries().first().outcome,
                 name == "two"_L1 ? UpgradeOutcome::Completed : UpgradeOutcome::RolledBack);
}

void TestUpgradeTransaction::upgrade_goesWell_isCommitted()
{
    makeHook(hook(u"pre-upgrade.d/1"_s), "env | grep -E '^(NYMVISOR_|DAEMON_)' | sort > before");
    makeHook(hook(u"post-upgrade.d/1"_s), "env | grep -E '^(NYMVISOR_|DAEMON_)' | sort > after");
    m_life->state.recordSetback({u"two"_s, u"2.0.0"_s, {}}, Setback::Stage::Staging, Setback::Cause::Failure,
                                Error(ExitStatus::BadData, "x"));
    beginUpgrade();
    const qint64 oldPid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    QCOMPARE(steps(), QStringList({u"+pre-upgrade"_s, u"+copy"_s, u"+stop"_s, u"+backup"_s, u"+switch"_s, u"+start"_s,
                                   u"+probation"_s, u"+commit"_s, u"+post-upgrade"_s}));
    verifyVersion(u"two"_s, u"2.0.0"_s);
    EVENTUALLY_COMPARE(daemonLog().size(), 3);
    QVERIFY(daemonLog()[0].startsWith("start 1.0.0 "_L1));
    QCOMPARE(daemonLog()[1], u"interrupted 1.0.0"_s);
    QCOMPARE(daemonLog()[2], u"start 2.0.0 %1 [run]"_s.arg(m_life->supervisor.processId()));

    QCOMPARE(snapshots().size(), 1);
    static const QRegularExpression name(u"^snapshot-2026-02-01-120000000-[0-9a-f]{12}$"_s);
    QVERIFY2(name.match(snapshots().first()).hasMatch(), qPrintable(snapshots().first()));
    const QString snapshot = paths().backupFolder(u"two"_s) + u'/' + snapshots().first();
    QCOMPARE(must(readFile(snapshot + u"/tree/data"_s)), QByteArray("precious"));

    const auto record = must(readState<InstanceRecord>(paths().instanceRecord()));
    QCOMPARE(record->current, u"two"_s);
    QCOMPARE(record->lastGood, u"two"_s);
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty()); // what had been wrong with it is so no more

    const QStringList before = linesOf(paths().home() + u"/before"_s);
    for (const QString &told :
         {u"NYMVISOR_HOOK_PHASE=pre-upgrade"_s, u"NYMVISOR_ID=test"_s, u"NYMVISOR_UPGRADE_NAME=two"_s,
          u"NYMVISOR_FROM_VERSION=1.0.0"_s, u"NYMVISOR_TO_VERSION=2.0.0"_s,
          u"NYMVISOR_OLD_BINARY="_s + paths().binary(u"genesis"_s),
          u"NYMVISOR_NEW_BINARY="_s + paths().binary(u"two"_s), u"NYMVISOR_BACKUP_PATH="_s,
          u"NYMVISOR_DAEMON_PID=%1"_s.arg(oldPid), u"DAEMON_HOME="_s + paths().home()})
        QVERIFY2(before.contains(told), qPrintable(told));
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty());
    const QStringList after = linesOf(paths().home() + u"/after"_s);
    for (const QString &told :
         {u"NYMVISOR_HOOK_PHASE=post-upgrade"_s, u"NYMVISOR_DAEMON_PID=%1"_s.arg(m_life->supervisor.processId())})
        QVERIFY2(after.contains(told), qPrintable(told));
    const bool isNamed = after.contains(u"NYMVISOR_BACKUP_PATH="_s + snapshot) ||
                         after.contains(u"NYMVISOR_BACKUP_PATH="_s + Archiver::archiveOf(snapshot));
    QVERIFY2(isNamed, qPrintable(after.join(u' ')));
}

void TestUpgradeTransaction::upgrade_backupsSwitchedOff_makesNone()
{
    m_instance->settings.unsafeSkipBackup = true;
    newLife();
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    verifyVersion(u"two"_s, u"2.0.0"_s);
    QVERIFY(!QFile::exists(paths().backupFolder(u"two"_s)));
    QCOMPARE(m_log->lines.filter(u"unsafe_skip_backup is true"_s).size(), 1);
}

void TestUpgradeTransaction::upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("secondsToNextTry");
    QTest::addColumn<QString>("endName");
    QTest::newRow("a hook says not now") << QByteArray("echo 'not today' >&2; exit 75") << u"not today"_s << 60
                                         << u"called off"_s;
    QTest::newRow("a hook says no") << QByteArray("echo 'never' >&2; exit 1") << u"never"_s << 60 << u"vetoed"_s;
    QTest::newRow("the binary has changed since") << QByteArray("echo >> \"$NYMVISOR_NEW_BINARY\"")
                                                  << u"has changed since it was verified"_s << 0 << u"called off"_s;
    QTest::newRow("the binary is gone") << QByteArray("rm \"$NYMVISOR_NEW_BINARY\"") << u"fake-node"_s << 0
                                        << u"called off"_s;
}

void TestUpgradeTransaction::upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, reason);
    QFETCH(int, secondsToNextTry);
    QFETCH(QString, endName);
    makeHook(hook(u"pre-upgrade.d/1"_s), script);
    beginUpgrade();
    const qint64 pid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QVERIFY2(m_life->reason.contains(reason), qPrintable(m_life->reason));
    QCOMPARE(steps(), QStringList({u"+pre-upgrade"_s, u"-pre-upgrade"_s}));
    QCOMPARE(m_life->supervisor.processId(), pid);
    verifyVersion(u"genesis"_s, u"1.0.0"_s, endName == "called off"_L1);
    QVERIFY(!QFile::exists(paths().backupFolder(u"two"_s)));
    QCOMPARE(m_life->state.outcomes().setbacks().size(), 1);
    const Setback setback = m_life->state.outcomes().setbacks().first();
    QCOMPARE(setback.stage, Setback::Stage::Upgrade);
    QCOMPARE(setback.count, 1);
    QCOMPARE(setback.endName(), endName);
    QVERIFY(setback.reason.contains(reason));
    QCOMPARE(m_instance->clock.now().secsTo(setback.nextTry.moment()), secondsToNextTry);
}

void TestUpgradeTransaction::upgrade_failsAfterTheStop_bringsTheOldVersionBack_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QStringList>("expected");
    const QStringList before{u"+pre-upgrade"_s, u"+copy"_s};
    const QStringList after{u"-stop"_s, u"-copy"_s, u"-pre-upgrade"_s};
    QTest::newRow("no place for the backup") << u"copy"_s << before + QStringList{u"-copy"_s, u"-pre-upgrade"_s};
    QTest::newRow("the history cannot be written")
        << u"switch"_s
        << before + QStringList{u"+stop"_s, u"+backup"_s, u"+switch"_s, u"-switch"_s, u"-backup"_s} + after;
    QTest::newRow("the new version cannot be executed")
        << u"start"_s
        << before + QStringList{u"+stop"_s,  u"+backup"_s, u"+switch"_s, u"+start"_s,
                                u"-start"_s, u"-switch"_s, u"-backup"_s} +
               after;
}

void TestUpgradeTransaction::upgrade_failsAfterTheStop_bringsTheOldVersionBack()
{
    QFETCH(QString, failing);
    QFETCH(QStringList, expected);
    if (failing == "copy"_L1)
        VERIFY_VALUE(writeFile(paths().backupsFolder(), "not a folder"));
    if (failing == "switch"_L1) // something in the way of the new history
        QVERIFY(QDir().mkpath(paths().upgradeDataFolder() + u"/.upgrade-history.json.new"_s));
    if (failing == "start"_L1)
        makeHook(hook(u"pre-upgrade.d/1"_s), "chmod a-x \"$NYMVISOR_NEW_BINARY\"");
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QCOMPARE(steps(), expected);
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
    QCOMPARE(snapshots(), QStringList());
    QCOMPARE(m_life->state.outcomes().setbacks().size(), 1);
    QCOMPARE(must(readFile(paths().home() + u"/data"_s)), QByteArray("precious"));
}

void TestUpgradeTransaction::upgrade_postUpgradeHookFails_isCommitted()
{
    makeHook(hook(u"post-upgrade.d/1"_s), "echo 'no mail sent' >&2; exit 1");
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    verifyVersion(u"two"_s, u"2.0.0"_s);
    QVERIFY(!m_log->lines.filter(u"a post-upgrade hook failed: 1 ended with status 1: no mail sent"_s).isEmpty());
}

void TestUpgradeTransaction::upgrade_isNotToBeStarted_restsForTheNextLife_data()
{
    QTest::addColumn<bool>("isManual");
    QTest::newRow("a manual upgrade") << true;
    QTest::newRow("restart_after_upgrade is off") << false;
}

void TestUpgradeTransaction::upgrade_isNotToBeStarted_restsForTheNextLife()
{
    QFETCH(bool, isManual);
    m_upgrade.isManual = isManual;
    m_instance->settings.restartAfterUpgrade = isManual;
    newLife();
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"rested"_s);
    QCOMPARE(steps().last(), u"+switch"_s);
    QCOMPARE(m_life->supervisor.state(), Supervisor::State::Down);
    QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"two"_s);

    newLife();
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    QVERIFY(found->journal);
    QCOMPARE(found->journal->step.row, u"start"_s);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    verifyVersion(u"two"_s, u"2.0.0"_s);
}

void TestUpgradeTransaction::binary_changedWhileTheUpgradeRested_isNotStarted()
{
    m_upgrade.isManual = true;
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"rested"_s);
    VERIFY_VALUE(writeFile(paths().binary(u"two"_s), "#!/bin/sh\nexec sleep 100\n", programMode));

    newLife();
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QVERIFY2(m_life->reason.contains(u"has changed since it was verified"_s), qPrintable(m_life->reason));
    QCOMPARE(m_life->state.outcomes().setbacks().first().endName(), u"called off"_s);
    verifyVersion(u"genesis"_s, u"1.0.0"_s, true);
}

void TestUpgradeTransaction::upgrade_isNotStaged_isRefused()
{
    QVERIFY(m_life->bringUp());
    const auto result = m_life->transaction.begin(m_upgrade, m_instance->version, m_upgrade);
    VERIFY_ERROR(result, u"the binary of two is not staged"_s);
    QVERIFY(!QFile::exists(paths().journal()));
}

void TestUpgradeTransaction::upgrade_cancelledWhileItRested_isCancelled_data()
{
    QTest::addColumn<bool>("isRollback");
    QTest::newRow("a release") << false;
    QTest::newRow("an earlier version") << true; // which may be wanted again
}

void TestUpgradeTransaction::upgrade_cancelledWhileItRested_isCancelled()
{
    QFETCH(bool, isRollback);
    m_upgrade.isManual = true;
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"rested"_s);

    newLife();
    Journal journal = *must(findState(paths(), m_instance->clock)).journal;
    QVERIFY(journal.isAtRest());
    journal.step.direction = StepState::Direction::Back;
    journal.step.reason = Error(ExitStatus::Unavailable, "the operator cancelled it");
    journal.step.turnedBackOnRequest = true;
    journal.wasCancelled = true;
    journal.isRollback = isRollback;
    VERIFY_VALUE(m_life->transaction.resume(*Journal::fromJson(journal.toJson())));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"genesis"_s);
    QVERIFY(!must(readState<UpgradePlan>(paths().plan()))->find(u"two"_s));
    QCOMPARE(must(readState<UpgradeHistory>(paths().history()))->entries().first().outcome, UpgradeOutcome::Cancelled);
    QStringList ends;
    for (const Setback &setback : m_life->state.outcomes().setbacks())
        ends += setback.endName() + u' ' + setback.transactionId;
    QCOMPARE(ends, isRollback ? QStringList() : QStringList{u"cancelled "_s + journal.transactionId});
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
}

void TestUpgradeTransaction::stop_inAStepBeforeTheSwitch_isNoFailure_data()
{
    QTest::addColumn<QString>("row");
    for (const char *row : {"pre-upgrade", "copy", "stop", "backup"})
        QTest::newRow(row) << QString::fromLatin1(row);
}

void TestUpgradeTransaction::stop_inAStepBeforeTheSwitch_isNoFailure()
{
    QFETCH(QString, row);
    crashAt(row);
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    Journal journal = *found->journal;
    journal.step.wasAskedToStop = true; // by which a stop differs from a crash
    VERIFY_VALUE(m_life->transaction.resume(journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty());
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
}

void TestUpgradeTransaction::stop_duringAHook_isNoFailure()
{
    makeHook(hook(u"pre-upgrade.d/1"_s), "touch begun; sleep 100");
    beginUpgrade();
    EVENTUALLY_VERIFY(QFile::exists(paths().home() + u"/begun"_s));
    m_life->transaction.stop();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"stopped"_s);

    newLife();
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    QVERIFY(found->journal && found->journal->step.wasAskedToStop);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty());
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
}

/// Runs up to the moment in which the journal says @p row, and then everything of this life is gone at once.
void TestUpgradeTransaction::crashAt(const QString &row)
{
    m_log->crashAt = row;
    beginUpgrade();
    EVENTUALLY_VERIFY(m_log->hasCrashed);
    newLife();
    m_log->lines.clear();
}

void TestUpgradeTransaction::crash_inEachStep_endsInOneWholeVersion_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isCommitted");
    for (const QString &row : {u"pre-upgrade"_s, u"copy"_s, u"stop"_s, u"backup"_s})
        QTest::addRow("above the switch the old version runs on: %s", qPrintable(row)) << row << false;
    for (const QString &row : {u"switch"_s, u"start"_s, u"probation"_s, u"commit"_s, u"post-upgrade"_s})
        QTest::addRow("from the switch on the new version runs: %s", qPrintable(row)) << row << true;
}

void TestUpgradeTransaction::crash_inEachStep_endsInOneWholeVersion()
{
    QFETCH(QString, row);
    QFETCH(bool, isCommitted);
    crashAt(row);
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    QVERIFY(found->journal);
    QCOMPARE(found->journal->step.row, row);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, isCommitted ? u"committed"_s : u"taken back"_s);
    verifyVersion(isCommitted ? u"two"_s : u"genesis"_s, isCommitted ? u"2.0.0"_s : u"1.0.0"_s);
    QCOMPARE(snapshots().size(), isCommitted ? 1 : 0);
    QCOMPARE(m_life->state.outcomes().setbacks().size(), isCommitted ? 0 : 1);
}

/// The new version, as it behaves; what it wrote to the data is what it leaves behind.
void TestUpgradeTransaction::beginBadUpgrade(const QMap<QString, QString> &behaviour)
{
    QMap<QString, QString> values{{u"data"_s, paths().home() + u"/data"_s}};
    values.insert(behaviour);
    m_instance->putBinary(u"two"_s, u"2.0.0"_s, values);
    beginUpgrade();
}

void TestUpgradeTransaction::newVersion_doesNotStayUp_isTakenBackWithItsData_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("after"); // milliseconds
    QTest::newRow("it fails at once") << u"exit 1"_s << u"0"_s;
    QTest::newRow("it fails after a while") << u"exit 1"_s << u"50"_s;
    QTest::newRow("it ends with 0") << u"exit 0"_s << u"0"_s;
    QTest::newRow("it crashes") << u"crash"_s << u"0"_s;
}

void TestUpgradeTransaction::newVersion_doesNotStayUp_isTakenBackWithItsData()
{
    QFETCH(QString, run);
    QFETCH(QString, after);
    makeHook(hook(u"rollback.d/1"_s), "env > rolled-back");
    beginBadUpgrade({{u"run"_s, run}, {u"after"_s, after}});
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QVERIFY2(m_life->reason.contains(u"it did not stay up"_s), qPrintable(m_life->reason));
    QCOMPARE(steps().mid(7), QStringList({u"-probation"_s, u"-start"_s, u"-switch"_s, u"-backup"_s, u"-stop"_s,
                                          u"-copy"_s, u"-pre-upgrade"_s}));
    verifyVersion(u"genesis"_s, u"1.0.0"_s, false);
    QCOMPARE(must(readFile(paths().home() + u"/data"_s)), QByteArray("precious"));
    QCOMPARE(snapshots(), QStringList());

    const QDir failed(paths().failedFolder());
    QCOMPARE(failed.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList(u"two-2026-02-01-120000000"_s));
    QCOMPARE(must(readFile(failed.filePath(u"two-2026-02-01-120000000/data"_s))),
             QByteArray("preciouswritten by 2.0.0\n"));
    const Setback setback = m_life->state.outcomes().setbacks().first();
    QCOMPARE(setback.endName(), u"failed"_s);
    QVERIFY(linesOf(paths().home() + u"/rolled-back"_s).contains(u"NYMVISOR_HOOK_PHASE=rollback"_s));
}

void TestUpgradeTransaction::newVersion_doesNotStayUpWithBackupsSkipped_leavesItsData()
{
    m_instance->settings.unsafeSkipBackup = true;
    newLife();
    makeHook(hook(u"rollback.d/1"_s), "echo \"$NYMVISOR_FAILURE_REASON\" > rolled-back");
    beginBadUpgrade({{u"run"_s, u"exit 1"_s}});
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    verifyVersion(u"genesis"_s, u"1.0.0"_s, false);
    QCOMPARE(must(readFile(paths().home() + u"/data"_s)), QByteArray("preciouswritten by 2.0.0\n"));
    QVERIFY(!m_log->lines.filter(u"the data is left as the new version has it"_s).isEmpty());
    QVERIFY(linesOf(paths().home() + u"/rolled-back"_s).first().contains(u"since backups are skipped"_s));
}

void TestUpgradeTransaction::newVersion_withoutProbation_isCommittedAtOnce_data()
{
    QTest::addColumn<bool>("isSwitchedOff");
    QTest::newRow("rollback_on_failure is off") << true;
    QTest::newRow("the period is none") << false;
}

void TestUpgradeTransaction::newVersion_withoutProbation_isCommittedAtOnce()
{
    QFETCH(bool, isSwitchedOff);
    m_instance->settings.rollbackOnFailure = !isSwitchedOff;
    m_instance->settings.probationPeriod = isSwitchedOff ? Duration(1h) : Duration::zero();
    newLife();
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    verifyVersion(u"two"_s, u"2.0.0"_s);
    QCOMPARE(lastGoodVersion(paths()), QString());
}

void TestUpgradeTransaction::oldVersion_doesNotStayUpEither_countsAsCalledOff()
{
    // Whatever is started after the new version was, ends.
    m_instance->putBinary(u"genesis"_s, u"1.0.0"_s);
    makeHook(hook(u"rollback.d/1"_s), "kill -KILL $NYMVISOR_DAEMON_PID");
    beginBadUpgrade({{u"run"_s, u"exit 1"_s}});
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"taken back"_s);
    QCOMPARE(m_life->state.outcomes().setbacks().first().endName(), u"called off"_s);
    QVERIFY(must(readState<UpgradePlan>(paths().plan()))->find(u"two"_s));
    QCOMPARE(must(readFile(paths().home() + u"/data"_s)), QByteArray("precious"));
}

void TestUpgradeTransaction::healthCheck_saysNo_takesTheVersionBack_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isCommitted");
    QTest::newRow("the last one says no") << QByteArray("exit 1") << false;
    QTest::newRow("the last one says not yet") << QByteArray("exit 75") << false;
    QTest::newRow("the last one says yes") << QByteArray("exit 0") << true;
}

void TestUpgradeTransaction::healthCheck_saysNo_takesTheVersionBack()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isCommitted);
    makeHook(hook(u"health-check.d/1"_s), script);
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, isCommitted ? u"committed"_s : u"taken back"_s);
    verifyVersion(isCommitted ? u"two"_s : u"genesis"_s, isCommitted ? u"2.0.0"_s : u"1.0.0"_s, false);
}

void TestUpgradeTransaction::restore_cannotBeDoneYet_newVersionRunsOnMeanwhile_data()
{
    QTest::addColumn<bool>("isNextLife");
    QTest::newRow("the next start does it") << true;
    QTest::newRow("it is told to try at once") << false;
}

void TestUpgradeTransaction::restore_cannotBeDoneYet_newVersionRunsOnMeanwhile()
{
    QFETCH(bool, isNextLife);
    VERIFY_VALUE(writeFile(paths().homeFolder() + u"/restore.json"_s, "{}"));
    // Something in the way of the restored tree, until it is taken away.
    const QString inTheWay = paths().homeFolder() + u"/.restore.json.new"_s;
    QVERIFY(QDir().mkpath(inTheWay + u"/x"_s));
    makeHook(hook(u"health-check.d/1"_s), "exit 1");
    beginUpgrade();
    EVENTUALLY_VERIFY(!m_log->lines.filter(u"the data cannot be restored yet"_s).isEmpty());
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
    QCOMPARE(m_life->supervisor.program(), paths().binary(u"two"_s));
    QVERIFY(m_log->lines.filter(u"tried_again_in"_s).last().contains(u"1m"_s));

    QVERIFY(QDir(inTheWay).removeRecursively());
    if (isNextLife) { // which does not wait either
        newLife();
        const auto found = findState(paths(), m_instance->clock);
        VERIFY_VALUE(found);
        VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    } else {
        m_life->transaction.retryNow();
    }
    QVERIFY(m_life->waitForEnd());
    verifyVersion(u"genesis"_s, u"1.0.0"_s, false);
}

/// The worker was ended when all was done but its answer: the data is the old version's by then.
void TestUpgradeTransaction::restore_doneButNotSaid_newVersionIsNotStarted()
{
    m_instance->settings.probationPeriod = 1h;
    newLife();
    crashAt(u"probation"_s);
    auto journal = *findState(paths(), m_instance->clock)->journal;
    journal.step.direction = StepState::Direction::Back;
    journal.step.row = u"start"_s;
    journal.step.reason = Error(ExitStatus::Unavailable, "it did not stay up");
    journal.putAside = paths().failedFolder() + u"/two-x"_s;
    VERIFY_VALUE(makeFolder(journal.putAside));
    // Something that the task cannot get past.
    VERIFY_VALUE(makeFolder(paths().homeFolder() + u"/restoring.lock"_s));
    VERIFY_VALUE(m_life->transaction.resume(journal));
    EVENTUALLY_VERIFY(!m_log->lines.filter(u"tried_again_in=1s"_s).isEmpty());
    QCOMPARE(m_life->supervisor.state(), Supervisor::State::Down);

    QVERIFY(QDir().rmdir(paths().homeFolder() + u"/restoring.lock"_s));
    EVENTUALLY_COMPARE(m_life->supervisor.program(), paths().binary(u"genesis"_s));
}

void TestUpgradeTransaction::settings_changeWhileItIsOpen_thoseItBeganWithCount()
{
    m_instance->settings.probationPeriod = 1h;
    newLife();
    crashAt(u"probation"_s);
    m_instance->settings.probationPeriod = Duration::zero();
    m_instance->settings.rollbackOnFailure = false;
    newLife();
    makeHook(hook(u"rollback.d/1"_s), "touch rolled-back");
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
    QCOMPARE(m_life->end, QString()); // it is on probation still
    ::kill(static_cast<pid_t>(m_life->supervisor.processId()), SIGKILL);
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(paths().home() + u"/rolled-back"_s); }, 20'000));
}

QTEST_GUILESS_MAIN(TestUpgradeTransaction)
#include "tst_upgradetransaction.moc"
