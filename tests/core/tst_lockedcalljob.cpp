#include "core/lockedcalljob.h"

#include "core/resultchecks.h"
#include "core/runjob.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLockedCallJob : public QObject
{
    Q_OBJECT

private:
    QString lock() const { return m_folder.filePath(u"upgrade.lock"_s); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void call_lockIsFree_heldWhileCalledOnly()
    {
        bool isHeld = false;
        LockedCallJob job(lock(), [&] {
            isHeld = !FileLock::tryLock(lock());
            return Result<>();
        });
        VERIFY_VALUE(runToEnd(job));
        QVERIFY(isHeld);
        VERIFY_VALUE(FileLock::tryLock(lock()));
    }

    void call_fails_itsErrorAndTheLockIsFree()
    {
        LockedCallJob job(lock(), [] { return Result<>(Error(ExitStatus::BadData, "the call's own")); });
        VERIFY_ERROR(runToEnd(job), u"the call's own"_s);
        VERIFY_VALUE(FileLock::tryLock(lock()));
    }

    void call_lockIsHeldForAWhile_madeAfterwards()
    {
        std::optional<FileLock> other(FileLock::tryLock(lock()).value());
        QTimer::singleShot(100ms, this, [&other] { other.reset(); });
        bool wasFree = false;
        LockedCallJob job(lock(), [&] {
            wasFree = !other;
            return Result<>();
        });
        VERIFY_VALUE(runToEnd(job));
        QVERIFY(wasFree);
    }

    void call_lockStaysHeld_notMadeAndTriedLater()
    {
        const auto other = FileLock::tryLock(lock());
        VERIFY_VALUE(other);
        int calls = 0;
        LockedCallJob job(
            lock(), [&calls] { return ++calls, Result<>(); }, nullptr, 100ms);
        const auto result = runToEnd(job);
        VERIFY_ERROR(result, lock());
        QCOMPARE(result.error().status(), ExitStatus::TryLater);
        QCOMPARE(calls, 0);
    }

    void call_lockCannotBeMade_failsAtOnce()
    {
        LockedCallJob job(m_folder.filePath(u"no/lock"_s), [] { return Result<>(); });
        QElapsedTimer timer;
        timer.start();
        VERIFY_ERROR(runToEnd(job), u"no/lock"_s);
        QVERIFY(timer.elapsed() < 5000); // not after its patience of 10 s
    }

    void abort_whileWaiting_notMade()
    {
        std::optional<FileLock> other(FileLock::tryLock(lock()).value());
        int calls = 0;
        LockedCallJob job(lock(), [&calls] { return ++calls, Result<>(); });
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        QVERIFY(!spy.wait(50));
        job.abort();
        other.reset();
        QVERIFY(spy.wait());
        QVERIFY(!spy.wait(100));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestLockedCallJob)
#include "tst_lockedcalljob.moc"
