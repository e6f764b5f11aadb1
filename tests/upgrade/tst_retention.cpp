#include "upgrade/retention.h"

#include "core/resultchecks.h"
#include "release/rollbackrequest.h"
#include "release/upgradehistory.h"
#include "upgrade/archiver.h"
#include "upgrade/journal.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

using Place = QString (*)(const Paths &);

Q_DECLARE_METATYPE(Retained)
Q_DECLARE_METATYPE(Place)

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_instance = std::make_unique<Instance>();
        m_instance->settings.backupRetention = 2;
        m_instance->settings.versionRetention = 1;
    }

    void items_beyondTheNewest_expire_data();
    void items_beyondTheNewest_expire();
    void archives_ofUpgrades_onlyTheNewestStay();
    void archives_ofRollbacks_stay();
    void archives_nobodyKnowsWhatIsNeeded_noneExpires();
    void archives_inASharedFolder_onlyOursExpire();
    void failures_onlyTheNewestStay();
    void versions_nobodyNeeds_onlyTheNewestStay();
    void versions_beingPutInPlace_stayForADay();
    void versions_aRecordCannotBeRead_noneExpires_data();
    void versions_aRecordCannotBeRead_noneExpires();

private:
    const Paths &paths() const { return *m_instance->paths; }
    void putFile(const QString &path) const
    {
        must(makeFolder(QFileInfo(path).path()));
        must(writeFile(path, "content"));
    }
    /// Switched to on that day of January.
    void putVersion(const QString &name, int day)
    {
        must(makeFolder(paths().binaryFolder(name)));
        auto history = must(readState<UpgradeHistory>(paths().history())).value_or(UpgradeHistory());
        const QDateTime time(QDate(2036, 1, day), QTime(0, 0), Qt::UTC); // after the folder was made
        history.put({Timestamp(time), release(name, u"1.0.0"_s), UpgradeOutcome::Completed, name, u"test"_s, {}});
        must(writeState(paths().history(), history));
    }
    void putRollback(const RollbackRequest &request, const QString &folder) const
    {
        must(makeFolder(folder));
        must(writeState(RollbackRequest::fileIn(folder), request));
    }
    Journal openJournal(const QString &from, const QString &to) const
    {
        Journal journal;
        journal.transactionId = u"t1"_s;
        journal.step.row = u"copy"_s;
        journal.begunAt = Timestamp(m_instance->clock.now());
        journal.from = VersionInfo(from, buildInfo(u"1.0.0"_s), m_instance->clock.now());
        journal.upgrade = release(to, u"1.0.0"_s);
        journal.previous = journal.upgrade;
        journal.toBinary = buildInfo(u"1.0.0"_s);
        return journal;
    }
    QStringList versions(const QDateTime &now = QDateTime::currentDateTimeUtc()) const
    {
        return must(expiredVersions(paths(), m_instance->settings, now));
    }

    std::unique_ptr<Instance> m_instance;
};

void TestRetention::items_beyondTheNewest_expire_data()
{
    QTest::addColumn<QList<Retained>>("items");
    QTest::addColumn<int>("kept");
    QTest::addColumn<QStringList>("expected");
    const QList<Retained> items{{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}, {u"a"_s, u"1"_s}, {u"n"_s, u"0"_s, true}};
    QTest::newRow("none") << QList<Retained>() << 1 << QStringList();
    QTest::newRow("all are kept") << items << 0 << QStringList();
    QTest::newRow("what is needed does not count") << items << 3 << QStringList();
    QTest::newRow("the oldest goes") << items << 2 << QStringList{u"a"_s};
    QTest::newRow("the newest stays") << items << 1 << QStringList{u"b"_s, u"a"_s};
}

void TestRetention::items_beyondTheNewest_expire()
{
    QFETCH(QList<Retained>, items);
    QFETCH(int, kept);
    QTEST(expiredOf(items, kept), "expected");
}

void TestRetention::archives_ofUpgrades_onlyTheNewestStay()
{
    const QString backups = paths().backupsFolder();
    const QString oldest = backups + u"/v9/backup-2026-01-01-000000000-aaaaaaaaaaaa-preupgrade.zip"_s;
    for (const QString &path :
         {oldest, backups + u"/v1/backup-2026-01-02-000000000-aaaaaaaaaaaa-preupgrade.zip"_s,
          backups + u"/v2/backup-2026-01-03-000000000-aaaaaaaaaaaa-preupgrade.zip"_s,
          backups + u"/v2/backup-2025-01-03-000000000-preupgrade.tar.gz"_s,                // of Nym's nymvisor
          backups + u"/v2/backup-2025-01-04-000000000-aaaaaaaaaaaa-preupgrade.zip.part"_s, // is being made
          backups + u"/v2/snapshot-2025-01-05-000000000-aaaaaaaaaaaa/tree/file"_s,
          backups + u"/manual/backup-2025-01-06-000000000-aaaaaaaaaaaa-preupgrade.zip"_s})
        putFile(path);
    QCOMPARE(must(expiredArchives(paths(), m_instance->settings)), QStringList{oldest});
}

void TestRetention::archives_ofRollbacks_stay()
{
    QStringList archives;
    for (int day = 1; day <= 5; ++day) {
        archives +=
            paths().backupFolder(u"v1"_s) + u"/backup-2026-01-0%1-000000000-aaaaaaaaaaaa-preupgrade.zip"_s.arg(day);
        putFile(archives.last());
    }
    putRollback({u"v1"_s, true, archives[0], Timestamp(m_instance->clock.now())}, paths().requestsFolder());
    Journal journal = openJournal(u"v2"_s, u"v1"_s);
    journal.olderData = archives[1];
    must(writeState(paths().journal(), journal));
    QCOMPARE(must(expiredArchives(paths(), m_instance->settings)), QStringList{archives[2]});
}

void TestRetention::archives_nobodyKnowsWhatIsNeeded_noneExpires()
{
    must(makeFolder(paths().requestsFolder()));
    must(writeFile(RollbackRequest::fileIn(paths().requestsFolder()), "{ broken"));
    VERIFY_ERROR(expiredArchives(paths(), m_instance->settings), u"rollback"_s);
}

void TestRetention::archives_inASharedFolder_onlyOursExpire()
{
    m_instance->settings.backupDataDirectory = m_instance->path(u"shared"_s);
    m_instance->settings.backupRetention = 1;
    const Paths ours(m_instance->settings, m_instance->path(u"nymvisors"_s));
    const QString begin = ours.backupsFolder() + u"/v1/backup-2026-01-0"_s;
    const QString tag = Archiver::ownerTag(ours);
    for (const QString &name : {u"1-000000000-"_s + tag + u"00000001"_s, u"2-000000000-"_s + tag + u"00000002"_s,
                                u"3-000000000-zzzz00000003"_s})
        putFile(begin + name + u"-preupgrade.zip"_s);
    QCOMPARE(must(expiredArchives(ours, m_instance->settings)),
             QStringList{begin + u"1-000000000-"_s + tag + u"00000001-preupgrade.zip"_s});
}

void TestRetention::failures_onlyTheNewestStay()
{
    for (const QString &name : {u"z-2026-01-01-000000000"_s, u"y-2026-01-02-000000000"_s, u"a-2026-01-03-000000000"_s,
                                u"b-2026-01-04-000000000.part"_s})
        putFile(paths().failedFolder() + u'/' + name + u"/file"_s);
    const QString folder = paths().failedFolder() + u'/';
    QCOMPARE(expiredFailures(paths(), m_instance->settings),
             (QStringList{folder + u"b-2026-01-04-000000000.part"_s, folder + u"z-2026-01-01-000000000"_s}));
}

void TestRetention::versions_nobodyNeeds_onlyTheNewestStay()
{
    int day = 0;
    for (const QString &name :
         {u"planned"_s, u"plan-current"_s, u"own"_s, u"linked"_s, u"good"_s, u"others"_s, u"others-from"_s,
          u"others-to"_s, u"wanted"_s, u"others-wanted"_s, u"old"_s, u"newer"_s, u"newest"_s})
        putVersion(name, ++day);
    UpgradePlan plan(release(u"plan-current"_s, u"1.0.0"_s));
    plan.insert(release(u"planned"_s, u"1.0.0"_s));
    must(writeState(paths().plan(), plan));
    must(writeState(paths().versionInfo(), VersionInfo(u"own"_s, buildInfo(u"1.0.0"_s), m_instance->clock.now())));
    must(pointCurrentLink(paths(), u"linked"_s));
    must(recordGoodVersion(paths(), u"good"_s));
    const QString otherHome = m_instance->putOtherInstance(u"other"_s, u"others"_s);
    must(writeState(journalIn(otherHome), openJournal(u"others-from"_s, u"others-to"_s)));
    const Timestamp now(m_instance->clock.now());
    putRollback({u"wanted"_s, false, {}, now}, paths().requestsFolder());
    putRollback({u"others-wanted"_s, false, {}, now}, otherHome + u"/nymvisor/requests"_s);
    QCOMPARE(versions(), (QStringList{u"newer"_s, u"old"_s}));
}

void TestRetention::versions_beingPutInPlace_stayForADay()
{
    putVersion(u"new"_s, 3);
    putVersion(u"old"_s, 2);
    putVersion(u"again"_s, 1);
    putFile(paths().binaryFolder(u"again"_s) + u"/.fake-node.added-1"_s);
    must(makeFolder(paths().binaryFolder(u"never-run"_s)));
    QCOMPARE(versions(), QStringList{u"old"_s});
    QCOMPARE(versions(QDateTime::currentDateTimeUtc().addDays(2)), (QStringList{u"old"_s, u"again"_s, u"never-run"_s}));
}

void TestRetention::versions_aRecordCannotBeRead_noneExpires_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("the plan") << Place([](const Paths &paths) { return paths.plan(); });
    QTest::newRow("the version info") << Place([](const Paths &paths) { return paths.versionInfo(); });
    QTest::newRow("the journal") << Place([](const Paths &paths) { return paths.journal(); });
    QTest::newRow("another instance's record")
        << Place([](const Paths &paths) { return QFileInfo(paths.instanceRecord()).path() + u"/other.json"_s; });
}

void TestRetention::versions_aRecordCannotBeRead_noneExpires()
{
    QFETCH(Place, place);
    putVersion(u"old"_s, 1);
    putVersion(u"new"_s, 2);
    QCOMPARE(versions(), QStringList{u"old"_s});
    must(writeFile(place(paths()), "{ broken"));
    QVERIFY(!expiredVersions(paths(), m_instance->settings, m_instance->clock.now()));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
