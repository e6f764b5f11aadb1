#include "core/unixsignals.h"

#include "fakes/patience.h"

#include <QTest>

#include <csignal>
#include <optional>

using namespace nymvisor;

namespace {

bool isDefault(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_DFL;
}

} // namespace

class TestUnixSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raise_watchedSignal_arrivesInTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("told to stop") << SIGTERM;
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("told to read the configuration again") << SIGHUP;
    }
    void raise_watchedSignal_arrivesInTheEventLoop()
    {
        QFETCH(int, number);
        const UnixSignals watcher({SIGTERM, SIGINT, SIGHUP});
        QList<int> received;
        connect(&watcher, &UnixSignals::received, this, [&received](int got) { received += got; });
        QCOMPARE(::raise(number), 0);
        QVERIFY(received.isEmpty()); // not from within the handler
        EVENTUALLY_COMPARE(received, QList<int>{number});
    }

    void raise_several_allArriveInOrder()
    {
        const UnixSignals watcher({SIGTERM, SIGHUP});
        QList<int> received;
        connect(&watcher, &UnixSignals::received, this, [&received](int got) { received += got; });
        for (const int number : {SIGHUP, SIGTERM, SIGHUP})
            ::raise(number);
        EVENTUALLY_COMPARE(received, (QList<int>{SIGHUP, SIGTERM, SIGHUP}));
    }

    void raise_moreThanAPipeHolds_neverBlocks()
    {
        const UnixSignals watcher({SIGHUP});
        int received = 0;
        connect(&watcher, &UnixSignals::received, this, [&received] { ++received; });
        for (int i = 0; i < 100'000; ++i)
            ::raise(SIGHUP);
        EVENTUALLY_VERIFY(received > 1000);
    }

    void destroy_watcher_dispositionsAreTheDefaultAgain()
    {
        std::optional<UnixSignals> watcher(std::in_place, QList<int>{SIGTERM, SIGHUP});
        QVERIFY(!isDefault(SIGTERM) && !isDefault(SIGHUP));
        QVERIFY(isDefault(SIGUSR2));
        watcher.reset();
        QVERIFY(isDefault(SIGTERM) && isDefault(SIGHUP));
        watcher.emplace(QList<int>{SIGTERM}); // a second one, after the first
        int received = 0;
        connect(&*watcher, &UnixSignals::received, this, [&received] { ++received; });
        ::raise(SIGTERM);
        EVENTUALLY_COMPARE(received, 1);
    }
};

QTEST_GUILESS_MAIN(TestUnixSignals)
#include "tst_unixsignals.moc"
