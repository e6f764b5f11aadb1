// Kills nymvisor at random moments of an upgrade, or of a way back, some of them twice in one upgrade.
#include "proof/arguments.h"
#include "proof/trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace {

constexpr int longestDelay = 1600; // milliseconds: a little more than an upgrade takes

/// Runs it, and kills it after a while, unless it is done by then.
void killLater(Trial &trial, int milliseconds)
{
    trial.world().run();
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&trial] { return !trial.world().isRunning(); }, milliseconds);
    trial.world().kill();
}

/// What does not hold; empty where all is well.
QString tryOnce(QRandomGenerator &random)
{
    const QList<TrialKind> kinds = TrialKind::all();
    Trial trial(kinds[random.bounded(kinds.size())]);
    QString moments;
    do {
        const int delay = random.bounded(longestDelay);
        moments += u" %1 ms"_s.arg(delay);
        killLater(trial, delay);
    } while (random.bounded(3) == 0);
    trial.settle();
    const QStringList found = trial.judge();
    if (found.isEmpty())
        return {};
    return u"=== %1, killed after%2:\n%3\n%4"_s.arg(trial.kind().name(), moments, found.join(u'\n'), trial.account());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(u"Kills nymvisor at random moments of an upgrade and of a way back."_s,
                              {{u"trials"_s, u"N"_s, u"how many upgrades"_s, u"1000"_s},
                               {u"seed"_s, u"N"_s, u"of what is random; 0: another each time"_s, u"0"_s},
                               {u"part"_s, u"I/N"_s, u"only this part of the trials"_s, u"1/1"_s}});
    const Part part(arguments.text(u"part"_s));
    const int asked = arguments.number(u"seed"_s);
    const auto seed = asked > 0 ? static_cast<quint32>(asked) : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed + static_cast<quint32>(part.number));
    std::printf("seed %u, part %d\n", seed, part.number);
    QElapsedTimer time;
    time.start();
    int tried = 0;
    int failures = 0;
    for (int i = 0; i < arguments.number(u"trials"_s); ++i) {
        if (!part.has(i))
            continue;
        const QString failure = tryOnce(random);
        ++tried;
        failures += failure.isEmpty() ? 0 : 1;
        std::fputs(qPrintable(failure), stdout);
        std::fflush(stdout);
    }
    std::printf("points %d, failures %d, not tried for lack of time %d, %lld s\n", tried, failures, 0,
                time.elapsed() / 1000);
    return failures == 0 ? 0 : 1;
}
