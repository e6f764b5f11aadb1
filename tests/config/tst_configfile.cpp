#include "config/configfile.h"

#include "config/samples.h"
#include "core/files.h"
#include "core/resultchecks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Every setting of the table another than its default.
Settings unusualSettings()
{
    Settings settings = defaultSettings();
    for (const SettingRow &row : settingsTable()) {
        if (!setSetting(settings, row, sampleFor(row)))
            qFatal("the sample for %s is not allowed", row.key);
    }
    return settings;
}

Settings plainSettings()
{
    Settings settings = defaultSettings();
    settings.id = u"nym-node-default"_s;
    settings.daemonName = u"nym-node"_s;
    settings.daemonHome = u"/home/nym/.nym/nym-nodes/default-nym-node"_s;
    return settings;
}

/// The keys and values of a file that Nym's own nymvisor made, which has none of upstream.
const QByteArray madeByNym = R"(
# made by the other program

[nymvisor]
id = 'nym-node-default'
disable_logs = false
upgrade_data_directory = ''

[daemon]
name = 'nym-node'
home = '/home/nym/.nym/nym-nodes/default-nym-node'
allow_binaries_download = true
enforce_download_checksum = true
restart_after_upgrade = true
restart_on_failure = false
failure_restart_delay = '10s'
max_startup_failures = 10
startup_period_duration = '2m'
shutdown_grace_period = '10s'
backup_data_directory = ''
unsafe_skip_backup = false
)";

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void render_anySettings_areReadBack_data()
    {
        QTest::addColumn<bool>("isUnusual");
        QTest::newRow("defaults and what has none") << false;
        QTest::newRow("every setting another than its default") << true;
    }
    void render_anySettings_areReadBack()
    {
        QFETCH(bool, isUnusual);
        const Settings settings = isUnusual ? unusualSettings() : plainSettings();
        const QByteArray rendered = renderConfig(settings);
        const auto read = parseConfig(rendered, u"config.toml"_s);
        VERIFY_VALUE(read);
        QCOMPARE(read->settings, settings);
        QVERIFY(!read->isOldSchema);
        QCOMPARE(renderConfig(read->settings), rendered);
    }

    void render_settingOfOurs_isACommentWhileDefault()
    {
        Settings settings = plainSettings();
        const QByteArray plain = renderConfig(settings);
        QVERIFY(plain.contains("\n# hook_timeout = '5m'\n"));
        QVERIFY(!plain.contains("\nhook_timeout"));
        settings.hookTimeout = 1min;
        const QByteArray changed = renderConfig(settings);
        QVERIFY(changed.contains("\nhook_timeout = '1m'\n"));
        QVERIFY(!changed.contains("# hook_timeout"));
    }

    void render_documentedKey_alwaysThere()
    {
        const QByteArray rendered = renderConfig(plainSettings());
        for (const SettingRow &row : settingsTable())
            QCOMPARE(rendered.contains(QByteArray("\n") + row.key + " = "), !row.isOurs);
        QVERIFY(rendered.contains("\nupgrade_data_directory = ''\n"));
        QVERIFY(rendered.contains("\nrestart_on_failure = true\n"));
        QVERIFY(rendered.contains("\nmax_startup_failures = 10\n"));
        QVERIFY(rendered.contains("\nunsafe_skip_backup = false\n"));
        QVERIFY(rendered.endsWith("backup_retention = 5\n"));
    }

    void parse_fileOfNymsNymvisor_readAndOfAnOldSchema()
    {
        const auto read = parseConfig(madeByNym, u"config.toml"_s);
        VERIFY_VALUE(read);
        QVERIFY(read->isOldSchema);
        Settings expected = plainSettings();
        expected.restartOnFailure = false;
        QCOMPARE(read->settings, expected);
        QVERIFY(!parseConfig(renderConfig(read->settings), u"config.toml"_s)->isOldSchema);
    }

    void parse_windowsLineEnds_read()
    {
        QByteArray text = madeByNym;
        VERIFY_VALUE(parseConfig(text.replace('\n', "\r\n"), u"config.toml"_s));
    }

    void parse_textOfSeveralLines_keepsWhatLooksLikeAComment()
    {
        const auto read = parseConfig("[daemon]\nhome = \"\"\"\n/srv\n# x\"\"\"\n"_ba, u"config.toml"_s);
        VERIFY_VALUE(read);
        QCOMPARE(read->settings.daemonHome, u"/srv\n# x"_s);
    }

    void parse_nothing_defaultsAndOldSchema()
    {
        const auto read = parseConfig({}, u"config.toml"_s);
        VERIFY_VALUE(read);
        QVERIFY(read->isOldSchema);
        QCOMPARE(read->settings, defaultSettings());
    }

    void parse_whatHasNoDefaultIsEmpty_isNotSet()
    {
        const auto read = parseConfig(renderConfig(defaultSettings()), u"config.toml"_s);
        VERIFY_VALUE(read);
        QCOMPARE(read->settings, defaultSettings());
    }

    void parse_mistake_errorSaysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a misspelt key") << "[daemon]\nrestart_on_failur = true\n"_ba
                                        << u"line 2: there is no setting 'daemon.restart_on_failur'; did you mean "
                                           "'daemon.restart_on_failure'?"_s;
        QTest::newRow("a key in the other table")
            << "[nymvisor]\nhome = '/srv'\n"_ba << u"line 2: there is no setting 'nymvisor.home'; did you mean"_s;
        QTest::newRow("a key above the tables")
            << "\nid = 'x'\n"_ba << u"line 2: there is no setting 'id'; did you mean"_s;
        QTest::newRow("a misspelt table")
            << "[deamon]\nhome = '/srv'\n"_ba << u"there is no setting 'deamon.home'; did you mean 'daemon.home'?"_s;
        QTest::newRow("a list of tables") << "[[daemon]]\nhome = '/srv'\n"_ba << u"there is no setting 'daemon'"_s;
        QTest::newRow("a list for a value")
            << "[daemon]\nhome = ['/srv']\n"_ba << u"line 2: daemon.home: it must be a single value"_s;
        QTest::newRow("a table for a value")
            << "[daemon.home]\nx = 1\n"_ba << u"daemon.home: it must be a single value"_s;
        QTest::newRow("a date for a value")
            << "[daemon]\nhome = 2026-01-31\n"_ba << u"line 2: daemon.home: it must be a single value"_s;
        QTest::newRow("a duration without a unit") << "[daemon]\nfailure_restart_delay = 10\n"_ba
                                                   << u"line 2: daemon.failure_restart_delay: '10' is not a duration"_s;
        QTest::newRow("a boolean in other words") << "[daemon]\nrestart_on_failure = 'yes'\n"_ba
                                                  << u"line 2: daemon.restart_on_failure: 'yes' is neither true"_s;
        QTest::newRow("a count below one") << "[daemon]\nmax_startup_failures = 0\n"_ba
                                           << u"line 2: daemon.max_startup_failures: '0' is not a whole number"_s;
        QTest::newRow("a relative home") << "[daemon]\nhome = 'srv'\n"_ba
                                         << u"line 2: daemon.home: 'srv' is not an absolute path"_s;
        QTest::newRow("a syntax error") << "[daemon]\nhome = '/srv'\nname = nym-node\n"_ba
                                        << u"config.toml is not TOML: line 3, column "_s;
        QTest::newRow("a syntax error below comments")
            << "# one\n\n  # two\r\n[daemon] # three\nname = nym-node\n# four"_ba
            << u"config.toml is not TOML: line 5, column "_s;
        QTest::newRow("a string that is not closed")
            << "[daemon]\nhome = '/srv\n"_ba << u"config.toml is not TOML: line 2, column "_s;
        QTest::newRow("a key twice") << "[daemon]\nhome = '/a'\nhome = '/b'\n"_ba
                                     << u"config.toml is not TOML: line 3, column "_s;
        QTest::newRow("not in UTF-8") << "[daemon]\nhome = '/\xff'\n"_ba
                                      << u"config.toml is not TOML: line 2, column "_s;
        QTest::newRow("no name where one must be")
            << "[daemon]\n[+"_ba << u"config.toml is not TOML: line 2, column 2"_s;
        QTest::newRow("a letter that no name has")
            << "[daemon]\nn\xc3\xa4me = 'x'\n"_ba << u"config.toml is not TOML: line 2, column 2"_s;
        QTest::newRow("a control character")
            << "[daemon]\n[\0x]\n"_ba << u"config.toml is not TOML: line 2 has a control character"_s;
    }
    void parse_mistake_errorSaysWhereAndWhat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto read = parseConfig(text, u"config.toml"_s);
        VERIFY_ERROR(read, words);
        QVERIFY(read.error().message().startsWith(u"config.toml "_s));
        QCOMPARE(read.error().status(), ExitStatus::Configuration);
    }

    void parse_severalMistakes_allInOneErrorInTheirOrder()
    {
        const auto read = parseConfig("[nymvisor]\nidd = 'x'\n[daemon]\nhome = 'srv'\nmax_startup_failures = -1\n"
                                      "[nymvisor.upstream_polling_rate]\n",
                                      u"config.toml"_s);
        QVERIFY(!read);
        const QStringList lines = read.error().message().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].startsWith(u"  line 2: there is no setting 'nymvisor.idd'; did you mean 'nymvisor.id'"_s));
        QVERIFY(lines[2].startsWith(u"  line 4: daemon.home"_s));
        QVERIFY(lines[3].startsWith(u"  line 5: daemon.max_startup_failures"_s));
        QVERIFY(lines[4].startsWith(u"  line 6: nymvisor.upstream_polling_rate"_s));
    }

    void save_newFile_foldersAreMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a/config/config.toml"_s);
        VERIFY_VALUE(saveConfig(path, plainSettings()));
        QCOMPARE(readFile(path).value(), renderConfig(plainSettings()));
        QCOMPARE(filesIn(folder.filePath(u"a/config"_s)), QStringList{u"config.toml"_s});
    }

    void save_sameContent_nothingIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"config.toml"_s);
        VERIFY_VALUE(saveConfig(path, plainSettings()));
        const FileStamp before = stampOf(path).value();
        VERIFY_VALUE(saveConfig(path, plainSettings()));
        QCOMPARE(stampOf(path).value(), before);
        QCOMPARE(filesIn(folder.path()), QStringList{u"config.toml"_s});
    }

    void save_otherContent_oldFileIsKeptBeside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"config.toml"_s);
        VERIFY_VALUE(writeFile(path, madeByNym));
        VERIFY_VALUE(saveConfig(path, plainSettings()));
        const QStringList files = filesIn(folder.path());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0], u"config.toml"_s);
        QVERIFY(files[1].startsWith(u"config.toml.old-"_s));
        QCOMPARE(readFile(folder.filePath(files[1])).value(), madeByNym);
        QCOMPARE(readFile(path).value(), renderConfig(plainSettings()));
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
