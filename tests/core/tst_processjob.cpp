#include "core/processjob.h"

#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ProcessSpec shell(const QString &script)
{
    return {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}};
}

/// A named pipe that every process of a group holds open for writing: its reader learns when the last one is gone.
class Lifeline
{
public:
    Lifeline()
    {
        const QByteArray name = QFile::encodeName(path());
        if (::mkfifo(name.constData(), 0600) == 0)
            m_reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    Lifeline(const Lifeline &) = delete;
    Lifeline &operator=(const Lifeline &) = delete;
    ~Lifeline() { ::close(m_reader); }

    QString path() const { return m_folder.filePath(u"lifeline"_s); }

    /// Whether what was begun has said that it is there, with as many words.
    bool hasHeard(int words)
    {
        read();
        return m_heard.count('\n') >= words;
    }
    bool isCut() { return read() == 0; }

private:
    ssize_t read()
    {
        char bytes[256];
        const ssize_t count = ::read(m_reader, bytes, sizeof bytes);
        if (count > 0)
            m_heard.append(bytes, count);
        return count;
    }

    QTemporaryDir m_folder;
    QByteArray m_heard;
    int m_reader = -1;
};

/// A leader and a grandchild behind it, both on the lifeline.
QString family(const Lifeline &lifeline, bool leaderObeys, bool leaderEnds = false)
{
    return u"exec 9>'%1'\n"
           "%2\n"
           "(trap '' TERM; echo grandchild >&9; sleep 30) &\n"
           "echo leader >&9\n"
           "%3\n"_s.arg(lifeline.path(), leaderObeys ? u":"_s : u"trap '' TERM"_s,
                        leaderEnds ? u"exit 0"_s : u"sleep 30"_s);
}

} // namespace

class TestProcessJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_anyEnd_reported_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words"); // empty: no error
        QTest::addColumn<int>("exitCode");  // -1: none
        QTest::newRow("it succeeds") << u"exit 0"_s << u""_s << 0;
        QTest::newRow("it succeeds and complains") << u"echo careful >&2"_s << u""_s << 0;
        QTest::newRow("it fails") << u"exit 3"_s << u"sh ended with status 3"_s << 3;
        QTest::newRow("it fails and says why")
            << u"echo first >&2; echo the reason >&2; exit 75"_s << u"sh ended with status 75: the reason"_s << 75;
        QTest::newRow("its last words have no line's end")
            << u"echo first >&2; printf 'the reason' >&2; exit 1"_s << u"sh ended with status 1: the reason"_s << 1;
        QTest::newRow("empty lines are no words")
            << u"printf 'the reason\\n \\n\\n' >&2; exit 1"_s << u"sh ended with status 1: the reason"_s << 1;
        QTest::newRow("it is killed") << u"kill -KILL $$"_s << u"sh was ended by signal 9"_s << -1;
        QTest::newRow("a signal that this process ignores ends it")
            << u"kill -USR1 $$; exit 0"_s << u"sh was ended by signal %1"_s.arg(SIGUSR1) << -1;
        QTest::newRow("a signal that this process blocks ends it")
            << u"kill -USR2 $$; exit 0"_s << u"sh was ended by signal %1"_s.arg(SIGUSR2) << -1;
    }
    void status_anyEnd_reported()
    {
        QFETCH(QString, script);
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        ::signal(SIGUSR1, SIG_IGN);
        sigset_t blocked;
        sigset_t before;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGUSR2);
        ::sigprocmask(SIG_BLOCK, &blocked, &before);
        ProcessJob job(shell(script));
        const auto result = runToEnd(job);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        ::signal(SIGUSR1, SIG_DFL);
        QCOMPARE(result ? QString() : result.error().message(), words);
        QCOMPARE(job.exitCode().value_or(-1), exitCode);
    }

    void start_notPossible_errorNamesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("folder");
        QTest::newRow("there is no such program") << u"/no/such/program"_s << u""_s;
        QTest::newRow("it is no program") << u"/dev/null"_s << u""_s;
        QTest::newRow("it is a folder") << u"/tmp"_s << u""_s;
        QTest::newRow("there is no such working folder") << u"/bin/sh"_s << u"/no/such/folder"_s;
    }
    void start_notPossible_errorNamesTheProgram()
    {
        QFETCH(QString, program);
        QFETCH(QString, folder);
        ProcessJob job(ProcessSpec{.program = program, .workingDirectory = folder});
        QSignalSpy spy(&job, &Job::finished);
        const auto result = runToEnd(job);
        VERIFY_ERROR(result, u"cannot start "_s + program);
        QCOMPARE(result.error().status(), ExitStatus::Unavailable);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!job.exitCode());
    }

    void timeout_whatIgnoresTerm_wholeGroupIsEnded_data()
    {
        QTest::addColumn<bool>("leaderObeys");
        QTest::newRow("the leader obeys, its child does not") << true;
        QTest::newRow("neither obeys") << false;
    }
    void timeout_whatIgnoresTerm_wholeGroupIsEnded()
    {
        QFETCH(bool, leaderObeys);
        Lifeline lifeline;
        ProcessSpec spec = shell(family(lifeline, leaderObeys));
        spec.timeout = 1s;
        spec.killAfter = 200ms;
        ProcessJob job(spec);
        const auto result = runToEnd(job);
        VERIFY_ERROR(result, u"sh did not end within 1 s"_s);
        QCOMPARE(result.error().status(), ExitStatus::TryLater);
        QVERIFY(lifeline.hasHeard(2));
        EVENTUALLY_VERIFY(lifeline.isCut());
    }

    void end_leaderLeavesAChildBehind_childIsEnded()
    {
        Lifeline lifeline;
        ProcessJob job(shell(family(lifeline, true, true)));
        VERIFY_VALUE(runToEnd(job));
        EVENTUALLY_VERIFY(lifeline.isCut());
    }

    void delete_whileRunning_wholeGroupIsEnded_data()
    {
        QTest::addColumn<bool>("hasSaidSo");
        QTest::newRow("it runs") << true;
        QTest::newRow("it runs, but the event loop has not heard of it") << false;
    }
    void delete_whileRunning_wholeGroupIsEnded()
    {
        QFETCH(bool, hasSaidSo);
        Lifeline lifeline;
        auto job = std::make_unique<ProcessJob>(shell(family(lifeline, false)));
        job->start();
        if (!hasSaidSo)
            QCoreApplication::sendPostedEvents(job.get(), QEvent::MetaCall);
        else
            EVENTUALLY_VERIFY(job->processId() != 0);
        const QDeadlineTimer deadline(10'000);
        while (!lifeline.hasHeard(2) && !deadline.hasExpired()) {
        } // without the event loop
        QVERIFY(lifeline.hasHeard(2));
        QCOMPARE(job->processId() != 0, hasSaidSo);
        job.reset();
        EVENTUALLY_VERIFY(lifeline.isCut());
    }

    void abort_whileRunning_wholeGroupIsEndedAndReportedOnce()
    {
        Lifeline lifeline;
        ProcessSpec spec = shell(family(lifeline, false));
        spec.killAfter = 200ms;
        ProcessJob job(spec);
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        EVENTUALLY_VERIFY(lifeline.hasHeard(2));
        job.abort();
        job.abort();
        QVERIFY(spy.wait(10'000));
        EVENTUALLY_VERIFY(lifeline.isCut());
        job.abort();
        QVERIFY(!spy.wait(50));
        QCOMPARE(spy.count(), 1);
        const auto result = spy.at(0).at(0).value<Result<>>();
        VERIFY_ERROR(result, u"on request"_s);
        QCOMPARE(result.error().status(), ExitStatus::TryLater);
    }

    void abort_beforeItRuns_reported()
    {
        ProcessJob job(shell(u"sleep 30"_s));
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        job.abort();
        QVERIFY(spy.wait(10'000));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(job.processId(), 0);
    }

    void abort_whileItIsBeingStarted_ended()
    {
        ProcessJob job(shell(u"sleep 30"_s));
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        QCoreApplication::sendPostedEvents(&job, QEvent::MetaCall);
        QCOMPARE(job.processId(), 0); // the system has not said yet that it runs
        job.abort();
        QVERIFY(spy.wait(10'000));
        QCOMPARE(spy.count(), 1);
        VERIFY_ERROR(spy.at(0).at(0).value<Result<>>(), u"on request"_s);
    }

    void output_withinLimit_keptAndComplete()
    {
        ProcessSpec spec = shell(u"printf 'one\\n'; echo other >&2; printf two"_s);
        spec.outputLimit = 7;
        ProcessJob job(spec);
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(job.standardOutput(), "one\ntwo"_ba);
        QCOMPARE(job.lastErrorLine(), u"other"_s);
    }

    void output_beyondLimit_error_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("streams");
        QTest::newRow("one byte too many") << u"printf %65537d 1"_s << false;
        QTest::newRow("without an end") << u"yes"_s << false;
        QTest::newRow("without an end, and TERM is ignored") << u"trap '' TERM; yes"_s << false;
        QTest::newRow("a line without an end") << u"tr '\\0' x < /dev/zero"_s << true;
    }
    void output_beyondLimit_error()
    {
        QFETCH(QString, script);
        QFETCH(bool, streams);
        ProcessSpec spec = shell(script);
        spec.outputLimit = 1 << 16;
        spec.streamsOutput = streams;
        spec.killAfter = 200ms;
        ProcessJob job(spec);
        const auto result = runToEnd(job);
        VERIFY_ERROR(result, u"sh wrote more than the 65536 bytes allowed"_s);
        QCOMPARE(result.error().status(), ExitStatus::BadData);
        QCOMPARE(job.standardOutput(), QByteArray());
    }

    void errorOutput_withoutLineEnds_isBounded()
    {
        ProcessSpec spec = shell(u"tr '\\0' x < /dev/zero | head -c 3000000 >&2; echo >&2; echo the end >&2; exit 1"_s);
        ProcessJob job(spec);
        QSignalSpy lines(&job, &ProcessJob::errorLine);
        VERIFY_ERROR(runToEnd(job), u"status 1: the end"_s);
        QVERIFY(lines.count() > 3);
    }

    void output_streamed_comesByLinesAndIsNotKept()
    {
        ProcessSpec spec = shell(u"printf 'one\\n\\ntwo\\nlast'"_s);
        spec.streamsOutput = true;
        ProcessJob job(spec);
        QList<QByteArray> lines;
        connect(&job, &ProcessJob::outputLine, this, [&lines](const QByteArray &line) { lines += line; });
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(lines, (QList<QByteArray>{"one", "", "two", "last"}));
        QCOMPARE(job.standardOutput(), QByteArray());
    }

    void output_streamedMoreThanTheLimitInShortLines_isFine()
    {
        ProcessSpec spec = shell(u"i=0; while [ $i -lt 200 ]; do echo 0123456789; i=$((i+1)); done"_s);
        spec.streamsOutput = true;
        spec.outputLimit = 500;
        ProcessJob job(spec);
        QSignalSpy lines(&job, &ProcessJob::outputLine);
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(lines.count(), 200);
    }

    void input_large_arrivesWholeAndEnds()
    {
        ProcessSpec spec{.program = u"/bin/cat"_s};
        spec.input = QByteArray(3 << 20, 'i');
        spec.outputLimit = 4 << 20;
        ProcessJob job(spec);
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(job.standardOutput().size(), spec.input.size());
    }

    void input_notRead_isNoError()
    {
        ProcessSpec spec = shell(u"exit 0"_s);
        spec.input = QByteArray(3 << 20, 'i');
        ProcessJob job(spec);
        VERIFY_VALUE(runToEnd(job));
    }

    void input_keptOpen_noEndOfFile()
    {
        ProcessSpec spec = shell(u"read -r line; echo \"got $line\"; read -r more; echo ended"_s);
        spec.input = "request\n";
        spec.keepInputOpen = true;
        spec.streamsOutput = true;
        ProcessJob job(spec);
        QSignalSpy lines(&job, &ProcessJob::outputLine);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(lines.wait(10'000));
        QCOMPARE(lines.at(0).at(0).toByteArray(), "got request"_ba);
        QVERIFY(!finished.wait(100));
        QCOMPARE(lines.count(), 1);
        job.abort();
        QVERIFY(finished.wait(10'000));
    }

    void environment_given_nothingElseIsInherited_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::newRow("some variables") << QStringList{u"LANG=C"_s, u"ONLY=a b"_s};
        QTest::newRow("none at all") << QStringList();
    }
    void environment_given_nothingElseIsInherited()
    {
        QFETCH(QStringList, variables);
        qputenv("NOTIFY_SOCKET", "/run/secret");
        ProcessSpec spec{.program = u"/usr/bin/env"_s};
        spec.environment.emplace();
        for (const QString &variable : variables)
            spec.environment->insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        ProcessJob job(spec);
        VERIFY_VALUE(runToEnd(job));
        QStringList lines = QString::fromUtf8(job.standardOutput()).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        QCOMPARE(lines, variables);
    }

    void environment_notGiven_isInherited()
    {
        qputenv("INHERITED", "yes");
        ProcessJob job(shell(u"printf %s \"$INHERITED\""_s));
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(job.standardOutput(), "yes"_ba);
    }

    void workingDirectory_given_used()
    {
        ProcessSpec spec = shell(u"pwd"_s);
        spec.workingDirectory = u"/"_s;
        ProcessJob job(spec);
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(job.standardOutput(), "/\n"_ba);
    }

    void error_programWithAName_isCalledByIt()
    {
        ProcessSpec spec = shell(u"exit 4"_s);
        spec.name = u"the-worker"_s;
        ProcessJob job(spec);
        VERIFY_ERROR(runToEnd(job), u"the-worker ended with status 4"_s);
    }
};

QTEST_GUILESS_MAIN(TestProcessJob)
#include "tst_processjob.moc"
