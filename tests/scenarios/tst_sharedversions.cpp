#include "scenarios/world.h"

#include "fakes/patience.h"
#include "release/instancerecord.h"
#include "release/statefile.h"
#include "release/upgradehistory.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

const QString firstId = u"fake-node-default"_s;
const QString secondId = u"second"_s;

/// A world with two instances of one daemon, each with a home of its own.
class TwoInstances
{
public:
    TwoInstances()
    {
        world.init();
        actAs(secondId);
        if (world.command({u"init"_s, u"--daemon-home"_s, secondHome(), world.path(u"v1"_s)}) != 0)
            qFatal("init failed: %s", qPrintable(world.commandOutput()));
    }
    ~TwoInstances()
    {
        if (m_second) {
            m_second->kill();
            m_second->waitForFinished(untilItComes);
        }
    }

    QString secondHome() const { return world.path(u"home2"_s); }

    void run()
    {
        actAs(firstId);
        world.run();
        actAs(secondId);
        world.setVariable(u"FAKE_DATA"_s, secondHome() + "/data.txt"_L1);
        m_second = world.startCommand({u"run"_s});
        world.setVariable(u"FAKE_DATA"_s, world.home() + "/data.txt"_L1);
    }

    bool stop()
    {
        if (m_second->state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(m_second->processId()), SIGINT);
        const bool hasEnded =
            QTest::qWaitFor([this] { return m_second->state() == QProcess::NotRunning; }, patient(20'000));
        return world.stop() == std::optional(0) && hasEnded && m_second->exitCode() == 0;
    }

    /// An instance's own hook.
    void writeHookOf(const QString &id, const QString &phase, const QByteArray &script)
    {
        const QString path = world.path(u".nym/nymvisors/instances/%1/hooks/%2.d/10-hook"_s.arg(id, phase));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::Permissions(0x7755));
    }

    QString versionOf(const QString &home) const
    {
        const auto info = readState<VersionInfo>(home + "/nymvisor/current-version-info.json"_L1);
        return info && *info ? (*info)->version() : u"?"_s;
    }
    QString lastGoodOf(const QString &id) const
    {
        const auto record = readState<InstanceRecord>(world.data() + "/instances/"_L1 + id + ".json"_L1);
        return record && *record ? (*record)->lastGood : u"?"_s;
    }
    UpgradePlan plan() const
    {
        const auto plan = readState<UpgradePlan>(world.data() + "/upgrade-plan.json"_L1);
        return plan && *plan ? **plan : UpgradePlan();
    }
    /// "INSTANCE outcome" of each entry.
    QStringList history() const
    {
        QStringList lines;
        const auto history = readState<UpgradeHistory>(world.data() + "/upgrade-history.json"_L1);
        for (const QJsonValue &entry : history &&*history ? (*history)->toJson()[u"history"_s].toArray() : QJsonArray())
            lines += entry[u"instance"_s].toString() + u' ' + entry[u"outcome"_s].toString();
        lines.sort();
        return lines;
    }
    bool areJournalsGone() const
    {
        return !QFileInfo::exists(world.home() + "/nymvisor/journal.json"_L1) &&
               !QFileInfo::exists(secondHome() + "/nymvisor/journal.json"_L1);
    }

    World world;

private:
    void actAs(const QString &id) { world.setVariable(u"NYMVISOR_ID"_s, id); }

    std::unique_ptr<QProcess> m_second;
};

} // namespace

/// Two instances of one daemon share its versions, its plan and its link.
class TestSharedVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void release_isDownloadedOnceAndRunByBoth();
    void release_failsWithOneOfThem_isKeptByTheOther();
    void release_failsWithBoth_leavesThePlan();
};

void TestSharedVersions::release_isDownloadedOnceAndRunByBoth()
{
    TwoInstances two;
    two.world.announce({});
    two.run();
    const auto areDone = [&two] {
        return two.history() == QStringList({firstId + u" completed"_s, secondId + u" completed"_s}) &&
               two.areJournalsGone();
    };
    QVERIFY2(QTest::qWaitFor(areDone, patient(30'000)), qPrintable(two.world.log()));
    QCOMPARE(two.versionOf(two.world.home()), u"1.1.0"_s);
    QCOMPARE(two.versionOf(two.secondHome()), u"1.1.0"_s);
    QCOMPARE(two.plan().current().version, u"1.1.0"_s);
    QVERIFY(two.plan().queue().isEmpty());
    QVERIFY(two.stop());
    int downloads = 0;
    for (const FakeRequest &request : two.world.upstream().requests())
        downloads += request.path == "/binary" ? 1 : 0;
    QCOMPARE(downloads, 1);
}

void TestSharedVersions::release_failsWithOneOfThem_isKeptByTheOther()
{
    TwoInstances two;
    two.writeHookOf(secondId, u"health-check"_s, "exit 1\n");
    two.world.announce({});
    two.run();
    const QStringList expected{firstId + u" completed"_s, secondId + u" rolled back"_s};
    const auto areDone = [&] { return two.history() == expected && two.areJournalsGone(); };
    QVERIFY2(QTest::qWaitFor(areDone, patient(30'000)), qPrintable(two.world.log()));
    QVERIFY(two.stop());

    for (int i = 0; i < 2; ++i) { // whoever starts last does not take the others' version away
        QCOMPARE(two.versionOf(two.world.home()), u"1.1.0"_s);
        QCOMPARE(two.versionOf(two.secondHome()), u"1.0.0"_s);
        QCOMPARE(two.lastGoodOf(firstId), u"v1.1"_s);
        QCOMPARE(two.plan().current().version, u"1.1.0"_s);
        QVERIFY(two.plan().queue().isEmpty());
        QCOMPARE(QFileInfo(two.world.data() + "/current"_L1).canonicalFilePath(),
                 QFileInfo(two.world.data() + "/upgrades/v1.1"_L1).canonicalFilePath());
        two.run();
        EVENTUALLY_COMPARE(two.world.servingDaemons(), 2);
        QVERIFY(two.stop());
    }
    QCOMPARE(two.history(), expected);
}

void TestSharedVersions::release_failsWithBoth_leavesThePlan()
{
    TwoInstances two;
    Release bad;
    bad.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, u"30"_s}};
    two.world.announce(bad);
    two.run();
    const auto areDone = [&two] {
        return two.history() == QStringList({firstId + u" rolled back"_s, secondId + u" rolled back"_s}) &&
               two.areJournalsGone();
    };
    QVERIFY2(QTest::qWaitFor(areDone, patient(30'000)), qPrintable(two.world.log()));
    EVENTUALLY_COMPARE(two.world.servingDaemons(), 2);
    QVERIFY(two.stop());
    QCOMPARE(two.versionOf(two.world.home()), u"1.0.0"_s);
    QCOMPARE(two.versionOf(two.secondHome()), u"1.0.0"_s);
    QCOMPARE(two.plan().current().version, u"1.0.0"_s);
    QVERIFY(two.plan().queue().isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedVersions)
#include "tst_sharedversions.moc"
