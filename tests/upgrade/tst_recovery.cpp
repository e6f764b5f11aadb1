#include "upgrade/instancestate.h"
#include "upgrade/recovery.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// What a start finds, and what it puts right.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void home_isAsItShouldBe_nothingIsTouched();
    void home_ofNymsNymvisor_isTakenOver();
    void home_runByNymsNymvisorAgain_saysWhatItWroteLast();
    void versionInfo_cannotBeUsed_isRebuiltFromTheLink_data();
    void versionInfo_cannotBeUsed_isRebuiltFromTheLink();
    void versionInfo_andLinkAreGone_isAnErrorThatSaysWhatToDo();
    void link_isWrong_isPutRight_data();
    void link_isWrong_isPutRight();
    void plan_isWrong_isPutRight_data();
    void plan_isWrong_isPutRight();
    void journal_isThere_isFoundAndNothingIsPutRight();
    void versionInfo_isMissingWithAJournal_isTheJournals_data();
    void versionInfo_isMissingWithAJournal_isTheJournals();
    void versionInfo_isMissingAndNoInfoHasDetails_isWhatTheBinarySaidOfItself();
    void journal_isCorrupt_isPutAsideAndTheVersionInfoBelieved();
    void copies_sayAnotherInstancesVersion_areLeftToIt();
    void copies_sayNobodysVersion_arePutRight();
    void instance_saysWhatItRuns();

private:
    /// What a start does: it finds a version, and has link and plan say so where no upgrade is open.
    Result<Found> find()
    {
        Found found = TRY(findState(*m_instance->paths, m_instance->clock));
        if (!found.journal)
            TRY(putCopiesRight(found.version, *m_instance->paths, m_instance->clock));
        return found;
    }
    QStringList putAside(const QString &file) const
    {
        const QFileInfo info(file);
        return info.dir().entryList({info.fileName() + u".corrupt-*"_s}, QDir::Files | QDir::Hidden);
    }
    /// As after an upgrade to 2.0.0.
    void runTwo() const;

    std::unique_ptr<Instance> m_instance;
    QStringList m_logged;
};

void TestRecovery::init()
{
    m_instance = std::make_unique<Instance>();
    m_logged.clear();
    log::setSink([this](log::Level level, const QString &line) {
        if (level != log::Level::Info)
            m_logged += line;
    });
}

void TestRecovery::runTwo() const
{
    const Paths &paths = *m_instance->paths;
    UpgradeInfo two = release(u"two"_s, u"2.0.0"_s);
    two.binaryDetails = buildInfo(u"2.0.0"_s);
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    m_instance->putUpgradeInfo(two);
    must(writeState(paths.versionInfo(), VersionInfo(u"two"_s, *two.binaryDetails, m_instance->clock.now())));
    must(pointCurrentLink(paths, u"two"_s));
    must(writeState(paths.plan(), UpgradePlan(two)));
}

void TestRecovery::home_isAsItShouldBe_nothingIsTouched()
{
    const auto before = treeOf(m_instance->folder.path());
    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), u"genesis"_s);
    QCOMPARE(found->version.version(), u"1.0.0"_s);
    QVERIFY(!found->journal);
    QCOMPARE(treeOf(m_instance->folder.path()), before);
    QCOMPARE(m_logged, QStringList());
}

void TestRecovery::home_ofNymsNymvisor_isTakenOver()
{
    runTwo();
    const Paths &paths = *m_instance->paths;
    const QByteArray theirs = must(readFile(paths.versionInfo()));
    QVERIFY(QFile::remove(paths.versionInfo()));
    QVERIFY(QFile::remove(paths.versionInfoLink()));
    VERIFY_VALUE(writeFile(paths.versionInfoLink(), theirs)); // a plain file of that name
    VERIFY_VALUE(replaceLink(paths.currentLink(), paths.versionFolder(u"two"_s)));

    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), u"two"_s);
    QCOMPARE(must(readFile(paths.versionInfo())), theirs);
    QCOMPARE(linkText(paths.versionInfoLink()), u"current-version-info.json"_s);
    QCOMPARE(linkText(paths.currentLink()), paths.versionFolder(u"two"_s)); // it leads to the right place

    const auto before = treeOf(m_instance->folder.path());
    VERIFY_VALUE(find());
    QCOMPARE(treeOf(m_instance->folder.path()), before);
}

void TestRecovery::home_runByNymsNymvisorAgain_saysWhatItWroteLast()
{
    runTwo();
    const Paths &paths = *m_instance->paths;
    QVERIFY(QFile::remove(paths.versionInfoLink()));
    const VersionInfo theirs(u"genesis"_s, buildInfo(u"1.0.0"_s), m_instance->clock.now());
    VERIFY_VALUE(writeState(paths.versionInfoLink(), theirs));
    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), u"genesis"_s);
}

void TestRecovery::versionInfo_cannotBeUsed_isRebuiltFromTheLink_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("it is missing") << QByteArray();
    QTest::newRow("it is no JSON") << QByteArray("{ broken");
    QTest::newRow("a field is missing") << QByteArray(R"({"name":"two"})");
}

void TestRecovery::versionInfo_cannotBeUsed_isRebuiltFromTheLink()
{
    QFETCH(QByteArray, content);
    runTwo();
    const QString file = m_instance->paths->versionInfo();
    QVERIFY(QFile::remove(file));
    if (!content.isEmpty())
        VERIFY_VALUE(writeFile(file, content));

    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), u"two"_s);
    QCOMPARE(found->version.version(), u"2.0.0"_s);
    QVERIFY(must(readState<VersionInfo>(file))->toJson() == found->version.toJson());
    QCOMPARE(m_logged.filter(u"the version info was rebuilt"_s).size(), 1);
    if (content.isEmpty()) {
        QCOMPARE(putAside(file), QStringList());
    } else {
        QCOMPARE(putAside(file), QStringList(u"current-version-info.json.corrupt-2026-02-01-120000000"_s));
        QCOMPARE(must(readFile(QFileInfo(file).path() + u'/' + putAside(file).first())), content);
    }
}

void TestRecovery::versionInfo_andLinkAreGone_isAnErrorThatSaysWhatToDo()
{
    QVERIFY(QFile::remove(m_instance->paths->versionInfo()));
    QVERIFY(QFile::remove(m_instance->paths->currentLink()));
    VERIFY_ERROR(find(), u"run 'nymvisor init' again"_s);
}

void TestRecovery::link_isWrong_isPutRight_data()
{
    QTest::addColumn<QString>("target"); // empty: no link at all
    QTest::newRow("it is missing") << QString();
    QTest::newRow("it names another version") << u"genesis"_s;
    QTest::newRow("it leads nowhere") << u"upgrades/no-such"_s;
}

void TestRecovery::link_isWrong_isPutRight()
{
    QFETCH(QString, target);
    runTwo();
    const Paths &paths = *m_instance->paths;
    QVERIFY(QFile::remove(paths.currentLink()));
    if (!target.isEmpty())
        VERIFY_VALUE(replaceLink(paths.currentLink(), target));
    VERIFY_VALUE(find());
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
    QCOMPARE(m_logged.filter(u"the current link is put right"_s).size(), 1);
}

void TestRecovery::plan_isWrong_isPutRight_data()
{
    QTest::addColumn<QString>("situation");
    QTest::newRow("it is missing") << u"missing"_s;
    QTest::newRow("it is corrupt") << u"corrupt"_s;
    QTest::newRow("it names another version") << u"another"_s;
}

void TestRecovery::plan_isWrong_isPutRight()
{
    QFETCH(QString, situation);
    runTwo();
    const QString file = m_instance->paths->plan();
    if (situation == "missing"_L1) {
        QVERIFY(QFile::remove(file));
    } else if (situation == "corrupt"_L1) {
        VERIFY_VALUE(writeFile(file, "{ broken"));
    } else {
        UpgradePlan plan(UpgradeInfo::genesis(buildInfo(u"1.0.0"_s)));
        plan.insert(release(u"two"_s, u"2.0.0"_s));
        plan.insert(release(u"three"_s, u"3.0.0"_s));
        VERIFY_VALUE(writeState(file, plan));
    }
    VERIFY_VALUE(find());
    const auto plan = *must(readState<UpgradePlan>(file));
    QCOMPARE(plan.current().name, u"two"_s);
    QCOMPARE(plan.current().version, u"2.0.0"_s);
    QVERIFY(!plan.find(u"two"_s));
    QCOMPARE(plan.find(u"three"_s) != nullptr, situation == "another"_L1); // what is queued stays
    QCOMPARE(putAside(file).size(), situation == "corrupt"_L1 ? 1 : 0);
}

void TestRecovery::versionInfo_isMissingWithAJournal_isTheJournals_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isBack");
    QTest::addColumn<QString>("version");
    QTest::newRow("in the backup the data is the old version's") << u"backup"_s << false << u"genesis"_s;
    QTest::newRow("in the switch it is, too") << u"switch"_s << false << u"genesis"_s;
    QTest::newRow("from the start on it is the new one's") << u"start"_s << false << u"two"_s;
    QTest::newRow("in the commit it is") << u"commit"_s << false << u"two"_s;
    QTest::newRow("on the way back it is the old one's") << u"switch"_s << true << u"genesis"_s;
}

void TestRecovery::versionInfo_isMissingWithAJournal_isTheJournals()
{
    QFETCH(const QString, row);
    QFETCH(const bool, isBack);
    QFETCH(const QString, version);
    const Paths &paths = *m_instance->paths;
    Journal journal;
    journal.transactionId = u"t1"_s;
    journal.step.row = row;
    journal.step.direction = isBack ? StepState::Direction::Back : StepState::Direction::Forward;
    journal.upgrade = release(u"two"_s, u"2.0.0"_s);
    journal.previous = UpgradeInfo::genesis(buildInfo(u"1.0.0"_s));
    journal.from = m_instance->version;
    journal.toBinary = buildInfo(u"2.0.0"_s);
    journal.begunAt = Timestamp(m_instance->clock.now());
    VERIFY_VALUE(writeState(paths.journal(), journal));
    QVERIFY(QFile::remove(paths.versionInfo()));
    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), version);
}

void TestRecovery::versionInfo_isMissingAndNoInfoHasDetails_isWhatTheBinarySaidOfItself()
{
    runTwo();
    const Paths &paths = *m_instance->paths;
    m_instance->putUpgradeInfo(release(u"two"_s, u"2.0.0"_s)); // as upstream mostly has it: without details
    QVERIFY(QFile::remove(paths.versionInfo()));
    VERIFY_ERROR(find(), paths.binary(u"two"_s));
    VERIFY_VALUE(
        InstanceState(paths, m_instance->clock)
            .putBinary(paths.binary(u"two"_s), {must(stampOf(paths.binary(u"two"_s))), {}, buildInfo(u"2.0.0"_s)}));
    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.version(), u"2.0.0"_s);
}

void TestRecovery::journal_isThere_isFoundAndNothingIsPutRight()
{
    const Paths &paths = *m_instance->paths;
    Journal journal;
    journal.transactionId = u"t1"_s;
    journal.step.row = u"switch"_s;
    journal.step.attempts = 1;
    journal.upgrade = release(u"two"_s, u"2.0.0"_s);
    journal.previous = UpgradeInfo::genesis(buildInfo(u"1.0.0"_s));
    journal.from = m_instance->version;
    journal.toBinary = buildInfo(u"2.0.0"_s);
    journal.begunAt = Timestamp(m_instance->clock.now());
    VERIFY_VALUE(writeState(paths.journal(), journal));
    // In the middle of the step `switch`: the version info is written, its copies are not.
    VERIFY_VALUE(
        writeState(paths.versionInfo(), VersionInfo(u"two"_s, buildInfo(u"2.0.0"_s), m_instance->clock.now())));
    const auto before = treeOf(m_instance->folder.path());
    const auto found = find();
    VERIFY_VALUE(found);
    QVERIFY(found->journal);
    QCOMPARE(found->journal->step.row, u"switch"_s);
    QCOMPARE(treeOf(m_instance->folder.path()), before);
}

void TestRecovery::journal_isCorrupt_isPutAsideAndTheVersionInfoBelieved()
{
    runTwo();
    const QString file = m_instance->paths->journal();
    VERIFY_VALUE(writeFile(file, R"({"format":99})"));
    VERIFY_VALUE(pointCurrentLink(*m_instance->paths, u"genesis"_s));
    const auto found = find();
    VERIFY_VALUE(found);
    QVERIFY(!found->journal);
    QCOMPARE(found->version.name(), u"two"_s);
    QCOMPARE(putAside(file).size(), 1);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(linkText(m_instance->paths->currentLink()), u"upgrades/two"_s);
}

void TestRecovery::copies_sayAnotherInstancesVersion_areLeftToIt()
{
    runTwo();
    const Paths &paths = *m_instance->paths;
    must(writeState(paths.versionInfo(), m_instance->version)); // this one is still at the first
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    VERIFY_VALUE(pointCurrentLink(paths, u"genesis"_s)); // and the link is nobody's
    const auto found = find();
    VERIFY_VALUE(found);
    QCOMPARE(found->version.name(), u"genesis"_s);
    QCOMPARE(must(readState<UpgradePlan>(paths.plan()))->current().name, u"two"_s);
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
    const auto before = treeOf(m_instance->folder.path());
    VERIFY_VALUE(find());
    QCOMPARE(treeOf(m_instance->folder.path()), before);
}

void TestRecovery::copies_sayNobodysVersion_arePutRight()
{
    runTwo();
    const Paths &paths = *m_instance->paths;
    must(writeState(paths.versionInfo(), m_instance->version));
    m_instance->putOtherInstance(u"other"_s, u"genesis"_s);
    VERIFY_VALUE(find());
    QCOMPARE(must(readState<UpgradePlan>(paths.plan()))->current().name, u"genesis"_s);
    QCOMPARE(linkText(paths.currentLink()), u"genesis"_s);
}

void TestRecovery::instance_saysWhatItRuns()
{
    const Paths &paths = *m_instance->paths;
    QVERIFY(QFile::remove(paths.instanceRecord()));
    VERIFY_VALUE(find());
    QCOMPARE(*must(readState<InstanceRecord>(paths.instanceRecord())),
             (InstanceRecord{paths.home(), u"genesis"_s, {}}));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
