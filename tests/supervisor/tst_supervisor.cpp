#include "supervisor/supervisor.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/resultchecks.h"
#include "fakes/daemonfile.h"
#include "fakes/patience.h"
#include "supervisor/daemonnote.h"
#include "supervisor/processes.h"

#include <QChildEvent>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

#include <csignal>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Supervisor::State;
Q_DECLARE_METATYPE(nymvisor::Supervisor::State)

namespace {

constexpr int anyNumber = -1; // told to stop so early that it may not have come to its first line

/// The numbers of a process's descriptors and where each leads.
QMap<int, QString> descriptorsOf(qint64 pid)
{
    QMap<int, QString> descriptors;
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    for (const QString &name : folder.entryList(QDir::Files | QDir::System))
        descriptors[name.toInt()] = QFile::symLinkTarget(folder.filePath(name));
    return descriptors;
}

/// A line of /proc/PID/status that is a set of signals, in hexadecimal.
quint64 signalsOf(qint64 pid, const QString &key)
{
    for (const QString &line : linesOf(u"/proc/%1/status"_s.arg(pid))) {
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed().toULongLong(nullptr, 16);
    }
    return ~quint64(0);
}

/// Does something in the moment in which a supervisor is in a state that it passes through.
class AtState : public QObject
{
public:
    AtState(Supervisor &supervisor, State state, std::function<void()> action)
        : m_supervisor(supervisor), m_state(state), m_action(std::move(action))
    {
        m_supervisor.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded && m_supervisor.state() == m_state && m_action)
            std::exchange(m_action, {})();
        return false;
    }

private:
    Supervisor &m_supervisor;
    State m_state;
    std::function<void()> m_action;
};

} // namespace

/// The supervisor with real processes.
class TestSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wantUp_program_runsWithItsArguments();
    void wantDown_politeDaemon_isInterruptedAndDown();
    void shutDown_wantedUpAfterwards_staysDown();
    void wantDown_hangingDaemon_isKilledAfterTheGracePeriod();
    void down_grandchildIgnoresSignals_isGoneBefore();
    void lock_whileItLives_isHeldByDaemonAndGrandchild();
    void end_byItself_followsTheRules_data();
    void end_byItself_followsTheRules();
    void end_signal_isTold();
    void start_cannotBeExecuted_isToldAndTriedAgain();
    void start_executableAfterAFailure_comesUp();
    void start_homeIsHeld_isRefused();
    void setProgram_afterFailures_countsAnew();
    void wantUp_isWantedAndInBackoff_waitsForTheDelay();
    void want_inEachState_closesTheGap_data();
    void want_inEachState_closesTheGap();
    void child_signals_areUnblockedAndDefault();
    void child_descriptors_areStandardStreamsAndTheLock();
    void destruction_whileUp_endsTheDaemon();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    int starts() const { return static_cast<int>(linesOf(m_log).filter(u"start "_s).size()); }
    void makeDaemon(const QMap<QString, QString> &behaviour = {});
    void setRules(qint64 maxFailures, std::chrono::milliseconds delay, bool restarts = true);
    bool goUp();

    QList<int> m_inherited;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lock;
    QString m_log;
    SystemClock m_clock;
    std::unique_ptr<Supervisor> m_supervisor;
    std::unique_ptr<QSignalSpy> m_up;
    std::unique_ptr<QSignalSpy> m_down;
    std::unique_ptr<QSignalSpy> m_startFailed;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_refused;
    QList<Error> m_reasons; // of failed starts and refusals
};

void TestSupervisor::initTestCase()
{
    // The fake daemon's crash is to be a crash, whatever watches over its memory.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":handle_segv=0");
    // What runs the tests may leave descriptors open for whoever is started.
    for (const int descriptor : descriptorsOf(QCoreApplication::applicationPid()).keys()) {
        if ((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) == 0)
            m_inherited += descriptor;
    }
}

void TestSupervisor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lock = path(u"daemon.lock"_s);
    m_log = path(u"log"_s);
    m_supervisor = std::make_unique<Supervisor>(m_lock, m_clock);
    m_up = std::make_unique<QSignalSpy>(m_supervisor.get(), &Supervisor::up);
    m_down = std::make_unique<QSignalSpy>(m_supervisor.get(), &Supervisor::down);
    m_startFailed = std::make_unique<QSignalSpy>(m_supervisor.get(), &Supervisor::startFailed);
    m_ended = std::make_unique<QSignalSpy>(m_supervisor.get(), &Supervisor::ended);
    m_refused = std::make_unique<QSignalSpy>(m_supervisor.get(), &Supervisor::homeRefused);
    m_reasons.clear();
    for (const auto signal : {&Supervisor::startFailed, &Supervisor::homeRefused})
        connect(m_supervisor.get(), signal, this, [this](const Error &reason) { m_reasons += reason; });
    setRules(3, 0ms);
    m_supervisor->setProgram(path(u"fake-node"_s), {});
}

void TestSupervisor::cleanup()
{
    m_supervisor.reset();
    m_folder.reset();
}

void TestSupervisor::makeDaemon(const QMap<QString, QString> &behaviour)
{
    QMap<QString, QString> values{{u"log"_s, m_log}};
    values.insert(behaviour);
    fakes::makeDaemon(path(u"fake-node"_s), u"1.0.0"_s, values);
}

void TestSupervisor::setRules(qint64 maxFailures, std::chrono::milliseconds delay, bool restarts)
{
    m_supervisor->setRules({{restarts, delay, maxFailures, 1h}, 10s});
}

/// Up, and past its own beginning.
bool TestSupervisor::goUp()
{
    const int before = starts();
    m_supervisor->wantUp();
    return QTest::qWaitFor([&] { return m_supervisor->state() == State::Up && starts() > before; });
}

void TestSupervisor::wantUp_program_runsWithItsArguments()
{
    makeDaemon();
    m_supervisor->setProgram(path(u"fake-node"_s), {u"run"_s, u"--"_s, u"-h"_s, QString(), u"a b"_s});
    QVERIFY(goUp());
    QCOMPARE(m_up->count(), 1);
    const qint64 pid = m_supervisor->processId();
    QCOMPARE(linesOf(m_log), QStringList(u"start 1.0.0 %1 [run] [--] [-h] [] [a b]"_s.arg(pid)));
    QCOMPARE(::getpgid(static_cast<pid_t>(pid)), static_cast<pid_t>(pid));
}

void TestSupervisor::wantDown_politeDaemon_isInterruptedAndDown()
{
    makeDaemon();
    QVERIFY(goUp());
    const qint64 pid = m_supervisor->processId();
    m_supervisor->wantDown();
    QCOMPARE(m_supervisor->state(), State::Stopping);
    QVERIFY(m_down->wait());
    QCOMPARE(m_supervisor->state(), State::Down);
    QCOMPARE(m_supervisor->processId(), 0);
    QVERIFY(isGone(pid));
    QCOMPARE(linesOf(m_log).last(), u"interrupted 1.0.0"_s);
    QCOMPARE(m_ended->count(), 0);
}

void TestSupervisor::shutDown_wantedUpAfterwards_staysDown()
{
    makeDaemon();
    QVERIFY(goUp());
    m_supervisor->shutDown();
    m_supervisor->wantUp();
    QVERIFY(m_down->wait());
    m_supervisor->wantUp();
    QCOMPARE(m_supervisor->state(), State::Down);
    QCOMPARE(m_up->count(), 1);
}

void TestSupervisor::wantDown_hangingDaemon_isKilledAfterTheGracePeriod()
{
    makeDaemon({{u"run"_s, u"hang-on-interrupt"_s}});
    m_supervisor->setRules({{true, 0ms, 3, 1h}, 300ms});
    QVERIFY(goUp());
    const qint64 pid = m_supervisor->processId();
    QElapsedTimer timer;
    timer.start();
    m_supervisor->wantDown();
    QVERIFY(m_down->wait());
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(isGone(pid));
    QCOMPARE(linesOf(m_log).last(), u"interrupted 1.0.0"_s);
}

void TestSupervisor::down_grandchildIgnoresSignals_isGoneBefore()
{
    makeDaemon({{u"run"_s, u"leave-grandchild"_s}});
    QVERIFY(goUp());
    EVENTUALLY_VERIFY(numberAfter(m_log, u"grandchild"_s) > 0);
    const qint64 grandchild = numberAfter(m_log, u"grandchild"_s);
    QVERIFY(!isGone(grandchild));
    bool wasGone = false;
    connect(m_supervisor.get(), &Supervisor::down, this, [&] { wasGone = isGone(grandchild); });
    m_supervisor->wantDown();
    QVERIFY(m_down->wait());
    QVERIFY(wasGone);
}

void TestSupervisor::lock_whileItLives_isHeldByDaemonAndGrandchild()
{
    makeDaemon({{u"run"_s, u"leave-grandchild"_s}});
    QVERIFY(goUp());
    EVENTUALLY_VERIFY(numberAfter(m_log, u"grandchild"_s) > 0);
    const qint64 daemon = m_supervisor->processId();
    VERIFY_ERROR(FileLock::tryLock(m_lock), m_lock);
    QVERIFY(!descriptorsOf(QCoreApplication::applicationPid()).values().contains(m_lock)); // it is not ours
    for (const qint64 pid : {daemon, numberAfter(m_log, u"grandchild"_s)})
        QVERIFY(descriptorsOf(pid).values().contains(m_lock));
    const auto note = readFile(m_lock);
    VERIFY_VALUE(note);
    QCOMPARE(*note, DaemonNote::ofOwn(daemon).toJson());

    m_supervisor->wantDown();
    QVERIFY(m_down->wait());
    VERIFY_VALUE(FileLock::tryLock(m_lock));
}

void TestSupervisor::end_byItself_followsTheRules_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<int>("expectedStarts");
    QTest::addColumn<int>("expectedStatus");
    QTest::newRow("a daemon that is done is not started again") << u"exit 0"_s << true << 1 << 0;
    QTest::newRow("a failing daemon is started as often as allowed") << u"exit 3"_s << true << 3 << 3;
    QTest::newRow("a crashing daemon is started as often as allowed") << u"crash"_s << true << 3 << 128 + SIGSEGV;
    QTest::newRow("with restarts switched off a failure is the end") << u"exit 3"_s << false << 1 << 3;
}

void TestSupervisor::end_byItself_followsTheRules()
{
    QFETCH(QString, run);
    QFETCH(bool, restarts);
    QFETCH(int, expectedStarts);
    makeDaemon({{u"run"_s, run}});
    setRules(3, 1ms, restarts);
    m_supervisor->wantUp();
    QVERIFY(m_ended->wait());
    QTEST(m_ended->first().first().value<ChildExit>().status(), "expectedStatus");
    QCOMPARE(m_up->count(), expectedStarts);
    QCOMPARE(starts(), expectedStarts);
    QCOMPARE(m_supervisor->state(), State::Down);
    QVERIFY(!m_up->wait(100)); // and it stays so
}

void TestSupervisor::end_signal_isTold()
{
    makeDaemon();
    setRules(1, 0ms);
    QVERIFY(goUp());
    ::kill(static_cast<pid_t>(m_supervisor->processId()), SIGKILL);
    QVERIFY(m_ended->wait());
    const auto how = m_ended->first().first().value<ChildExit>();
    QVERIFY(how.bySignal);
    QVERIFY(how.text().startsWith("signal 9 ("_L1));
}

void TestSupervisor::start_cannotBeExecuted_isToldAndTriedAgain()
{
    VERIFY_VALUE(writeFile(path(u"fake-node"_s), "no program", 0755));
    setRules(2, 1ms);
    QList<State> states;
    connect(m_supervisor.get(), &Supervisor::startFailed, this, [&] { states += m_supervisor->state(); });
    m_supervisor->wantUp();
    QVERIFY(m_ended->wait());
    EVENTUALLY_COMPARE(states, QList<State>({State::Backoff, State::Down}));
    QVERIFY(m_reasons.first().message().contains(path(u"fake-node"_s)));
    QCOMPARE(m_ended->first().first().value<ChildExit>().status(), 126);
    QCOMPARE(m_up->count(), 0);
    VERIFY_VALUE(FileLock::tryLock(m_lock));
}

void TestSupervisor::start_executableAfterAFailure_comesUp()
{
    setRules(100, 10ms);
    m_supervisor->wantUp();
    QVERIFY(m_startFailed->wait());
    makeDaemon();
    QVERIFY(m_up->wait());
    QCOMPARE(m_ended->count(), 0);
}

void TestSupervisor::start_homeIsHeld_isRefused()
{
    makeDaemon();
    m_supervisor->setRules({{true, 0ms, 3, 1h}, 20ms});
    const auto held = FileLock::tryLock(m_lock);
    VERIFY_VALUE(held);
    m_supervisor->wantUp();
    QVERIFY(m_refused->wait());
    QCOMPARE(m_reasons.first().status(), ExitStatus::TryLater);
    QCOMPARE(m_supervisor->state(), State::Down);
    QCOMPARE(starts(), 0);
}

void TestSupervisor::setProgram_afterFailures_countsAnew()
{
    makeDaemon({{u"run"_s, u"exit 3"_s}});
    setRules(2, 1h);
    m_supervisor->wantUp();
    EVENTUALLY_COMPARE(m_supervisor->state(), State::Backoff);
    m_supervisor->setProgram(path(u"fake-node"_s), {});
    m_supervisor->wantDown();
    m_supervisor->wantUp();
    EVENTUALLY_COMPARE(starts(), 2);
    EVENTUALLY_COMPARE(m_supervisor->state(), State::Backoff); // else it would have given up
    QCOMPARE(m_ended->count(), 0);
}

void TestSupervisor::wantUp_isWantedAndInBackoff_waitsForTheDelay()
{
    makeDaemon({{u"run"_s, u"exit 3"_s}});
    setRules(9, 1h);
    m_supervisor->wantUp();
    EVENTUALLY_COMPARE(m_supervisor->state(), State::Backoff);
    m_supervisor->wantUp();
    QVERIFY(!m_up->wait(100));
    QCOMPARE(m_supervisor->state(), State::Backoff);
}

void TestSupervisor::want_inEachState_closesTheGap_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("wantsUpAgain");
    QTest::addColumn<int>("expectedDowns");
    QTest::addColumn<int>("expectedStarts");
    QTest::newRow("down, told to stop: nothing happens") << State::Down << false << 0 << 0;
    QTest::newRow("claiming, told to stop: never started") << State::Claiming << false << 1 << 0;
    QTest::newRow("starting, told to stop: stopped when it executes") << State::Starting << false << 1 << anyNumber;
    QTest::newRow("up, told to stop: stopped") << State::Up << false << 1 << 1;
    QTest::newRow("stopping, told to stop: stopped once") << State::Stopping << false << 1 << 1;
    QTest::newRow("backoff, told to stop: not started again") << State::Backoff << false << 1 << 1;
    QTest::newRow("down, told to stop and start: started") << State::Down << true << 0 << 1;
    QTest::newRow("claiming, told to stop and start: started") << State::Claiming << true << 0 << 1;
    QTest::newRow("starting, told to stop and start: goes on starting") << State::Starting << true << 0 << 1;
    QTest::newRow("up, told to stop and start: started anew") << State::Up << true << 0 << 2;
    QTest::newRow("stopping, told to stop and start: started anew") << State::Stopping << true << 0 << 2;
    QTest::newRow("backoff, told to stop and start: started at once") << State::Backoff << true << 1 << 2;
}

void TestSupervisor::want_inEachState_closesTheGap()
{
    QFETCH(State, state);
    QFETCH(bool, wantsUpAgain);
    QFETCH(int, expectedDowns);
    QFETCH(int, expectedStarts);
    const State settled = state == State::Backoff && wantsUpAgain ? State::Backoff : State::Down;
    makeDaemon({{u"run"_s, state == State::Backoff ? u"exit 1"_s : QString()}});
    setRules(9, 1h);
    bool wasTold = false;
    const auto tell = [&] {
        QCOMPARE(m_supervisor->state(), state);
        m_supervisor->wantDown();
        if (wantsUpAgain)
            m_supervisor->wantUp();
        wasTold = true;
    };
    AtState atStarting(*m_supervisor, State::Starting, state == State::Starting ? tell : std::function<void()>());

    if (state != State::Down)
        m_supervisor->wantUp();
    if (state == State::Up || state == State::Stopping)
        EVENTUALLY_VERIFY(starts() == 1 && m_supervisor->state() == State::Up);
    if (state == State::Stopping)
        m_supervisor->wantDown();
    if (state == State::Backoff)
        EVENTUALLY_COMPARE(m_supervisor->state(), State::Backoff);
    if (state != State::Starting)
        tell();
    EVENTUALLY_VERIFY(wasTold);

    EVENTUALLY_COMPARE(m_supervisor->state(), wantsUpAgain && state != State::Backoff ? State::Up : settled);
    if (expectedStarts != anyNumber)
        EVENTUALLY_COMPARE(starts(), expectedStarts);
    QCOMPARE(m_down->count(), expectedDowns);
    QCOMPARE(m_ended->count() + m_refused->count(), 0);
    QCOMPARE(m_supervisor->processId() > 0, m_supervisor->state() == State::Up);
}

void TestSupervisor::child_signals_areUnblockedAndDefault()
{
    m_supervisor->setProgram(u"/bin/sleep"_s, {u"100"_s}); // which leaves its signals as it got them
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    sigaddset(&blocked, SIGTERM);
    QCOMPARE(::pthread_sigmask(SIG_BLOCK, &blocked, &before), 0);
    const auto oldPipe = std::signal(SIGPIPE, SIG_IGN);
    const auto oldHup = std::signal(SIGHUP, SIG_IGN);
    m_supervisor->wantUp();
    const bool isUp = m_up->wait();
    std::signal(SIGPIPE, oldPipe);
    std::signal(SIGHUP, oldHup);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QVERIFY(isUp);

    const qint64 pid = m_supervisor->processId();
    QCOMPARE(signalsOf(pid, u"SigBlk"_s), quint64(0));
    QCOMPARE(signalsOf(pid, u"SigIgn"_s), quint64(0));
}

void TestSupervisor::child_descriptors_areStandardStreamsAndTheLock()
{
    makeDaemon();
    QVERIFY(goUp());
    QMap<int, QString> descriptors = descriptorsOf(m_supervisor->processId());
    for (const int standard : {0, 1, 2})
        QVERIFY(descriptors.contains(standard));
    for (const int inherited : m_inherited)
        descriptors.remove(inherited);
    for (const int standard : {0, 1, 2})
        descriptors.remove(standard);
    QCOMPARE(descriptors.values(), QStringList(m_lock));
}

void TestSupervisor::destruction_whileUp_endsTheDaemon()
{
    makeDaemon();
    QVERIFY(goUp());
    const qint64 pid = m_supervisor->processId();
    m_supervisor.reset();
    EVENTUALLY_VERIFY(isGone(pid));
}

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
