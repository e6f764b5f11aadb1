#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "release/upgradehistory.h"
#include "tasks/taskjob.h"
#include "upgrade/instances.h"
#include "upgrade/life.h"
#include "upgrade/pendingrollback.h"
#include "upgrade/recovery.h"

#include <QScopeGuard>

#include <sys/mount.h>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// The operator's way back to genesis 1.0.0 from "two" 2.0.0, which has proved itself, with the real worker and real
/// daemons.
class TestRollback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void rollback_keepingTheData_isCommitted();
    void rollback_withData_putsThatOfTheBackupInPlace();
    void rollback_backupsSwitchedOff_makesItsOwnAllTheSame();
    void rollback_withADamagedBackup_leavesTheDaemonAlone();
    void rollback_withoutRoomForTheBackup_leavesTheDaemonAlone();
    void olderVersion_doesNotStayUp_newOneIsBackOnItsData();
    void crash_inEachStep_endsInOneWholeVersion_data();
    void crash_inEachStep_endsInOneWholeVersion();
    void switch_failsBothWays_newOneRunsOnItsData_data();
    void switch_failsBothWays_newOneRunsOnItsData();
    void another_runsWhatIsLeft_planAndLinkAreItsOwn();
    void anotherHasYetToUpgrade_whatIsLeftIsPlannedForIt();
    void anotherHasYetToUpgrade_olderVersionDoesNotStayUp_planIsAsBefore();
    void request_inTheFolder_isToBeDoneUntilItIs();
    void request_duringProbation_isTheWayBackOfThatUpgrade();
    void versionLeft_wantedBackMeanwhile_isNotRefused();
    void goBack_onProbation_countsAsFailed();

private:
    const Paths &paths() const { return *m_instance->paths; }
    void newLife() { m_life.reset(), m_life = std::make_unique<Life>(*m_instance); }
    static Result<> archive(const QString &home, const QString &snapshot, const QString &archive);
    /// Genesis is staged, and "two" is up; then the rollback begins.
    void beginRollback(bool withData);
    void verifyGenesis(const QByteArray &data);
    void verifyTwo();
    QByteArray data() const { return must(readFile(paths().home() + u"/data"_s)); }
    QStringList failed() const
    {
        return QDir(paths().failedFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir m_folder;
    QString m_archive; // of genesis's data
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Life> m_life;
    VersionInfo m_two;
    QString m_backup; // the same, of this instance
    std::unique_ptr<LogOfLives> m_log;
};

/// What an upgrade from genesis to "two" left in the folder of the backups.
void TestRollback::initTestCase()
{
    const Instance earlier;
    const QString home = earlier.paths->home();
    must(writeFile(home + u"/data"_s, "genesis's"));
    m_archive = m_folder.filePath(u"backup.zip"_s);
    VERIFY_VALUE(archive(home, m_folder.filePath(u"snapshot"_s), m_archive));
}

Result<> TestRollback::archive(const QString &home, const QString &snapshot, const QString &archive)
{
    TRY(makeFolder(home + u"/nymvisor"_s));
    for (const int pass : {1, 2}) {
        TaskJob task(worker(), SnapshotRequest{home, {u"nymvisor"_s}, snapshot, pass});
        TRY(runToEnd(task));
    }
    TaskJob task(worker(), ArchiveRequest{snapshot, archive});
    return runToEnd(task);
}

void TestRollback::init()
{
    m_instance = std::make_unique<Instance>();
    m_log = std::make_unique<LogOfLives>(m_life);
    Journal upgrade;
    upgrade.transactionId = u"earlier"_s;
    upgrade.upgrade = release(u"two"_s, u"2.0.0"_s);
    upgrade.from = m_instance->version;
    upgrade.toBinary = buildInfo(u"2.0.0"_s);
    m_instance->plan(upgrade.upgrade);
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    must(switchForward(paths(), upgrade, u"test"_s, m_instance->clock));
    must(commitVersion(paths(), upgrade, true, m_instance->clock));
    m_two = *must(readState<VersionInfo>(paths().versionInfo()));
    VERIFY_VALUE(writeFile(paths().home() + u"/data"_s, "two's"));
    m_backup = m_instance->path(u"backup.zip"_s);
    QVERIFY(QFile::copy(m_archive, m_backup));
    newLife();
}

void TestRollback::cleanup()
{
    m_life.reset();
    m_instance.reset();
    m_log.reset();
}

void TestRollback::beginRollback(bool withData)
{
    QVERIFY(m_life->bringUp(u"two"_s, u"2.0.0"_s));
    const UpgradeInfo genesis = **readState<UpgradeInfo>(paths().upgradeInfo(u"genesis"_s));
    VERIFY_VALUE(m_life->stage(genesis));
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    const RollbackRequest request{u"genesis"_s, withData, withData ? m_backup : QString(),
                                  Timestamp(m_instance->clock.now())};
    VERIFY_VALUE(m_life->transaction.begin(genesis, m_two, plan.current(), request));
}

void TestRollback::verifyGenesis(const QByteArray &expected)
{
    QCOMPARE(m_life->end, u"committed"_s);
    QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"genesis"_s);
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    QCOMPARE(plan.current().name, u"genesis"_s);
    QVERIFY(plan.current().isManual); // as it was
    QVERIFY(plan.queue().isEmpty());
    QCOMPARE(linkText(paths().currentLink()), paths().versionTarget(u"genesis"_s));
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
    QCOMPARE(m_life->supervisor.program(), paths().binary(u"genesis"_s));
    QCOMPARE(data(), expected);
    QCOMPARE(lastGoodVersion(paths()), u"genesis"_s);
    QVERIFY(!QFile::exists(paths().journal()));
    const auto history = must(readState<UpgradeHistory>(paths().history()))->entries();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.last().info.name, u"genesis"_s);
    QVERIFY(history.last().outcome == UpgradeOutcome::Completed);
    const QList<Setback> setbacks = m_life->state.outcomes().setbacks();
    QCOMPARE(setbacks.size(), 1);
    QCOMPARE(setbacks.first().content.name, u"two"_s);
    QCOMPARE(setbacks.first().endName(), u"failed"_s);
    QCOMPARE(setbacks.first().reason, u"the operator went back to genesis"_s);
}

void TestRollback::verifyTwo()
{
    QCOMPARE(m_life->end, u"taken back"_s);
    QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"two"_s);
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    QCOMPARE(plan.current().name, u"two"_s);
    QVERIFY(plan.queue().isEmpty());
    QCOMPARE(linkText(paths().currentLink()), paths().versionTarget(u"two"_s));
    EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
    QCOMPARE(m_life->supervisor.program(), paths().binary(u"two"_s));
    QCOMPARE(data(), QByteArray("two's"));
    QCOMPARE(lastGoodVersion(paths()), u"two"_s);
    QVERIFY(!QFile::exists(paths().journal()));
}

void TestRollback::rollback_keepingTheData_isCommitted()
{
    beginRollback(false);
    QVERIFY(m_life->waitForEnd());
    verifyGenesis("two's");
    QCOMPARE(failed(), QStringList());
    QVERIFY(m_log->lines.filter(u"step=data"_s).isEmpty());
}

void TestRollback::rollback_withData_putsThatOfTheBackupInPlace()
{
    beginRollback(true);
    QVERIFY(m_life->waitForEnd());
    verifyGenesis("genesis's");
    QCOMPARE(failed(), QStringList{u"two-2026-02-01-120000000"_s});
    QCOMPARE(must(readFile(paths().failedFolder() + u"/two-2026-02-01-120000000/data"_s)), QByteArray("two's"));
    QVERIFY(QFile::exists(m_backup));
    // And its own backup, of what it left.
    const QDir backups(paths().backupFolder(u"genesis"_s));
    QVERIFY(!backups.entryList({u"backup-*.zip"_s, u"snapshot-*"_s}).isEmpty());
}

void TestRollback::rollback_backupsSwitchedOff_makesItsOwnAllTheSame()
{
    m_instance->settings.unsafeSkipBackup = true;
    newLife();
    m_instance->putBinary(u"genesis"_s, u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
    beginRollback(true);
    QVERIFY(m_life->waitForEnd());
    verifyTwo();
}

void TestRollback::rollback_withADamagedBackup_leavesTheDaemonAlone()
{
    QFile archive(m_backup);
    QVERIFY(archive.open(QIODevice::ReadWrite));
    QVERIFY(archive.resize(archive.size() / 2));
    archive.close();
    beginRollback(true);
    const qint64 pid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    verifyTwo();
    QCOMPARE(m_life->supervisor.processId(), pid);
    QCOMPARE(m_life->state.outcomes().setbacks().first().endName(), u"called off"_s);
}

/// It is looked for before the stop; the backup is unpacked after it.
void TestRollback::rollback_withoutRoomForTheBackup_leavesTheDaemonAlone()
{
    const QByteArray small = QFile::encodeName(paths().homeFolder());
    if (::mount("tmpfs", small.constData(), "tmpfs", 0, "size=4m") != 0)
        QSKIP("no file system can be mounted here");
    const auto unmount = qScopeGuard([&] {
        m_life.reset();
        ::umount2(small.constData(), MNT_DETACH);
    });
    VERIFY_VALUE(writeState(paths().versionInfo(), m_two));
    VERIFY_VALUE(makeFolder(m_folder.filePath(u"large"_s)));
    VERIFY_VALUE(writeFile(m_folder.filePath(u"large/data"_s), QByteArray(5 << 20, 'x')));
    const QString snapshot = m_folder.filePath(u"large snapshot"_s);
    m_backup = m_folder.filePath(u"large.zip"_s);
    VERIFY_VALUE(archive(m_folder.filePath(u"large"_s), snapshot, m_backup));
    newLife();
    beginRollback(true);
    const qint64 pid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    QVERIFY2(m_life->reason.contains(u"the data of the backup 5.0 MiB"_s), qPrintable(m_life->reason));
    verifyTwo();
    QCOMPARE(m_life->supervisor.processId(), pid);
    QVERIFY(m_log->lines.filter(u"step=stop"_s).isEmpty());
}

void TestRollback::olderVersion_doesNotStayUp_newOneIsBackOnItsData()
{
    m_instance->putBinary(u"genesis"_s, u"1.0.0"_s,
                          {{u"run"_s, u"exit 1"_s}, {u"data"_s, paths().home() + u"/data"_s}});
    beginRollback(true);
    QVERIFY(m_life->waitForEnd());
    verifyTwo();
    QCOMPARE(failed(), (QStringList{u"genesis-2026-02-01-120000000"_s, u"two-2026-02-01-120000000"_s}));
    QVERIFY(must(readFile(paths().failedFolder() + u"/genesis-2026-02-01-120000000/data"_s)).startsWith("genesis's"));
    const Setback setback = m_life->state.outcomes().setbacks().first();
    QCOMPARE(setback.content.name, u"genesis"_s);
    QCOMPARE(setback.endName(), u"failed"_s);
}

void TestRollback::crash_inEachStep_endsInOneWholeVersion_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isCommitted");
    for (const QString &row : {u"pre-upgrade"_s, u"copy"_s, u"stop"_s, u"backup"_s})
        QTest::addRow("what ran runs on: %s", qPrintable(row)) << row << false;
    for (const QString &row : {u"data"_s, u"switch"_s, u"start"_s, u"probation"_s, u"commit"_s, u"post-upgrade"_s})
        QTest::addRow("it is gone on with: %s", qPrintable(row)) << row << true;
}

void TestRollback::crash_inEachStep_endsInOneWholeVersion()
{
    QFETCH(QString, row);
    QFETCH(bool, isCommitted);
    m_log->crashAt = row;
    beginRollback(true);
    EVENTUALLY_VERIFY(m_log->hasCrashed);
    newLife();
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    QVERIFY(found->journal && found->journal->isRollback);
    QCOMPARE(found->journal->step.row, row);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    if (isCommitted)
        verifyGenesis("genesis's");
    else
        verifyTwo();
}

void TestRollback::switch_failsBothWays_newOneRunsOnItsData_data()
{
    QTest::addColumn<QString>("crashAt");
    QTest::addColumn<bool>("isRepeated"); // the taking back, before what is in its way is gone
    QTest::newRow("in one life") << QString() << true;
    QTest::newRow("a crash as it begins to fail") << u"switch"_s << false;
    QTest::newRow("a crash on the way back") << u"back:switch"_s << true;
    QTest::newRow("a crash at the data") << u"back:data"_s << false;
}

/// The version info, which comes first, says genesis by the time that the switch fails, and does so until that can be
/// changed.
void TestRollback::switch_failsBothWays_newOneRunsOnItsData()
{
    QFETCH(QString, crashAt);
    QFETCH(bool, isRepeated);
    const QString plansWay = paths().upgradeDataFolder() + u"/.upgrade-plan.json.new"_s;
    const QString infosWay = QFileInfo(paths().versionInfo()).path() + u"/.current-version-info.json.new"_s;
    const auto haveSwitchFail = [&] {
        QVERIFY(QDir().mkpath(plansWay));
        connect(&m_life->transaction, &UpgradeTransaction::stepBegun, this, [&, this] {
            const StepState &step = m_life->transaction.journal().step;
            if (step.row == "switch"_L1 && step.direction == StepState::Direction::Back && isRepeated)
                QVERIFY(QDir().mkpath(infosWay));
        });
    };
    m_log->crashAt = crashAt;
    haveSwitchFail();
    beginRollback(true);
    if (!crashAt.isEmpty()) {
        EVENTUALLY_VERIFY(m_log->hasCrashed);
        newLife();
        haveSwitchFail();
        const auto found = findState(paths(), m_instance->clock);
        VERIFY_VALUE(found);
        VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    }
    if (isRepeated) {
        EVENTUALLY_VERIFY(m_log->lines.filter(u"tried_again_in=1s"_s).size() >= 1);
        QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"genesis"_s);
        EVENTUALLY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
        QCOMPARE(m_life->supervisor.program(), paths().binary(u"two"_s));
        QCOMPARE(data(), QByteArray("two's"));
        const qint64 pid = m_life->supervisor.processId();
        m_life->transaction.retryNow();
        EVENTUALLY_VERIFY(m_log->lines.filter(u"tried_again_in=2s"_s).size() >= 1);
        QCOMPARE(m_life->supervisor.processId(), pid); // it is left alone
        QVERIFY(QDir().rmdir(infosWay));
        disconnect(&m_life->transaction, &UpgradeTransaction::stepBegun, this, nullptr);
        m_life->transaction.retryNow();
    }
    QVERIFY(m_life->waitForEnd());
    QVERIFY(QDir().rmdir(plansWay));
    verifyTwo();
}

void TestRollback::another_runsWhatIsLeft_planAndLinkAreItsOwn()
{
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    beginRollback(false);
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    QCOMPARE(must(readState<VersionInfo>(paths().versionInfo()))->name(), u"genesis"_s);
    QCOMPARE(must(readState<UpgradePlan>(paths().plan()))->current().name, u"two"_s);
    QCOMPARE(linkText(paths().currentLink()), paths().versionTarget(u"two"_s));
}

void TestRollback::anotherHasYetToUpgrade_whatIsLeftIsPlannedForIt()
{
    m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
    beginRollback(false);
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    const auto plan = must(readState<UpgradePlan>(paths().plan()));
    QCOMPARE(plan->current().name, u"genesis"_s);
    QVERIFY(plan->find(u"two"_s));
}

void TestRollback::anotherHasYetToUpgrade_olderVersionDoesNotStayUp_planIsAsBefore()
{
    m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
    m_instance->putBinary(u"genesis"_s, u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
    beginRollback(false);
    QVERIFY(m_life->waitForEnd());
    verifyTwo();
}

void TestRollback::request_inTheFolder_isToBeDoneUntilItIs()
{
    const QString file = RollbackRequest::fileIn(paths().requestsFolder());
    const QDateTime now = m_instance->clock.now();
    QVERIFY(!rollbackToDo(paths(), u"two"_s, now));
    VERIFY_VALUE(makeFolder(paths().requestsFolder()));
    VERIFY_VALUE(writeState(file, RollbackRequest{u"genesis"_s, false, {}, Timestamp(now)}));
    const auto toDo = rollbackToDo(paths(), u"two"_s, now);
    QVERIFY(toDo);
    const UpgradeInfo entry = toDo->asEntry();
    QCOMPARE(entry.name, u"genesis"_s);
    QVERIFY(entry.origin == Origin::Operator && entry.isForNow && !entry.isManual);
    QVERIFY(QFile::exists(file));
    QVERIFY(!rollbackToDo(paths(), u"genesis"_s, now)); // it runs
    QVERIFY(!QFile::exists(file));
    // The upgrade whose snapshot was meant has ended: its archive stands for it.
    VERIFY_VALUE(writeState(file, RollbackRequest{u"genesis"_s, true, u"/b.zip"_s, Timestamp(now)}));
    QVERIFY(rollbackToDo(paths(), u"two"_s, now));
    VERIFY_VALUE(writeFile(file, "{"));
    QVERIFY(!rollbackToDo(paths(), u"two"_s, now));
    QVERIFY(!QFile::exists(file));
    QVERIFY(!QDir(paths().requestsFolder()).entryList({u"rollback.corrupt-*"_s}).isEmpty());
}

void TestRollback::request_duringProbation_isTheWayBackOfThatUpgrade()
{
    Journal journal;
    journal.step.row = u"probation"_s;
    journal.from = m_instance->version;
    journal.wasNewStarted = true;
    journal.snapshot = u"/v2/snapshot-2026-01-01-000000000-id"_s;
    PendingRollback pending{{u"genesis"_s, true, Archiver::archiveOf(journal.snapshot), {}}, {}};
    QVERIFY(pending.isWayBackOf(journal));
    journal.step.row = u"commit"_s;
    QVERIFY(!pending.isWayBackOf(journal));
    journal.step.row = u"probation"_s;
    pending.request.backup = u"/v2/backup-of-before.zip"_s;
    QVERIFY(!pending.isWayBackOf(journal)); // which would bring other data back
    pending.request = {u"genesis"_s, false, {}, {}};
    QVERIFY(!pending.isWayBackOf(journal)); // and this would bring some
    pending.request = {u"three"_s, true, Archiver::archiveOf(journal.snapshot), {}};
    QVERIFY(!pending.isWayBackOf(journal));
}

void TestRollback::versionLeft_wantedBackMeanwhile_isNotRefused()
{
    beginRollback(false);
    const RollbackRequest wanted{u"two"_s, false, {}, Timestamp(m_instance->clock.now())};
    VERIFY_VALUE(makeFolder(paths().requestsFolder()));
    VERIFY_VALUE(writeState(RollbackRequest::fileIn(paths().requestsFolder()), wanted));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty());
}

void TestRollback::goBack_onProbation_countsAsFailed()
{
    const UpgradeInfo three = release(u"three"_s, u"3.0.0"_s);
    m_instance->plan(three);
    m_instance->putBinary(u"three"_s, u"3.0.0"_s, {{u"data"_s, paths().home() + u"/data"_s}});
    QVERIFY(m_life->bringUp(u"two"_s, u"2.0.0"_s));
    VERIFY_VALUE(m_life->stage(three));
    UpgradeTransaction &transaction = m_life->transaction;
    connect(
        &transaction, &UpgradeTransaction::stepBegun, this,
        [&transaction] {
            if (transaction.journal().step.row == u"probation"_s)
                transaction.goBack(Error(ExitStatus::Unavailable, "the operator went back to two"));
        },
        Qt::QueuedConnection);
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    VERIFY_VALUE(transaction.begin(three, m_two, plan.current()));
    QVERIFY(m_life->waitForEnd());
    verifyTwo();
    const Setback setback = m_life->state.outcomes().setbacks().first();
    QCOMPARE(setback.content.name, u"three"_s);
    QCOMPARE(setback.endName(), u"failed"_s);
    QCOMPARE(setback.reason, u"the operator went back to two"_s);
}

QTEST_GUILESS_MAIN(TestRollback)
#include "tst_rollback.moc"
