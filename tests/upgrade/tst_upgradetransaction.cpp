#include "upgrade/upgradetransaction.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "hooks/hookfile.h"
#include "release/instancerecord.h"
#include "release/upgradehistory.h"
#include "supervisor/processes.h"
#include "upgrade/recovery.h"
#include "upgrade/samples.h"
#include "upgrade/stagejob.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorkerProgram &worker()
{
    static const WorkerProgram theWorker(QStringLiteral(NYMVISOR_WORKER));
    return theWorker;
}

/// The parts of one life of nymvisor that an upgrade works with. Its destruction is a crash: nothing is told to stop.
class Life
{
public:
    explicit Life(Instance &instance)
        : m_instance(instance)
        , supervisor(instance.paths->daemonLock(), m_clock)
        , state(*instance.paths, instance.clock)
        , transaction({instance.settings, *instance.paths, worker(), instance.clock, supervisor, state, {u"run"_s}})
    {
        supervisor.setRules({{true, 1h, 9, 1h}, 10s});
        QObject::connect(&transaction, &UpgradeTransaction::committed, &transaction, [this] { end = u"committed"_s; });
        QObject::connect(&transaction, &UpgradeTransaction::rested, &transaction, [this] { end = u"rested"_s; });
        QObject::connect(&transaction, &UpgradeTransaction::stopped, &transaction, [this] { end = u"stopped"_s; });
        QObject::connect(&transaction, &UpgradeTransaction::calledOff, &transaction, [this](const Error &error) {
            end = u"called off"_s;
            reason = error.message();
        });
    }

    /// Genesis is up.
    bool bringUp()
    {
        supervisor.setProgram(m_instance.paths->binary(u"genesis"_s), {u"run"_s});
        supervisor.wantUp();
        return QTest::qWaitFor([this] {
            return supervisor.state() == Supervisor::State::Up && numberAfter(m_instance.log(), u"start 1.0.0"_s) > 0;
        });
    }

    Result<> stage(const UpgradeInfo &upgrade)
    {
        StageJob job(upgrade, *m_instance.paths, {fakes::daemonName, true, 64 << 20}, worker());
        TRY(runToEnd(job));
        return state.putBinary(m_instance.paths->binary(upgrade.name), job.record());
    }

    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !end.isEmpty(); }, 20'000);
    }

private:
    Instance &m_instance;
    SystemClock m_clock;

public:
    Supervisor supervisor;
    InstanceState state;
    UpgradeTransaction transaction;
    QString end;
    QString reason;
};

} // namespace

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
    void upgrade_isNotStaged_isRefused();
    void stop_duringAHook_isNoFailure();
    void crash_inEachStep_endsInOneWholeVersion_data();
    void crash_inEachStep_endsInOneWholeVersion();
    void crash_afterTheNewVersionRan_neverTurnsBack();

private:
    const Paths &paths() const { return *m_instance->paths; }
    QString hook(const QString &name) const { return paths().hooksFolder() + u'/' + name; }
    QStringList steps() const;
    QStringList daemonLog() const
    {
        return linesOf(m_instance->log()).filter(QRegularExpression(u"^(start|interrupted)"_s));
    }
    QStringList archives() const;
    void newLife() { m_life.reset(), m_life = std::make_unique<Life>(*m_instance); }
    void beginUpgrade();
    void crashAt(const QString &row);
    /// Disk and process say the same version.
    void verifyVersion(const QString &name, const QString &version);

    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Life> m_life;
    UpgradeInfo m_upgrade;
    QStringList m_logged;
    QString m_crashAt;
    bool m_hasCrashed = false;
};

void TestUpgradeTransaction::init()
{
    m_instance = std::make_unique<Instance>();
    m_logged.clear();
    m_crashAt.clear();
    m_hasCrashed = false;
    log::setSink([this](log::Level, const QString &line) {
        m_logged += line;
        if (!m_crashAt.isEmpty() && line.contains(u"upgrade: step step="_s + m_crashAt + u' ')) {
            m_crashAt.clear();
            QMetaObject::invokeMethod(
                this, [this] { m_life.reset(), m_hasCrashed = true; }, Qt::QueuedConnection);
        }
    });
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
    log::setSink({});
}

QStringList TestUpgradeTransaction::steps() const
{
    static const QRegularExpression pattern(u"upgrade: (step|taking back) step=([a-z-]+)"_s);
    QStringList steps;
    for (const QString &line : m_logged) {
        if (const auto match = pattern.match(line); match.hasMatch())
            steps += (match.captured(1) == "step"_L1 ? u"+"_s : u"-"_s) + match.captured(2);
    }
    return steps;
}

QStringList TestUpgradeTransaction::archives() const
{
    return QDir(paths().backupFolder(u"two"_s)).entryList(QDir::Files | QDir::Hidden);
}

void TestUpgradeTransaction::beginUpgrade()
{
    QVERIFY(m_life->bringUp());
    VERIFY_VALUE(m_life->stage(m_upgrade));
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    VERIFY_VALUE(m_life->transaction.begin(m_upgrade, m_instance->version, plan.current()));
}

void TestUpgradeTransaction::verifyVersion(const QString &name, const QString &version)
{
    const auto info = *must(readState<VersionInfo>(paths().versionInfo()));
    QCOMPARE(info.name(), name);
    QCOMPARE(info.version(), version);
    const auto plan = *must(readState<UpgradePlan>(paths().plan()));
    QCOMPARE(plan.current().name, name);
    QCOMPARE(plan.find(u"two"_s) == nullptr, name == "two"_L1);
    QCOMPARE(linkText(paths().currentLink()), paths().versionTarget(name));
    QVERIFY(!QFile::exists(paths().journal()));
    QTRY_COMPARE(m_life->supervisor.state(), Supervisor::State::Up);
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
    m_life->state.recordSetback({u"two"_s, u"2.0.0"_s, {}}, Setback::Stage::Staging, Error(ExitStatus::BadData, "x"));
    beginUpgrade();
    const qint64 oldPid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"committed"_s);
    QCOMPARE(steps(), QStringList({u"+pre-upgrade"_s, u"+stop"_s, u"+backup"_s, u"+switch"_s, u"+start"_s, u"+commit"_s,
                                   u"+post-upgrade"_s}));
    verifyVersion(u"two"_s, u"2.0.0"_s);
    QTRY_COMPARE(daemonLog().size(), 3);
    QVERIFY(daemonLog()[0].startsWith("start 1.0.0 "_L1));
    QCOMPARE(daemonLog()[1], u"interrupted 1.0.0"_s);
    QCOMPARE(daemonLog()[2], u"start 2.0.0 %1 [run]"_s.arg(m_life->supervisor.processId()));

    QCOMPARE(archives().size(), 1);
    static const QRegularExpression name(u"^backup-2026-02-01-120000000-[0-9a-f]{12}-preupgrade\\.zip$"_s);
    QVERIFY2(name.match(archives().first()).hasMatch(), qPrintable(archives().first()));
    const QString archive = paths().backupFolder(u"two"_s) + u'/' + archives().first();
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(archive).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    QVERIFY(must(readFile(archive)).startsWith("PK"));

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
    const QStringList after = linesOf(paths().home() + u"/after"_s);
    for (const QString &told : {u"NYMVISOR_HOOK_PHASE=post-upgrade"_s, u"NYMVISOR_BACKUP_PATH="_s + archive,
                                u"NYMVISOR_DAEMON_PID=%1"_s.arg(m_life->supervisor.processId())})
        QVERIFY2(after.contains(told), qPrintable(told));
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
    QCOMPARE(m_logged.filter(u"unsafe_skip_backup is true"_s).size(), 1);
}

void TestUpgradeTransaction::upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("secondsToNextTry");
    QTest::newRow("a hook says no") << QByteArray("echo 'not now' >&2; exit 1") << u"not now"_s << 60;
    QTest::newRow("the binary has changed since")
        << QByteArray("echo >> \"$NYMVISOR_NEW_BINARY\"") << u"has changed since it was verified"_s << 0;
    QTest::newRow("the binary is gone") << QByteArray("rm \"$NYMVISOR_NEW_BINARY\"") << u"fake-node"_s << 0;
}

void TestUpgradeTransaction::upgrade_somethingSaysNoBeforeTheStop_leavesTheDaemonAlone()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, reason);
    QFETCH(int, secondsToNextTry);
    makeHook(hook(u"pre-upgrade.d/1"_s), script);
    beginUpgrade();
    const qint64 pid = m_life->supervisor.processId();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"called off"_s);
    QVERIFY2(m_life->reason.contains(reason), qPrintable(m_life->reason));
    QCOMPARE(steps(), QStringList({u"+pre-upgrade"_s, u"-pre-upgrade"_s}));
    QCOMPARE(m_life->supervisor.processId(), pid);
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
    QVERIFY(!QFile::exists(paths().backupFolder(u"two"_s)));
    QCOMPARE(m_life->state.outcomes().setbacks().size(), 1);
    const Setback setback = m_life->state.outcomes().setbacks().first();
    QCOMPARE(setback.stage, Setback::Stage::Upgrade);
    QCOMPARE(setback.count, 1);
    QVERIFY(setback.reason.contains(reason));
    QCOMPARE(m_instance->clock.now().secsTo(setback.nextTry.moment()), secondsToNextTry);
}

void TestUpgradeTransaction::upgrade_failsAfterTheStop_bringsTheOldVersionBack_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no place for the backup")
        << u"backup"_s
        << QStringList({u"+pre-upgrade"_s, u"+stop"_s, u"+backup"_s, u"-backup"_s, u"-stop"_s, u"-pre-upgrade"_s});
    QTest::newRow("the history cannot be written")
        << u"switch"_s
        << QStringList({u"+pre-upgrade"_s, u"+stop"_s, u"+backup"_s, u"+switch"_s, u"-switch"_s, u"-backup"_s,
                        u"-stop"_s, u"-pre-upgrade"_s});
    QTest::newRow("the new version cannot be executed")
        << u"start"_s
        << QStringList({u"+pre-upgrade"_s, u"+stop"_s, u"+backup"_s, u"+switch"_s, u"+start"_s, u"-start"_s,
                        u"-switch"_s, u"-backup"_s, u"-stop"_s, u"-pre-upgrade"_s});
}

void TestUpgradeTransaction::upgrade_failsAfterTheStop_bringsTheOldVersionBack()
{
    QFETCH(QString, failing);
    QFETCH(QStringList, expected);
    if (failing == "backup"_L1)
        VERIFY_VALUE(writeFile(paths().backupsFolder(), "not a folder"));
    if (failing == "switch"_L1) // something in the way of the new history
        QVERIFY(QDir().mkpath(paths().upgradeDataFolder() + u"/.upgrade-history.json.new"_s));
    if (failing == "start"_L1)
        makeHook(hook(u"pre-upgrade.d/1"_s), "chmod a-x \"$NYMVISOR_NEW_BINARY\"");
    beginUpgrade();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"called off"_s);
    QCOMPARE(steps(), expected);
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
    QCOMPARE(archives(), QStringList());
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
    QVERIFY(!m_logged.filter(u"a post-upgrade hook said no: 1 ended with status 1: no mail sent"_s).isEmpty());
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

void TestUpgradeTransaction::upgrade_isNotStaged_isRefused()
{
    QVERIFY(m_life->bringUp());
    const auto result = m_life->transaction.begin(m_upgrade, m_instance->version, m_upgrade);
    VERIFY_ERROR(result, u"the binary of two is not staged"_s);
    QVERIFY(!QFile::exists(paths().journal()));
}

void TestUpgradeTransaction::stop_duringAHook_isNoFailure()
{
    makeHook(hook(u"pre-upgrade.d/1"_s), "touch begun; sleep 100");
    beginUpgrade();
    QTRY_VERIFY(QFile::exists(paths().home() + u"/begun"_s));
    m_life->transaction.stop();
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"stopped"_s);

    newLife();
    const auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    QVERIFY(found->journal && found->journal->step.wasAskedToStop);
    VERIFY_VALUE(m_life->transaction.resume(*found->journal));
    QVERIFY(m_life->waitForEnd());
    QCOMPARE(m_life->end, u"called off"_s);
    QVERIFY(m_life->state.outcomes().setbacks().isEmpty());
    m_life->supervisor.setProgram(paths().binary(u"genesis"_s),
                                  {}); // as its owner does: that row has nothing to take back
    m_life->supervisor.wantUp();
    verifyVersion(u"genesis"_s, u"1.0.0"_s);
}

/// Runs up to the moment in which the journal says @p row, and then everything of this life is gone at once.
void TestUpgradeTransaction::crashAt(const QString &row)
{
    m_crashAt = row;
    beginUpgrade();
    QTRY_VERIFY_WITH_TIMEOUT(m_hasCrashed, 20'000);
    newLife();
    m_logged.clear();
}

void TestUpgradeTransaction::crash_inEachStep_endsInOneWholeVersion_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isCommitted");
    for (const QString &row : {u"pre-upgrade"_s, u"stop"_s, u"backup"_s})
        QTest::addRow("above the switch the old version runs on: %s", qPrintable(row)) << row << false;
    for (const QString &row : {u"switch"_s, u"start"_s, u"commit"_s, u"post-upgrade"_s})
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
    QCOMPARE(m_life->end, isCommitted ? u"committed"_s : u"called off"_s);
    if (row == "pre-upgrade"_L1) { // as its owner does: that row has nothing to take back
        m_life->supervisor.setProgram(paths().binary(u"genesis"_s), {});
        m_life->supervisor.wantUp();
    }
    verifyVersion(isCommitted ? u"two"_s : u"genesis"_s, isCommitted ? u"2.0.0"_s : u"1.0.0"_s);
    QCOMPARE(archives().size(), isCommitted ? 1 : 0);
    QCOMPARE(m_life->state.outcomes().setbacks().size(), isCommitted ? 0 : 1);
}

void TestUpgradeTransaction::crash_afterTheNewVersionRan_neverTurnsBack()
{
    crashAt(u"commit"_s);
    auto found = findState(paths(), m_instance->clock);
    VERIFY_VALUE(found);
    Journal journal = *found->journal;
    QVERIFY(journal.wasNewStarted);
    journal.step.row = u"start"_s;
    const QByteArray binary = QFile::encodeName(paths().binary(u"two"_s));
    QCOMPARE(::chmod(binary.constData(), 0644), 0);
    int begun = 0;
    bool isForgotten = false;
    log::setSink([&](log::Level, const QString &line) {
        if (!line.contains("upgrade: step step=start "_L1))
            return;
        ++begun;
        isForgotten = isForgotten || !must(readState<Journal>(paths().journal()))->wasNewStarted;
    });
    VERIFY_VALUE(m_life->transaction.resume(journal));
    // The data is the new version's by now: a failed exec is tried again, and the journal never ceases to say it ran.
    QTRY_VERIFY(begun >= 2);
    QCOMPARE(::chmod(binary.constData(), 0755), 0);
    QVERIFY(m_life->waitForEnd());
    log::setSink({});
    QCOMPARE(m_life->end, u"committed"_s);
    QVERIFY(!isForgotten);
    verifyVersion(u"two"_s, u"2.0.0"_s);
}

QTEST_GUILESS_MAIN(TestUpgradeTransaction)
#include "tst_upgradetransaction.moc"
