#include "benchmarks/footprintworld.h"

#include "benchmarks/processfigures.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/samples.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <signal.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace nymvisor::benchmarks {

namespace {

constexpr int limit = 60'000; // milliseconds

} // namespace

qint64 monotonicNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void demand(bool isGood, const char *what, const World &world)
{
    if (isGood)
        return;
    std::fprintf(stderr, "%s\n%s", what, qPrintable(world.log()));
    std::exit(1);
}

FootprintWorld::FootprintWorld()
{
    QFile::remove(m_world.path(u"bin/nymvisor-worker"_s));
    QFile::copy(QStringLiteral(NYMVISOR_WORKER), m_world.path(u"bin/nymvisor-worker"_s));
    demand(writeFile(authorityFile(), m_authority.pem()).has_value(), "the authority cannot be written", m_world);
    m_world.setVariable(u"SSL_CERT_FILE"_s, authorityFile());
    m_world.setVariable(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, m_upstream.url({}));
    m_world.setVariable(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"1h"_s);
    m_world.setVariable(u"DAEMON_STARTUP_PERIOD_DURATION"_s, u"1ms"_s); // so that no restart is a failed start
    m_world.init(behaviour());
    m_world.announce({.name = u"v0.9"_s, .version = u"0.9.0"_s});
    offer(m_world.announced());
}

QMap<QString, QString> FootprintWorld::behaviour() const
{
    return {{u"times"_s, m_world.path(u"times"_s)}, {u"life"_s, u"86400"_s}};
}

/// With what lets nothing new be said in few bytes, as real servers do.
void FootprintWorld::offer(const QJsonObject &announcement)
{
    FakeAnswer answer;
    answer.body = QJsonDocument(announcement).toJson();
    answer.etag = '"' + answer.body.sha256().left(16) + '"';
    m_upstream.answer(m_announcement, answer);
}

qint64 FootprintWorld::waitForInstant(const char *moment, qint64 after)
{
    qint64 found = 0;
    const bool hasCome = QTest::qWaitFor(
        [&] {
            for (const QString &line : m_world.file(u"times"_s).split(u'\n', Qt::SkipEmptyParts)) {
                const QStringList words = line.split(u' ');
                if (words.value(0) == QLatin1StringView(moment) && words.value(2).toLongLong() > after)
                    found = words.value(2).toLongLong();
            }
            return found != 0;
        },
        limit);
    demand(hasCome, "the daemon noted nothing", m_world);
    QFile::remove(m_world.path(u"times"_s)); // looked for in few lines, however often
    return found;
}

qint64 FootprintWorld::start()
{
    const int starts = m_world.countInDaemonLog(u"start "_s);
    const qint64 begin = monotonicNow();
    m_world.run();
    const qint64 taken = waitForInstant("start", begin) - begin;
    waitForDaemon(starts + 1);
    return taken;
}

/// It tells its process right after its first instant.
void FootprintWorld::waitForDaemon(int starts)
{
    const bool isUp = QTest::qWaitFor([&] { return m_world.countInDaemonLog(u"start "_s) == starts; }, limit);
    demand(isUp, "the daemon was not started", m_world);
    const QStringList told = m_world.daemonLog().filter(QRegularExpression(u"^start "_s));
    m_daemon = static_cast<pid_t>(told.constLast().section(u' ', 2, 2).toLongLong());
    demand(m_daemon > 1, "the daemon did not tell its process", m_world);
}

qint64 FootprintWorld::stop()
{
    waitUntilNothingIsDone();
    const qint64 begin = monotonicNow();
    m_world.signal(SIGTERM);
    const qint64 taken = waitForInstant("end", begin) - begin;
    demand(m_world.waitForEnd().has_value(), "nymvisor did not end", m_world);
    return taken;
}

qint64 FootprintWorld::restartDaemon()
{
    const int starts = m_world.countInDaemonLog(u"start "_s);
    const qint64 begin = monotonicNow();
    ::kill(m_daemon, SIGKILL);
    const qint64 taken = waitForInstant("start", begin) - begin;
    waitForDaemon(starts + 1);
    return taken;
}

qint64 FootprintWorld::startDaemonAlone()
{
    QProcess daemon;
    const qint64 begin = monotonicNow();
    daemon.start(m_world.path(u"v1"_s), QStringList());
    const qint64 taken = waitForInstant("start", begin) - begin;
    daemon.kill();
    daemon.waitForFinished();
    return taken;
}

void FootprintWorld::poll()
{
    const qsizetype before = polls();
    m_world.signal(SIGHUP);
    demand(QTest::qWaitFor([&] { return polls() > before; }, limit), "upstream was not asked", m_world);
    waitUntilNothingIsDone();
}

void FootprintWorld::waitUntilNothingIsDone()
{
    const bool isDone = QTest::qWaitFor([this] { return !hasMoreChildrenThan(1, m_world.processId()); }, limit);
    demand(isDone, "a worker does not end", m_world);
}

void FootprintWorld::waitUntilItRests()
{
    constexpr int longEnough = 2000; // milliseconds
    QElapsedTimer sinceLastChild;
    sinceLastChild.start();
    const auto rests = [&] {
        if (hasMoreChildrenThan(1, m_world.processId()))
            sinceLastChild.restart();
        return sinceLastChild.hasExpired(longEnough);
    };
    demand(QTest::qWaitFor(rests, limit), "it does not come to rest", m_world);
}

void FootprintWorld::upgrade()
{
    const int starts = m_world.countInDaemonLog(u"start "_s);
    const QString version = u"1.0.%1"_s.arg(++m_version);
    m_world.announce({.name = u'v' + version, .version = version, .behaviour = behaviour()});
    offer(m_world.announced());
    m_world.signal(SIGHUP);
    waitForUpgrade(starts + 1);
    QFile::remove(m_world.path(u"times"_s));
}

void FootprintWorld::waitForUpgrade(int starts)
{
    demand(m_world.waitForNextLog(u"upgrade: committed"_s, limit), "no upgrade", m_world);
    waitForDaemon(starts);
    waitUntilNothingIsDone();
}

qint64 FootprintWorld::beginStagedUpgrade()
{
    const int starts = m_world.countInDaemonLog(u"start "_s);
    const QString version = u"1.0.%1"_s.arg(++m_version);
    const QString binary = m_world.path(u"added"_s);
    makeDaemon(binary, version, behaviour());
    const QStringList added{u"add-upgrade"_s, binary, u"--upgrade-name"_s, version, u"--upgrade-delay"_s, u"1h"_s};
    demand(m_world.command(added) == 0, qPrintable(m_world.commandOutput()), m_world);
    demand(m_world.waitForNextLog(u"staged"_s, limit), "it was not staged", m_world);
    waitUntilNothingIsDone();
    const QString file = m_world.data() + "/upgrade-plan.json"_L1;
    UpgradePlan plan = *samples::must(readState<UpgradePlan>(file));
    UpgradeInfo upgrade = *plan.find(version);
    upgrade.upgradeTime = Timestamp(QDateTime::currentDateTimeUtc());
    plan.insert(upgrade);
    samples::must(writeState(file, plan));
    const QDateTime changed = QDateTime::currentDateTimeUtc();
    demand(m_world.waitForNextLog(u"upgrade: step step=pre-upgrade"_s, limit), "it did not begin", m_world);
    const QString begun = m_world.log().split(u'\n').filter(u"step step=pre-upgrade"_s).constLast();
    const qint64 taken = changed.msecsTo(QDateTime::fromString(begun.section(u' ', 0, 0), Qt::ISODateWithMs));
    waitForUpgrade(starts + 1);
    return taken * 1'000'000;
}

} // namespace nymvisor::benchmarks
