#include "upgrade/journal.h"

#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

Journal sampleJournal()
{
    Journal journal;
    journal.transactionId = u"abc"_s;
    journal.step.row = u"switch"_s;
    journal.step.direction = StepState::Direction::Back;
    journal.step.attempts = 3;
    journal.step.wasAskedToStop = true;
    journal.step.turnedBackOnRequest = true;
    journal.step.reason = Error(ExitStatus::InputOutput, "cannot write %1", {u"/x"_s}).withContext("outer");
    journal.upgrade = byOperator(
        release(u"two"_s, u"2.0.0"_s, u"2026-01-02T03:04:05.678Z"_s, u"http://127.0.0.1/2"_s, QString(64, u'a')));
    journal.previous = UpgradeInfo::genesis(buildInfo(u"1.0.0"_s));
    journal.from = VersionInfo(u"genesis"_s, buildInfo(u"1.0.0"_s), FixedClock().now());
    journal.toBinary = buildInfo(u"2.0.0"_s);
    journal.toSha256 = QString(64, u'b');
    journal.settings = settingsToJson(defaultSettings());
    journal.snapshot = u"/backups/two/snapshot-x"_s;
    journal.putAside = u"/home/nymvisor/failed/two-x"_s;
    journal.hookAnswer = Journal::HookAnswer::NotNow;
    journal.isDataBack = true;
    journal.restsAfterSwitch = true;
    journal.wasNewStarted = true;
    journal.begunAt = Timestamp(FixedClock().now());
    journal.stoppedAt = Timestamp(FixedClock().now().addSecs(1));
    journal.startedAt = Timestamp(FixedClock().now().addSecs(2));
    return journal;
}

} // namespace

using Change = void (*)(Journal &);

Q_DECLARE_METATYPE(Change)

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journal_writtenAndRead_isTheSame();
    void journal_withoutWhatIsNotKnownYet_isTheSame();
    void journal_broken_namesTheField_data();
    void journal_broken_namesTheField();
    void journal_backWithoutAReason_hasOne();
    void takingBack_anUpgradeOnTrial_isPossible_data();
    void takingBack_anUpgradeOnTrial_isPossible();
};

void TestJournal::journal_writtenAndRead_isTheSame()
{
    const Journal journal = sampleJournal();
    const auto read = Journal::fromJson(journal.toJson());
    VERIFY_VALUE(read);
    QVERIFY(read->toJson() == journal.toJson());
    QVERIFY(read->step == journal.step);
    QVERIFY(read->step.wasAskedToStop && read->step.turnedBackOnRequest);
    QCOMPARE(read->step.reason->message(), u"outer: cannot write /x"_s);
    QCOMPARE(read->step.reason->status(), ExitStatus::InputOutput);
    QVERIFY(read->upgrade == journal.upgrade);
    QCOMPARE(read->upgrade.origin, Origin::Operator);
    QVERIFY(read->previous == journal.previous);
    QCOMPARE(read->from.name(), u"genesis"_s);
    QVERIFY(read->toBinary == journal.toBinary);
    QCOMPARE(read->toSha256, journal.toSha256);
    QVERIFY(read->settings == journal.settings);
    QCOMPARE(read->snapshot, journal.snapshot);
    QCOMPARE(read->putAside, journal.putAside);
    QCOMPARE(read->hookAnswer, Journal::HookAnswer::NotNow);
    QVERIFY(read->isDataBack);
    QVERIFY(read->restsAfterSwitch && read->wasNewStarted);
    QVERIFY(read->begunAt == journal.begunAt && *read->stoppedAt == *journal.stoppedAt &&
            *read->startedAt == *journal.startedAt);
}

void TestJournal::journal_withoutWhatIsNotKnownYet_isTheSame()
{
    Journal journal = sampleJournal();
    journal.step = {u"pre-upgrade"_s, StepState::Direction::Forward, 1, false, {}, false};
    journal.snapshot.clear();
    journal.putAside.clear();
    journal.hookAnswer = Journal::HookAnswer::None;
    journal.stoppedAt.reset();
    journal.startedAt.reset();
    const auto read = Journal::fromJson(journal.toJson());
    VERIFY_VALUE(read);
    QVERIFY(read->toJson() == journal.toJson());
    QVERIFY(!read->step.reason && !read->stoppedAt && !read->startedAt && read->snapshot.isEmpty());
}

void TestJournal::journal_broken_namesTheField_data()
{
    QTest::addColumn<QString>("key");      // "step." stands before one of the step
    QTest::addColumn<QJsonValue>("value"); // undefined: it is missing
    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("a later format") << u"format"_s << QJsonValue(2);
    QTest::newRow("no format") << u"format"_s << missing;
    QTest::newRow("no transaction") << u"transactionId"_s << missing;
    QTest::newRow("a text for a truth") << u"restsAfterSwitch"_s << QJsonValue(u"true"_s);
    QTest::newRow("no word on whether the new version ran") << u"wasNewStarted"_s << missing;
    QTest::newRow("a time without an offset") << u"begunAt"_s << QJsonValue(u"2026-01-01T00:00:00"_s);
    QTest::newRow("no settings") << u"settings"_s << missing;
    QTest::newRow("an answer that no hook gives") << u"hookAnswer"_s << QJsonValue(u"perhaps"_s);
    QTest::newRow("no step") << u"step"_s << missing;
    QTest::newRow("no row") << u"step.row"_s << missing;
    QTest::newRow("a direction that is none") << u"step.direction"_s << QJsonValue(u"sideways"_s);
    QTest::newRow("no attempts") << u"step.attempts"_s << missing;
    QTest::newRow("an upgrade that is none") << u"upgrade"_s << QJsonValue(QJsonObject());
    QTest::newRow("no version that it leaves") << u"from"_s << missing;
    QTest::newRow("no word on the new binary") << u"toBinary"_s << QJsonValue(QJsonValue::Null);
}

void TestJournal::journal_broken_namesTheField()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = sampleJournal().toJson();
    const bool isOfStep = key.startsWith("step."_L1);
    const QString name = key.section(u'.', -1);
    QJsonObject changed = isOfStep ? json[u"step"_s].toObject() : json;
    if (value.isUndefined())
        changed.remove(name);
    else
        changed[name] = value;
    if (isOfStep)
        json[u"step"_s] = changed;
    VERIFY_ERROR(Journal::fromJson(isOfStep ? json : changed), key);
}

void TestJournal::takingBack_anUpgradeOnTrial_isPossible_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("expected");
    QTest::newRow("on probation") << Change([](Journal &) {}) << true;
    QTest::newRow("it is being started again")
        << Change([](Journal &journal) { journal.step.row = u"start"_s; }) << true;
    QTest::newRow("it is about to be started")
        << Change([](Journal &journal) { journal.wasNewStarted = false; }) << false;
    QTest::newRow("it has proved itself") << Change([](Journal &journal) { journal.step.row = u"commit"_s; }) << false;
    QTest::newRow("it is taken back already")
        << Change([](Journal &journal) { journal.step.direction = StepState::Direction::Back; }) << false;
    QTest::newRow("it is a rollback itself") << Change([](Journal &journal) { journal.isRollback = true; }) << false;
    QTest::newRow("there is no backup") << Change([](Journal &journal) { journal.snapshot.clear(); }) << false;
}

void TestJournal::takingBack_anUpgradeOnTrial_isPossible()
{
    QFETCH(Change, change);
    Journal journal;
    journal.step.row = u"probation"_s;
    journal.wasNewStarted = true;
    journal.snapshot = u"/snapshot"_s;
    change(journal);
    QTEST(journal.mayBeTakenBack(), "expected");
}

void TestJournal::journal_backWithoutAReason_hasOne()
{
    QJsonObject json = sampleJournal().toJson();
    QJsonObject step = json[u"step"_s].toObject();
    step[u"reason"_s] = QJsonValue::Null;
    json[u"step"_s] = step;
    const auto read = Journal::fromJson(json);
    VERIFY_VALUE(read);
    QVERIFY(read->step.reason); // the runner goes by it
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
