#include "core/jobsequence.h"

#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// Ends when it is told to, and is deaf to abort().
class HandJob : public Job
{
public:
    using Job::finish;

protected:
    void onStart() override {}
    void onAbort() override {}
};

} // namespace

class TestJobSequence : public QObject
{
    Q_OBJECT

private:
    /// Makes jobs that write their numbers down; the one numbered @p failing fails.
    JobSequence::Make maker(int number, int failing = 0)
    {
        return [=, this] {
            m_made += number;
            return new CallJob([=, this]() -> Result<> {
                m_called += number;
                return number == failing ? Result<>(Error(ExitStatus::Failure, "no")) : Result<>();
            });
        };
    }

    QList<int> m_made;
    QList<int> m_called;

private Q_SLOTS:
    void init()
    {
        m_made.clear();
        m_called.clear();
    }

    void run_severalJobs_oneAfterTheOther()
    {
        JobSequence sequence({maker(1), maker(2), maker(3)});
        QVERIFY(m_made.isEmpty());
        VERIFY_VALUE(runToEnd(sequence));
        QCOMPARE(m_called, (QList<int>{1, 2, 3}));
    }

    void run_nothing_succeeds()
    {
        JobSequence sequence({});
        VERIFY_VALUE(runToEnd(sequence));
    }

    void run_oneFails_laterOnesAreNotMade()
    {
        JobSequence sequence({maker(1), maker(2, 2), maker(3)});
        VERIFY_ERROR(runToEnd(sequence), u"no"_s);
        QCOMPARE(m_made, (QList<int>{1, 2}));
    }

    void abort_jobInHandEndsWellAllTheSame_restIsNotDoneAndNotSaidToBe()
    {
        QPointer<HandJob> inHand;
        JobSequence sequence({[&inHand] { return inHand = new HandJob; }, maker(2)});
        QSignalSpy spy(&sequence, &Job::finished);
        sequence.start();
        EVENTUALLY_VERIFY(inHand && inHand->isRunning());
        sequence.abort();
        inHand->finish({});
        QVERIFY(spy.wait());
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_made.isEmpty());
        VERIFY_ERROR(spy.at(0).at(0).value<Result<>>(), u"on request"_s);
    }

    void abort_lastJobEndsWellAllTheSame_allIsDone()
    {
        QPointer<HandJob> inHand;
        JobSequence sequence({maker(1), [&inHand] { return inHand = new HandJob; }});
        QSignalSpy spy(&sequence, &Job::finished);
        sequence.start();
        EVENTUALLY_VERIFY(inHand && inHand->isRunning());
        sequence.abort();
        inHand->finish({});
        QVERIFY(spy.wait());
        VERIFY_VALUE(spy.at(0).at(0).value<Result<>>());
    }

    void abort_beforeTheFirst_nothingIsMade()
    {
        JobSequence sequence({maker(1)});
        QSignalSpy spy(&sequence, &Job::finished);
        sequence.start();
        sequence.abort();
        QVERIFY(spy.wait());
        VERIFY_ERROR(spy.at(0).at(0).value<Result<>>(), u"on request"_s);
        QVERIFY(m_made.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobSequence)
#include "tst_jobsequence.moc"
