#pragma once

#include "proof/arguments.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <functional>

namespace nymvisor::fakes {

/// Tries as often as the argument @p count says, or that part of it, what @p tryOnce does with numbers that the seed
/// repeats; it returns what does not hold, empty where all does. Prints that, and the sum. The program's exit status.
inline int runRandomTrials(const Arguments &arguments, const QString &count,
                           const std::function<QString(QRandomGenerator &random, int index)> &tryOnce)
{
    const Part part(arguments.text(QStringLiteral("part")));
    const int asked = arguments.number(QStringLiteral("seed"));
    const auto seed = asked > 0 ? static_cast<quint32>(asked) : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed + static_cast<quint32>(part.number));
    std::printf("seed %u, part %d\n", seed, part.number);
    QElapsedTimer time;
    time.start();
    int tried = 0;
    int failures = 0;
    for (int i = 0; i < arguments.number(count); ++i) {
        if (!part.has(i))
            continue;
        const QString failure = tryOnce(random, tried);
        ++tried;
        failures += failure.isEmpty() ? 0 : 1;
        std::fputs(qPrintable(failure), stdout);
        std::fflush(stdout);
    }
    std::printf("points %d, failures %d, not tried for lack of time 0, %lld s\n", tried, failures,
                time.elapsed() / 1000);
    return failures == 0 ? 0 : 1;
}

/// The options of such a program, besides how often it tries.
inline QList<Arguments::Option> randomTrialOptions()
{
    return {{QStringLiteral("seed"), QStringLiteral("N"), QStringLiteral("of what is random; 0: another each time"),
             QStringLiteral("0")},
            {QStringLiteral("part"), QStringLiteral("I/N"), QStringLiteral("only this part"), QStringLiteral("1/1")}};
}

} // namespace nymvisor::fakes
