#include "supervisor/childjobs.h"

#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/daemonfile.h"
#include "fakes/patience.h"
#include "supervisor/processes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestChildJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void start_daemonIsDown_comesUp();
    void start_isUpAlready_runsOn();
    void start_isInBackoff_startsAtOnce();
    void start_cannotBeExecuted_failsAndIsDown();
    void start_homeIsHeld_fails();
    void stop_daemonIsUp_goesDown();
    void stop_daemonIsDown_succeeds();
    void stop_daemonIsInBackoff_goesDown();

private:
    QString program() const { return m_folder->filePath(u"fake-node"_s); }
    Result<> start()
    {
        StartChildJob job(*m_supervisor, program(), {});
        return runToEnd(job);
    }
    Result<> stop()
    {
        StopChildJob job(*m_supervisor);
        return runToEnd(job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Supervisor> m_supervisor;
};

void TestChildJobs::init()
{
    m_supervisor.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_supervisor = std::make_unique<Supervisor>(m_folder->filePath(u"daemon.lock"_s), m_clock);
    m_supervisor->setRules({{true, 1h, 9, 1h}, 20ms});
}

void TestChildJobs::start_daemonIsDown_comesUp()
{
    fakes::makeDaemon(program(), u"1.0.0"_s);
    VERIFY_VALUE(start());
    QCOMPARE(m_supervisor->state(), Supervisor::State::Up);
}

void TestChildJobs::start_isUpAlready_runsOn()
{
    fakes::makeDaemon(program(), u"1.0.0"_s);
    VERIFY_VALUE(start());
    const qint64 pid = m_supervisor->processId();
    VERIFY_VALUE(start());
    QCOMPARE(m_supervisor->processId(), pid);
}

void TestChildJobs::start_isInBackoff_startsAtOnce()
{
    m_supervisor->setProgram(u"/no/such/program"_s, {});
    m_supervisor->wantUp();
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Backoff); // for an hour
    fakes::makeDaemon(program(), u"1.0.0"_s);
    VERIFY_VALUE(start());
    QCOMPARE(m_supervisor->state(), Supervisor::State::Up);
    QCOMPARE(m_supervisor->program(), program());
}

void TestChildJobs::start_cannotBeExecuted_failsAndIsDown()
{
    VERIFY_ERROR(start(), program());
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Down); // and not in the restart policy's hands
}

void TestChildJobs::start_homeIsHeld_fails()
{
    fakes::makeDaemon(program(), u"1.0.0"_s);
    const auto held = FileLock::tryLock(m_folder->filePath(u"daemon.lock"_s));
    VERIFY_VALUE(held);
    VERIFY_ERROR(start(), u"the home is in use"_s);
}

void TestChildJobs::stop_daemonIsUp_goesDown()
{
    fakes::makeDaemon(program(), u"1.0.0"_s);
    VERIFY_VALUE(start());
    const qint64 pid = m_supervisor->processId();
    VERIFY_VALUE(stop());
    QCOMPARE(m_supervisor->state(), Supervisor::State::Down);
    QVERIFY(isGone(pid));
}

void TestChildJobs::stop_daemonIsDown_succeeds()
{
    VERIFY_VALUE(stop());
}

void TestChildJobs::stop_daemonIsInBackoff_goesDown()
{
    fakes::makeDaemon(program(), u"1.0.0"_s, {{u"run"_s, u"exit 1"_s}});
    m_supervisor->setProgram(program(), {});
    m_supervisor->wantUp();
    EVENTUALLY_COMPARE(m_supervisor->state(), Supervisor::State::Backoff);
    VERIFY_VALUE(stop());
    QCOMPARE(m_supervisor->state(), Supervisor::State::Down);
}

QTEST_GUILESS_MAIN(TestChildJobs)
#include "tst_childjobs.moc"
