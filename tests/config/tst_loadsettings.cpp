#include "config/loadsettings.h"

#include "config/configfile.h"
#include "config/settingstable.h"
#include "core/files.h"
#include "core/resultchecks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLoadSettings : public QObject
{
    Q_OBJECT

private:
    QString configOf(const QString &id) const
    {
        return m_home->filePath(u".nym/nymvisors/instances/%1/config/config.toml"_s.arg(id));
    }

    void putInstance(const QString &id)
    {
        Settings settings = defaultSettings();
        settings.id = id;
        settings.daemonName = u"nym-node"_s;
        settings.daemonHome = u"/srv/"_s + id;
        VERIFY_VALUE(saveConfig(configOf(id), settings));
    }

    std::optional<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_environment = {};
        m_environment.insert(u"HOME"_s, m_home->path());
    }
    void cleanup() { m_home.reset(); }

    void findConfigFile_pathIsSet_thatOne()
    {
        putInstance(u"a"_s);
        m_environment.insert(u"NYMVISOR_CONFIG_PATH"_s, configOf(u"b"_s));
        m_environment.insert(u"NYMVISOR_ID"_s, u"a"_s);
        VERIFY_ERROR(findConfigFile(m_environment), u"which NYMVISOR_CONFIG_PATH names"_s);
        putInstance(u"b"_s);
        QCOMPARE(findConfigFile(m_environment).value(), configOf(u"b"_s));
        m_environment.insert(u"NYMVISOR_CONFIG_PATH"_s, u""_s); // set but empty: an optional path that is not set
        QCOMPARE(findConfigFile(m_environment).value(), configOf(u"a"_s));
    }

    void findConfigFile_idIsSet_thatInstanceAmongSeveral()
    {
        putInstance(u"a"_s);
        putInstance(u"b"_s);
        m_environment.insert(u"NYMVISOR_ID"_s, u"b"_s);
        QCOMPARE(findConfigFile(m_environment).value(), configOf(u"b"_s));
    }

    void findConfigFile_idIsNoName_errorOfTheConfiguration()
    {
        m_environment.insert(u"NYMVISOR_ID"_s, u"../../etc"_s);
        const auto found = findConfigFile(m_environment);
        VERIFY_ERROR(found, u"NYMVISOR_ID"_s);
        QCOMPARE(found.error().status(), ExitStatus::Configuration);
    }

    void findConfigFile_onlyOneInstance_thatOne()
    {
        putInstance(u"only"_s);
        QCOMPARE(findConfigFile(m_environment).value(), configOf(u"only"_s));
    }

    void findConfigFile_homeOfNym_standsForHome()
    {
        const QTemporaryDir other;
        putInstance(u"only"_s);
        m_environment.insert(u"HOME"_s, other.path());
        QVERIFY(!findConfigFile(m_environment));
        m_environment.insert(u"NYM_HOME_DIR"_s, m_home->path());
        QCOMPARE(findConfigFile(m_environment).value(), configOf(u"only"_s));
    }

    void findConfigFile_severalInstances_errorListsThem()
    {
        putInstance(u"one"_s);
        putInstance(u"two"_s);
        const auto found = findConfigFile(m_environment);
        VERIFY_ERROR(found, u"set NYMVISOR_ID to one of one, two"_s);
        QCOMPARE(found.error().status(), ExitStatus::Configuration);
    }

    void findConfigFile_noInstance_errorSaysHowToMakeOne()
    {
        const auto found = findConfigFile(m_environment);
        VERIFY_ERROR(found, u"nymvisor init"_s);
        QCOMPARE(found.error().status(), ExitStatus::Configuration);
    }

    void load_defaultsFileEnvironment_theLaterCounts()
    {
        putInstance(u"a"_s);
        QByteArray file = readFile(configOf(u"a"_s)).value();
        file.replace("failure_restart_delay = '10s'", "failure_restart_delay = '20s'");
        file.replace("shutdown_grace_period = '10s'", "shutdown_grace_period = '20s'");
        VERIFY_VALUE(writeFile(configOf(u"a"_s), file));
        m_environment.insert(u"DAEMON_SHUTDOWN_GRACE_PERIOD"_s, u"30s"_s);
        m_environment.insert(u"DAEMON_RESTART_ON_FAILURE"_s, u"F"_s);
        m_environment.insert(u"NYMVISOR_NO_SUCH_SETTING"_s, u"x"_s); // ignored
        const auto loaded = loadSettings(m_environment);
        VERIFY_VALUE(loaded);
        QCOMPARE(loaded->settings.startupPeriodDuration, Duration(2min));
        QCOMPARE(loaded->settings.failureRestartDelay, Duration(20s));
        QCOMPARE(loaded->settings.shutdownGracePeriod, Duration(30s));
        QCOMPARE(loaded->settings.restartOnFailure, false);
        QCOMPARE(loaded->settings.daemonHome, u"/srv/a"_s);
        QCOMPARE(loaded->configFile, configOf(u"a"_s));
        QVERIFY(loaded->warnings.isEmpty());
        QCOMPARE(readFile(configOf(u"a"_s)).value(), file); // what the environment says is not written
    }

    void load_everyVariable_setsItsRow_data()
    {
        QTest::addColumn<QString>("text");
        for (const SettingRow &row : settingsTable()) {
            if (row.kind == ValueKind::TimeSpan)
                QTest::newRow(row.variable) << u"1h 7m"_s;
            else if (row.kind == ValueKind::OptionalPath || row.kind == ValueKind::Path)
                QTest::newRow(row.variable) << u"/srv/other"_s;
            else if (row.kind == ValueKind::Boolean)
                QTest::newRow(row.variable) << (QLatin1StringView(row.fallback) == "true"_L1 ? u"false"_s : u"true"_s);
        }
    }
    void load_everyVariable_setsItsRow()
    {
        QFETCH(QString, text);
        putInstance(u"a"_s);
        m_environment.insert(QString::fromUtf8(QTest::currentDataTag()), text);
        const auto loaded = loadSettings(m_environment);
        VERIFY_VALUE(loaded);
        for (const SettingRow &row : settingsTable()) {
            if (qstrcmp(row.variable, QTest::currentDataTag()) == 0)
                QCOMPARE(settingText(loaded->settings, row), text);
        }
    }

    void load_oldNameOfAVariable_readWithAWarning()
    {
        putInstance(u"a"_s);
        m_environment.insert(u"DAEMON_ALLOW_DOWNLOAD_BINARIES"_s, u"false"_s);
        const auto loaded = loadSettings(m_environment);
        VERIFY_VALUE(loaded);
        QCOMPARE(loaded->settings.allowBinariesDownload, false);
        QCOMPARE(loaded->warnings.size(), 1);
        QVERIFY(loaded->warnings[0].message().contains(u"DAEMON_ALLOW_BINARIES_DOWNLOAD"_s));
        m_environment.insert(u"DAEMON_ALLOW_BINARIES_DOWNLOAD"_s, u"true"_s);
        const auto both = loadSettings(m_environment);
        VERIFY_VALUE(both);
        QCOMPARE(both->settings.allowBinariesDownload, true);
        QVERIFY(both->warnings.isEmpty());
    }

    void load_variableIsSetButEmpty_unsetOrMalformed_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("NYMVISOR_UPGRADE_DATA_DIRECTORY") << true;
        QTest::newRow("DAEMON_BACKUP_DATA_DIRECTORY") << true;
        QTest::newRow("DAEMON_ABSOLUTE_UPSTREAM_UPGRADE_URL") << true;
        QTest::newRow("NYMVISOR_HOOKS_DIRECTORY") << true;
        QTest::newRow("NYMVISOR_ID") << false;
        QTest::newRow("DAEMON_NAME") << false;
        QTest::newRow("DAEMON_HOME") << false;
        QTest::newRow("DAEMON_RESTART_ON_FAILURE") << false;
        QTest::newRow("DAEMON_FAILURE_RESTART_DELAY") << false;
        QTest::newRow("DAEMON_MAX_STARTUP_FAILURES") << false;
        QTest::newRow("NYMVISOR_UPSTREAM_PUBLIC_KEYS") << false; // which would unpin them
    }
    void load_variableIsSetButEmpty_unsetOrMalformed()
    {
        QFETCH(bool, isAllowed);
        const QString variable = QString::fromUtf8(QTest::currentDataTag());
        putInstance(u"a"_s);
        QByteArray file = readFile(configOf(u"a"_s)).value();
        file.replace("_directory = ''", "_directory = '/srv/x'").replace("url = ''", "url = 'https://a/'");
        VERIFY_VALUE(writeFile(configOf(u"a"_s), file));
        m_environment.insert(variable, u""_s);
        const auto loaded = loadSettings(m_environment);
        if (!isAllowed) {
            VERIFY_ERROR(loaded, variable + u": it is set, but empty"_s);
            return;
        }
        VERIFY_VALUE(loaded);
        for (const SettingRow &row : settingsTable()) {
            if (variable == QLatin1StringView(row.variable))
                QCOMPARE(settingText(loaded->settings, row), QString());
        }
    }

    void load_severalMalformedVariables_allInOneError()
    {
        putInstance(u"a"_s);
        m_environment.insert(u"DAEMON_HOME"_s, u"srv"_s);
        m_environment.insert(u"DAEMON_MAX_STARTUP_FAILURES"_s, u"0"_s);
        m_environment.insert(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"60"_s);
        const auto loaded = loadSettings(m_environment);
        VERIFY_ERROR(loaded, u"the variable DAEMON_HOME: 'srv' is not an absolute path"_s);
        VERIFY_ERROR(loaded, u"the variable DAEMON_MAX_STARTUP_FAILURES: '0' is"_s);
        VERIFY_ERROR(loaded, u"the variable NYMVISOR_UPSTREAM_POLLING_RATE: '60' is not a duration"_s);
        QCOMPARE(loaded.error().status(), ExitStatus::Configuration);
    }

    void load_fileIsMissing_errorNamesIt()
    {
        m_environment.insert(u"NYMVISOR_ID"_s, u"gone"_s);
        const auto loaded = loadSettings(m_environment);
        VERIFY_ERROR(loaded, u"there is no instance 'gone'"_s);
        QCOMPARE(loaded.error().status(), ExitStatus::Configuration);
    }

    void load_oldSchema_fileIsCompletedAndTheOldOneKept()
    {
        const QByteArray old = "[nymvisor]\nid = 'a'\n[daemon]\nname = 'nym-node'\nhome = '/srv/a'\n"
                               "restart_on_failure = false\n";
        VERIFY_VALUE(makeFolder(QFileInfo(configOf(u"a"_s)).path()));
        VERIFY_VALUE(writeFile(configOf(u"a"_s), old));
        m_environment.insert(u"DAEMON_UNSAFE_SKIP_BACKUP"_s, u"true"_s);
        auto loaded = loadSettings(m_environment);
        VERIFY_VALUE(loaded);
        QCOMPARE(readFile(configOf(u"a"_s)).value(), old); // whoever reads may have to become another user first
        completeOldSchema(*loaded);
        QCOMPARE(loaded->warnings.size(), 1);
        QVERIFY(loaded->settings.unsafeSkipBackup);
        QVERIFY(!loaded->settings.restartOnFailure);
        const QDir folder = QFileInfo(configOf(u"a"_s)).dir();
        const QStringList kept = folder.entryList({u"config.toml.old-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(readFile(folder.filePath(kept[0])).value(), old);
        const auto completed = parseConfig(readFile(configOf(u"a"_s)).value(), u"file"_s);
        VERIFY_VALUE(completed);
        QVERIFY(!completed->isOldSchema);
        QVERIFY(!completed->settings.unsafeSkipBackup); // the environment's say is not made permanent
        auto again = loadSettings(m_environment);
        VERIFY_VALUE(again);
        completeOldSchema(*again);
        QCOMPARE(again->settings, loaded->settings);
        QVERIFY(again->warnings.isEmpty());
    }

    void load_oldSchemaThatLeavesTheHomeToTheEnvironment_worksAgain()
    {
        VERIFY_VALUE(makeFolder(QFileInfo(configOf(u"a"_s)).path()));
        VERIFY_VALUE(writeFile(configOf(u"a"_s), "[nymvisor]\nid = 'a'\n[daemon]\nname = 'nym-node'\n"));
        m_environment.insert(u"DAEMON_HOME"_s, u"/srv/a"_s);
        auto loaded = loadSettings(m_environment);
        VERIFY_VALUE(loaded);
        completeOldSchema(*loaded);
        const auto again = loadSettings(m_environment);
        VERIFY_VALUE(again);
        QCOMPARE(again->settings.daemonHome, u"/srv/a"_s);
        m_environment.remove(u"DAEMON_HOME"_s);
        VERIFY_ERROR(loadSettings(m_environment), u"does not set daemon.home, and the variable DAEMON_HOME"_s);
    }
};

QTEST_GUILESS_MAIN(TestLoadSettings)
#include "tst_loadsettings.moc"
