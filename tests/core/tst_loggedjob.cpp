#include "core/loggedjob.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestLoggedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void job_succeeds_saysNothing();
    void job_fails_isLoggedAndSucceeds();
    void job_aborted_fails();

private:
    QStringList m_logged;
};

void TestLoggedJob::init()
{
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
}

void TestLoggedJob::job_succeeds_saysNothing()
{
    LoggedJob job("part", new CallJob([] { return Result<>(); }));
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(m_logged, QStringList());
}

void TestLoggedJob::job_fails_isLoggedAndSucceeds()
{
    LoggedJob job("part", new CallJob([]() -> Result<> { return Error(ExitStatus::Failure, "no"); }));
    VERIFY_VALUE(runToEnd(job));
    QCOMPARE(m_logged.size(), 1);
    QVERIFY(m_logged.first().endsWith(u"WARN  part: no"_s));
}

void TestLoggedJob::job_aborted_fails()
{
    class EndlessJob : public Job
    {
        void onStart() override {}
    };
    LoggedJob job("part", new EndlessJob);
    std::optional<Result<>> end;
    connect(&job, &Job::finished, this, [&end](const Result<> &result) { end = result; });
    job.start();
    QCoreApplication::processEvents();
    job.abort();
    EVENTUALLY_VERIFY(end);
    VERIFY_ERROR(*end, u"stopped on request"_s);
    QCOMPARE(m_logged, QStringList());
}

QTEST_GUILESS_MAIN(TestLoggedJob)
#include "tst_loggedjob.moc"
