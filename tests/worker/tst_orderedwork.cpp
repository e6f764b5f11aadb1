#include "worker/orderedwork.h"

#include "core/resultchecks.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace nymvisor;

class TestOrderedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_doneInAnyOrder_areFinishedInTheirs()
    {
        OrderedWork work(100);
        QList<int> finished;
        std::atomic<bool> isLastDone = std::thread::hardware_concurrency() < 2; // where only one is done at a time
        const auto add = [&](int number, const std::function<void()> &pause) {
            return work.add(1, [&, number, pause]() -> OrderedWork::Finish {
                pause();
                return [&, number]() -> Result<> {
                    finished += number;
                    return {};
                };
            });
        };
        VERIFY_VALUE(add(0, [&] { isLastDone.wait(false); }));
        for (int i = 1; i < 50; ++i)
            VERIFY_VALUE(add(i, [] {}));
        VERIFY_VALUE(work.addFinish([&]() -> Result<> {
            finished += 50;
            return {};
        }));
        VERIFY_VALUE(add(51, [&] {
            isLastDone = true;
            isLastDone.notify_all();
        }));
        VERIFY_VALUE(work.finish());
        QList<int> expected;
        for (int i = 0; i <= 51; ++i)
            expected += i;
        QCOMPARE(finished, expected);
    }

    void pieces_underWay_haveRoomAtMost()
    {
        OrderedWork work(10);
        std::atomic<qint64> underWay = 0;
        qint64 most = 0;
        for (int i = 0; i < 100; ++i) {
            underWay += 4;
            VERIFY_VALUE(work.add(4, [&]() -> OrderedWork::Finish {
                return [&]() -> Result<> {
                    underWay -= 4;
                    return {};
                };
            }));
            most = std::max<qint64>(most, underWay);
        }
        VERIFY_VALUE(work.finish());
        QCOMPARE(underWay.load(), 0);
        QVERIFY(most <= 10);
    }

    void piece_largerThanTheRoom_isDoneAlone()
    {
        OrderedWork work(10);
        int finished = 0;
        const OrderedWork::Work piece = [&]() -> OrderedWork::Finish {
            return [&]() -> Result<> {
                ++finished;
                return {};
            };
        };
        VERIFY_VALUE(work.add(5, piece));
        VERIFY_VALUE(work.add(50, piece));
        QCOMPARE(finished, 1);
        VERIFY_VALUE(work.add(5, piece));
        QCOMPARE(finished, 2);
        VERIFY_VALUE(work.finish());
        QCOMPARE(finished, 3);
    }

    void error_ofOne_endsAll()
    {
        int finished = 0;
        {
            OrderedWork work(10);
            VERIFY_VALUE(work.add(1, []() -> OrderedWork::Finish {
                return []() -> Result<> { return Error(ExitStatus::InputOutput, "the first"); };
            }));
            bool hasFailed = false;
            for (int i = 0; i < 1000 && !hasFailed; ++i) {
                hasFailed = !work.add(1, [&]() -> OrderedWork::Finish {
                    return [&]() -> Result<> {
                        ++finished;
                        return {};
                    };
                });
            }
            QVERIFY(hasFailed);
        }
        QCOMPARE(finished, 0);
    }
};

QTEST_GUILESS_MAIN(TestOrderedWork)
#include "tst_orderedwork.moc"
