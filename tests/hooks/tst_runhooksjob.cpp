#include "hooks/runhooksjob.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"
#include "hooks/hookfile.h"
#include "supervisor/processes.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRunHooksJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void hooks_allSayYes_runOneAfterTheOther();
    void hooks_none_succeeds();
    void hook_saysNo_endsItWithItsReason_data();
    void hook_saysNo_endsItWithItsReason();
    void hook_failsWhereNothingHangsOnIt_isLoggedAndTheOthersRun_data();
    void hook_failsWhereNothingHangsOnIt_isLoggedAndTheOthersRun();
    void hook_takesTooLong_endsWithItsGroup();
    void hook_takesTooLongAndSaysLaterThen_hasSaidNo();
    void hook_runs_inTheHomeWithEmptyInput();
    void hook_prints_intoTheLogUnderItsName();
    void hook_aborted_isEnded();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString hook(const QString &name) const { return path(u"hooks/pre-upgrade.d/"_s + name); }
    QStringList trace() const { return linesOf(path(u"trace"_s)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    HookContext m_context;
    QStringList m_logged;
};

void TestRunHooksJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_context.phase = HookPhase::PreUpgrade;
    m_context.daemonHome = m_folder->path();
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
}

void TestRunHooksJob::hooks_allSayYes_runOneAfterTheOther()
{
    makeHook(hook(u"1"_s), "sleep 0.1; echo 1 $NYMVISOR_HOOK_PHASE >> trace");
    makeHook(hook(u"2"_s), "echo 2 >> trace");
    makeHook(path(u"more/pre-upgrade.d/0"_s), "echo 0 >> trace");
    RunHooksJob job({path(u"hooks"_s), path(u"more"_s)}, m_context, 20s);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(trace(), QStringList({u"1 pre-upgrade"_s, u"2"_s, u"0"_s}));
}

void TestRunHooksJob::hooks_none_succeeds()
{
    makeHook(hook(u"open"_s), "echo >> trace", 0777);
    RunHooksJob job({path(u"hooks"_s)}, m_context, 20s);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(trace(), QStringList());
    QCOMPARE(m_logged.filter(u"others can write it"_s).size(), 1);
}

void TestRunHooksJob::hook_saysNo_endsItWithItsReason_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("status");
    const int no = static_cast<int>(ExitStatus::Failure);
    QTest::newRow("the last line of its stderr is the reason")
        << QByteArray("echo out; echo first >&2; echo 'an election is on' >&2; echo >&2; exit 1")
        << u"a pre-upgrade hook said no: 20-no ended with status 1: an election is on"_s << no;
    QTest::newRow("75 is not now") << QByteArray("echo busy >&2; exit 75")
                                   << u"a pre-upgrade hook said not now: 20-no ended with status 75: busy"_s
                                   << static_cast<int>(ExitStatus::TryLater);
    QTest::newRow("one that says nothing") << QByteArray("exit 7") << u"20-no ended with status 7"_s << no;
    QTest::newRow("one that crashes") << QByteArray("kill -SEGV $$") << u"20-no was ended by signal 11"_s << no;
    QTest::newRow("one that cannot be executed") << QByteArray() << u"cannot start "_s << no;
}

void TestRunHooksJob::hook_saysNo_endsItWithItsReason()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, expected);
    QFETCH(int, status);
    makeHook(hook(u"10-yes"_s), "echo yes >> trace");
    makeHook(hook(u"20-no"_s), script);
    if (script.isEmpty()) {
        QFile file(hook(u"20-no"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/no/such/interpreter\n");
    }
    makeHook(hook(u"30-never"_s), "echo never >> trace");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 20s);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, expected);
    VERIFY_ERROR(result, u"20-no"_s);
    QCOMPARE(static_cast<int>(result.error().status()), status);
    QCOMPARE(trace(), QStringList(u"yes"_s));
}

void TestRunHooksJob::hook_failsWhereNothingHangsOnIt_isLoggedAndTheOthersRun_data()
{
    QTest::addColumn<QString>("phase");
    for (const HookPhase phase : {HookPhase::PostUpgrade, HookPhase::Rollback, HookPhase::Failure})
        QTest::newRow(qPrintable(textOf(phase))) << textOf(phase);
}

void TestRunHooksJob::hook_failsWhereNothingHangsOnIt_isLoggedAndTheOthersRun()
{
    QFETCH(QString, phase);
    m_context.phase = *hookPhaseNamed(phase);
    const QString folder = path(u"hooks/"_s) + phase + u".d/"_s;
    makeHook(folder + u"1-no"_s, "echo 'no mail today' >&2; exit 1");
    makeHook(folder + u"2-later"_s, "exit 75");
    makeHook(folder + u"3-hangs"_s, "exec tail -f /dev/null");
    makeHook(folder + u"4-yes"_s, "echo 4 >> trace");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 500ms);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(trace(), QStringList(u"4"_s));
    for (const QString &failed :
         {u"1-no ended with status 1: no mail today"_s, u"2-later ended with status 75"_s, u"3-hangs did not end"_s})
        QCOMPARE(m_logged.filter(u"a %1 hook failed: "_s.arg(phase) + failed).size(), 1);
}

void TestRunHooksJob::hook_takesTooLongAndSaysLaterThen_hasSaidNo()
{
    makeHook(hook(u"slow"_s), "trap 'exit 75' TERM; sleep 100 & wait");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 500ms);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"a pre-upgrade hook said no: slow did not end within 1 s"_s);
    QCOMPARE(result.error().status(), ExitStatus::Failure);
}

void TestRunHooksJob::hook_takesTooLong_endsWithItsGroup()
{
    makeHook(hook(u"slow"_s), "sleep 100 & echo pid $! >> trace; wait");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 500ms);
    const auto result = runToEnd(job);
    VERIFY_ERROR(result, u"slow did not end within 1 s"_s);
    QCOMPARE(result.error().status(), ExitStatus::Failure);
    const qint64 pid = numberAfter(path(u"trace"_s), u"pid"_s);
    QVERIFY(pid > 0);
    EVENTUALLY_VERIFY(isGone(pid));
}

void TestRunHooksJob::hook_runs_inTheHomeWithEmptyInput()
{
    makeHook(hook(u"1"_s), "pwd -P >> trace; cat >> trace; echo \"${DAEMON_HOME}\" >> trace");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 20s);
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(trace(), QStringList({QFileInfo(m_folder->path()).canonicalFilePath(), m_folder->path()}));
}

void TestRunHooksJob::hook_prints_intoTheLogUnderItsName()
{
    makeHook(hook(u"chatty"_s), "echo from stdout; echo from stderr >&2; printf 'no end of line'");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 20s);
    VERIFY_VALUE(runToEnd(job));
    for (const QString &line : {u"from stdout"_s, u"from stderr"_s, u"no end of line"_s})
        QCOMPARE(m_logged.filter(u"hook: "_s + line + u" hook=chatty"_s).size(), 1);
}

void TestRunHooksJob::hook_aborted_isEnded()
{
    makeHook(hook(u"1"_s), "echo pid $$ >> trace; sleep 100");
    makeHook(hook(u"2"_s), "echo never >> trace");
    RunHooksJob job({path(u"hooks"_s)}, m_context, 1min);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    EVENTUALLY_VERIFY(numberAfter(path(u"trace"_s), u"pid"_s) > 0);
    job.abort();
    QVERIFY(finished.wait(fakes::untilItComes));
    QVERIFY(!finished.first().first().value<Result<>>());
    EVENTUALLY_VERIFY(isGone(numberAfter(path(u"trace"_s), u"pid"_s)));
    QCOMPARE(trace().size(), 1);
}

QTEST_GUILESS_MAIN(TestRunHooksJob)
#include "tst_runhooksjob.moc"
