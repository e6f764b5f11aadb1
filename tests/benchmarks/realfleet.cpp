#include "benchmarks/realfleet.h"

#include "benchmarks/processfigures.h"
#include "scenarios/world.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace nymvisor::benchmarks {

namespace {

/// Each instance has pipes, and its world a server.
void allowManyFiles()
{
    struct rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

class RealFleet
{
public:
    RealFleet(int count, std::chrono::seconds rate) : m_rate(rate), m_polls(static_cast<size_t>(count))
    {
        allowManyFiles();
        m_clock.start();
        m_upstream.setAnswerer([this](const FakeRequest &request) { return answer(request); });
        for (int i = 0; i < count; ++i)
            m_worlds.push_back(makeWorld(i));
        announce(u"1.0.0"_s, {});
    }

    void start()
    {
        for (const auto &world : m_worlds)
            world->run();
        waitForAll(u"upstream"_s, "nymvisor does not start");
    }

    /// @p splay is that of the instances.
    void announce(const QString &version, const QDateTime &due)
    {
        World &world = *m_worlds.front();
        world.announce({.name = u'v' + version, .version = version, .behaviour = behaviour()});
        QJsonObject json = world.announced();
        json[u"upgradeTime"_s] = (due.isValid() ? due : QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
        m_announcement.body = QJsonDocument(json).toJson();
        m_announcement.etag = '"' + version.toLatin1() + '"';
    }

    void waitForAll(const QString &words, const char *otherwise)
    {
        for (const auto &world : m_worlds) {
            const bool hasCome = QTest::qWaitFor([&] { return world->log().contains(words); }, 900'000);
            if (hasCome)
                continue;
            std::fprintf(stderr, "%s\n%s", otherwise, qPrintable(world->log()));
            std::exit(1);
        }
    }

    /// When each instance has asked, in seconds; from the start of all.
    const std::vector<std::vector<double>> &polls() const { return m_polls; }
    double now() const { return static_cast<double>(m_clock.elapsed()) / 1000; }

    ProcessFigures figures() const
    {
        ProcessFigures sum;
        for (const auto &world : m_worlds) {
            const ProcessFigures one = figuresOf(world->processId());
            sum.pss += one.pss;
            sum.privateDirty += one.privateDirty;
            sum.processorTime += one.processorTime;
            sum.written += one.written;
        }
        return sum;
    }

    bool isAllOn(const QString &version) const
    {
        return std::ranges::all_of(m_worlds, [&version](const auto &world) {
            return world->versionOnDisk() == version && world->servingDaemons() == 1;
        });
    }

    void stop()
    {
        for (const auto &world : m_worlds)
            world->signal(SIGTERM);
        for (const auto &world : m_worlds)
            world->waitForEnd();
    }

private:
    static QMap<QString, QString> behaviour() { return {{u"life"_s, u"3600"_s}}; }

    std::unique_ptr<World> makeWorld(int number)
    {
        auto world = std::make_unique<World>();
        if (!m_worlds.empty())
            shareProgramsOf(*m_worlds.front(), *world);
        world->setVariable(u"DAEMON_ABSOLUTE_UPSTREAM_UPGRADE_URL"_s, m_upstream.url(u"/info?%1"_s.arg(number)));
        world->setVariable(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"%1s"_s.arg(m_rate.count()));
        world->setVariable(u"NYMVISOR_UPGRADE_SPLAY"_s, u"%1s"_s.arg(m_rate.count()));
        world->init(behaviour());
        return world;
    }

    /// As on a machine, where they are one file, and once in memory.
    static void shareProgramsOf(const World &from, const World &to)
    {
        for (const QString &program : {u"bin/nymvisor"_s, u"bin/nymvisor-worker"_s}) {
            QFile::remove(to.path(program));
            if (::link(QFile::encodeName(from.path(program)).constData(),
                       QFile::encodeName(to.path(program)).constData()) != 0)
                qFatal("cannot link %s", qPrintable(to.path(program)));
        }
    }

    FakeAnswer answer(const FakeRequest &request)
    {
        const QList<QByteArray> parts = request.path.split('?');
        const size_t number = parts.value(1).toUInt();
        if (parts.first() != "/info" || number >= m_polls.size())
            return FakeAnswer::page(404);
        m_polls[number].push_back(now());
        return m_announcement;
    }

    std::chrono::seconds m_rate;
    std::vector<std::vector<double>> m_polls;
    QElapsedTimer m_clock;
    FakeAnswer m_announcement;
    FakeUpstream m_upstream;
    std::vector<std::unique_ptr<World>> m_worlds;
};

/// The shortest and the longest time between two polls of one instance, beyond the first two: the second comes at any
/// time of the first interval.
std::pair<double, double> gapsIn(const std::vector<std::vector<double>> &polls)
{
    std::pair<double, double> gaps{1e9, 0};
    for (const std::vector<double> &ofOne : polls) {
        for (size_t i = 2; i < ofOne.size(); ++i) {
            gaps.first = std::min(gaps.first, ofOne[i] - ofOne[i - 1]);
            gaps.second = std::max(gaps.second, ofOne[i] - ofOne[i - 1]);
        }
    }
    return gaps;
}

} // namespace

QList<Row> runFleet(int count, std::chrono::seconds rate, int intervals)
{
    const auto interval = static_cast<double>(rate.count());
    RealFleet fleet(count, rate);
    fleet.start();
    QTest::qWait(static_cast<int>(1000 * 2 * interval)); // what the start left to be done
    const ProcessFigures begun = fleet.figures();
    QTest::qWait(static_cast<int>(1000 * interval * intervals));
    const ProcessFigures rested = fleet.figures();
    fleet.announce(u"1.1.0"_s, QDateTime::currentDateTimeUtc().addSecs(2 * rate.count()));
    fleet.waitForAll(u"upgrade: committed"_s, "an instance was not upgraded");
    const ProcessFigures upgraded = fleet.figures();
    const bool isAllUp = fleet.isAllOn(u"1.1.0"_s);
    fleet.stop();

    const auto [shortest, longest] = gapsIn(fleet.polls());
    const double all = count;
    return {{u"instances that run the new version, of %1"_s.arg(count), {}, isAllUp ? all : 0, all, 1.0},
            {u"shortest time between two polls of one, of the interval"_s, {}, shortest / interval, {}, {}},
            {u"longest time between two polls of one, of the interval"_s, {}, longest / interval, {}, {}},
            {u"memory of all, proportional share"_s, u"MB"_s, rested.pss / 1024, {}, {}},
            {u"memory of each"_s, u"kB"_s, rested.pss / all, {}, {}},
            {u"processor time of each, workers' too, over an interval with its poll"_s,
             u"ms"_s,
             (rested.processorTime - begun.processorTime) * 1000 / all / intervals,
             {},
             {}},
            {u"processor time of each, workers' too, for the upgrade and its polls"_s,
             u"ms"_s,
             (upgraded.processorTime - rested.processorTime) * 1000 / all,
             {},
             {}}};
}

} // namespace nymvisor::benchmarks
