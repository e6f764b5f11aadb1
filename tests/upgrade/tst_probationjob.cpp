#include "upgrade/probationjob.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"
#include "supervisor/processes.h"
#include "upgrade/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A real daemon under watch.
class TestProbationJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void daemon_staysUp_passes();
    void daemon_endsBeforeTheWatchBegins_fails();
    void daemon_ends_failsAndIsNotStartedAgain_data();
    void daemon_ends_failsAndIsNotStartedAgain();
    void daemon_cannotBeExecuted_failsAfterThreeTries();
    void start_givenUpByTheRestartPolicy_fails();
    void period_beginsWhenTheDaemonIsUp();
    void check_lastOneDecides_data();
    void check_lastOneDecides();
    void check_threeNoesInARow_failAtOnce();
    void check_notYetBetweenNoes_beginsTheCountAnew();
    void abort_whileWatching_endsIt();

private:
    void bringUp(const QMap<QString, QString> &behaviour = {});
    /// One answer a check, the last one for ever: "y", "n", "l" (later).
    ProbationJob::MakeCheck answers(const QString &text);

    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<Supervisor> m_supervisor;
    int m_asked = 0;
};

void TestProbationJob::init()
{
    log::setSink([](log::Level, const QString &) {});
    m_instance = std::make_unique<Instance>();
    m_clock = std::make_unique<SystemClock>();
    m_supervisor = std::make_unique<Supervisor>(m_instance->paths->daemonLock(), *m_clock);
    m_supervisor->setRules({{true, 10ms, 1000, 1h}, 10s});
    m_asked = 0;
}

void TestProbationJob::cleanup()
{
    m_supervisor.reset();
    log::setSink({});
}

void TestProbationJob::bringUp(const QMap<QString, QString> &behaviour)
{
    m_instance->putBinary(u"genesis"_s, u"1.0.0"_s, behaviour);
    m_supervisor->setProgram(m_instance->paths->binary(u"genesis"_s), {});
    m_supervisor->wantUp();
}

ProbationJob::MakeCheck TestProbationJob::answers(const QString &text)
{
    return [this, text]() -> Job * {
        const QChar answer = text[qMin(m_asked++, int(text.size()) - 1)];
        return new CallJob([answer]() -> Result<> {
            if (answer == u'y')
                return {};
            return Error(answer == u'l' ? ExitStatus::TryLater : ExitStatus::Failure, "the check says no");
        });
    };
}

void TestProbationJob::daemon_staysUp_passes()
{
    bringUp();
    ProbationJob job(*m_supervisor, 50ms);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(m_supervisor->state(), Supervisor::State::Up);
}

void TestProbationJob::daemon_endsBeforeTheWatchBegins_fails()
{
    m_supervisor->setRules({{false, 10ms, 1000, 1h}, 10s});
    bringUp({{u"run"_s, u"exit 0"_s}});
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Down);
    ProbationJob job(*m_supervisor, 1h);
    VERIFY_ERROR(runToEnd(job), u"it ended at once, with status 0"_s);
}

void TestProbationJob::daemon_ends_failsAndIsNotStartedAgain_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with a failure") << u"exit 3"_s << u"it ended with status 3"_s;
    QTest::newRow("well") << u"exit 0"_s << u"it ended with status 0"_s;
    QTest::newRow("by a signal") << u"crash"_s << u"it ended with signal 11"_s;
}

void TestProbationJob::daemon_ends_failsAndIsNotStartedAgain()
{
    QFETCH(QString, run);
    QFETCH(QString, expected);
    bringUp({{u"run"_s, run}, {u"after"_s, u"50"_s}});
    ProbationJob job(*m_supervisor, 1h);
    VERIFY_ERROR(runToEnd(job), expected);
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Down);
    QCOMPARE(linesOf(m_instance->log()).filter(u"start"_s).size(), 1);
}

void TestProbationJob::daemon_cannotBeExecuted_failsAfterThreeTries()
{
    bringUp();
    QVERIFY(QFile::remove(m_instance->paths->binary(u"genesis"_s)));
    QSignalSpy failures(m_supervisor.get(), &Supervisor::startFailed);
    ProbationJob job(*m_supervisor, 1h);
    VERIFY_ERROR(runToEnd(job), u"cannot start"_s);
    QCOMPARE(failures.size(), 3);
}

void TestProbationJob::start_givenUpByTheRestartPolicy_fails()
{
    m_supervisor->setRules({{false, 10ms, 1000, 1h}, 10s});
    bringUp();
    QVERIFY(QFile::remove(m_instance->paths->binary(u"genesis"_s)));
    ProbationJob job(*m_supervisor, 1h); // it is being started, and nothing would follow
    VERIFY_ERROR(runToEnd(job), u"cannot start"_s);
}

void TestProbationJob::period_beginsWhenTheDaemonIsUp()
{
    bringUp();
    QElapsedTimer sinceUp;
    connect(m_supervisor.get(), &Supervisor::up, this, [&sinceUp] { sinceUp.start(); });
    ProbationJob job(*m_supervisor, 100ms); // it is being started
    VERIFY_VALUE(runToEnd(job));
    QVERIFY(sinceUp.elapsed() >= 100);
}

void TestProbationJob::check_lastOneDecides_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("passes");
    QTest::newRow("yes") << u"y"_s << true;
    QTest::newRow("no") << u"n"_s << false;
    QTest::newRow("not yet") << u"l"_s << false;
}

void TestProbationJob::check_lastOneDecides()
{
    QFETCH(QString, answer);
    QFETCH(bool, passes);
    bringUp();
    ProbationJob job(*m_supervisor, 50ms, answers(answer), 1h);
    const auto result = runToEnd(job);
    QCOMPARE(result.has_value(), passes);
    QCOMPARE(m_asked, 1);
    if (!passes)
        VERIFY_ERROR(result, u"the check says no"_s);
}

void TestProbationJob::check_threeNoesInARow_failAtOnce()
{
    bringUp();
    ProbationJob job(*m_supervisor, 1h, answers(u"ynn"_s), 1ms);
    VERIFY_ERROR(runToEnd(job), u"the check says no"_s);
    QCOMPARE(m_asked, 4);
}

void TestProbationJob::check_notYetBetweenNoes_beginsTheCountAnew()
{
    bringUp();
    ProbationJob job(*m_supervisor, 1h, answers(u"nnlnnn"_s), 1ms);
    VERIFY_ERROR(runToEnd(job), u"the check says no"_s);
    QCOMPARE(m_asked, 6);
}

void TestProbationJob::abort_whileWatching_endsIt()
{
    bringUp();
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Up);
    ProbationJob job(*m_supervisor, 1h);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTest::qWait(0);
    job.abort();
    QVERIFY(finished.wait(fakes::untilItComes));
    QCOMPARE(m_supervisor->state(), Supervisor::State::Up); // its end is not this one's business
}

QTEST_GUILESS_MAIN(TestProbationJob)
#include "tst_probationjob.moc"
