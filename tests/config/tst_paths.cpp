#include "config/paths.h"

#include "core/resultchecks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private:
    /// Below the test's own folder; "" stays "".
    QString at(const QString &path) const
    {
        return path.isEmpty() ? QString() : QDir(m_folder->path()).canonicalPath() + u'/' + path;
    }
    QString nymvisors() const { return at(u"nymvisors"_s); }

    Settings settings() const
    {
        Settings settings;
        settings.id = u"node-1"_s;
        settings.daemonName = u"nym-node"_s;
        settings.daemonHome = at(u"home"_s);
        return settings;
    }

    std::optional<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void nymvisorsFolder_environment_homeOfNymElseHome_data()
    {
        QTest::addColumn<QString>("nymHome"); // "-": not set
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the user's home") << u"-"_s << u"/home/a"_s << u"/home/a/.nym/nymvisors"_s;
        QTest::newRow("Nym's home stands for it") << u"/srv"_s << u"/home/a"_s << u"/srv/.nym/nymvisors"_s;
        QTest::newRow("Nym's home is empty") << u""_s << u"/home/a"_s << u"/home/a/.nym/nymvisors"_s;
        QTest::newRow("a slash at the end") << u"/srv/"_s << u"-"_s << u"/srv/.nym/nymvisors"_s;
        QTest::newRow("no home at all") << u"-"_s << u"-"_s << QDir::homePath() + u"/.nym/nymvisors"_s;
    }
    void nymvisorsFolder_environment_homeOfNymElseHome()
    {
        QFETCH(QString, nymHome);
        QFETCH(QString, home);
        QProcessEnvironment environment;
        if (nymHome != "-"_L1)
            environment.insert(u"NYM_HOME_DIR"_s, nymHome);
        if (home != "-"_L1)
            environment.insert(u"HOME"_s, home);
        QTEST(nymvisorsFolder(environment), "expected");
    }

    void layout_plainSettings_asDocumented()
    {
        const Paths paths(settings(), nymvisors());
        const auto below = [this](const char *path) { return at(QString::fromUtf8(path)); };
        QCOMPARE(paths.defaultConfigFile(), below("nymvisors/instances/node-1/config/config.toml"));
        QCOMPARE(paths.instanceDataFolder(), below("nymvisors/instances/node-1/data"));
        QCOMPARE(paths.runLock(), below("nymvisors/instances/node-1/data/run.lock"));
        QCOMPARE(paths.hooksFolder(), below("nymvisors/instances/node-1/hooks"));
        QCOMPARE(paths.upgradeDataFolder(), below("nymvisors/data/nym-node"));
        QCOMPARE(paths.upgradesFolder(), below("nymvisors/data/nym-node/upgrades"));
        QCOMPARE(paths.currentLink(), below("nymvisors/data/nym-node/current"));
        QCOMPARE(paths.plan(), below("nymvisors/data/nym-node/upgrade-plan.json"));
        QCOMPARE(paths.history(), below("nymvisors/data/nym-node/upgrade-history.json"));
        QCOMPARE(paths.upgradeLock(), below("nymvisors/data/nym-node/upgrade.lock"));
        QCOMPARE(paths.instanceRecord(), below("nymvisors/data/nym-node/instances/node-1.json"));
        QCOMPARE(paths.home(), below("home"));
        QCOMPARE(paths.versionInfo(), below("home/nymvisor/current-version-info.json"));
        QCOMPARE(paths.versionInfoLink(), below("home/nymvisor/current-version.json"));
        QCOMPARE(paths.journal(), below("home/nymvisor/journal.json"));
        QCOMPARE(paths.outcomes(), below("home/nymvisor/outcomes.json"));
        QCOMPARE(paths.daemonLock(), below("home/nymvisor/daemon.lock"));
        QCOMPARE(paths.backupFolder(u"2.0"_s), below("home/nymvisor/backups/2.0"));
    }

    void layout_version_genesisOrBelowUpgrades()
    {
        const Paths paths(settings(), nymvisors());
        const QString data = at(u"nymvisors/data/nym-node/"_s);
        QCOMPARE(paths.versionTarget(u"genesis"_s), u"genesis"_s);
        QCOMPARE(paths.versionTarget(u"2.0"_s), u"upgrades/2.0"_s);
        QCOMPARE(paths.binary(u"genesis"_s), data + u"genesis/bin/nym-node"_s);
        QCOMPARE(paths.binary(u"2.0"_s), data + u"upgrades/2.0/bin/nym-node"_s);
        QCOMPARE(paths.partialBinary(u"2.0"_s), data + u"upgrades/2.0/bin/.nym-node.part"_s);
        QCOMPARE(paths.upgradeInfo(u"2.0"_s), data + u"upgrades/2.0/upgrade-info.json"_s);
    }

    void layout_customFolders_areUsed()
    {
        Settings custom = settings();
        custom.backupDataDirectory = at(u"backups/"_s);
        custom.hooksDirectory = at(u"hooks/"_s);
        const Paths paths(custom, nymvisors());
        QCOMPARE(paths.backupFolder(u"2.0"_s), at(u"backups/2.0"_s));
        QCOMPARE(paths.hooksFolder(), at(u"hooks"_s));
    }

    void upgradeData_customFolder_withOrWithoutTheDaemon_data()
    {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a new folder") << QStringList() << u"custom/nym-node"_s;
        QTest::newRow("laid out by Nym's nymvisor") << QStringList{u"custom/genesis"_s} << u"custom"_s;
        QTest::newRow("laid out by this one") << QStringList{u"custom/nym-node"_s} << u"custom/nym-node"_s;
        QTest::newRow("both are there") << QStringList{u"custom/genesis"_s, u"custom/nym-node"_s}
                                        << u"custom/nym-node"_s;
        QTest::newRow("another daemon's is there") << QStringList{u"custom/nym-api"_s} << u"custom/nym-node"_s;
    }
    void upgradeData_customFolder_withOrWithoutTheDaemon()
    {
        QFETCH(QStringList, present);
        QFETCH(QString, expected);
        for (const QString &folder : present)
            QVERIFY(QDir().mkpath(at(folder)));
        Settings custom = settings();
        custom.upgradeDataDirectory = at(u"custom/"_s);
        const Paths paths(custom, nymvisors());
        QVERIFY(QDir().mkpath(at(u"custom/nym-node"_s)));
        QCOMPARE(paths.upgradeDataFolder(), at(expected)); // looked at once
    }

    void home_reachedByALink_isResolvedOnce()
    {
        QVERIFY(QDir().mkpath(at(u"real/home"_s)));
        QVERIFY(QFile::link(at(u"real"_s), at(u"link"_s)));
        Settings linked = settings();
        linked.daemonHome = at(u"link/home/"_s);
        QCOMPARE(Paths(linked, nymvisors()).home(), at(u"real/home"_s));
        linked.daemonHome = at(u"link/new/home"_s); // not made yet
        QCOMPARE(Paths(linked, nymvisors()).home(), at(u"real/new/home"_s));
    }

    void check_placesBelowTheHome_errorNamesThem_data()
    {
        QTest::addColumn<QString>("nymvisors");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("backups");
        QTest::addColumn<QString>("wrong"); // a folder; empty: all is fine
        const auto row = [](const char *name, const QString &nymvisors, const QString &data, const QString &backups,
                            const QString &wrong) { QTest::newRow(name) << nymvisors << data << backups << wrong; };
        row("all apart", u"nymvisors"_s, u""_s, u""_s, u""_s);
        row("backups elsewhere", u"nymvisors"_s, u""_s, u"backups"_s, u""_s);
        row("backups at the top of the home", u"nymvisors"_s, u""_s, u"home/backups"_s, u""_s);
        row("backups deeper in the home", u"nymvisors"_s, u""_s, u"home/data/backups"_s, u"home/data/backups"_s);
        row("backups are the home", u"nymvisors"_s, u""_s, u"home"_s, u"home"_s);
        row("backups in nymvisor's folder", u"nymvisors"_s, u""_s, u"home/nymvisor/elsewhere"_s, u""_s);
        row("a folder whose name begins like the home", u"nymvisors"_s, u"home2/data"_s, u"home-backups"_s, u""_s);
        row("instances in the home", u"home/.nym/nymvisors"_s, u""_s, u""_s, u"home/.nym/nymvisors/instances/node-1"_s);
        row("upgrade data in the home", u"nymvisors"_s, u"home/upgrades"_s, u""_s, u"home/upgrades/nym-node"_s);
        row("upgrade data at the top, where backups may be", u"nymvisors"_s, u"home"_s, u"home/nym-node"_s,
            u"home/nym-node"_s);
        row("upgrade data in the home by way of a link", u"nymvisors"_s, u"link/upgrades"_s, u""_s,
            u"home/upgrades/nym-node"_s);
        row("backups deeper in the home by way of a link", u"nymvisors"_s, u""_s, u"link/data/backups"_s,
            u"home/data/backups"_s);
    }
    void check_placesBelowTheHome_errorNamesThem()
    {
        QFETCH(QString, nymvisors);
        QFETCH(QString, data);
        QFETCH(QString, backups);
        QFETCH(QString, wrong);
        QVERIFY(QDir().mkpath(at(u"home"_s)));
        QVERIFY(QFile::link(at(u"home"_s), at(u"link"_s)));
        Settings checked = settings();
        checked.upgradeDataDirectory = at(data);
        checked.backupDataDirectory = at(backups);
        const auto result = Paths(checked, at(nymvisors)).check();
        if (wrong.isEmpty()) {
            VERIFY_VALUE(result);
            return;
        }
        VERIFY_ERROR(result, u"the folder %1 lies inside the daemon's home"_s.arg(at(wrong)));
        QCOMPARE(result.error().status(), ExitStatus::Configuration);
    }

    void leftOutOfBackups_ownFolderAndBackupsAtTheTop_data()
    {
        QTest::addColumn<QString>("backups");
        QTest::addColumn<QStringList>("leftOut");
        QTest::newRow("backups in nymvisor's folder") << u""_s << QStringList{u"nymvisor"_s};
        QTest::newRow("backups elsewhere") << u"backups"_s << QStringList{u"nymvisor"_s};
        QTest::newRow("backups at the top") << u"home/old"_s << QStringList{u"nymvisor"_s, u"old"_s};
        QTest::newRow("backups at the top by way of a link") << u"link/old"_s << QStringList{u"nymvisor"_s, u"old"_s};
        QTest::newRow("a folder whose name begins like the home") << u"home2/old"_s << QStringList{u"nymvisor"_s};
    }
    void leftOutOfBackups_ownFolderAndBackupsAtTheTop()
    {
        QFETCH(QString, backups);
        QVERIFY(QDir().mkpath(at(u"home"_s)));
        QVERIFY(QFile::link(at(u"home"_s), at(u"link"_s)));
        Settings checked = settings();
        checked.backupDataDirectory = at(backups);
        QTEST(Paths(checked, nymvisors()).leftOutOfBackups(), "leftOut");
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
