#include "benchmarks/upgradebenchmark.h"

#include "scenarios/world.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace nymvisor::benchmarks {

namespace {

constexpr int longest = 3'600'000; // milliseconds, of an upgrade with its archive
constexpr int pauseBetweenSignals = 200;

[[noreturn]] void giveUp(const char *what, const World &world)
{
    std::fprintf(stderr, "%s\n%s", what, qPrintable(world.log()));
    std::exit(1);
}

/// Since it was started.
double mostMebibytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype found = text.indexOf("VmHWM:");
    return text.mid(found + 6).simplified().split(' ').value(0).toDouble() / 1024;
}

/// When nymvisor read its configuration again, as it does at each SIGHUP.
QList<QDateTime> timesOfRereading(const QString &log)
{
    QList<QDateTime> times;
    for (const QString &line : log.split(u'\n')) {
        if (line.contains("the configuration was read again"_L1))
            times += QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs);
    }
    return times;
}

/// From each signal to the next time that it was heeded; two may have been heeded at once.
std::vector<double> latencies(const QList<QDateTime> &sent, const QString &log)
{
    const QList<QDateTime> heeded = timesOfRereading(log);
    std::vector<double> seconds;
    for (const QDateTime &time : sent) {
        const auto next = std::ranges::lower_bound(heeded, time);
        if (next != heeded.end())
            seconds.push_back(static_cast<double>(time.msecsTo(*next)) / 1000);
    }
    std::ranges::sort(seconds);
    return seconds;
}

/// As the daemons themselves noted it, in nanoseconds.
double downtimeOf(const QString &notes)
{
    qint64 ended = 0;
    for (const QString &line : notes.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words.value(0) == "end"_L1)
            ended = words.value(2).toLongLong();
        else if (ended > 0)
            return static_cast<double>(words.value(2).toLongLong() - ended) / 1e9;
    }
    return -1;
}

} // namespace

QJsonObject UpgradeCost::toJson() const
{
    return {{u"downtimeSeconds"_s, downtime},
            {u"nymvisorMebibytesBefore"_s, memoryBefore},
            {u"nymvisorMebibytesAfter"_s, memoryAfter},
            {u"medianSignalSeconds"_s, medianLatency},
            {u"longestSignalSeconds"_s, longestLatency},
            {u"signals"_s, signalsSent}};
}

UpgradeCost measureUpgrade(const BenchmarkHome &home, const QString &folder)
{
    World world(folder);
    makeHome(home, world.home());
    const QString times = world.path(u"times"_s);
    const QMap<QString, QString> daemon{
        {u"times"_s, times}, {u"touches"_s, world.home()}, {u"life"_s, QString::number(longest / 1000)}};
    world.setVariable(u"DAEMON_SHUTDOWN_GRACE_PERIOD"_s, u"5m"_s);
    world.init(daemon);
    world.run();
    if (!world.waitForLog(u"daemon: started"_s))
        giveUp("the daemon was not started", world);
    UpgradeCost cost;
    cost.memoryBefore = mostMebibytesOf(world.processId());
    world.announce(Release{.behaviour = daemon});
    QList<QDateTime> sent;
    const auto isDone = [&] {
        return world.log().contains("upgrade: committed"_L1) && world.log().contains("backup: archived"_L1);
    };
    for (int waited = 0; !isDone() && waited < longest; waited += pauseBetweenSignals) {
        sent += QDateTime::currentDateTimeUtc();
        world.signal(SIGHUP);
        QTest::qWait(pauseBetweenSignals);
    }
    cost.memoryAfter = mostMebibytesOf(world.processId());
    if (!isDone() || !world.stop())
        giveUp("the upgrade did not come to its end", world);
    const std::vector<double> waits = latencies(sent, world.log());
    cost.downtime = downtimeOf(world.file(u"times"_s));
    if (waits.empty() || cost.downtime < 0)
        giveUp("nothing was measured", world);
    cost.medianLatency = waits[waits.size() / 2];
    cost.longestLatency = waits.back();
    cost.signalsSent = static_cast<int>(sent.size());
    return cost;
}

} // namespace nymvisor::benchmarks
