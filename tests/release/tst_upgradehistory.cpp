#include "release/upgradehistory.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

UpgradeHistory::Entry entry(const QString &transaction, const QString &name)
{
    return {.performedAt = Timestamp(QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC)),
            .info = UpgradeInfo::fromJson(upgradeJson(name)).value(),
            .outcome = UpgradeOutcome::OnProbation,
            .transactionId = transaction,
            .instance = u"node-1"_s};
}

/// A history that Nym's nymvisor wrote: when and what, and nothing else.
QJsonObject madeByNym()
{
    const auto at = [](const QString &time, const QString &name) {
        return QJsonObject{{u"performedAt"_s, time}, {u"info"_s, upgradeJson(name)}};
    };
    return {{u"history"_s,
             QJsonArray{at(u"2026-01-01T00:00:00.123456789Z"_s, u"one"_s), at(u"2026-01-15T00:00:00Z"_s, u"two"_s)}}};
}

QString namesIn(const UpgradeHistory &history)
{
    QStringList names;
    for (const UpgradeHistory::Entry &known : history.entries())
        names += known.info.name;
    return names.join(u' ');
}

} // namespace

class TestUpgradeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_fileOfNymsNymvisor_completedAndKeptAsItIs()
    {
        const auto history = UpgradeHistory::fromJson(madeByNym());
        VERIFY_VALUE(history);
        QCOMPARE(namesIn(*history), u"one two"_s);
        QCOMPARE(history->entries()[0].outcome, UpgradeOutcome::Completed);
        QCOMPARE(history->toJson(), madeByNym());
    }

    void json_ownEntries_roundTrip_data()
    {
        QTest::addColumn<UpgradeOutcome>("outcome");
        QTest::addColumn<QString>("written");
        QTest::newRow("on probation") << UpgradeOutcome::OnProbation << u"on probation"_s;
        QTest::newRow("completed") << UpgradeOutcome::Completed << u"completed"_s;
        QTest::newRow("rolled back") << UpgradeOutcome::RolledBack << u"rolled back"_s;
    }
    void json_ownEntries_roundTrip()
    {
        QFETCH(UpgradeOutcome, outcome);
        UpgradeHistory history;
        UpgradeHistory::Entry own = entry(u"t1"_s, u"a"_s);
        own.leftName = u"genesis"_s;
        own.leftVersion = u"1.0.0"_s;
        history.put(own);
        history.setOutcome(u"t1"_s, outcome, u"why"_s);
        history.setDowntime(u"t1"_s, std::chrono::milliseconds(1204));
        const QJsonObject json = history.toJson();
        QTEST(json[u"history"_s][0][u"outcome"_s].toString(), "written");
        QCOMPARE(json[u"history"_s][0][u"transactionId"_s].toString(), u"t1"_s);
        QCOMPARE(json[u"history"_s][0][u"instance"_s].toString(), u"node-1"_s);
        const auto read = UpgradeHistory::fromJson(json);
        VERIFY_VALUE(read);
        QCOMPARE(read->entries().size(), 1);
        QCOMPARE(read->entries()[0].outcome, outcome);
        QVERIFY(read->entries()[0].downtime == std::chrono::milliseconds(1204));
        QCOMPARE(read->entries()[0].reason, u"why"_s);
        QCOMPARE(read->entries()[0].leftName, u"genesis"_s);
        QCOMPARE(read->entries()[0].leftVersion, u"1.0.0"_s);
        QCOMPARE(read->entries()[0].info, history.entries()[0].info);
        QCOMPARE(read->toJson(), json);
    }

    void json_unknownKeysAndOutcomes_doNotLoseTheHistory()
    {
        QJsonObject json = madeByNym();
        QJsonObject later = json[u"history"_s][1].toObject();
        later[u"future"_s] = 1;
        later[u"outcome"_s] = u"postponed"_s;
        json[u"history"_s] = QJsonArray{json[u"history"_s][0], later};
        json[u"format"_s] = 2;
        const auto history = UpgradeHistory::fromJson(json);
        VERIFY_VALUE(history);
        QCOMPARE(history->entries()[1].outcome, UpgradeOutcome::Completed);
        QCOMPARE(history->toJson(), json);
    }

    void put_sameTransaction_replaced()
    {
        UpgradeHistory history = UpgradeHistory::fromJson(madeByNym()).value();
        history.put(entry(u"t1"_s, u"three"_s));
        history.put(entry(u"t2"_s, u"four"_s));
        history.put(entry(u"t1"_s, u"three-again"_s));
        QCOMPARE(namesIn(history), u"one two four three-again"_s);
        history.remove(u"t2"_s);
        history.remove(u"never"_s);
        QCOMPARE(namesIn(history), u"one two three-again"_s);
    }

    void change_noTransaction_entriesOfNymsNymvisorStay()
    {
        UpgradeHistory history = UpgradeHistory::fromJson(madeByNym()).value();
        history.put(entry({}, u"three"_s));
        QCOMPARE(namesIn(history), u"one two three"_s);
        history.remove({});
        QCOMPARE(namesIn(history), u"one two three"_s);
        history.setOutcome({}, UpgradeOutcome::RolledBack);
        QCOMPARE(history.entries()[0].outcome, UpgradeOutcome::Completed);
    }

    void setOutcome_transaction_onlyThatOne()
    {
        UpgradeHistory history;
        history.put(entry(u"t1"_s, u"a"_s));
        history.put(entry(u"t2"_s, u"b"_s));
        history.setOutcome(u"t2"_s, UpgradeOutcome::RolledBack);
        history.setOutcome(u"never"_s, UpgradeOutcome::RolledBack);
        history.setDowntime(u"t2"_s, std::chrono::milliseconds(7));
        QVERIFY(!history.entries()[0].downtime);
        QCOMPARE(history.entries()[0].outcome, UpgradeOutcome::OnProbation);
        QCOMPARE(history.entries()[1].outcome, UpgradeOutcome::RolledBack);
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QJsonObject() << u"the field 'history': it is missing"_s;
        QTest::newRow("an entry that is none") << QJsonObject{{u"history"_s, QJsonArray{u"x"_s}}}
                                               << u"the field 'history[0].performedAt': it is missing"_s;
        QTest::newRow("a broken release")
            << QJsonObject{{u"history"_s, QJsonArray{QJsonObject{{u"performedAt"_s, u"2026-01-01T00:00:00Z"_s},
                                                                 {u"info"_s, QJsonObject()}}}}}
            << u"the field 'history[0].info.manual': it is missing"_s;
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, words);
        VERIFY_ERROR(UpgradeHistory::fromJson(json), words);
    }
};

QTEST_GUILESS_MAIN(TestUpgradeHistory)
#include "tst_upgradehistory.moc"
