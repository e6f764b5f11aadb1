#include "upgrade/steprunner.h"

#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "upgrade/steptable.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Direction = StepState::Direction;
Q_DECLARE_METATYPE(nymvisor::StepState::Direction)

namespace {

/// Runs a trivial table with a journal in memory, and writes down what happens:
/// "+a" doing, "-a" taking back, "retry", "log", and how it ends.
class Run
{
public:
    explicit Run(const QString &table)
        : m_rows(trivialRows(table))
        , runner(
              steps(), [this](const StepState &state) { return save(state); }, nullptr, RetryPause{1ms, 1ms})
    {
        QObject::connect(&runner, &StepRunner::retrying, &runner, [this] { trace += u"retry"_s; });
        QObject::connect(&runner, &StepRunner::failureLogged, &runner, [this] { trace += u"log"_s; });
        QObject::connect(&runner, &StepRunner::completed, &runner, [this] { end(u"completed"_s); });
        QObject::connect(&runner, &StepRunner::rested, &runner, [this] { end(u"rested"_s); });
        QObject::connect(&runner, &StepRunner::stopped, &runner, [this] { end(u"stopped"_s); });
        QObject::connect(&runner, &StepRunner::takenBack, &runner, [this](const Error &error) {
            reason = error.message();
            end(u"takenBack"_s);
        });
    }

    bool waitForEnd()
    {
        return spinUntil([this] { return ends == 1; });
    }
    QString text() const { return trace.join(u' '); }

private:
    QList<Step> steps()
    {
        QList<Step> result;
        for (TrivialRow &row : m_rows)
            result += Step{row.label.constData(),
                           [this, &row] { return work(u'+', row, row.failures); },
                           row.hasTakeBack ? Step::MakeJob([this, &row] { return work(u'-', row, row.backFailures); })
                                           : Step::MakeJob(),
                           row.ifItFails,
                           row.afterCrash,
                           row.child,
                           row.restsBefore};
        return result;
    }

    Job *work(QChar sign, const TrivialRow &row, int &failures)
    {
        trace += sign + row.name;
        if (row.takesForEver)
            return new EndlessJob;
        return new CallJob([&failures, name = row.name]() -> Result<> {
            if (failures == 0)
                return {};
            --failures;
            return Error(ExitStatus::Failure, "%1 does not work", {name});
        });
    }

    Result<> save(const StepState &state)
    {
        if (failingSaves.contains(++m_saves))
            return Error(ExitStatus::InputOutput, "the disk is full");
        saved += state;
        return {};
    }

    void end(const QString &how)
    {
        trace += how;
        ++ends;
    }

    QList<TrivialRow> m_rows; // before the runner, whose steps point into it
    int m_saves = 0;

public:
    QStringList trace;
    QList<StepState> saved;
    QList<int> failingSaves;
    QString reason;
    int ends = 0;
    StepRunner runner;
};

} // namespace

class TestStepRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_table_goesThroughItsRows_data();
    void run_table_goesThroughItsRows();
    void run_saveFails_stepIsNotDone_data();
    void run_saveFails_stepIsNotDone();
    void run_eachRow_isSavedBeforeItRuns();
    void run_inEachRow_childIsWhatTheTableSays();
    void resume_savedState_goesOn_data();
    void resume_savedState_goesOn();
    void resume_crashAndStop_countAttemptsDifferently();
    void resume_stoppedOnRequest_isToldFromACrash();
    void resume_unknownRow_isRefused();
    void stop_duringAJob_abortsItAndKeepsTheState();
    void stop_whileRetrying_endsAtOnce();
    void stop_twice_endsOnce();
    void callOff_duringAJob_takesItBackAndThoseAbove();
    void callOff_onTheWayBack_changesNothing();
    void callOff_thenStop_isLeftToALaterLife();
};

void TestStepRunner::run_table_goesThroughItsRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("expected");
    QTest::newRow("each row is done once") << u"a b c"_s << u"+a +b +c completed"_s;
    QTest::newRow("the failed row is taken back first, then those above it")
        << u"a b cx d"_s << u"+a +b +c -c -b -a takenBack"_s;
    QTest::newRow("the first row fails") << u"ax b"_s << u"+a -a takenBack"_s;
    QTest::newRow("rows with nothing to take back are passed over") << u"a- b cx-"_s << u"+a +b +c -b takenBack"_s;
    QTest::newRow("a first row with nothing to take back") << u"ax- b"_s << u"+a takenBack"_s;
    QTest::newRow("a row that is retried") << u"a bR11 c"_s << u"+a +b retry +b retry +b +c completed"_s;
    QTest::newRow("a failure that is logged") << u"a bLx c"_s << u"+a +b log +c completed"_s;
    QTest::newRow("the last row's failure is logged") << u"a bLx"_s << u"+a +b log completed"_s;
    QTest::newRow("taking back is tried until it works")
        << u"a bu cxuu"_s << u"+a +b +c -c retry -c retry -c -b retry -b -a takenBack"_s;
    QTest::newRow("it rests in front of a row") << u"a bz c"_s << u"+a rested"_s;
    QTest::newRow("it does not rest where it turned back before") << u"ax bz c"_s << u"+a -a takenBack"_s;
    QTest::newRow("one row") << u"a"_s << u"+a completed"_s;
}

void TestStepRunner::run_table_goesThroughItsRows()
{
    QFETCH(QString, table);
    Run run(table);
    run.runner.begin();
    QVERIFY(run.waitForEnd());
    QTEST(run.text(), "expected");
    if (run.text().endsWith("takenBack"_L1))
        QVERIFY(run.reason.endsWith(" does not work"_L1));
}

void TestStepRunner::run_saveFails_stepIsNotDone_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QList<int>>("failingSaves"); // counted from 1
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first save: nothing is done") << u"a- b"_s << QList<int>{1} << u"takenBack"_s;
    QTest::newRow("a later save turns back") << u"a b c"_s << QList<int>{2} << u"+a -b -a takenBack"_s;
    QTest::newRow("no save on the way back: what must be undone is undone")
        << u"a b cx"_s << QList<int>{4, 5, 6} << u"+a +b +c -c -b -a takenBack"_s;
    QTest::newRow("no save for a row that is retried")
        << u"a bR"_s << QList<int>{2, 3} << u"+a retry retry +b completed"_s;
    QTest::newRow("no save for a row whose failure is logged")
        << u"a bL c"_s << QList<int>{2} << u"+a log +c completed"_s;
    QTest::newRow("no save where it rests turns back") << u"a bz"_s << QList<int>{2} << u"+a -b -a takenBack"_s;
}

void TestStepRunner::run_saveFails_stepIsNotDone()
{
    QFETCH(QString, table);
    QFETCH(QList<int>, failingSaves);
    Run run(table);
    run.failingSaves = failingSaves;
    run.runner.begin();
    QVERIFY(run.waitForEnd());
    QTEST(run.text(), "expected");
}

void TestStepRunner::run_eachRow_isSavedBeforeItRuns()
{
    Run run(u"a bx"_s);
    QStringList begun;
    connect(&run.runner, &StepRunner::rowBegun, this, [&](const QString &row, Direction direction) {
        QCOMPARE(run.saved.last().row, row);
        QCOMPARE(run.saved.last().direction, direction);
        QCOMPARE(run.saved.last().attempts, 1);
        QCOMPARE(run.saved.last().reason.has_value(), direction == Direction::Back);
        begun += row;
    });
    run.runner.begin();
    QVERIFY(run.waitForEnd());
    QCOMPARE(begun, QStringList({u"a"_s, u"b"_s, u"b"_s, u"a"_s}));
    QCOMPARE(run.saved.size(), 4);
}

void TestStepRunner::run_inEachRow_childIsWhatTheTableSays()
{
    Run run(u"a bd c"_s);
    QString children;
    connect(&run.runner, &StepRunner::rowBegun, this,
            [&] { children += run.runner.child() == Step::Child::Up ? u'u' : u'd'; });
    run.runner.begin();
    QVERIFY(run.waitForEnd());
    QCOMPARE(children, u"udu"_s);
}

void TestStepRunner::resume_savedState_goesOn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("wasAskedToStop");
    QTest::addColumn<QString>("expected");

    const auto add = [](const char *name, const char *table, const char *row, Direction direction, int attempts,
                        bool wasAskedToStop, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(row) << direction << attempts
                            << wasAskedToStop << QString::fromLatin1(expected);
    };
    const auto on = Direction::Forward;
    const auto back = Direction::Back;
    const char *table = "a b- cc d eRc fLc";
    add("crash in the first row", table, "a", on, 1, false, "-a takenBack");
    add("stop in the first row", table, "a", on, 1, true, "-a takenBack");
    add("crash in a row with nothing to take back", table, "b", on, 1, false, "-a takenBack");
    add("stop in a row with nothing to take back", table, "b", on, 1, true, "-a takenBack");
    add("crash in a row that is done again", table, "c", on, 1, false, "+c +d +e +f completed");
    add("stop in a row that is done again", table, "c", on, 1, true, "+c +d +e +f completed");
    add("crash below it turns back over it", table, "d", on, 1, false, "-d -c -a takenBack");
    add("stop below it turns back over it", table, "d", on, 1, true, "-d -c -a takenBack");
    add("crash in a row that is retried", table, "e", on, 1, false, "+e +f completed");
    add("stop in a row that is retried", table, "e", on, 1, true, "+e +f completed");
    add("crash in a row whose failure is logged", table, "f", on, 1, false, "+f completed");
    add("stop in a row whose failure is logged", table, "f", on, 1, true, "+f completed");
    for (const bool stopped : {false, true}) {
        const char *how = stopped ? "stop" : "crash";
        const auto addBack = [&](const char *row, const char *expected) {
            QTest::addRow("%s on the way back in %s", how, row)
                << QString::fromLatin1(table) << QString::fromLatin1(row) << back << 1 << stopped
                << QString::fromLatin1(expected);
        };
        addBack("a", "-a takenBack");
        addBack("b", "-a takenBack");
        addBack("c", "-c -a takenBack");
        addBack("d", "-d -c -a takenBack");
    }
    add("the fourth crash in a row is not yet enough", table, "c", on, 4, false, "+c +d +e +f completed");
    add("the fifth crash in a row turns back", table, "c", on, 5, false, "-c -a takenBack");
    add("a stop in the fifth attempt is no crash", table, "c", on, 5, true, "+c +d +e +f completed");
    add("the fifth crash in a row that is retried does not turn back", table, "e", on, 5, false, "+e +f completed");
    add("the fifth crash in a row that is logged does not turn back", table, "f", on, 5, false, "+f completed");
    add("the ninth crash on the way back goes on back", table, "c", back, 9, false, "-c -a takenBack");
    add("a later life goes on where it rested", "a bzc c", "b", on, 0, false, "+b +c completed");
    add("it fails where it rested", "a bzcx c", "b", on, 0, false, "+b -b -a takenBack");
}

void TestStepRunner::resume_savedState_goesOn()
{
    QFETCH(QString, table);
    QFETCH(QString, row);
    QFETCH(Direction, direction);
    QFETCH(int, attempts);
    QFETCH(bool, wasAskedToStop);
    StepState state;
    state.row = row;
    state.direction = direction;
    state.attempts = attempts;
    state.wasAskedToStop = wasAskedToStop;
    if (direction == Direction::Back)
        state.reason = Error(ExitStatus::Failure, "the first reason");
    Run run(table);
    VERIFY_VALUE(run.runner.resume(state));
    QVERIFY(run.waitForEnd());
    QTEST(run.text(), "expected");
    if (direction == Direction::Back)
        QCOMPARE(run.reason, u"the first reason"_s);
}

void TestStepRunner::resume_crashAndStop_countAttemptsDifferently()
{
    for (const bool stopped : {false, true}) {
        StepState state;
        state.row = u"a"_s;
        state.attempts = 2;
        state.wasAskedToStop = stopped;
        Run run(u"ac b"_s);
        VERIFY_VALUE(run.runner.resume(state));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.saved.first().attempts, stopped ? 2 : 3);
        QVERIFY(!run.saved.first().wasAskedToStop);
        QCOMPARE(run.saved.last().attempts, 1); // of the next row
    }
}

void TestStepRunner::resume_stoppedOnRequest_isToldFromACrash()
{
    for (const bool stopped : {false, true}) {
        StepState state;
        state.row = u"b"_s;
        state.attempts = 1;
        state.wasAskedToStop = stopped;
        Run run(u"a b"_s);
        VERIFY_VALUE(run.runner.resume(state));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.reason, stopped ? u"nymvisor was told to stop in the step 'b'"_s
                                     : u"nymvisor ended unexpectedly in the step 'b'"_s);
        QCOMPARE(run.saved.last().turnedBackOnRequest, stopped);
    }
}

void TestStepRunner::resume_unknownRow_isRefused()
{
    StepState state;
    state.row = u"of a later version"_s;
    Run run(u"a"_s);
    VERIFY_ERROR(run.runner.resume(state), u"there is no step 'of a later version'"_s);
    QCOMPARE(run.saved.size(), 0);
}

void TestStepRunner::stop_duringAJob_abortsItAndKeepsTheState()
{
    Run run(u"a bw c"_s);
    run.runner.begin();
    EVENTUALLY_COMPARE(run.text(), u"+a +b"_s);
    run.runner.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.text(), u"+a +b stopped"_s);
    QCOMPARE(run.saved.last().row, u"b"_s);
    QCOMPARE(run.saved.last().direction, Direction::Forward);
    QVERIFY(run.saved.last().wasAskedToStop);
}

void TestStepRunner::stop_whileRetrying_endsAtOnce()
{
    Run run(u"aRx"_s);
    run.runner.begin();
    EVENTUALLY_VERIFY(run.trace.count(u"retry"_s) >= 3);
    run.runner.stop();
    QVERIFY(run.waitForEnd());
    const qsizetype size = run.trace.size();
    QVERIFY(!QTest::qWaitFor([&] { return run.trace.size() != size; }, 50));
}

void TestStepRunner::stop_twice_endsOnce()
{
    Run run(u"aw"_s);
    run.runner.begin();
    EVENTUALLY_COMPARE(run.text(), u"+a"_s);
    run.runner.stop();
    run.runner.stop();
    QVERIFY(!QTest::qWaitFor([&] { return run.ends > 1; }, 50));
    QCOMPARE(run.ends, 1);
}

void TestStepRunner::callOff_duringAJob_takesItBackAndThoseAbove()
{
    Run run(u"a bw c"_s);
    run.runner.begin();
    QVERIFY(spinUntil([&run] { return run.text() == "+a +b"_L1; }));
    for (int i = 0; i < 2; ++i) // twice is once
        run.runner.callOff(Error(ExitStatus::Unavailable, "somebody said no"));
    QVERIFY(spinUntil([&run] { return run.text() == "+a +b -b"_L1; }));
    QVERIFY(run.saved.last().turnedBackOnRequest);
    QCOMPARE(run.saved.last().reason->message(), u"somebody said no"_s);
}

void TestStepRunner::callOff_onTheWayBack_changesNothing()
{
    Run run(u"a bx"_s);
    QObject::connect(&run.runner, &StepRunner::turnedBack, &run.runner,
                     [&run] { run.runner.callOff(Error(ExitStatus::Unavailable, "too late")); });
    run.runner.begin();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.text(), u"+a +b -b -a takenBack"_s);
    QCOMPARE(run.reason, u"b does not work"_s);
    QVERIFY(!run.saved.last().turnedBackOnRequest);
}

void TestStepRunner::callOff_thenStop_isLeftToALaterLife()
{
    Run run(u"a bw"_s);
    run.runner.begin();
    QVERIFY(spinUntil([&run] { return run.text() == "+a +b"_L1; }));
    run.runner.callOff(Error(ExitStatus::Unavailable, "somebody said no"));
    run.runner.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.text(), u"+a +b stopped"_s);
}

QTEST_GUILESS_MAIN(TestStepRunner)
#include "tst_steprunner.moc"
