// Upgrades, bad releases, kills, commands, settings and an upstream that comes and goes, at random from a seed; after
// each round what must hold is looked at. tests/soak runs it.
#include "proof/arguments.h"
#include "proof/trial.h"

#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/steprunner.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

const QString configName = u".nym/nymvisors/instances/fake-node-default/config/config.toml"_s;
constexpr int longestRound = 60'000; // milliseconds until it has to rest

class Soak
{
public:
    explicit Soak(quint32 seed) : m_random(seed)
    {
        m_world.setVariable(u"FAKE_STORE"_s, m_world.home() + "/store"_L1);
        m_world.setVariable(u"FAKE_ALONE"_s, m_world.path(u"alone"_s));
        m_world.init();
        m_world.run();
    }

    const QStringList &events() const { return m_events; }
    QString log() const { return m_world.log().right(20'000); }

    /// One release, and what happens around it. What does not hold afterwards.
    QStringList round()
    {
        m_events.clear();
        m_kills = 0;
        announceNext();
        const int happenings = below(8);
        for (int i = 0; i < happenings; ++i) {
            QTest::qWait(below(300)); // at any moment
            happen();
        }
        endAll();
        QStringList found = rest();
        found += look();
        return found;
    }

    QStringList end()
    {
        const auto status = m_world.stop();
        QStringList found;
        if (status != std::optional(0))
            found += u"it ended with status %1"_s.arg(status.value_or(-1));
        if (m_world.livingDaemons() != 0)
            found += u"a daemon is left after the stop"_s;
        return found;
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    void note(const QString &event)
    {
        m_events += event;
        std::printf("    %s\n", qPrintable(event));
        std::fflush(stdout);
    }

    void announceNext()
    {
        ++m_number;
        m_isBad = below(3) == 0;
        m_release = {};
        m_release.version = u"1.%1.0"_s.arg(m_number);
        m_release.name = u"v1.%1"_s.arg(m_number);
        if (m_isBad)
            m_release.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, QString::number(below(150))}};
        m_world.announce(m_release);
        note((m_isBad ? u"announced, a bad one: "_s : u"announced: "_s) + m_release.version);
        if (!m_world.isRunning())
            m_world.run();
    }

    void happen()
    {
        using Happening = void (Soak::*)();
        static const std::vector<Happening> happenings{&Soak::killNymvisor, &Soak::killNymvisor, &Soak::killWorkerLater,
                                                       &Soak::meetFault,    &Soak::addUpgrades,  &Soak::changeSettings,
                                                       &Soak::loseUpstream, &Soak::stopPolitely};
        (this->*happenings[static_cast<size_t>(below(static_cast<int>(happenings.size())))])();
    }

    /// A step in which nymvisor dies as often as it may be tried is turned back from, however good the release.
    void killNymvisor()
    {
        if (++m_kills >= StepRunner::mostAttempts)
            return;
        note(u"nymvisor is killed"_s);
        m_world.kill();
        m_world.run();
    }

    void stopPolitely()
    {
        note(u"nymvisor is told to stop"_s);
        m_world.stop();
        m_world.run();
    }

    /// The next one of a task, some time after its start.
    void killWorkerLater()
    {
        const QStringList tasks{u"fetch"_s, u"download"_s, u"checksum"_s, u"archive"_s, u"snapshot"_s, u"restore"_s};
        const QString task = tasks[below(static_cast<int>(tasks.size()))];
        const int microseconds = below(20'000);
        note(u"the worker will die %1 microseconds into %2"_s.arg(QString::number(microseconds), task));
        QFile::remove(m_world.path(u"has-died"_s));
        m_world.setVariable(u"FAKE_WORKER_DIES"_s,
                            u"%1 %2 %3"_s.arg(task, QString::number(microseconds), m_world.path(u"has-died"_s)));
        killNymvisor(); // it is read at a start
    }

    void meetFault()
    {
        const QStringList programs{u"nymvisor"_s, u"nymvisor-worker"_s};
        const QStringList actions{u"kill"_s, u"killafter"_s, u"ENOSPC"_s, u"EIO"_s, u"EROFS"_s};
        const QString orders =
            u"in=%1 do=%2 at=%3"_s.arg(programs[below(2)], actions[below(5)], QString::number(1 + below(60)));
        note("fault: "_L1 + orders);
        m_world.setFault(orders);
        killNymvisor();
    }

    /// For a day far off: they are never due, and must not be lost.
    void addUpgrades()
    {
        std::vector<std::unique_ptr<QProcess>> commands;
        const int count = 1 + below(3);
        note(u"%1 commands add upgrades"_s.arg(count));
        for (int i = 0; i < count; ++i) {
            const QString name = u"far-%1"_s.arg(m_planned.size() + 1);
            const QString time = u"20%1-01-01T00:00:00Z"_s.arg(50 + m_planned.size() * 7 % 47);
            makeDaemon(m_world.path(name), u"9.%1.0"_s.arg(m_planned.size()));
            m_planned += name;
            commands.push_back(m_world.startCommand(
                {u"add-upgrade"_s, m_world.path(name), "--upgrade-name="_L1 + name, "--upgrade-time="_L1 + time}));
        }
        for (size_t i = 0; i < commands.size(); ++i) {
            const bool hasEnded = commands[i]->waitForFinished(30'000);
            const bool isDone =
                hasEnded && commands[i]->exitStatus() == QProcess::NormalExit && commands[i]->exitCode() == 0;
            if (isDone)
                continue;
            // A fault may have been meant for it. It is not promised, then, whether it is planned.
            m_doubtful += m_planned[m_planned.size() - static_cast<qsizetype>(commands.size() - i)];
            note("a command failed: "_L1 + QString::fromUtf8(commands[i]->readAll()).trimmed());
        }
    }

    void changeSettings()
    {
        if (m_config.isEmpty())
            m_config = m_world.file(configName).toUtf8();
        const int choice = below(3);
        QByteArray text = m_config;
        if (choice == 0)
            text.replace("shutdown_grace_period = '10s'", "shutdown_grace_period = '7s'");
        else if (choice == 1)
            text += "\n[nonsense\n";
        note(u"settings change: "_s + QStringList{u"another grace period"_s, u"nonsense"_s, u"as they were"_s}[choice]);
        writeConfig(text);
        m_world.signal(SIGHUP);
    }

    /// Whole or not at all, as a good editor does.
    void writeConfig(const QByteArray &text)
    {
        QSaveFile config(m_world.path(configName));
        if (!config.open(QIODevice::WriteOnly) || config.write(text) != text.size() || !config.commit())
            qFatal("cannot write %s", qPrintable(config.fileName()));
    }

    void loseUpstream()
    {
        note(u"upstream is gone"_s);
        m_world.upstream().answer(u"/binary"_s, FakeAnswer::page(503));
        m_world.upstream().answer(u"/fake-node/upgrade-info.json"_s, FakeAnswer::page(503));
    }

    void endAll()
    {
        m_world.clearFault();
        m_world.setVariable(u"FAKE_WORKER_DIES"_s, {});
        if (!m_config.isEmpty())
            writeConfig(m_config);
        m_world.announce(m_release);
        if (below(2) == 0) // with the environment as it was
            killNymvisor();
        else
            stopPolitely();
    }

    bool isAtRest() const
    {
        const QString journal = m_world.home() + "/nymvisor/journal.json"_L1;
        const bool wasTried = m_world.countInDaemonLog("start "_L1 + m_release.version) > 0;
        return wasTried && !QFileInfo::exists(journal) && m_world.versionOnDisk() == expected() &&
               m_world.servingDaemons() == 1 && left().isEmpty();
    }

    /// What a command that was killed has copied or begun to write stays until it is given again.
    QStringList left() const
    {
        QStringList found = leftovers(m_world);
        for (const QString &name : m_doubtful)
            found.removeIf([&name](const QString &path) { return path.contains("/upgrades/"_L1 + name + u'/'); });
        return found;
    }

    QString expected() const { return m_isBad ? m_lastGood : m_release.version; }

    QStringList rest()
    {
        constexpr qint64 nudgeAfter = 2000; // milliseconds
        int starts = 0;
        QElapsedTimer time;
        QElapsedTimer sinceNudge;
        time.start();
        sinceNudge.start();
        while (time.elapsed() < longestRound) {
            if (!m_world.isRunning()) {
                if (++starts > 20)
                    return {u"nymvisor ends again and again"_s};
                note(u"nymvisor has ended, and is started"_s);
                m_world.run();
            }
            if (QTest::qWaitFor([this] { return !m_world.isRunning() || isAtRest(); }, 300) && m_world.isRunning()) {
                m_lastGood = expected();
                return {};
            }
            if (sinceNudge.elapsed() > nudgeAfter) {
                m_world.signal(SIGHUP);
                sinceNudge.restart();
            }
        }
        return {u"it does not come to rest on %1; the files say %2; %3"_s.arg(expected(), m_world.versionOnDisk(),
                                                                              left().join(u", "_s))};
    }

    QStringList look()
    {
        QStringList found = differencesOfStore(m_world.home() + "/store"_L1, expected());
        for (const QString &line : m_world.daemonLog()) {
            if (line.startsWith("not alone"_L1) || line.startsWith("foreign"_L1))
                found += line;
        }
        const auto plan = readState<UpgradePlan>(m_world.data() + "/upgrade-plan.json"_L1);
        if (!plan || !*plan)
            return found + QStringList{u"there is no plan"_s};
        QStringList names;
        const auto queue = (*plan)->queue();
        for (const UpgradeInfo &info : queue)
            names += info.name;
        for (const QString &name : m_planned) {
            if (!m_doubtful.contains(name) && names.count(name) != 1)
                found += u"%1 is %2 times in the plan"_s.arg(name, QString::number(names.count(name)));
        }
        const auto isEarlier = [](const UpgradeInfo &left, const UpgradeInfo &right) {
            return left.upgradeTime.moment() < right.upgradeTime.moment();
        };
        if (!std::is_sorted(queue.begin(), queue.end(), isEarlier))
            found += u"the plan is not in the order of its times"_s;
        return found;
    }

    QRandomGenerator m_random;
    World m_world;
    Release m_release;
    int m_number = 0;
    int m_kills = 0; // of nymvisor in this round
    bool m_isBad = false;
    QString m_lastGood = u"1.0.0"_s;
    QByteArray m_config;
    QStringList m_planned;
    QStringList m_doubtful;
    QStringList m_events;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(u"Lets everything happen at random, and looks whether it holds."_s,
                              {{u"minutes"_s, u"N"_s, u"how long"_s, u"10"_s},
                               {u"seed"_s, u"NUMBER"_s, u"of chance; another each time unless given"_s}});
    const quint32 seed =
        arguments.has(u"seed"_s) ? arguments.text(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    QElapsedTimer time;
    time.start();
    const qint64 limit = arguments.number(u"minutes"_s) * 60'000LL;
    constexpr int roundsOfAWorld = 25; // a log is kept whole, and grows
    int rounds = 0;
    quint32 next = seed;
    while (time.elapsed() < limit) {
        Soak soak(next);
        QStringList found;
        for (int i = 0; i < roundsOfAWorld && time.elapsed() < limit && found.isEmpty(); ++i) {
            std::printf("round %d (seed %u, its round %d)\n", ++rounds, next, i + 1);
            found = soak.round();
        }
        found += soak.end();
        if (!found.isEmpty()) {
            std::printf("=== failed in round %d, seed %u:\n%s\n%s\n", rounds, next, qPrintable(found.join(u'\n')),
                        qPrintable(soak.log()));
            return 1;
        }
        ++next;
    }
    std::printf("rounds %d, failures 0, %lld s\n", rounds, time.elapsed() / 1000);
    return 0;
}
