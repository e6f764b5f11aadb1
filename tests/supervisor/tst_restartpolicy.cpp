#include "supervisor/restartpolicy.h"

#include <QTest>

using namespace nymvisor;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(nymvisor::RestartDecision)

class TestRestartPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_afterAnEnd_followsTheRules_data();
    void decision_afterAnEnd_followsTheRules();
    void decision_failuresInARow_allowAsManyStartsAsTheSettingSays_data();
    void decision_failuresInARow_allowAsManyStartsAsTheSettingSays();
};

void TestRestartPolicy::decision_afterAnEnd_followsTheRules_data()
{
    QTest::addColumn<bool>("restartOnFailure");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<std::chrono::milliseconds>("uptime");
    QTest::addColumn<RestartDecision>("expected");

    using enum RestartAction;
    const auto row = [](const char *name, bool restarts, qint64 most, qint64 before, bool hasFailed,
                        std::chrono::milliseconds uptime, const RestartDecision &expected) {
        QTest::newRow(name) << restarts << most << before << hasFailed << uptime << expected;
    };
    // The startup period is 2 min.
    row("a daemon that ends well is done", true, 3, 2, false, 1s, {End, 0});
    row("a daemon that ends well is done with restarts switched off too", false, 3, 0, false, 1h, {End, 0});
    row("a first failure is answered by a restart", true, 3, 0, true, 1s, {Restart, 1});
    row("the last failure allowed gives up", true, 3, 2, true, 1s, {GiveUp, 3});
    row("one start allowed gives up at the first failure", true, 1, 0, true, 0s, {GiveUp, 1});
    row("a failure just within the startup period counts", true, 3, 2, true, 2min - 1ms, {GiveUp, 3});
    row("a failure at the end of the startup period sets the count back", true, 3, 2, true, 2min, {Restart, 0});
    row("a failure long after the startup period sets the count back", true, 3, 2, true, 24h, {Restart, 0});
    row("one start allowed is restarted after the startup period", true, 1, 0, true, 2min, {Restart, 0});
    row("a failure with restarts switched off is the end", false, 3, 0, true, 1s, {NotRestarted, 1});
    row("a late failure with restarts switched off is the end", false, 3, 0, true, 1h, {NotRestarted, 0});
    row("a count that is beyond a lowered limit gives up", true, 2, 7, true, 1s, {GiveUp, 8});
}

void TestRestartPolicy::decision_afterAnEnd_followsTheRules()
{
    QFETCH(bool, restartOnFailure);
    QFETCH(qint64, most);
    QFETCH(qint64, before);
    QFETCH(bool, hasFailed);
    QFETCH(std::chrono::milliseconds, uptime);
    QFETCH(RestartDecision, expected);

    const RestartRules rules{restartOnFailure, 10s, most, 2min};
    const RestartDecision decision = decideRestart(rules, before, hasFailed, uptime);
    QCOMPARE(decision.action, expected.action);
    QCOMPARE(decision.failures, expected.failures);
}

void TestRestartPolicy::decision_failuresInARow_allowAsManyStartsAsTheSettingSays_data()
{
    QTest::addColumn<qint64>("most");
    for (const qint64 most : {1, 2, 10})
        QTest::addRow("%lld starts", most) << most;
}

void TestRestartPolicy::decision_failuresInARow_allowAsManyStartsAsTheSettingSays()
{
    QFETCH(qint64, most);
    const RestartRules rules{true, 10s, most, 2min};
    qint64 starts = 1;
    RestartDecision decision = decideRestart(rules, 0, true, 1s);
    while (decision.action == RestartAction::Restart && starts < 100) {
        ++starts;
        decision = decideRestart(rules, decision.failures, true, 1s);
    }
    QCOMPARE(decision.action, RestartAction::GiveUp);
    QCOMPARE(starts, most);
}

QTEST_GUILESS_MAIN(TestRestartPolicy)
#include "tst_restartpolicy.moc"
