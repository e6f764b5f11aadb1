#include "benchmarks/footprintworld.h"
#include "benchmarks/measuredprocess.h"
#include "benchmarks/processfigures.h"
#include "benchmarks/resulttable.h"
#include "release/statefile.h"
#include "release/upgradehistory.h"
#include "release/upgradeplan.h"
#include "upgrade/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::benchmarks;

namespace {

constexpr double restartDelay = 10; // milliseconds, as the instances have it

struct Counts
{
    int runs = 0;     // of each measure
    int seconds = 0;  // of idling
    int polls = 0;    // of growth
    int restarts = 0; // likewise
    int upgrades = 0; // likewise
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double inMilliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// From exec to the event loop.
double startReference()
{
    QProcess reference;
    const qint64 begin = monotonicNow();
    reference.start(QStringLiteral(REF_CORE), QStringList());
    reference.waitForFinished();
    return inMilliseconds(reference.readAllStandardOutput().trimmed().toLongLong() - begin);
}

double secondsOf(const QStringList &command)
{
    return measure(command).seconds;
}

void measureStart(FootprintWorld &world, const Counts &counts, QList<Row> &rows)
{
    std::vector<double> starts;
    std::vector<double> stops;
    std::vector<double> daemons;
    std::vector<double> references;
    for (int run = 0; run < counts.runs; ++run) {
        starts.push_back(inMilliseconds(world.start()));
        stops.push_back(inMilliseconds(world.stop()));
        daemons.push_back(inMilliseconds(world.startDaemonAlone()));
        references.push_back(startReference());
    }
    rows += {u"start, exec of nymvisor to exec of the daemon"_s, u"ms"_s, median(starts) - median(daemons),
             median(references), 1.6};
    rows += {u"a signal to the daemon's stop"_s, u"ms"_s, median(stops), {}, 2.0};
    world.start();
    std::vector<double> restarts;
    for (int run = 0; run < counts.runs; ++run)
        restarts.push_back(inMilliseconds(world.restartDaemon()));
    rows += {u"restart of a crashed daemon, beyond its delay"_s,
             u"ms"_s,
             median(restarts) - restartDelay - median(daemons),
             {},
             5.0};
    std::vector<double> begun;
    for (int run = 0; run < std::max(counts.runs / 4, 1); ++run)
        begun.push_back(inMilliseconds(world.beginStagedUpgrade()));
    rows += {u"a change of the plan to an upgrade begun"_s, u"ms"_s, median(begun), {}, 50.0};
    world.stop();
}

double processorTimeOfEndedChildren()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void askOnceByReference(FootprintWorld &world)
{
    QProcess reference; // in this process is the server, which must answer meanwhile
    reference.start(QStringLiteral(REF_NETWORK), {world.announcementUrl(), world.authorityFile()});
    demand(QTest::qWaitFor([&] { return reference.state() == QProcess::NotRunning; }, 60'000) &&
               reference.exitCode() == 0,
           "the reference gets no answer", world.world());
}

/// Of an instance at which nothing else goes on, in turn with the reference.
void measurePolls(const Counts &counts, QList<Row> &rows)
{
    FootprintWorld world;
    world.world().setVariable(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"1s"_s);
    world.start();
    world.poll();
    world.waitUntilNothingIsDone();
    const double before = figuresOf(world.world().processId()).processorTime;
    const double endedBefore = processorTimeOfEndedChildren();
    const qsizetype first = world.polls();
    const int wanted = std::max(counts.runs, 10);
    for (int run = 0; run < wanted; ++run) {
        const qsizetype asked = world.polls();
        demand(QTest::qWaitFor([&] { return world.polls() > asked; }, 10'000), "no polls", world.world());
        askOnceByReference(world);
    }
    world.waitUntilNothingIsDone();
    const double taken = figuresOf(world.world().processId()).processorTime - before;
    const double reference = (processorTimeOfEndedChildren() - endedBefore) / wanted;
    const double each = taken / static_cast<double>(world.polls() - first - wanted);
    world.stop();
    rows += {u"processor time of a poll that finds nothing new"_s, u"ms"_s, each * 1000, reference * 1000, 1.5};
}

void measureMemory(FootprintWorld &world, const Counts &counts, QList<Row> &rows, QStringList &libraries)
{
    QProcess reference;
    reference.start(QStringLiteral(REF_CORE), {u"--stay"_s});
    world.start();
    for (int poll = 0; poll < 10; ++poll)
        world.poll();
    world.upgrade();
    const qint64 process = world.world().processId();
    const ProcessFigures before = figuresOf(process);
    rows += {u"memory while it supervises, proportional share"_s, u"kB"_s, before.pss,
             figuresOf(reference.processId()).pss, 1.2};
    rows += {u"memory of its own (private, dirty)"_s, u"kB"_s, before.privateDirty, {}, 1500.0};
    libraries = librariesOf(process);
    world.waitUntilItRests();
    const ProcessFigures resting = figuresOf(process);
    QTest::qWait(counts.seconds * 1000);
    const ProcessFigures after = figuresOf(process);
    rows += {u"times it woke in %1 s of idling"_s.arg(counts.seconds),
             u""_s,
             static_cast<double>(after.wakeups - resting.wakeups),
             {},
             0.0};
    rows += {u"bytes written in them"_s, u"B"_s, static_cast<double>(after.written - resting.written), {}, 0.0};
    for (int poll = 0; poll < counts.polls; ++poll)
        world.poll();
    for (int restart = 0; restart < counts.restarts; ++restart)
        world.restartDaemon();
    for (int upgrade = 0; upgrade < counts.upgrades; ++upgrade)
        world.upgrade();
    rows += {u"growth of it over %1 polls, %2 restarts, %3 upgrades"_s.arg(counts.polls)
                 .arg(counts.restarts)
                 .arg(counts.upgrades),
             u"kB"_s,
             figuresOf(process).privateDirty - after.privateDirty,
             {},
             {}};
    world.stop();
    reference.closeWriteChannel();
    reference.waitForFinished();
}

/// The commands see the world's instance, and nothing else of these surroundings.
QStringList commandIn(FootprintWorld &world, const QStringList &arguments)
{
    qputenv("HOME", world.world().path({}).toUtf8());
    return QStringList(world.program()) + arguments;
}

void measureCommands(FootprintWorld &world, const Counts &counts, QList<Row> &rows)
{
    for (const QStringList &arguments :
         {QStringList{u"status"_s}, {u"config"_s}, {u"--version"_s}, {u"completions"_s, u"bash"_s}}) {
        std::vector<double> commands;
        std::vector<double> references; // in turn with them: a machine changes its pace
        for (int run = 0; run < counts.runs; ++run) {
            commands.push_back(secondsOf(commandIn(world, arguments)) * 1000);
            references.push_back(secondsOf({QStringLiteral(REF_CORE)}) * 1000);
        }
        rows += {u"`nymvisor %1`"_s.arg(arguments.join(u' ')), u"ms"_s, median(commands), median(references), 1.6};
    }
}

/// As years of upgrades leave it.
void fill(FootprintWorld &world)
{
    const QString data = world.world().data();
    UpgradePlan plan = *samples::must(readState<UpgradePlan>(data + "/upgrade-plan.json"_L1));
    for (int i = 0; i < 1000; ++i)
        plan.insert(samples::release(u"planned-%1"_s.arg(i), u"2.0.%1"_s.arg(i), u"2099-01-01T00:00:00Z"_s));
    samples::must(writeState(data + "/upgrade-plan.json"_L1, plan));
    UpgradeHistory history;
    for (int i = 0; i < 10'000; ++i) {
        UpgradeHistory::Entry entry;
        entry.performedAt = Timestamp(QDateTime::currentDateTimeUtc().addDays(i - 10'000));
        entry.info = samples::release(u"done-%1"_s.arg(i), u"0.1.%1"_s.arg(i));
        entry.transactionId = u"%1"_s.arg(i);
        history.put(entry);
    }
    samples::must(writeState(data + "/upgrade-history.json"_L1, history));
    for (int i = 0; i < 200; ++i)
        fakes::makeDaemon(data + u"/upgrades/done-%1/bin/fake-node"_s.arg(i), u"0.1.%1"_s.arg(i));
}

double startOf(FootprintWorld &world)
{
    const double taken = inMilliseconds(world.start());
    world.stop();
    return taken;
}

double statusOf(FootprintWorld &world)
{
    return secondsOf(commandIn(world, {u"status"_s})) * 1000;
}

/// A new instance and an old one, in turn.
void measureFullness(const Counts &counts, QList<Row> &rows)
{
    FootprintWorld empty;
    FootprintWorld full;
    for (FootprintWorld *world : {&empty, &full}) {
        world->world().setVariable(u"NYMVISOR_VERSION_RETENTION"_s, u"0"_s); // all are kept
        world->start();
        world->upgrade(); // so that its version has proven itself
        world->stop();
    }
    fill(full);
    std::vector<double> emptyStarts;
    std::vector<double> fullStarts;
    std::vector<double> emptyStatus;
    std::vector<double> fullStatus;
    for (int run = 0; run < counts.runs; ++run) {
        emptyStarts.push_back(startOf(empty));
        fullStarts.push_back(startOf(full));
        emptyStatus.push_back(statusOf(empty));
        fullStatus.push_back(statusOf(full));
    }
    const QString state = u", with a history of 10,000, a plan of 1,000 and 200 versions"_s;
    rows += {u"start"_s + state, u"ms"_s, median(fullStarts), median(emptyStarts), 2.0};
    rows += {u"`nymvisor status`"_s + state, u"ms"_s, median(fullStatus), median(emptyStatus), 2.0};
}

void measureSize(FootprintWorld &world, QList<Row> &rows)
{
    for (const QString &name : {u"nymvisor"_s, u"nymvisor-worker"_s}) {
        const QString copy = world.world().path(u"stripped"_s);
        measure({u"strip"_s, u"-o"_s, copy, world.world().path(u"bin/"_s + name)});
        rows +=
            {u"size of %1, stripped"_s.arg(name), u"kB"_s, static_cast<double>(QFileInfo(copy).size()) / 1024, {}, {}};
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"How often each is measured"_s, u"N"_s, u"21"_s},
                       {u"idle"_s, u"For how long idling is watched"_s, u"SECONDS"_s, u"60"_s},
                       {u"polls"_s, u"Over how many polls growth is looked at"_s, u"N"_s, u"10000"_s},
                       {u"restarts"_s, u"Over how many restarts of the daemon"_s, u"N"_s, u"1000"_s},
                       {u"upgrades"_s, u"Over how many upgrades"_s, u"N"_s, u"100"_s},
                       {u"json"_s, u"Where to write the results as JSON"_s, u"FILE"_s, {}}});
    parser.process(application);
    const Counts counts{std::max(parser.value(u"runs"_s).toInt(), 1), parser.value(u"idle"_s).toInt(),
                        parser.value(u"polls"_s).toInt(), parser.value(u"restarts"_s).toInt(),
                        parser.value(u"upgrades"_s).toInt()};
    QList<Row> rows;
    QStringList libraries;
    {
        FootprintWorld world;
        measureStart(world, counts, rows);
        measurePolls(counts, rows);
        measureCommands(world, counts, rows);
        measureFullness(counts, rows);
        measureSize(world, rows);
    }
    FootprintWorld world; // what memory is measured of has a short past
    measureMemory(world, counts, rows, libraries);
    print(rows, u"nymvisor"_s);
    std::printf("\nLoaded by `run`: %s\n", qPrintable(libraries.join(u", "_s)));
    const QJsonObject results{{u"measures"_s, jsonOf(rows)}, {u"libraries"_s, QJsonArray::fromStringList(libraries)}};
    const QString json = parser.value(u"json"_s);
    return json.isEmpty() || writeJson(results, json) ? 0 : 1;
}
