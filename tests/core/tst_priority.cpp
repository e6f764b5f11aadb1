#include "core/priority.h"

#include "core/onlyonlinux.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <thread>

class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idle_thread_isWithThoseItStarts()
    {
        int nice = 0;
        long inputOutput = 0;
        std::jthread([&] {
            nymvisor::makeIdle();
            std::jthread([&] {
                nice = ::getpriority(PRIO_PROCESS, 0);
                inputOutput = ::syscall(SYS_ioprio_get, 1, 0);
            }).join();
        }).join();
        QCOMPARE(nice, 19);
        QVERIFY(::getpriority(PRIO_PROCESS, 0) < 19);
        ONLY_ON_LINUX("classes of input and output");
        QCOMPARE(inputOutput >> 13, 3L); // the idle class
    }

    void inputOutputIdle_thread_computesAsBefore()
    {
        const int before = ::getpriority(PRIO_PROCESS, 0);
        int nice = 0;
        long inputOutput = 0;
        std::jthread([&] {
            nymvisor::makeInputOutputIdle();
            nice = ::getpriority(PRIO_PROCESS, 0);
            inputOutput = ::syscall(SYS_ioprio_get, 1, 0);
        }).join();
        QCOMPARE(nice, before);
        ONLY_ON_LINUX("classes of input and output");
        QCOMPARE(inputOutput >> 13, 3L);
    }

    void outOfMemory_process_goesBeforeOthers()
    {
        ONLY_ON_LINUX("who goes first when memory is short");
        QFile score(QStringLiteral("/proc/self/oom_score_adj"));
        QVERIFY(score.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const int before = score.readAll().trimmed().toInt();
        nymvisor::goFirstWhenOutOfMemory();
        score.seek(0);
        QVERIFY(score.readAll().trimmed().toInt() > before);
    }
};

QTEST_GUILESS_MAIN(TestPriority)
#include "tst_priority.moc"
