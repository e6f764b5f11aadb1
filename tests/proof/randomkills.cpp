// Kills nymvisor at random moments of an upgrade, or of a way back, some of them twice in one upgrade.
#include "proof/randomtrials.h"
#include "proof/trial.h"

#include <QTest>

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
                              randomTrialOptions() +
                                  QList<Arguments::Option>{{u"trials"_s, u"N"_s, u"how many upgrades"_s, u"1000"_s}});
    return runRandomTrials(arguments, u"trials"_s, [](QRandomGenerator &random, int) { return tryOnce(random); });
}
