#include "tasks/taskjob.h"

#include "core/files.h"
#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "tasks/upstreamvalues.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sayProgress = R"(say {"progress":{"done":512,"total":1024}})";
const QByteArray sayResult = R"(say {"result":{"sha256":"abc"}})";
const QByteArray sayError = R"(say {"error":{"status":69,"sentences":[{"text":"upstream is %1","values":["away"]}]}})";

} // namespace

class TestTaskJob : public QObject
{
    Q_OBJECT

private:
    /// The task of a worker that does what @p lines say.
    std::unique_ptr<TaskJob> jobFor(const QList<QByteArray> &lines)
    {
        const QString script = m_folder.filePath(u"script"_s);
        if (!writeFile(script, lines.join('\n')))
            qFatal("cannot write the script");
        return std::make_unique<TaskJob>(m_worker, ChecksumRequest{script});
    }

    QTemporaryDir m_folder;
    WorkerProgram m_worker{QStringLiteral(SCRIPTED_WORKER)};
    QStringList m_log;

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        log::setSink([this](log::Level, const QString &line) { m_log += line; });
    }
    void cleanup() { log::setSink({}); }

    void run_progressThenResult_bothArrive()
    {
        const auto job = jobFor({sayProgress, R"(say {"progress":{"done":1024,"total":1024}})", sayResult});
        QStringList progress;
        connect(job.get(), &TaskJob::progressed, this,
                [&progress](const TaskProgress &now) { progress += u"%1/%2"_s.arg(now.done).arg(now.total); });
        VERIFY_VALUE(runToEnd(*job));
        QCOMPARE(progress, (QStringList{u"512/1024"_s, u"1024/1024"_s}));
        const auto value = job->value<ChecksumResult>();
        VERIFY_VALUE(value);
        QCOMPARE(value->sha256, u"abc"_s);
    }

    void proceed_afterReady_theTaskGoesOn()
    {
        const auto job = jobFor({R"(say {"ready":true})", "await go", sayResult});
        QSignalSpy ready(job.get(), &TaskJob::ready);
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        QVERIFY(ready.wait(10'000));
        QVERIFY(!finished.wait(100));
        job->proceed();
        QVERIFY(finished.wait(10'000));
        VERIFY_VALUE(finished.first().first().value<Result<>>());
        QCOMPARE(ready.count(), 1);
        job->proceed(); // nobody is there any more
    }

    void proceed_early_isRemembered_data()
    {
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("before the start") << false;
        QTest::newRow("while the worker is started") << true;
    }
    void proceed_early_isRemembered()
    {
        QFETCH(bool, isStarted);
        const auto job = jobFor({R"(say {"ready":true})", "await go", sayResult});
        QSignalSpy finished(job.get(), &Job::finished);
        if (!isStarted)
            job->proceed();
        job->start();
        if (isStarted)
            job->proceed();
        QVERIFY(finished.wait(10'000));
        VERIFY_VALUE(finished.first().first().value<Result<>>());
    }

    void run_anyEnd_reported_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QString>("words");
        QTest::addColumn<ExitStatus>("status");
        using Lines = QList<QByteArray>;
        QTest::newRow("an error in the task's own words")
            << Lines{sayProgress, sayError, "end 69"} << u"upstream is away"_s << ExitStatus::Unavailable;
        QTest::newRow("an error, though it ends well")
            << Lines{sayError} << u"upstream is away"_s << ExitStatus::Unavailable;
        QTest::newRow("no result") << Lines{sayProgress} << u"the worker's task 'checksum' ended without a result"_s
                                   << ExitStatus::Internal;
        QTest::newRow("no result and a status")
            << Lines{"complain out of memory", "end 70"}
            << u"the worker's task 'checksum' did not end well: nymvisor-worker ended with status 70: out of memory"_s
            << ExitStatus::Failure;
        QTest::newRow("a result, but a bad end")
            << Lines{sayResult, "end 1"}
            << u"the worker's task 'checksum' did not end well: nymvisor-worker ended with status 1"_s
            << ExitStatus::Failure;
        QTest::newRow("killed")
            << Lines{sayProgress, "die 9"}
            << u"the worker's task 'checksum' did not end well: nymvisor-worker was ended by signal 9"_s
            << ExitStatus::Unavailable;
        QTest::newRow("crashed after its result")
            << Lines{sayResult, "die 11"}
            << u"the worker's task 'checksum' did not end well: nymvisor-worker was ended by signal 11"_s
            << ExitStatus::Unavailable;
        QTest::newRow("garbage") << Lines{"say Hello", "linger"}
                                 << u"a line of the worker is not JSON: line 1, column "_s << ExitStatus::BadData;
        QTest::newRow("garbage, then a result")
            << Lines{"say {}", sayResult} << u"a line of the worker is neither progress nor a result"_s
            << ExitStatus::Internal;
        QTest::newRow("an error, then a result")
            << Lines{sayError, sayResult} << u"upstream is away"_s << ExitStatus::Unavailable;
    }
    void run_anyEnd_reported()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QString, words);
        const auto job = jobFor(lines);
        QSignalSpy spy(job.get(), &Job::finished);
        const auto result = runToEnd(*job);
        QVERIFY(!result);
        QVERIFY2(result.error().message().startsWith(words), qPrintable(result.error().message()));
        QTEST(result.error().status(), "status");
        QCOMPARE(spy.count(), 1);
    }

    void run_resultThenMore_theResultStands()
    {
        const auto job =
            jobFor({sayResult, sayProgress, "say Hello", R"(say {"result":{"sha256":"other"}})", sayError});
        QSignalSpy progress(job.get(), &TaskJob::progressed);
        VERIFY_VALUE(runToEnd(*job));
        QCOMPARE(job->value<ChecksumResult>().value().sha256, u"abc"_s);
        QCOMPARE(progress.count(), 0);
    }

    void run_resultOfAnotherForm_valueIsAnError()
    {
        const auto job = jobFor({R"(say {"result":{"sha512":"abc"}})"});
        VERIFY_VALUE(runToEnd(*job));
        VERIFY_ERROR(job->value<ChecksumResult>(), u"the worker's answer cannot be used: the field 'sha256'"_s);
    }

    void run_workerIsMissing_errorSaysSo()
    {
        const WorkerProgram missing(m_folder.filePath(u"missing"_s));
        TaskJob job(missing, ChecksumRequest{u"/x"_s});
        VERIFY_ERROR(runToEnd(job), u"the worker's task 'checksum' did not end well: cannot start "_s);
    }

    void run_workerLogs_passedOnAndMarked()
    {
        const auto job = jobFor({"complain resumed at 512", sayResult});
        VERIFY_VALUE(runToEnd(*job));
        QCOMPARE(m_log.size(), 1);
        QVERIFY2(m_log[0].endsWith(u"INFO  worker: resumed at 512 task=checksum"_s), qPrintable(m_log[0]));
    }

    void abort_whileRunning_endedOnRequest()
    {
        const auto job = jobFor({sayProgress, "linger"});
        QSignalSpy progress(job.get(), &TaskJob::progressed);
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        QVERIFY(progress.wait(10'000));
        QVERIFY(!finished.wait(100)); // its input is still open
        job->abort();
        job->abort();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.count(), 1);
        const auto result = finished.at(0).at(0).value<Result<>>();
        VERIFY_ERROR(result, u"on request"_s);
        QCOMPARE(result.error().status(), ExitStatus::TryLater);
    }

    void abort_rightAfterStart_nothingIsRun()
    {
        const auto job = jobFor({"complain I was run", "linger"});
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        job->abort();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.count(), 1);
        QVERIFY(m_log.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTaskJob)
#include "tst_taskjob.moc"
