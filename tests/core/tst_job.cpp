#include "core/job.h"

#include "core/resultchecks.h"
#include "fakes/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// Ends when it is told to, and counts what it is asked for.
class HandJob : public Job
{
public:
    using Job::finish;

    int starts = 0;
    int aborts = 0;
    bool endsOnAbort = true;

protected:
    void onStart() override { ++starts; }
    void onAbort() override
    {
        ++aborts;
        if (endsOnAbort)
            Job::onAbort();
    }
};

Result<> resultIn(const QSignalSpy &spy)
{
    return spy.at(0).at(0).value<Result<>>();
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private:
    /// Lets everything that is queued come: an event of our own, behind it, is the last.
    void drain()
    {
        bool isLast = false;
        QMetaObject::invokeMethod(
            this, [&isLast] { isLast = true; }, Qt::QueuedConnection);
        EVENTUALLY_VERIFY(isLast);
        isLast = false;
        QMetaObject::invokeMethod(
            this, [&isLast] { isLast = true; }, Qt::QueuedConnection);
        EVENTUALLY_VERIFY(isLast);
    }

private Q_SLOTS:
    void callJob_anyResult_reportedOnceAndNotFromWithinStart_data()
    {
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a call that succeeds") << true;
        QTest::newRow("a call that fails") << false;
    }
    void callJob_anyResult_reportedOnceAndNotFromWithinStart()
    {
        QFETCH(bool, isFine);
        int calls = 0;
        CallJob job([&]() -> Result<> {
            ++calls;
            return isFine ? Result<>() : Result<>(Error(ExitStatus::Failure, "no"));
        });
        QSignalSpy spy(&job, &Job::finished);
        QVERIFY(!job.isRunning());
        job.start();
        QCOMPARE(calls, 0);
        QCOMPARE(spy.count(), 0);
        QVERIFY(job.isRunning());
        QVERIFY(spy.wait());
        drain();
        QCOMPARE(calls, 1);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(resultIn(spy).has_value(), isFine);
        QVERIFY(!job.isRunning());
    }

    void finish_severalTimes_theFirstCounts()
    {
        HandJob job;
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        EVENTUALLY_COMPARE(job.starts, 1);
        job.finish(Error(ExitStatus::Failure, "first"));
        QCOMPARE(spy.count(), 0); // never from within whatever ended it
        job.finish({});
        job.abort();
        drain();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(resultIn(spy).error().message(), u"first"_s);
        QCOMPARE(job.aborts, 0);
    }

    void abort_beforeStart_changesNothing()
    {
        HandJob job;
        QSignalSpy spy(&job, &Job::finished);
        job.abort();
        drain();
        QCOMPARE(spy.count(), 0);
        job.start();
        EVENTUALLY_COMPARE(job.starts, 1);
        job.finish({});
        QVERIFY(spy.wait());
        QVERIFY(resultIn(spy).has_value());
    }

    void abort_rightAfterStart_workIsNotBegun()
    {
        HandJob job;
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        job.abort();
        QCOMPARE(spy.count(), 0);
        drain();
        QCOMPARE(job.starts, 0);
        QCOMPARE(job.aborts, 1);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(resultIn(spy).error().status(), ExitStatus::TryLater);
    }

    void abort_rightAfterStartOfAJobThatTakesItsTime_workIsNotBegun()
    {
        HandJob job;
        job.endsOnAbort = false;
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        job.abort();
        drain();
        QCOMPARE(job.starts, 0);
        QCOMPARE(spy.count(), 0);
        job.finish({});
        drain();
        QCOMPARE(spy.count(), 1);
    }

    void abort_twice_askedAndReportedOnce()
    {
        HandJob job;
        job.endsOnAbort = false;
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        EVENTUALLY_COMPARE(job.starts, 1);
        job.abort();
        job.abort();
        QCOMPARE(job.aborts, 1);
        job.finish({}); // what was asked to stop may have been done already
        drain();
        QCOMPARE(spy.count(), 1);
        QVERIFY(resultIn(spy).has_value());
    }

    void abort_afterTheEnd_changesNothing()
    {
        CallJob job([] { return Result<>(); });
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        QVERIFY(spy.wait());
        job.abort();
        drain();
        QCOMPARE(spy.count(), 1);
    }

    void delete_beforeItsTurn_nothingIsCalled()
    {
        int calls = 0;
        auto job = std::make_unique<CallJob>([&calls] {
            ++calls;
            return Result<>();
        });
        job->start();
        job.reset();
        drain();
        QCOMPARE(calls, 0);
    }

    void delete_inItsOwnFinished_isAllowed()
    {
        auto *job = new CallJob([] { return Result<>(); });
        const QPointer<Job> watched(job);
        connect(job, &Job::finished, this, [job] { delete job; });
        job->start();
        EVENTUALLY_VERIFY(!watched);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
