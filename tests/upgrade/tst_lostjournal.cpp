#include "upgrade/lostjournal.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "release/upgradehistory.h"
#include "upgrade/archiver.h"
#include "upgrade/instances.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// An instance that has been switched to 2.0.0, and whose journal is gone.
class TestLostJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void version_onProbationWithItsSnapshot_beginsProbationAnew();
    void version_onProbationWithItsArchive_beginsProbationAnew();
    void version_onProbationWithoutABackup_isLeftAlone();
    void version_completed_isLeftAlone();
    void version_provenInSpiteOfTheHistory_isLeftAlone();
    void version_onProbationWithAnotherInstance_isLeftAlone();
    void restore_begun_isGoneOnWith_data();
    void restore_begun_isGoneOnWith();
    void restore_begunWithoutHistory_leadsWhereItsRecordSays();
    void restore_begunAndNothingTellsWhere_isAnError_data();
    void restore_begunAndNothingTellsWhere_isAnError();
    void versionBefore_isTheLastGoodOne_data();
    void versionBefore_isTheLastGoodOne();
    void versionBefore_binaryIsGone_isTheNextOne();

private:
    const Paths &paths() const { return *m_instance->paths; }
    void putHistory(UpgradeOutcome outcome, const QString &instance = u"test"_s);
    void putSnapshot()
    {
        must(makeFolder(paths().backupFolder(u"two"_s) + u"/snapshot-2026-01-01-000000000-t1/tree"_s));
    }
    std::optional<Journal> rebuilt() const { return must(rebuiltJournal(m_two, paths(), m_instance->clock)); }

    std::unique_ptr<Instance> m_instance;
    VersionInfo m_two;
};

void TestLostJournal::init()
{
    log::setSink([](log::Level, const QString &) {});
    m_instance = std::make_unique<Instance>();
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    m_two = VersionInfo(u"two"_s, buildInfo(u"2.0.0"_s), m_instance->clock.now());
}

void TestLostJournal::putHistory(UpgradeOutcome outcome, const QString &instance)
{
    UpgradeHistory history;
    history.put({Timestamp(m_instance->clock.now()), release(u"two"_s, u"2.0.0"_s), outcome, u"t1"_s, instance, {}});
    must(writeState(paths().history(), history));
}

void TestLostJournal::version_onProbationWithItsSnapshot_beginsProbationAnew()
{
    putHistory(UpgradeOutcome::OnProbation);
    putSnapshot();
    const auto journal = rebuilt();
    QVERIFY(journal);
    QCOMPARE(journal->step.row, u"probation"_s);
    QVERIFY(journal->isForward() && journal->wasNewStarted && journal->step.wasAskedToStop);
    QCOMPARE(journal->transactionId, u"t1"_s);
    QCOMPARE(journal->from.name(), u"genesis"_s);
    QCOMPARE(journal->previous.name, u"genesis"_s);
    QCOMPARE(journal->upgradeName(), u"two"_s);
    QCOMPARE(journal->snapshot, paths().backupFolder(u"two"_s) + u"/snapshot-2026-01-01-000000000-t1"_s);
    VERIFY_VALUE(Journal::fromJson(journal->toJson()));
}

void TestLostJournal::version_onProbationWithItsArchive_beginsProbationAnew()
{
    putHistory(UpgradeOutcome::OnProbation);
    const QString archive = paths().backupFolder(u"two"_s) + u"/backup-2026-01-01-000000000-t1-preupgrade.zip"_s;
    VERIFY_VALUE(makeFolder(QFileInfo(archive).path()));
    VERIFY_VALUE(writeFile(archive, "PK"));
    const auto journal = rebuilt();
    QVERIFY(journal);
    QCOMPARE(journal->step.row, u"probation"_s);
    QCOMPARE(Archiver::archiveOf(journal->snapshot), archive);
}

void TestLostJournal::version_onProbationWithoutABackup_isLeftAlone()
{
    putHistory(UpgradeOutcome::OnProbation);
    const QString other = paths().backupFolder(u"two"_s) + u"/backup-2026-01-01-000000000-t2-preupgrade.zip"_s;
    VERIFY_VALUE(makeFolder(QFileInfo(other).path()));
    VERIFY_VALUE(writeFile(other, "PK"));
    QVERIFY(!rebuilt());
}

void TestLostJournal::version_completed_isLeftAlone()
{
    putHistory(UpgradeOutcome::Completed);
    putSnapshot();
    QVERIFY(!rebuilt());
}

void TestLostJournal::version_provenInSpiteOfTheHistory_isLeftAlone()
{
    putHistory(UpgradeOutcome::OnProbation);
    putSnapshot();
    VERIFY_VALUE(recordGoodVersion(paths(), u"two"_s));
    QVERIFY(!rebuilt());
}

void TestLostJournal::version_onProbationWithAnotherInstance_isLeftAlone()
{
    putHistory(UpgradeOutcome::OnProbation, u"other"_s);
    putSnapshot();
    QVERIFY(!rebuilt());
}

void TestLostJournal::restore_begun_isGoneOnWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the restored tree is whole") << u"restore.whole"_s;
    QTest::newRow("it is being moved in") << u"restore.go"_s;
}

void TestLostJournal::restore_begun_isGoneOnWith()
{
    QFETCH(QString, name);
    putHistory(UpgradeOutcome::OnProbation);
    QVERIFY(!isRestoreBegun(paths()));
    VERIFY_VALUE(makeFolder(paths().homeFolder() + u'/' + name));
    QVERIFY(isRestoreBegun(paths()));
    const auto journal = rebuilt(); // the snapshot was used up
    QVERIFY(journal);
    QCOMPARE(journal->step.row, u"start"_s);
    QVERIFY(!journal->isForward() && journal->wasNewStarted && !journal->isDataBack);
    VERIFY_VALUE(Journal::fromJson(journal->toJson()));
}

void TestLostJournal::restore_begunWithoutHistory_leadsWhereItsRecordSays()
{
    VERIFY_VALUE(makeFolder(paths().homeFolder() + u"/restore.go"_s));
    VERIFY_VALUE(writeFile(paths().homeFolder() + u"/restore.json"_s, R"({"version": "genesis"})"));
    const auto journal = rebuilt();
    QVERIFY(journal);
    QVERIFY(!journal->isForward() && journal->wasNewStarted);
    QCOMPARE(journal->from.name(), u"genesis"_s);
    QCOMPARE(journal->upgradeName(), u"two"_s);
    VERIFY_VALUE(Journal::fromJson(journal->toJson()));
}

void TestLostJournal::restore_begunAndNothingTellsWhere_isAnError_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("hasHistory");
    QTest::newRow("no record") << QByteArray() << false;
    QTest::newRow("a record that cannot be read") << QByteArray("{") << false;
    QTest::newRow("a version that is not there") << QByteArray(R"({"version": "one"})") << false;
    QTest::newRow("another one is in the history") << QByteArray(R"({"version": "one"})") << true;
}

void TestLostJournal::restore_begunAndNothingTellsWhere_isAnError()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, hasHistory);
    VERIFY_VALUE(makeFolder(paths().homeFolder() + u"/restore.whole"_s));
    if (!record.isEmpty())
        VERIFY_VALUE(writeFile(paths().homeFolder() + u"/restore.json"_s, record));
    if (hasHistory)
        putHistory(UpgradeOutcome::OnProbation);
    VERIFY_ERROR(rebuiltJournal(m_two, paths(), m_instance->clock), u"as 'version'"_s);
}

void TestLostJournal::versionBefore_isTheLastGoodOne_data()
{
    QTest::addColumn<QString>("lastGood");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as the instance's record has it") << u"one"_s << u"one"_s;
    QTest::newRow("the first, where none is known") << QString() << u"genesis"_s;
}

void TestLostJournal::versionBefore_isTheLastGoodOne()
{
    QFETCH(QString, lastGood);
    m_instance->putBinary(u"one"_s, u"1.5.0"_s);
    UpgradeInfo one = release(u"one"_s, u"1.5.0"_s);
    one.binaryDetails = buildInfo(u"1.5.0"_s);
    m_instance->putUpgradeInfo(one);
    if (!lastGood.isEmpty())
        VERIFY_VALUE(recordGoodVersion(paths(), lastGood));
    putHistory(UpgradeOutcome::OnProbation);
    putSnapshot();
    QTEST(rebuilt()->from.name(), "expected");
}

void TestLostJournal::versionBefore_binaryIsGone_isTheNextOne()
{
    VERIFY_VALUE(recordGoodVersion(paths(), u"one"_s));
    putHistory(UpgradeOutcome::OnProbation);
    putSnapshot();
    QCOMPARE(rebuilt()->from.name(), u"genesis"_s);
    QVERIFY(QFile::remove(paths().binary(u"genesis"_s)));
    QVERIFY(!rebuilt());
}

QTEST_GUILESS_MAIN(TestLostJournal)
#include "tst_lostjournal.moc"
