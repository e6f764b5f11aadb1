#include "release/outcomes.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Stage = Setback::Stage;
using Cause = Setback::Cause;

const Content content{.name = u"a"_s, .version = u"2.0.0"_s, .checksum = QString(64, u'a')};
const QDateTime noon(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitAfter_count_doublesToAnHour_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("staging"); // seconds
        QTest::addColumn<int>("upgrade");
        const auto row = [](int count, int staging, int upgrade) {
            QTest::addRow("after %d", count) << count << staging << upgrade;
        };
        row(0, 0, 0);
        row(1, 60, 0);
        row(2, 120, 0);
        row(3, 240, 0);
        row(4, 480, 60);
        row(5, 960, 120);
        row(6, 1920, 240);
        row(7, 3600, 480);
        row(8, 3600, 960);
        row(9, 3600, 1920);
        row(10, 3600, 3600);
        row(40, 3600, 3600);
        row(1'000'000, 3600, 3600);
    }
    void waitAfter_count_doublesToAnHour()
    {
        QFETCH(int, count);
        QTEST(static_cast<int>(waitAfter(Stage::Staging, Cause::Failure, count).count()), "staging");
        QTEST(static_cast<int>(waitAfter(Stage::Upgrade, Cause::Failure, count).count()), "upgrade");
    }

    void waitAfter_whatTimeHasToMend_waitsFromTheFirstOn()
    {
        QCOMPARE(waitAfter(Stage::Upgrade, Cause::Later, 1), 1min);
        QCOMPARE(waitAfter(Stage::Upgrade, Cause::Later, 40), 1h);
        QCOMPARE(waitAfter(Stage::Upgrade, Cause::HookLater, 5), 16min);
        QCOMPARE(waitAfter(Stage::Upgrade, Cause::HookLater, 40), 30min);
    }

    void record_hookThatSaysLaterForADay_hasSaidNo_data()
    {
        QTest::addColumn<qint64>("beyondTheWait"); // seconds from the next try's time to when it is made
        QTest::addColumn<int>("leastTries");
        QTest::addColumn<int>("mostTries");
        QTest::newRow("tried when it is due") << qint64(0) << 50 << 55;
        QTest::newRow("hooks that take five minutes each") << qint64(300) << 40 << 46;
        QTest::newRow("waits that are ended by hand count for what they were") << qint64(-30) << 51 << 58;
        QTest::newRow("a clock that jumps a year at each try counts as an hour") << qint64(365) * 86'400 << 25 << 25;
    }
    void record_hookThatSaysLaterForADay_hasSaidNo()
    {
        QFETCH(qint64, beyondTheWait);
        Outcomes outcomes;
        QDateTime now = noon;
        Setback setback;
        int tries = 0;
        do {
            setback = outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"busy"_s, now);
            now = setback.nextTry.moment().addSecs(beyondTheWait);
            QVERIFY(++tries < 100);
        } while (!setback.isFinal());
        QCOMPARE(setback.endName(), u"vetoed"_s);
        QFETCH(int, leastTries);
        QFETCH(int, mostTries);
        QVERIFY2(tries >= leastTries && tries <= mostTries, qPrintable(QString::number(tries)));
    }

    void record_hookThatSaysLaterAgainAtOnce_hasNotSaidNo_data()
    {
        QTest::addColumn<qint64>("secondsBetween");
        QTest::newRow("the operator ends the waits again and again") << qint64(1);
        QTest::newRow("the clock is set back each time") << qint64(-86'400);
    }
    void record_hookThatSaysLaterAgainAtOnce_hasNotSaidNo()
    {
        QFETCH(qint64, secondsBetween);
        Outcomes outcomes;
        Setback setback;
        for (int i = 0; i < 200; ++i)
            setback =
                outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"busy"_s, noon.addSecs(i * secondsBetween));
        QVERIFY(!setback.isFinal());
        QCOMPARE(setback.hookLaters, 200);
    }

    void record_hookThatSaysLaterToADownload_neverHasSaidNo()
    {
        Outcomes outcomes;
        Setback setback;
        for (int i = 0; i < 200; ++i)
            setback = outcomes.record(content, Stage::Staging, Cause::HookLater, u"busy"_s, noon.addSecs(i * 1800));
        QVERIFY(!setback.isFinal());
        QCOMPARE(setback.at.moment().secsTo(setback.nextTry.moment()), 1800);
    }

    void record_anotherCauseBetween_hookBeginsAnew()
    {
        Outcomes outcomes;
        for (int i = 0; i < 47; ++i)
            outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"busy"_s, noon.addSecs(i * 1800));
        const QDateTime later = noon.addSecs(47 * 1800);
        outcomes.record(content, Stage::Upgrade, Cause::Failure, u"x"_s, later);
        Setback setback = outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"busy"_s, later.addSecs(1800));
        QCOMPARE(setback.hookLaters, 1);
        QCOMPARE(later.addSecs(1800).secsTo(setback.nextTry.moment()), 60);
        setback = outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"busy"_s, later.addSecs(3600));
        QVERIFY(!setback.isFinal());
    }

    void report_reason_onceForEachKind_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("isReported");
        const auto row = [](const char *name, const char *then, Cause cause, bool isReported) {
            QTest::newRow(name) << QString::fromUtf8(then) << static_cast<int>(cause) << isReported;
        };
        row("the same", "/b/v1/snapshot-2026-1a2b.part: 3.1 GiB are free", Cause::Failure, false);
        row("other figures, times and ids", "/b/v1/snapshot-2027-9f.part: 2.9 GiB are free", Cause::Failure, false);
        row("another reason", "cannot write /b/v1/x: permission denied", Cause::Failure, true);
        row("another end", "/b/v1/snapshot-2026-1a2b.part: 3.1 GiB are free", Cause::HookNo, true);
    }
    void report_reason_onceForEachKind()
    {
        QFETCH(QString, then);
        QFETCH(int, cause);
        Outcomes outcomes;
        const auto first = outcomes.record(content, Stage::Upgrade, Cause::Failure,
                                           u"/b/v1/snapshot-2026-1a2b.part: 3.1 GiB are free"_s, noon, u"t1"_s);
        QVERIFY(outcomes.findToReport());
        QCOMPARE(outcomes.findToReport()->transactionId, u"t1"_s);
        outcomes.markReported(first);
        QVERIFY(!outcomes.findToReport());
        outcomes.record(content, Stage::Upgrade, static_cast<Cause>(cause), then, noon);
        QTEST(outcomes.findToReport().has_value(), "isReported");
    }

    void report_twoReasonsByTurns_eachIsReportedOnce()
    {
        Outcomes outcomes;
        int reports = 0;
        for (int i = 0; i < 10; ++i) {
            outcomes.record(content, Stage::Upgrade, Cause::Failure, i % 2 == 0 ? u"no room"_s : u"no lock"_s, noon);
            if (const auto setback = outcomes.findToReport()) {
                outcomes.markReported(*setback);
                ++reports;
            }
        }
        QCOMPARE(reports, 2);
    }

    void report_manyReasons_listStaysBounded()
    {
        Outcomes outcomes;
        for (char16_t letter = u'a'; letter <= u'z'; ++letter)
            outcomes.markReported(
                outcomes.record(content, Stage::Upgrade, Cause::Failure, QString(5, QChar(letter)), noon));
        QCOMPARE(outcomes.setbacks()[0].reported.size(), 20);
        QVERIFY(!outcomes.findToReport());
    }

    void report_staging_onlyWhatIsFinal_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("isReported");
        QTest::newRow("a download that failed ends no upgrade") << static_cast<int>(Cause::Failure) << false;
        QTest::newRow("a hook's not now") << static_cast<int>(Cause::HookLater) << false;
        QTest::newRow("a hook's no") << static_cast<int>(Cause::HookNo) << true;
    }
    void report_staging_onlyWhatIsFinal()
    {
        QFETCH(int, cause);
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, static_cast<Cause>(cause), u"x"_s, noon);
        QTEST(outcomes.findToReport().has_value(), "isReported");
    }

    void isHolding_byCauseAndClock_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<qint64>("secondsLater");
        QTest::addColumn<bool>("isHolding");
        const auto row = [](const char *name, Cause cause, qint64 secondsLater, bool isHolding) {
            QTest::newRow(name) << static_cast<int>(cause) << secondsLater << isHolding;
        };
        row("until its time", Cause::Later, 59, true);
        row("not from its time on", Cause::Later, 60, false);
        row("not after the clock was set back by a day", Cause::Later, -86'400, false);
        row("nor by a year", Cause::Later, qint64(-365) * 86'400, false);
        row("a hook's no for ever", Cause::HookNo, qint64(365) * 86'400, true);
        row("a hook's no, whatever the clock", Cause::HookNo, qint64(-365) * 86'400, true);
        row("a version that did not stay up for ever", Cause::DidNotStay, qint64(365) * 86'400, true);
    }
    void isHolding_byCauseAndClock()
    {
        QFETCH(int, cause);
        QFETCH(qint64, secondsLater);
        Outcomes outcomes;
        const Setback setback = outcomes.record(content, Stage::Upgrade, static_cast<Cause>(cause), u"x"_s, noon);
        QTEST(setback.isHolding(noon.addSecs(secondsLater)), "isHolding");
    }

    void endName_eachCause_isWhatTheLogSays()
    {
        QCOMPARE((Setback{.cause = Cause::Failure}).endName(), u"called off"_s);
        QCOMPARE((Setback{.cause = Cause::Later}).endName(), u"called off"_s);
        QCOMPARE((Setback{.cause = Cause::HookLater}).endName(), u"called off"_s);
        QCOMPARE((Setback{.cause = Cause::HookNo}).endName(), u"vetoed"_s);
        QCOMPARE((Setback{.cause = Cause::DidNotStay}).endName(), u"failed"_s);
    }

    void record_again_countsUpAndKeepsTheLastReason()
    {
        Outcomes outcomes;
        QVERIFY(!outcomes.find(content, Stage::Staging));
        QCOMPARE(outcomes.record(content, Stage::Staging, Cause::Failure, u"first"_s, noon).count, 1);
        const Setback second = outcomes.record(content, Stage::Staging, Cause::Failure, u"second"_s, noon.addSecs(60));
        QCOMPARE(second.count, 2);
        QCOMPARE(outcomes.setbacks().size(), 1);
        const auto found = outcomes.find(content, Stage::Staging);
        QVERIFY(found);
        QCOMPARE(found->reason, u"second"_s);
        QCOMPARE(found->at.moment(), noon.addSecs(60));
        QCOMPARE(found->nextTry.moment(), noon.addSecs(60 + 120));
    }

    void record_otherContentOrStage_begunAnew_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("checksum");
        QTest::addColumn<bool>("isUpgrade");
        QTest::newRow("another name") << u"b"_s << content.version << content.checksum << false;
        QTest::newRow("another version") << content.name << u"2.0.1"_s << content.checksum << false;
        QTest::newRow("another binary") << content.name << content.version << QString(64, u'b') << false;
        QTest::newRow("no checksum") << content.name << content.version << QString() << false;
        QTest::newRow("another stage") << content.name << content.version << content.checksum << true;
    }
    void record_otherContentOrStage_begunAnew()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(QString, checksum);
        QFETCH(bool, isUpgrade);
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        const Stage stage = isUpgrade ? Stage::Upgrade : Stage::Staging;
        QVERIFY(!outcomes.find({name, version, checksum}, stage));
        QCOMPARE(outcomes.record({name, version, checksum}, stage, Cause::Failure, u"y"_s, noon).count, 1);
        QCOMPARE(outcomes.find(content, Stage::Staging)->count, 2);
    }

    void forget_name_allOfIt()
    {
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        outcomes.record(content, Stage::Upgrade, Cause::Failure, u"x"_s, noon);
        outcomes.record({content.name, u"3"_s, {}}, Stage::Upgrade, Cause::Failure, u"x"_s, noon);
        outcomes.record({u"b"_s, u"3"_s, {}}, Stage::Upgrade, Cause::Failure, u"x"_s, noon);
        outcomes.forget(content.name);
        QCOMPARE(outcomes.setbacks().size(), 1);
        QCOMPARE(outcomes.setbacks()[0].content.name, u"b"_s);
    }

    void endWaits_all_dueAtOnceButCountsStay()
    {
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        QVERIFY(outcomes.endWaits(noon.addSecs(5)));
        QVERIFY(!outcomes.endWaits(noon.addSecs(6)));
        const auto found = outcomes.find(content, Stage::Staging);
        QCOMPARE(found->nextTry.moment(), noon.addSecs(5));
        QCOMPARE(found->count, 2);
        QCOMPARE(found->reason, u"x"_s);
    }

    void json_roundTrip_keepsAll()
    {
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"a \"reason\""_s, noon);
        outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"b"_s, noon);
        outcomes.markReported(
            outcomes.record(content, Stage::Upgrade, Cause::HookLater, u"b"_s, noon.addSecs(90), u"t"_s));
        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(outcomes.toJson()).toJson()).object();
        const auto read = Outcomes::fromJson(json);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), outcomes.toJson());
        QCOMPARE(read->find(content, Stage::Staging)->reason, u"a \"reason\""_s);
        const auto upgrade = read->find(content, Stage::Upgrade);
        QCOMPARE(upgrade->count, 2);
        QCOMPARE(upgrade->hookLaterTime, 90s);
        QCOMPARE(upgrade->transactionId, u"t"_s);
        QVERIFY(!upgrade->isToBeReported());
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no stage") << u"stage"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a count that is a text") << u"count"_s << QJsonValue(u"2"_s);
        QTest::newRow("a time that is none") << u"nextTry"_s << QJsonValue(u"soon"_s);
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        const QJsonObject setback = outcomes.toJson()[u"setbacks"_s][0].toObject();
        const QJsonObject json{{u"setbacks"_s, QJsonArray{setback, with(setback, field, value)}}};
        VERIFY_ERROR(Outcomes::fromJson(json), u"the field 'setbacks[1].%1': "_s.arg(field));
        VERIFY_ERROR(Outcomes::fromJson({}), u"the field 'setbacks': it is missing"_s);
    }

    void fromJson_countOutOfBounds_isBounded_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<int>("expected");
        QTest::newRow("negative") << -5.0 << 1;
        QTest::newRow("huge") << 1e15 << 1'000'000;
    }
    void fromJson_countOutOfBounds_isBounded()
    {
        QFETCH(double, count);
        Outcomes outcomes;
        outcomes.record(content, Stage::Staging, Cause::Failure, u"x"_s, noon);
        const QJsonObject setback = outcomes.toJson()[u"setbacks"_s][0].toObject();
        const auto read = Outcomes::fromJson({{u"setbacks"_s, QJsonArray{with(setback, u"count"_s, count)}}});
        VERIFY_VALUE(read);
        QTEST(read->setbacks()[0].count, "expected");
    }
};

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
