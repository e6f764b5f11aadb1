#include "service/planeditor.h"

#include "core/filelock.h"
#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "release/binarysource.h"
#include "release/operatorrequest.h"
#include "release/rollbackrequest.h"
#include "upgrade/journal.h"
#include "upgrade/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestPlanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void release_isNewer_isPlannedWithItsInfoAndFolder();
    void release_isNotForThePlan_changesNothing_data();
    void release_isNotForThePlan_changesNothing();
    void release_infoCannotBeWritten_planDoesNotNameIt();
    void release_isAnnouncedDifferently_dropsWhatWasDownloadedForIt_data();
    void release_isAnnouncedDifferently_dropsWhatWasDownloadedForIt();
    void plan_isGone_isAnErrorThatNamesIt();
    void keys_ofNobodyKnown_areKept();
    void upgrades_areDropped();
    void release_thatWasRefusedHere_isNotPlanned_data();
    void release_thatWasRefusedHere_isNotPlanned();
    void request_retry_forgetsAndPlansAgain();
    void request_retryOfWhatWasForNow_isNoMoreForNow();
    void request_retryOfWhatRuns_onlyForgets();
    void request_cancel_leavesItOut();
    void request_cancelOfWhatAnotherWants_staysInThePlan();
    void request_cancelOfWhatRuns_isTooLate();
    void withdrawal_leavesItOutUntilItIsAnnouncedAgain();
    void withdrawal_ofWhatAnotherWants_staysInThePlan();
    void withdrawal_ofAnotherVersionOfTheName_stays();
    void withdrawal_ofWhatIsTheOperatorsByNow_leavesItAlone();
    void request_retryOfWhatIsWithdrawn_countsMoreThanUpstream();
    void request_aboutARollback_isNoneAboutTheRelease();
    void request_broken_isMovedAside();

private:
    void obey(InstanceState &state, OperatorRequest::Kind kind, const QString &name) const
    {
        must(leaveRequest(m_instance->paths->requestsFolder(), {kind, name}));
        const std::unique_ptr<Job> job(obeyRequestsJob(*m_instance->paths, state, m_instance->clock));
        must(runToEnd(*job));
        QCOMPARE(requestFiles(m_instance->paths->requestsFolder()), QStringList());
    }
    Result<> planRelease(const UpgradeInfo &announced, bool isNews = true)
    {
        InstanceState state(*m_instance->paths, m_instance->clock);
        const std::unique_ptr<Job> job(planReleaseJob(announced, isNews, false, *m_instance->paths, state));
        return runToEnd(*job);
    }
    /// Of what upstream has announced before, and then has not, twice.
    void withdraw(InstanceState &state, const UpgradeInfo &upgrade) const
    {
        UpstreamRecord record = state.upstream();
        record.noteShown(upgrade);
        record.noteNothingShown();
        record.noteNothingShown();
        must(state.putUpstream(record));
        const std::unique_ptr<Job> job(withdrawJob({upgrade.name}, *m_instance->paths, state));
        must(runToEnd(*job));
    }
    /// Has another instance need "two" for what @p how says; whether it says something of the kind.
    bool useElsewhere(const QString &how, const UpgradeInfo &two) const;
    UpgradePlan plan() const { return *must(readState<UpgradePlan>(m_instance->paths->plan())); }

    std::unique_ptr<Instance> m_instance;
    QStringList m_logged;
};

void TestPlanEditor::init()
{
    m_instance = std::make_unique<Instance>();
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
}

bool TestPlanEditor::useElsewhere(const QString &how, const UpgradeInfo &two) const
{
    if (how == "run"_L1) {
        m_instance->putOtherInstance(u"other"_s, two.name);
    } else if (how == "last good"_L1) {
        m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
        const QString file = QFileInfo(m_instance->paths->instanceRecord()).path() + u"/other.json"_s;
        auto record = *must(readState<InstanceRecord>(file));
        record.lastGood = two.name;
        must(writeState(file, record));
    } else if (how == "journal"_L1) {
        const QString home = m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
        Journal journal;
        journal.begunAt = Timestamp(m_instance->clock.now());
        journal.from = m_instance->version;
        journal.upgrade = two;
        journal.toBinary = buildInfo(two.version);
        journal.previous = UpgradeInfo::genesis(buildInfo(u"1.0.0"_s));
        must(writeState(journalIn(home), journal));
    } else {
        return false;
    }
    return true;
}

void TestPlanEditor::release_isNewer_isPlannedWithItsInfoAndFolder()
{
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    VERIFY_VALUE(planRelease(two));
    QVERIFY(plan().find(u"two"_s) && *plan().find(u"two"_s) == two);
    QVERIFY(*must(readState<UpgradeInfo>(m_instance->paths->upgradeInfo(u"two"_s))) == two);
    QVERIFY(QFileInfo(m_instance->paths->binaryFolder(u"two"_s)).isDir()); // so that it can be watched
    QCOMPARE(m_logged.filter(u"planned upgrade=two version=2.0.0"_s).size(), 1);
    VERIFY_VALUE(FileLock::tryLock(m_instance->paths->upgradeLock()));
}

void TestPlanEditor::release_isNotForThePlan_changesNothing_data()
{
    QTest::addColumn<bool>("isNews");
    QTest::newRow("news: why nothing is planned is logged") << true;
    QTest::newRow("no news: nothing is logged") << false;
}

void TestPlanEditor::release_isNotForThePlan_changesNothing()
{
    QFETCH(bool, isNews);
    const auto before = treeOf(m_instance->paths->upgradeDataFolder());
    VERIFY_VALUE(planRelease(release(u"other"_s, u"1.0.0"_s), isNews));
    auto after = treeOf(m_instance->paths->upgradeDataFolder());
    after.remove(m_instance->paths->upgradeLock());
    QCOMPARE(after, before);
    QCOMPARE(m_logged.filter(u"it is the version that runs"_s).size(), isNews ? 1 : 0);
}

void TestPlanEditor::release_infoCannotBeWritten_planDoesNotNameIt()
{
    VERIFY_VALUE(writeFile(m_instance->paths->versionFolder(u"two"_s), "a file in the way"));
    VERIFY_ERROR(planRelease(release(u"two"_s, u"2.0.0"_s)), m_instance->paths->versionFolder(u"two"_s));
    QVERIFY(!plan().find(u"two"_s));
}

void TestPlanEditor::release_isAnnouncedDifferently_dropsWhatWasDownloadedForIt_data()
{
    QTest::addColumn<QString>("knownBy"); // who knows that it was downloaded
    QTest::addColumn<bool>("isOtherChecksum");
    QTest::addColumn<QString>("also");
    QTest::addColumn<bool>("isDropped");
    const auto add = [](const char *name, const char *knownBy, bool isOtherChecksum, const char *also, bool isDropped) {
        QTest::newRow(name) << QString::fromUtf8(knownBy) << isOtherChecksum << QString::fromUtf8(also) << isDropped;
    };
    add("another binary: what was downloaded goes", "all", true, "", true);
    add("the same binary at another time: it stays", "all", false, "", false);
    add("another binary: what was put there by hand stays", "nobody", true, "", false);
    add("another binary: what was put over the download stays", "of another file", true, "", false);
    add("another binary: what an older nymvisor downloaded goes", "this instance", true, "", true);
    add("another instance has planned it: the download goes all the same", "all", true, "planned", true);
    add("another instance runs it: it stays", "all", true, "run", false);
    add("it is the last good version of another instance: it stays", "all", true, "last good", false);
    add("another instance is about to switch to it: it stays", "all", true, "journal", false);
}

void TestPlanEditor::release_isAnnouncedDifferently_dropsWhatWasDownloadedForIt()
{
    QFETCH(QString, knownBy);
    QFETCH(bool, isOtherChecksum);
    QFETCH(QString, also);
    QFETCH(bool, isDropped);
    const Paths &paths = *m_instance->paths;
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    const QString binary = paths.binary(u"two"_s);
    // Of what was downloaded, which need not be the binary itself: an archive, or another algorithm.
    const QString checksum(64, u'a');
    FileStamp stamp = must(stampOf(binary));
    VERIFY_VALUE(InstanceState(paths, m_instance->clock)
                     .putBinary(binary, {stamp, sha256Of(binary), buildInfo(u"2.0.0"_s),
                                         knownBy == "this instance"_L1 ? checksum : QString()}));
    if (knownBy == "of another file"_L1)
        ++stamp.modified;
    if (knownBy == "all"_L1 || knownBy == "of another file"_L1)
        VERIFY_VALUE(writeState(BinarySource::fileFor(binary), BinarySource{stamp, checksum}));
    const QString url = u"http://127.0.0.1/x"_s;
    const UpgradeInfo before = release(u"two"_s, u"2.0.0"_s, u"2026-01-01T00:00:00Z"_s, url, checksum);
    const UpgradeInfo after =
        release(u"two"_s, u"2.0.0"_s, u"2026-09-01T00:00:00Z"_s, url, isOtherChecksum ? QString(64, u'b') : checksum);
    m_instance->plan(also == "planned"_L1 ? after : before);
    const bool isUsed = useElsewhere(also, before);

    VERIFY_VALUE(planRelease(after));
    QCOMPARE(!QFile::exists(binary), isDropped);
    QVERIFY(*plan().find(u"two"_s) == (isUsed ? before : after));
    QCOMPARE(plan().queue().size(), 1);
    QCOMPARE(m_logged.filter(u"another binary for a version in use"_s).size(), isUsed ? 1 : 0);
}

void TestPlanEditor::plan_isGone_isAnErrorThatNamesIt()
{
    QVERIFY(QFile::remove(m_instance->paths->plan()));
    VERIFY_ERROR(planRelease(release(u"two"_s, u"2.0.0"_s)), m_instance->paths->plan());
}

void TestPlanEditor::keys_ofNobodyKnown_areKept()
{
    QJsonObject json = plan().toJson();
    json[u"unknown"_s] = 1;
    VERIFY_VALUE(writeFile(m_instance->paths->plan(), QJsonDocument(json).toJson()));
    VERIFY_VALUE(planRelease(release(u"two"_s, u"2.0.0"_s)));
    QCOMPARE(plan().toJson()[u"unknown"_s].toInt(), 1);
}

void TestPlanEditor::upgrades_areDropped()
{
    m_instance->plan(release(u"two"_s, u"2.0.0"_s));
    m_instance->plan(release(u"three"_s, u"3.0.0"_s));
    const std::unique_ptr<Job> job(dropFromPlanJob({u"two"_s, u"unknown"_s}, *m_instance->paths));
    VERIFY_VALUE(runToEnd(*job));
    QVERIFY(!plan().find(u"two"_s));
    QVERIFY(plan().find(u"three"_s));
}

void TestPlanEditor::release_thatWasRefusedHere_isNotPlanned_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("isOtherContent");
    QTest::addColumn<bool>("isPlanned");
    QTest::newRow("it did not stay up") << int(Setback::Cause::DidNotStay) << false << false;
    QTest::newRow("it was vetoed") << int(Setback::Cause::HookNo) << false << false;
    QTest::newRow("it was called off") << int(Setback::Cause::Failure) << false << true;
    QTest::newRow("another content of that name") << int(Setback::Cause::DidNotStay) << true << true;
}

void TestPlanEditor::release_thatWasRefusedHere_isNotPlanned()
{
    QFETCH(int, cause);
    QFETCH(bool, isOtherContent);
    QFETCH(bool, isPlanned);
    const QString time = u"2026-01-01T00:00:00Z"_s;
    const QString url = u"http://127.0.0.1/x"_s;
    InstanceState(*m_instance->paths, m_instance->clock)
        .recordSetback({u"two"_s, u"2.0.0"_s, QString(64, u'a')}, Setback::Stage::Upgrade,
                       static_cast<Setback::Cause>(cause), Error(ExitStatus::Unavailable, "it did not stay up"));
    VERIFY_VALUE(planRelease(release(u"two"_s, u"2.0.0"_s, time, url, QString(64, isOtherContent ? u'b' : u'a'))));
    QCOMPARE(plan().find(u"two"_s) != nullptr, isPlanned);
    QCOMPARE(m_logged.filter(u"nothing to plan"_s).filter(u"it did not stay up"_s).size(), isPlanned ? 0 : 1);
}

void TestPlanEditor::request_retry_forgetsAndPlansAgain()
{
    const Paths &paths = *m_instance->paths;
    InstanceState state(paths, m_instance->clock);
    state.recordSetback({u"two"_s, u"2.0.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay,
                        Error(ExitStatus::Unavailable, "x"));
    m_instance->putUpgradeInfo(release(u"two"_s, u"2.0.0"_s)); // it is out of the plan
    VERIFY_VALUE(leaveRequest(paths.requestsFolder(), {OperatorRequest::Kind::Retry, u"two"_s}));
    const std::unique_ptr<Job> job(obeyRequestsJob(paths, state, m_instance->clock));
    VERIFY_VALUE(runToEnd(*job));
    QVERIFY(state.outcomes().setbacks().isEmpty());
    QVERIFY(plan().find(u"two"_s));
    QCOMPARE(requestFiles(paths.requestsFolder()), QStringList());
}

void TestPlanEditor::request_retryOfWhatWasForNow_isNoMoreForNow()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    UpgradeInfo two = byOperator(release(u"two"_s, u"2.0.0"_s));
    two.isForNow = true;
    two.isDowngradeMeant = true;
    m_instance->putUpgradeInfo(two);
    obey(state, OperatorRequest::Kind::Retry, u"two"_s);
    const UpgradePlan planned = plan();
    QVERIFY(planned.find(u"two"_s));
    QVERIFY(!planned.find(u"two"_s)->isForNow);
    QVERIFY(planned.find(u"two"_s)->isDowngradeMeant);
}

void TestPlanEditor::request_retryOfWhatRuns_onlyForgets()
{
    const Paths &paths = *m_instance->paths;
    InstanceState state(paths, m_instance->clock);
    VERIFY_VALUE(leaveRequest(paths.requestsFolder(), {OperatorRequest::Kind::Retry, u"gone"_s}));
    const std::unique_ptr<Job> job(obeyRequestsJob(paths, state, m_instance->clock));
    VERIFY_VALUE(runToEnd(*job));
    QVERIFY(plan().queue().isEmpty());
}

void TestPlanEditor::request_cancel_leavesItOut()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    m_instance->plan(release(u"two"_s, u"2.0.0"_s));
    obey(state, OperatorRequest::Kind::Cancel, u"two"_s);
    QVERIFY(!plan().find(u"two"_s));
    QCOMPARE(state.outcomes().setbacks().size(), 1);
    QCOMPARE(state.outcomes().setbacks().first().endName(), u"cancelled"_s);
    VERIFY_VALUE(planRelease(release(u"two"_s, u"2.0.0"_s))); // upstream says it again
    QVERIFY(!plan().find(u"two"_s));
    obey(state, OperatorRequest::Kind::Retry, u"two"_s);
    QVERIFY(plan().find(u"two"_s));
}

void TestPlanEditor::request_cancelOfWhatAnotherWants_staysInThePlan()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
    m_instance->plan(release(u"two"_s, u"2.0.0"_s));
    obey(state, OperatorRequest::Kind::Cancel, u"two"_s);
    QVERIFY(plan().find(u"two"_s));
    QVERIFY(state.outcomes().setbacks().first().isFinal());
}

void TestPlanEditor::request_cancelOfWhatRuns_isTooLate()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    m_instance->putUpgradeInfo(two);
    must(writeState(m_instance->paths->versionInfo(),
                    VersionInfo(two.name, buildInfo(two.version), m_instance->clock.now())));
    obey(state, OperatorRequest::Kind::Cancel, u"two"_s);
    obey(state, OperatorRequest::Kind::Cancel, u"unknown"_s);
    QVERIFY(state.outcomes().setbacks().isEmpty());
    QCOMPARE(m_logged.filter(u"it cannot be cancelled any more"_s).size(), 2);
}

void TestPlanEditor::withdrawal_leavesItOutUntilItIsAnnouncedAgain()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    m_instance->plan(two);
    withdraw(state, two);
    QVERIFY(!plan().find(u"two"_s));
    QCOMPARE(state.outcomes().setbacks().size(), 1);
    QCOMPARE(state.outcomes().setbacks().first().endName(), u"withdrawn"_s);
    QCOMPARE(m_logged.filter(u"withdrawn upgrade=two version=2.0.0"_s).size(), 1);
    const auto announce = [&] {
        const std::unique_ptr<Job> job(planReleaseJob(two, true, false, *m_instance->paths, state));
        must(runToEnd(*job));
    };
    announce(); // it was on its way when it was withdrawn
    QVERIFY(!plan().find(u"two"_s));
    UpstreamRecord record = state.upstream();
    record.noteShown(two);
    must(state.putUpstream(record));
    announce();
    QVERIFY(plan().find(u"two"_s));
    QVERIFY(state.outcomes().setbacks().isEmpty());
}

void TestPlanEditor::withdrawal_ofAnotherVersionOfTheName_stays()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    const UpgradeInfo two = release(u"node"_s, u"2.0.0"_s);
    m_instance->plan(two);
    withdraw(state, two);
    const UpgradeInfo lower = release(u"node"_s, u"1.9.0"_s);
    const std::unique_ptr<Job> job(planReleaseJob(lower, true, false, *m_instance->paths, state));
    must(runToEnd(*job));
    QCOMPARE(state.outcomes().setbacks().size(), 1);
    QCOMPARE(state.outcomes().setbacks().first().content.version, u"2.0.0"_s);
}

/// It became the operator's while the plan was locked.
void TestPlanEditor::withdrawal_ofWhatIsTheOperatorsByNow_leavesItAlone()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    const UpgradeInfo two = byOperator(release(u"two"_s, u"2.0.0"_s));
    m_instance->plan(two);
    withdraw(state, two);
    QVERIFY(plan().find(u"two"_s));
    QVERIFY(state.outcomes().setbacks().isEmpty());
}

void TestPlanEditor::withdrawal_ofWhatAnotherWants_staysInThePlan()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    m_instance->plan(two);
    withdraw(state, two);
    QVERIFY(plan().find(u"two"_s));
    QVERIFY(state.outcomes().setbacks().first().isFinal());
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    withdraw(state, two);
    QVERIFY(!plan().find(u"two"_s));
    QCOMPARE(state.outcomes().setbacks().first().count, 1);
}

void TestPlanEditor::request_retryOfWhatIsWithdrawn_countsMoreThanUpstream()
{
    InstanceState state(*m_instance->paths, m_instance->clock);
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    m_instance->plan(two);
    withdraw(state, two);
    obey(state, OperatorRequest::Kind::Retry, u"two"_s);
    QVERIFY(plan().find(u"two"_s));
    QVERIFY(state.upstream().standingOf(u"two"_s, u"2.0.0"_s) == UpstreamRecord::Standing::Announced);
}

void TestPlanEditor::request_broken_isMovedAside()
{
    const Paths &paths = *m_instance->paths;
    InstanceState state(paths, m_instance->clock);
    VERIFY_VALUE(makeFolder(paths.requestsFolder()));
    VERIFY_VALUE(writeFile(paths.requestsFolder() + u"/x.json"_s, "{ broken"));
    const std::unique_ptr<Job> job(obeyRequestsJob(paths, state, m_instance->clock));
    VERIFY_VALUE(runToEnd(*job));
    QCOMPARE(requestFiles(paths.requestsFolder()), QStringList());
    QVERIFY(QFile::exists(paths.requestsFolder() + u"/x.json.corrupt-2026-02-01-120000000"_s));
}

void TestPlanEditor::request_aboutARollback_isNoneAboutTheRelease()
{
    const Paths &paths = *m_instance->paths;
    InstanceState state(paths, m_instance->clock);
    m_instance->putUpgradeInfo(release(u"two"_s, u"0.9.0"_s));
    VERIFY_VALUE(makeFolder(paths.requestsFolder()));
    const QString file = RollbackRequest::fileIn(paths.requestsFolder());
    VERIFY_VALUE(writeState(file, RollbackRequest{u"two"_s, false, {}, Timestamp(m_instance->clock.now())}));
    obey(state, OperatorRequest::Kind::Retry, u"two"_s);
    QVERIFY(!plan().find(u"two"_s));
    QVERIFY(QFile::exists(file));
    obey(state, OperatorRequest::Kind::Cancel, u"two"_s);
    QVERIFY(!QFile::exists(file));
    QVERIFY(state.outcomes().setbacks().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanEditor)
#include "tst_planeditor.moc"
