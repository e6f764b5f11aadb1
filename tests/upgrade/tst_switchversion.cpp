#include "upgrade/switchversion.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "release/instancerecord.h"
#include "release/upgradehistory.h"
#include "upgrade/instances.h"
#include "upgrade/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// The files on disk before and after a switch, there and back.
class TestSwitchVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forward_onceOrTwice_filesSayTheNewVersion_data() { onceOrTwice(); }
    void forward_onceOrTwice_filesSayTheNewVersion();
    void back_onceOrTwice_filesSayTheOldVersion_data() { onceOrTwice(); }
    void back_onceOrTwice_filesSayTheOldVersion();
    void back_neverForward_changesNothing();
    void commit_onceOrTwice_historyAndRecordSayIt_data() { onceOrTwice(); }
    void commit_onceOrTwice_historyAndRecordSayIt();
    void keys_ofNobodyKnown_areKept();
    void files_areMissing_areMadeAnew();
    void copies_areCorrupt_arePutAsideAndBegunAnew();
    void back_nothingWasWritten_needsNoRoom();
    void history_long_isChangedAsAShortOne_data();
    void history_long_isChangedAsAShortOne();
    void link_pointsThereAlready_isLeftAsItIs();
    void commit_withoutProbation_leavesTheLastGoodVersion();
    void back_anotherInstanceRunsTheNewVersion_leavesPlanAndLinkToIt();
    void switch_anotherInstanceIsAhead_leavesPlanAndLinkToIt();
    void forward_fromWhatAnotherRuns_isTheOneThatIsAhead_data();
    void forward_fromWhatAnotherRuns_isTheOneThatIsAhead();

private:
    static void onceOrTwice();
    Result<> forward() { return switchForward(*m_instance->paths, m_journal, u"test"_s, m_instance->clock); }
    template <typename T>
    T state(const QString &path) const
    {
        return *must(readState<T>(path));
    }
    void addKey(const QString &path, const QStringList &place) const;

    std::unique_ptr<Instance> m_instance;
    Journal m_journal;
};

void TestSwitchVersion::init()
{
    m_instance = std::make_unique<Instance>();
    m_instance->putBinary(u"two"_s, u"2.0.0"_s);
    m_instance->plan(release(u"two"_s, u"2.0.0"_s));
    m_instance->plan(release(u"three"_s, u"3.0.0"_s, u"2027-01-01T00:00:00Z"_s));
    m_journal = {};
    m_journal.transactionId = u"t1"_s;
    m_journal.upgrade = release(u"two"_s, u"2.0.0"_s);
    m_journal.previous = state<UpgradePlan>(m_instance->paths->plan()).current();
    m_journal.from = m_instance->version;
    m_journal.toBinary = buildInfo(u"2.0.0"_s);
}

void TestSwitchVersion::onceOrTwice()
{
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("twice, as after a crash") << 2;
}

void TestSwitchVersion::forward_onceOrTwice_filesSayTheNewVersion()
{
    QFETCH(int, times);
    for (int i = 0; i < times; ++i)
        VERIFY_VALUE(forward());
    const Paths &paths = *m_instance->paths;
    const auto version = state<VersionInfo>(paths.versionInfo());
    QCOMPARE(version.name(), u"two"_s);
    QCOMPARE(version.version(), u"2.0.0"_s);
    QVERIFY(version.binaryDetails() == m_journal.toBinary);
    QCOMPARE(version.toJson()[u"upgradeTime"_s].toString(), u"2026-02-01T12:00:00Z"_s);
    const auto plan = state<UpgradePlan>(paths.plan());
    QCOMPARE(plan.current().name, u"two"_s);
    QVERIFY(!plan.find(u"two"_s));
    QVERIFY(plan.find(u"three"_s));
    const auto history = state<UpgradeHistory>(paths.history());
    QCOMPARE(history.entries().size(), 1);
    const QJsonObject entry = history.toJson()[u"history"_s].toArray().first().toObject();
    QCOMPARE(entry[u"outcome"_s].toString(), u"on probation"_s);
    QCOMPARE(entry[u"transactionId"_s].toString(), u"t1"_s);
    QCOMPARE(entry[u"instance"_s].toString(), u"test"_s);
    QCOMPARE(entry[u"performedAt"_s].toString(), u"2026-02-01T12:00:00Z"_s);
    QCOMPARE(entry[u"info"_s][u"name"_s].toString(), u"two"_s);
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
}

void TestSwitchVersion::back_onceOrTwice_filesSayTheOldVersion()
{
    QFETCH(int, times);
    const auto planBefore = state<UpgradePlan>(m_instance->paths->plan()).toJson();
    VERIFY_VALUE(forward());
    for (int i = 0; i < times; ++i)
        VERIFY_VALUE(switchBack(*m_instance->paths, m_journal, m_instance->clock));
    const Paths &paths = *m_instance->paths;
    QVERIFY(state<VersionInfo>(paths.versionInfo()).toJson() == m_instance->version.toJson());
    QVERIFY(state<UpgradePlan>(paths.plan()).toJson() == planBefore);
    const auto history = state<UpgradeHistory>(paths.history());
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(history.entries().first().outcome, UpgradeOutcome::RolledBack);
    QCOMPARE(linkText(paths.currentLink()), u"genesis"_s);
}

void TestSwitchVersion::back_neverForward_changesNothing()
{
    const auto planBefore = state<UpgradePlan>(m_instance->paths->plan()).toJson();
    VERIFY_VALUE(switchBack(*m_instance->paths, m_journal, m_instance->clock));
    QVERIFY(state<UpgradePlan>(m_instance->paths->plan()).toJson() == planBefore);
    QCOMPARE(linkText(m_instance->paths->currentLink()), u"genesis"_s);
}

void TestSwitchVersion::commit_onceOrTwice_historyAndRecordSayIt()
{
    QFETCH(int, times);
    VERIFY_VALUE(forward());
    for (int i = 0; i < times; ++i)
        VERIFY_VALUE(commitVersion(*m_instance->paths, m_journal, true, m_instance->clock));
    const auto history = state<UpgradeHistory>(m_instance->paths->history());
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(history.entries().first().outcome, UpgradeOutcome::Completed);
    const auto record = state<InstanceRecord>(m_instance->paths->instanceRecord());
    QCOMPARE(record, (InstanceRecord{m_instance->paths->home(), u"two"_s, u"two"_s}));
}

/// Adds "ours": 1 to an object in a file.
void TestSwitchVersion::addKey(const QString &path, const QStringList &place) const
{
    QJsonObject json = must(parseJsonObject(must(readFile(path)), path));
    if (place.isEmpty()) {
        json[u"unknown"_s] = 1;
    } else {
        QJsonObject inner = json[place.first()].toObject();
        inner[u"unknown"_s] = 1;
        json[place.first()] = inner;
    }
    must(writeFile(path, QJsonDocument(json).toJson()));
}

void TestSwitchVersion::keys_ofNobodyKnown_areKept()
{
    const Paths &paths = *m_instance->paths;
    addKey(paths.plan(), {});
    addKey(paths.plan(), {u"current"_s});
    addKey(paths.versionInfo(), {});
    VERIFY_VALUE(writeFile(paths.history(), R"({"history":[{"performedAt":"2025-01-01T00:00:00+02:00","info":)" +
                                                release(u"one"_s, u"0.9.0"_s).toBytes() +
                                                R"(,"theirs":1}],"unknown":1})"));
    m_journal.previous = state<UpgradePlan>(paths.plan()).current();
    m_journal.from = state<VersionInfo>(paths.versionInfo());
    VERIFY_VALUE(forward());
    VERIFY_VALUE(commitVersion(paths, m_journal, true, m_instance->clock));
    QCOMPARE(state<UpgradePlan>(paths.plan()).toJson()[u"unknown"_s].toInt(), 1);
    const QJsonObject history = state<UpgradeHistory>(paths.history()).toJson();
    QCOMPARE(history[u"unknown"_s].toInt(), 1);
    const QJsonObject theirs = history[u"history"_s].toArray().first().toObject();
    QCOMPARE(theirs[u"theirs"_s].toInt(), 1);
    QCOMPARE(theirs[u"performedAt"_s].toString(), u"2025-01-01T00:00:00+02:00"_s); // as it was read
    QVERIFY(!theirs.contains(u"outcome"_s));

    VERIFY_VALUE(switchBack(paths, m_journal, m_instance->clock));
    QCOMPARE(state<VersionInfo>(paths.versionInfo()).toJson()[u"unknown"_s].toInt(), 1);
    QCOMPARE(state<UpgradePlan>(paths.plan()).toJson()[u"current"_s][u"unknown"_s].toInt(), 1);
}

void TestSwitchVersion::files_areMissing_areMadeAnew()
{
    const Paths &paths = *m_instance->paths;
    for (const QString &file : {paths.plan(), paths.versionInfo(), paths.currentLink()})
        QVERIFY(QFile::remove(file));
    VERIFY_VALUE(forward());
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"two"_s);
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
}

void TestSwitchVersion::copies_areCorrupt_arePutAsideAndBegunAnew()
{
    const Paths &paths = *m_instance->paths;
    for (const QString &file : {paths.plan(), paths.history()})
        VERIFY_VALUE(writeFile(file, "{ broken"));
    log::setSink([](log::Level, const QString &) {});
    const auto switched = forward();
    log::setSink({});
    VERIFY_VALUE(switched);
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"two"_s);
    QCOMPARE(state<UpgradeHistory>(paths.history()).entries().size(), 1);
    for (const QString &file : {paths.plan(), paths.history()})
        QCOMPARE(must(readFile(file + u".corrupt-2026-02-01-120000000"_s)), QByteArray("{ broken"));
}

void TestSwitchVersion::back_nothingWasWritten_needsNoRoom()
{
    const Paths &paths = *m_instance->paths;
    for (const QString &file : {paths.versionInfo(), paths.plan(), paths.history(), paths.currentLink()})
        QVERIFY(QDir().mkpath(QFileInfo(file).path() + u"/."_s + QFileInfo(file).fileName() + u".new"_s)); // in the way
    QVERIFY(!forward());
    VERIFY_VALUE(switchBack(paths, m_journal, m_instance->clock));
}

void TestSwitchVersion::history_long_isChangedAsAShortOne_data()
{
    QTest::addColumn<int>("later"); // entries of others
    QTest::addColumn<bool>("isRepeated");
    QTest::addColumn<QString>("end");
    for (const QString &end : {u"committed"_s, u"taken back"_s}) {
        QTest::addRow("%s", qPrintable(end)) << 0 << false << end;
        QTest::addRow("%s after many of another instance", qPrintable(end)) << 60 << false << end;
        QTest::addRow("begun again after many of another instance, and %s", qPrintable(end)) << 60 << true << end;
    }
}

void TestSwitchVersion::history_long_isChangedAsAShortOne()
{
    QFETCH(int, later);
    QFETCH(bool, isRepeated);
    QFETCH(QString, end);
    const Paths &paths = *m_instance->paths;
    UpgradeHistory expected;
    const auto add = [&](const QString &transaction, UpgradeOutcome outcome, const QString &instance) {
        const bool isThisOne = transaction == m_journal.transactionId;
        expected.put({.performedAt = Timestamp(QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC)),
                      .info = release(u"two"_s, u"2.0.0"_s),
                      .outcome = outcome,
                      .transactionId = transaction,
                      .instance = instance,
                      .leftName = isThisOne ? m_journal.from.name() : QString(),
                      .leftVersion = isThisOne ? m_journal.from.version() : QString()});
        return must(UpgradeHistory::fromJson(expected.toJson()));
    };
    for (int i = 0; i < 100; ++i)
        expected = add(u"earlier-%1"_s.arg(i), UpgradeOutcome::RolledBack, u"test"_s);
    VERIFY_VALUE(writeState(paths.history(), expected));

    VERIFY_VALUE(forward());
    expected = add(m_journal.transactionId, UpgradeOutcome::OnProbation, u"test"_s);
    QCOMPARE(must(readFile(paths.history())), QJsonDocument(expected.toJson()).toJson());

    for (int i = 0; i < later; ++i)
        expected = add(u"later-%1"_s.arg(i), UpgradeOutcome::Completed, u"other"_s);
    VERIFY_VALUE(writeState(paths.history(), expected));
    if (isRepeated) { // as after a crash
        VERIFY_VALUE(forward());
        expected = add(m_journal.transactionId, UpgradeOutcome::OnProbation, u"test"_s);
        QCOMPARE(must(readFile(paths.history())), QJsonDocument(expected.toJson()).toJson());
    }
    const bool isCommitted = end == "committed"_L1;
    VERIFY_VALUE(isCommitted ? commitVersion(paths, m_journal, true, m_instance->clock)
                             : switchBack(paths, m_journal, m_instance->clock));
    expected.setOutcome(m_journal.transactionId, isCommitted ? UpgradeOutcome::Completed : UpgradeOutcome::RolledBack);
    QCOMPARE(must(readFile(paths.history())), QJsonDocument(expected.toJson()).toJson());
}

void TestSwitchVersion::link_pointsThereAlready_isLeftAsItIs()
{
    const Paths &paths = *m_instance->paths;
    const QString absolute = paths.versionFolder(u"genesis"_s);
    VERIFY_VALUE(replaceLink(paths.currentLink(), absolute)); // as Nym's own nymvisor makes it
    VERIFY_VALUE(pointCurrentLink(paths, u"genesis"_s));
    QCOMPARE(linkText(paths.currentLink()), absolute);
    VERIFY_VALUE(pointCurrentLink(paths, u"two"_s));
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
}

void TestSwitchVersion::commit_withoutProbation_leavesTheLastGoodVersion()
{
    VERIFY_VALUE(recordGoodVersion(*m_instance->paths, u"genesis"_s));
    VERIFY_VALUE(forward());
    VERIFY_VALUE(commitVersion(*m_instance->paths, m_journal, false, m_instance->clock));
    const auto record = state<InstanceRecord>(m_instance->paths->instanceRecord());
    QCOMPARE(record, (InstanceRecord{m_instance->paths->home(), u"two"_s, u"genesis"_s}));
}

void TestSwitchVersion::back_anotherInstanceRunsTheNewVersion_leavesPlanAndLinkToIt()
{
    const Paths &paths = *m_instance->paths;
    VERIFY_VALUE(forward());
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    VERIFY_VALUE(switchBack(paths, m_journal, m_instance->clock));
    QCOMPARE(state<VersionInfo>(paths.versionInfo()).name(), u"genesis"_s);
    QCOMPARE(state<InstanceRecord>(paths.instanceRecord()).current, u"genesis"_s);
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"two"_s);
    QVERIFY(!state<UpgradePlan>(paths.plan()).find(u"two"_s));
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
    QCOMPARE(state<UpgradeHistory>(paths.history()).entries().first().outcome, UpgradeOutcome::RolledBack);
}

/// What it runs stands nowhere else: this instance goes there next.
void TestSwitchVersion::switch_anotherInstanceIsAhead_leavesPlanAndLinkToIt()
{
    const Paths &paths = *m_instance->paths;
    m_instance->putBinary(u"four"_s, u"4.0.0"_s);
    m_instance->putOtherInstance(u"other"_s, u"four"_s);
    auto plan = state<UpgradePlan>(paths.plan());
    plan.setCurrent(release(u"four"_s, u"4.0.0"_s));
    must(writeState(paths.plan(), plan));
    must(pointCurrentLink(paths, u"four"_s));

    VERIFY_VALUE(forward());
    QCOMPARE(state<VersionInfo>(paths.versionInfo()).name(), u"two"_s);
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"four"_s);
    QVERIFY(!state<UpgradePlan>(paths.plan()).find(u"two"_s));
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/four"_s);

    VERIFY_VALUE(switchBack(paths, m_journal, m_instance->clock));
    QCOMPARE(state<VersionInfo>(paths.versionInfo()).name(), u"genesis"_s);
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"four"_s);
    QVERIFY(state<UpgradePlan>(paths.plan()).find(u"two"_s));
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/four"_s);
}

void TestSwitchVersion::forward_fromWhatAnotherRuns_isTheOneThatIsAhead_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("to");
    QTest::newRow("both leave a higher one, which was meant") << u"4.0.0"_s << QString() << u"2.0.0"_s;
    QTest::newRow("both leave one without an order") << u"nightly-1"_s << QString() << u"nightly-2"_s;
    QTest::newRow("the other one has one without an order") << u"1.0.0"_s << u"nightly-1"_s << u"2.0.0"_s;
}

void TestSwitchVersion::forward_fromWhatAnotherRuns_isTheOneThatIsAhead()
{
    QFETCH(QString, from);
    QFETCH(QString, others);
    QFETCH(QString, to);
    const Paths &paths = *m_instance->paths;
    const QString current = others.isEmpty() ? u"left"_s : u"others"_s;
    m_journal.from = VersionInfo(u"left"_s, buildInfo(from), {});
    m_journal.upgrade = release(u"two"_s, to);
    m_instance->putOtherInstance(u"other"_s, current);
    auto plan = state<UpgradePlan>(paths.plan());
    plan.setCurrent(release(current, others.isEmpty() ? from : others));
    must(writeState(paths.plan(), plan));

    VERIFY_VALUE(forward());
    QCOMPARE(state<UpgradePlan>(paths.plan()).current().name, u"two"_s);
    QCOMPARE(linkText(paths.currentLink()), u"upgrades/two"_s);
}

QTEST_GUILESS_MAIN(TestSwitchVersion)
#include "tst_switchversion.moc"
