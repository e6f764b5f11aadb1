#include "cli/runcommand.h"

#include "cli/typed.h"
#include "core/log.h"
#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "supervisor/processes.h"

#include <csignal>

using namespace nymvisor;
using namespace Qt::StringLiterals;

/// `run` in this process, with a real daemon.
class TestRunCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void run_arguments_reachTheDaemonUnchanged();
    void run_daemonEnds_endsWithItsStatus_data();
    void run_daemonEnds_endsWithItsStatus();
    void run_toldToStop_stopsTheDaemonAndEndsWithNothing_data();
    void run_toldToStop_stopsTheDaemonAndEndsWithNothing();
    void run_secondOfTheInstance_isRefusedNamingTheFirst();
    void run_homeIsNotThere_isRefusedAndNothingIsMade();
    void run_logsSwitchedOff_saysNothing();
    void run_variablesMeantForNymvisor_doNotReachTheDaemon();

private:
    QString log() const { return m_user->path(u"log"_s); }
    /// Types `run` and returns at once.
    void start(const QStringList &arguments);
    bool isUp() const { return numberAfter(log(), u"start 1.0.0"_s) > 0; }

    std::unique_ptr<User> m_user;
    std::unique_ptr<Program> m_program;
    std::optional<int> m_status;
    QString m_remarks;
    QStringList m_logged;
};

void TestRunCommand::initTestCase()
{
    // The fake daemon's crash is to be a crash, whatever watches over its memory.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":handle_segv=0");
}

void TestRunCommand::init()
{
    m_user = std::make_unique<User>();
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
    VERIFY_STATUS(m_user->inits({u"--daemon-shutdown-grace-period=5s"_s}, {{u"log"_s, log()}}), 0);
}

void TestRunCommand::cleanup()
{
    m_program.reset();
    log::setSink({});
    log::setEnabled(true);
}

void TestRunCommand::start(const QStringList &arguments)
{
    m_status.reset();
    m_remarks.clear();
    m_program = std::make_unique<Program>(
        Console{[](const QString &) {}, [this](const QString &text) { m_remarks += text; }}, m_user->environment);
    connect(m_program.get(), &Program::done, this, [this](int status) { m_status = status; });
    QList<QByteArray> bytes{"run"};
    for (const QString &argument : arguments)
        bytes += argument.toUtf8();
    m_program->start(bytes);
}

void TestRunCommand::run_arguments_reachTheDaemonUnchanged()
{
    start({u"run"_s, u"--"_s, u"-h"_s, QString(), u"--id"_s, u"a b"_s, u"-c"_s, u"\u00e5"_s});
    EVENTUALLY_VERIFY(isUp());
    QVERIFY2(
        linesOf(log()).filter(u"start 1.0.0"_s).first().endsWith(u" [run] [--] [-h] [] [--id] [a b] [-c] [\u00e5]"_s),
        qPrintable(linesOf(log()).join(u'\n')));
    ::raise(SIGTERM);
    EVENTUALLY_VERIFY(m_status);
}

void TestRunCommand::run_daemonEnds_endsWithItsStatus_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<int>("expectedStatus");
    QTest::addColumn<int>("expectedStarts");
    QTest::newRow("it is done") << u"exit 0"_s << 0 << 1;
    QTest::newRow("it fails too often") << u"exit 3"_s << 3 << 2;
    QTest::newRow("it crashes too often") << u"crash"_s << 128 + SIGSEGV << 2;
}

void TestRunCommand::run_daemonEnds_endsWithItsStatus()
{
    QFETCH(QString, run);
    QFETCH(int, expectedStatus);
    QFETCH(int, expectedStarts);
    m_user->environment.insert(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"2"_s);
    m_user->environment.insert(u"DAEMON_FAILURE_RESTART_DELAY"_s, u"1ms"_s);
    fakes::makeDaemon(m_user->data(u"genesis/bin/fake-node"_s), u"1.0.0"_s, {{u"log"_s, log()}, {u"run"_s, run}});
    start({});
    EVENTUALLY_VERIFY(m_status);
    QCOMPARE(*m_status, expectedStatus);
    QCOMPARE(linesOf(log()).filter(u"start "_s).size(), expectedStarts);
}

void TestRunCommand::run_toldToStop_stopsTheDaemonAndEndsWithNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGQUIT") << SIGQUIT;
}

void TestRunCommand::run_toldToStop_stopsTheDaemonAndEndsWithNothing()
{
    QFETCH(int, number);
    start({});
    EVENTUALLY_VERIFY(isUp());
    const qint64 pid = numberAfter(log(), u"start 1.0.0"_s);
    ::raise(number);
    EVENTUALLY_VERIFY(m_status);
    QCOMPARE(*m_status, 0);
    QVERIFY(isGone(pid));
    QVERIFY(linesOf(log()).contains(u"interrupted 1.0.0"_s));
}

void TestRunCommand::run_secondOfTheInstance_isRefusedNamingTheFirst()
{
    start({});
    EVENTUALLY_VERIFY(isUp());
    const Typed second = m_user->types(QStringList{u"run"_s});
    VERIFY_STATUS(second, 75);
    QVERIFY2(second.remarks.contains(u"by process %1"_s.arg(QCoreApplication::applicationPid())),
             qPrintable(second.remarks));
    QVERIFY(!m_status);
    QCOMPARE(linesOf(log()).filter(u"start "_s).size(), 1);
    ::raise(SIGTERM);
    EVENTUALLY_VERIFY(m_status);
}

void TestRunCommand::run_homeIsNotThere_isRefusedAndNothingIsMade()
{
    QVERIFY(QDir(m_user->home() + u"/nymvisor"_s).removeRecursively());
    start({});
    EVENTUALLY_VERIFY(m_status);
    QCOMPARE(*m_status, 69);
    QVERIFY2(m_remarks.contains(m_user->home() + u"/nymvisor is not there"_s), qPrintable(m_remarks));
    QVERIFY(QDir(m_user->home()).isEmpty());
}

void TestRunCommand::run_logsSwitchedOff_saysNothing()
{
    m_user->environment.insert(u"NYMVISOR_DISABLE_LOGS"_s, u"true"_s);
    start({});
    EVENTUALLY_VERIFY(isUp());
    ::raise(SIGTERM);
    EVENTUALLY_VERIFY(m_status);
    QCOMPARE(m_logged, QStringList());
}

void TestRunCommand::run_variablesMeantForNymvisor_doNotReachTheDaemon()
{
    const QStringList names{u"NOTIFY_SOCKET"_s, u"WATCHDOG_PID"_s, u"WATCHDOG_USEC"_s,
                            u"LISTEN_PID"_s,    u"LISTEN_FDS"_s,   u"LISTEN_FDNAMES"_s};
    for (const QString &name : names)
        qputenv(name.toUtf8().constData(), "1");
    qputenv("FOR_THE_DAEMON", "1");
    start({});
    EVENTUALLY_VERIFY(isUp());
    QFile environment(u"/proc/%1/environ"_s.arg(numberAfter(log(), u"start 1.0.0"_s)));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QList<QByteArray> variables = environment.readAll().split('\0');
    ::raise(SIGTERM);
    EVENTUALLY_VERIFY(m_status);
    QVERIFY(variables.contains("FOR_THE_DAEMON=1"));
    for (const QString &name : names)
        QVERIFY2(!variables.contains(name.toUtf8() + "=1"), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_runcommand.moc"
