#include "cli/historycommand.h"

#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "upgrade/instancestate.h"
#include "upgrade/pastupgrades.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-02-01T%1Z"_s.arg(time), Qt::ISODate);
}

UpgradeHistory::Entry entry(const QString &name, const QString &version, const QString &time, UpgradeOutcome outcome,
                            const QString &instance = u"test"_s)
{
    return {.performedAt = Timestamp(at(time)),
            .info = release(name, version),
            .outcome = outcome,
            .transactionId = instance + u"-id-of-"_s + name,
            .instance = instance};
}

} // namespace

class TestHistoryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void history_none_isSaid();
    void history_severalEnds_isToldNewestFirst();
    void history_severalTriesOfOneName_haveTheirOwnReasons();
    void history_oneTry_isListedOnce_data();
    void history_oneTry_isListedOnce();
    void history_json_hasTheDocumentedShape();
    void history_unreadable_isWarnedOf();

private:
    InstanceView view() const
    {
        return InstanceView::read(*m_instance.paths, m_instance.settings, at(u"12:00:00"_s), InstanceView::Past::Whole);
    }
    void makeHistory() const;

    Instance m_instance;
};

void TestHistoryCommand::makeHistory() const
{
    UpgradeHistory history;
    UpgradeHistory::Entry first = entry(u"v1.1"_s, u"1.1.0"_s, u"08:00:00"_s, UpgradeOutcome::Completed);
    first.leftName = u"genesis"_s;
    first.leftVersion = u"1.0.0"_s;
    history.put(first);
    history.setDowntime(history.entries().first().transactionId, std::chrono::milliseconds(1204));
    history.put(entry(u"v1.2"_s, u"1.2.0"_s, u"09:00:00"_s, UpgradeOutcome::RolledBack));
    history.put(entry(u"v1.2"_s, u"1.2.0"_s, u"09:30:00"_s, UpgradeOutcome::RolledBack, u"other"_s));
    history.put(entry(u"v1.4"_s, u"1.4.0"_s, u"11:59:00"_s, UpgradeOutcome::OnProbation));
    must(writeState(m_instance.paths->history(), history));
    Outcomes outcomes;
    outcomes.record({u"v1.2"_s, u"1.2.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay,
                    u"it did not stay up: it ended with status 1 and whatever else there was to say of it"_s,
                    at(u"09:02:00"_s));
    outcomes.record({u"v1.3"_s, u"1.3.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::HookNo,
                    u"a pre-upgrade hook said no: 10-no ended with status 1: not on a Sunday"_s, at(u"10:00:00"_s));
    outcomes.record({u"v1.5"_s, u"1.5.0"_s, {}}, Setback::Stage::Staging, Setback::Cause::Failure, u"404"_s,
                    at(u"11:00:00"_s));
    must(writeState(m_instance.paths->outcomes(), outcomes));
}

void TestHistoryCommand::history_none_isSaid()
{
    QCOMPARE(historyText(view(), false), u"No upgrade has been made yet.\n"_s);
    QCOMPARE(violations(u"history"_s, historyJson(view())), QString());
}

void TestHistoryCommand::history_severalEnds_isToldNewestFirst()
{
    makeHistory();
    COMPARE_TEXT(historyText(view(), false), uR"(on probation  v1.4 (1.4.0)
              2026-02-01 11:59:00 UTC (1m ago)
vetoed        v1.3 (1.3.0)
              2026-02-01 10:00:00 UTC (2h ago)
              a pre-upgrade hook said no: 10-no ended with status 1: not on a
              Sunday
              'nymvisor retry v1.3' lets it be tried again
rolled back   v1.2 (1.2.0)
              2026-02-01 09:30:00 UTC (2h 30m ago), by instance other
rolled back   v1.2 (1.2.0)
              2026-02-01 09:00:00 UTC (3h ago)
              it did not stay up: it ended with status 1 and whatever else there
              was to say of it
              'nymvisor retry v1.2' lets it be tried again
completed     v1.1 (1.1.0), from genesis (1.0.0)
              2026-02-01 08:00:00 UTC (4h ago)
              the daemon was down for 1s 204ms
)"_s);
}

void TestHistoryCommand::history_severalTriesOfOneName_haveTheirOwnReasons()
{
    UpgradeHistory history;
    for (const auto &[time, reason] : {std::pair(u"08:00:00"_s, u"the first"_s), std::pair(u"09:00:00"_s, QString())}) {
        UpgradeHistory::Entry tried = entry(u"v1.2"_s, u"1.2.0"_s, time, UpgradeOutcome::RolledBack);
        tried.transactionId += time;
        history.put(tried);
        history.setOutcome(tried.transactionId, UpgradeOutcome::RolledBack, reason);
    }
    must(writeState(m_instance.paths->history(), history));
    Outcomes outcomes;
    outcomes.record({u"v1.2"_s, u"1.2.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay, u"the second"_s,
                    at(u"09:02:00"_s), history.entries().last().transactionId);
    must(writeState(m_instance.paths->outcomes(), outcomes));

    const QList<PastUpgrade> past = pastUpgrades(view());

    QCOMPARE(past.size(), 2);
    QCOMPARE(past[0].reason, u"the second"_s);
    QVERIFY(past[0].isRefused);
    QCOMPARE(past[1].reason, u"the first"_s);
    QVERIFY(!past[1].isRefused);
}

void TestHistoryCommand::history_oneTry_isListedOnce_data()
{
    QTest::addColumn<int>("cause"); // of its setback; -1: what was known of it is lost
    QTest::newRow("the new version did not stay up") << int(Setback::Cause::DidNotStay);
    QTest::newRow("the old one did not either, which calls it off") << int(Setback::Cause::Failure);
    QTest::newRow("outcomes.json is lost") << -1;
}

void TestHistoryCommand::history_oneTry_isListedOnce()
{
    QFETCH(int, cause);
    UpgradeHistory history;
    const UpgradeHistory::Entry tried = entry(u"v1.2"_s, u"1.2.0"_s, u"08:00:00"_s, UpgradeOutcome::RolledBack);
    history.put(tried);
    history.setOutcome(tried.transactionId, UpgradeOutcome::RolledBack, u"it ended"_s);
    must(writeState(m_instance.paths->history(), history));
    QFile::remove(m_instance.paths->outcomes());
    if (cause >= 0) {
        Outcomes outcomes;
        outcomes.record({u"v1.2"_s, u"1.2.0"_s, {}}, Setback::Stage::Upgrade, static_cast<Setback::Cause>(cause),
                        u"it ended"_s, at(u"08:02:00"_s), tried.transactionId);
        must(writeState(m_instance.paths->outcomes(), outcomes));
    }
    const InstanceState madeWhereLost(*m_instance.paths, m_instance.clock);

    const QList<PastUpgrade> past = pastUpgrades(view());

    QCOMPARE(past.size(), 1);
    QCOMPARE(past[0].reason, u"it ended"_s);
    QCOMPARE(past[0].isRefused, cause != int(Setback::Cause::Failure));
}

void TestHistoryCommand::history_json_hasTheDocumentedShape()
{
    makeHistory();
    const QJsonObject json = historyJson(view());
    QCOMPARE(violations(u"history"_s, json), QString());
    const QJsonArray upgrades = json[u"upgrades"_s].toArray();
    QCOMPARE(upgrades.size(), 5);
    QCOMPARE(upgrades[1].toObject()[u"outcome"_s].toString(), u"vetoed"_s);
    QCOMPARE(upgrades[4].toObject()[u"downtimeMs"_s], 1204);
    QCOMPARE(upgrades[1].toObject()[u"refused"_s], QJsonValue(true));
    QCOMPARE(upgrades[4].toObject()[u"refused"_s], QJsonValue(false));
    QCOMPARE(upgrades[4].toObject()[u"leftName"_s], u"genesis"_s);
    QCOMPARE(upgrades[4].toObject()[u"leftVersion"_s], u"1.0.0"_s);
    QCOMPARE(upgrades[2].toObject()[u"leftName"_s], QJsonValue()); // written by an earlier nymvisor
    QCOMPARE(upgrades[2].toObject()[u"downtimeMs"_s], QJsonValue());
    QCOMPARE(upgrades[2].toObject()[u"reason"_s], QJsonValue());
    QVERIFY(upgrades[3].toObject()[u"reason"_s].toString().startsWith(u"it did not stay up"_s));
}

void TestHistoryCommand::history_unreadable_isWarnedOf()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    must(writeFile(user.data(u"upgrade-history.json"_s), "{"));
    const Typed text = user.types(QStringList{u"history"_s});
    VERIFY_STATUS(text, 0);
    QVERIFY2(text.remarks.contains(u"upgrade-history.json is not JSON"_s), qPrintable(text.remarks));
    const Typed json = user.types(QStringList{u"history"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(json, 0);
    QCOMPARE(violations(u"history"_s, json.json()), QString());
    QVERIFY(json.json()[u"warnings"_s].toArray().first().toString().contains(u"upgrade-history.json is not JSON"_s));
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
