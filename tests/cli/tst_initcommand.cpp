#include "cli/initcommand.h"

#include "cli/typed.h"
#include "config/samples.h"
#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <sys/stat.h>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

/// Everything below a folder with its mode, and where a link leads: "0700 data", "0600 plan.json", "current ->
/// genesis".
QStringList layoutOf(const QString &folder, const QString &prefix = {})
{
    QStringList lines;
    for (const QString &name :
         QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString path = folder + u'/' + name;
        struct stat status = {};
        ::lstat(QFile::encodeName(path).constData(), &status);
        if (S_ISLNK(status.st_mode)) {
            lines += prefix + name + u" -> "_s + linkText(path);
            continue;
        }
        lines += u"%1 %2%3"_s.arg(status.st_mode & 07777U, 4, 8, QChar(u'0')).arg(prefix, name);
        if (S_ISDIR(status.st_mode))
            lines += layoutOf(path, prefix + name + u'/');
    }
    return lines;
}

} // namespace

class TestInitCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init_freshMachine_laysOutTheDocumentedTree();
    void init_flag_changesItsSetting_data();
    void init_flag_changesItsSetting();
    void init_sources_haveTheDocumentedPrecedence_data();
    void init_sources_haveTheDocumentedPrecedence();
    void init_configPath_isWhereItIsSaved();
    void init_repeated_changesNothing();
    void init_repeatedWithAFlag_changesOnlyThat();
    void init_homeOfAnotherDaemon_isRefused();
    void init_anotherBinary_isRefusedNamingBothVersions();
    void init_anotherBuildOfTheVersion_isTaken();
    void init_secondInstance_startsFromAKnownVersion();
    void init_homeOfNymsNymvisor_keepsWhatItSays();
    void init_secondInstanceOnAHome_warns();
    void init_mistake_endsWithItsStatus_data();
    void init_mistake_endsWithItsStatus();
    void init_severalMistakes_areToldTogether();
};

void TestInitCommand::init_freshMachine_laysOutTheDocumentedTree()
{
    const User user;
    const Typed typed = user.inits();
    VERIFY_STATUS(typed, 0);
    QVERIFY(typed.answer.startsWith("id:                                fake-node-default\n"_L1));
    QCOMPARE(typed.answer, user.types(QStringList{u"config"_s}).answer);

    QStringList layout = layoutOf(user.path(u".nym"_s));
    layout.sort();
    QStringList expected{u"0700 nymvisors"_s,
                         u"0700 nymvisors/data"_s,
                         u"0700 nymvisors/data/fake-node"_s,
                         u"nymvisors/data/fake-node/current -> genesis"_s,
                         u"0700 nymvisors/data/fake-node/genesis"_s,
                         u"0700 nymvisors/data/fake-node/genesis/bin"_s,
                         u"0755 nymvisors/data/fake-node/genesis/bin/fake-node"_s,
                         u"0600 nymvisors/data/fake-node/genesis/upgrade-info.json"_s,
                         u"0600 nymvisors/data/fake-node/upgrade-plan.json"_s,
                         u"0700 nymvisors/data/fake-node/upgrades"_s,
                         u"0700 nymvisors/instances"_s,
                         u"0700 nymvisors/instances/fake-node-default"_s,
                         u"0700 nymvisors/instances/fake-node-default/config"_s,
                         u"0600 nymvisors/instances/fake-node-default/config/config.toml"_s,
                         u"0700 nymvisors/instances/fake-node-default/data"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/failure.d"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/health-check.d"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/post-upgrade.d"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/pre-download.d"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/pre-upgrade.d"_s,
                         u"0700 nymvisors/instances/fake-node-default/hooks/rollback.d"_s};
    expected.sort();
    QCOMPARE(layout, expected);
    QStringList home = layoutOf(user.home());
    home.sort();
    QCOMPARE(home,
             QStringList({u"0600 nymvisor/current-version-info.json"_s, u"0700 nymvisor"_s, u"0700 nymvisor/backups"_s,
                          u"nymvisor/current-version.json -> current-version-info.json"_s}));

    QCOMPARE(sha256Of(user.data(u"genesis/bin/fake-node"_s)), sha256Of(user.path(u"build/1.0.0"_s)));
    const auto info = *must(readState<UpgradeInfo>(user.data(u"genesis/upgrade-info.json"_s)));
    QVERIFY(info == UpgradeInfo::genesis(buildInfo(u"1.0.0"_s)));
    const QJsonObject json = info.toJson();
    QCOMPARE(json[u"name"_s].toString(), u"genesis"_s);
    QCOMPARE(json[u"manual"_s].toBool(), true);
    QCOMPARE(json[u"upgradeTime"_s].toString(), u"1970-01-01T00:00:00Z"_s);
    const auto plan = *must(readState<UpgradePlan>(user.data(u"upgrade-plan.json"_s)));
    QVERIFY(plan.current() == info && plan.queue().isEmpty());
    const auto version = *must(readState<VersionInfo>(user.home() + u"/nymvisor/current-version.json"_s));
    QCOMPARE(version.name(), u"genesis"_s);
    QCOMPARE(version.version(), u"1.0.0"_s);
}

void TestInitCommand::init_flag_changesItsSetting_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("value");
    const auto table = settingsTable();
    for (size_t i = 0; i < table.size(); ++i) {
        const SettingRow &row = table[i];
        if (!row.flag)
            continue;
        const QString flag = u"--"_s + QString::fromUtf8(row.flag);
        const QString sample = sampleFor(row);
        const int index = static_cast<int>(i);
        switch (row.form) {
        case FlagForm::Value:
        case FlagForm::Repeated:
            QTest::addRow("%s VALUE", qPrintable(flag)) << index << QStringList{flag, sample} << sample;
            QTest::addRow("%s=VALUE", qPrintable(flag)) << index << QStringList{flag + u'=' + sample} << sample;
            break;
        case FlagForm::Switch:
            QTest::addRow("%s", qPrintable(flag)) << index << QStringList{flag} << u"true"_s;
            break;
        case FlagForm::SwitchValue:
            QTest::addRow("%s", qPrintable(flag)) << index << QStringList{flag} << u"true"_s;
            QTest::addRow("%s=VALUE", qPrintable(flag)) << index << QStringList{flag + u'=' + sample} << sample;
            break;
        }
    }
}

void TestInitCommand::init_flag_changesItsSetting()
{
    QFETCH(int, index);
    QFETCH(QStringList, flags);
    QFETCH(QString, value);
    const SettingRow &row = settingsTable()[static_cast<size_t>(index)];
    User user;
    user.environment.remove(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s);
    const bool isPath = row.kind == ValueKind::Path || row.kind == ValueKind::OptionalPath;
    if (isPath) { // somewhere where it can be made
        const QString place = user.path(u"some where"_s);
        flags.replaceInStrings(value, place);
        value = place;
    }
    const bool isHome = QLatin1StringView(row.flag) == "daemon-home"_L1;
    const Typed typed = user.types(QStringList{u"init"_s, user.binary(u"1.0.0"_s), u"-o"_s, u"json"_s} + flags +
                                   (isHome ? QStringList() : QStringList{u"--daemon-home"_s, user.home()}));
    VERIFY_STATUS(typed, 0);

    Settings expected = defaultSettings();
    VERIFY_VALUE(setSetting(expected, row, value));
    const auto valueIn = [&row](const QJsonObject &json) {
        return json[QLatin1StringView(row.table)][QLatin1StringView(row.key)];
    };
    QCOMPARE(valueIn(typed.json()), settingJson(expected, row));
    // And it is what the file says.
    QCOMPARE(valueIn(user.types(QStringList{u"config"_s, u"-o"_s, u"json"_s}).json()), settingJson(expected, row));
}

void TestInitCommand::init_sources_haveTheDocumentedPrecedence_data()
{
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing: the default") << QString() << u"1h"_s;
    QTest::newRow("the file") << u"file"_s << u"2h"_s;
    QTest::newRow("a flag over the file") << u"file flag"_s << u"3h"_s;
    QTest::newRow("the environment over a flag") << u"file flag env"_s << u"4h"_s;
    QTest::newRow("the -c file over the environment") << u"file flag env c"_s << u"5h"_s;
    QTest::newRow("the -c file over a flag") << u"flag c"_s << u"5h"_s;
    QTest::newRow("the environment over the file") << u"file env"_s << u"4h"_s;
}

void TestInitCommand::init_sources_haveTheDocumentedPrecedence()
{
    QFETCH(QString, sources);
    QFETCH(QString, expected);
    const QStringList given = sources.split(u' ');
    const QString variable = u"NYMVISOR_UPSTREAM_POLLING_RATE"_s;
    const QString flag = u"--upstream-polling-rate"_s;
    User user;
    if (given.contains(u"file"_s))
        VERIFY_STATUS(user.inits({flag, u"2h"_s}), 0);
    QStringList arguments{u"init"_s, user.binary(u"1.0.0"_s), u"--daemon-home"_s, user.home(), u"-o"_s, u"json"_s};
    if (given.contains(u"flag"_s))
        arguments += {flag, u"3h"_s};
    if (given.contains(u"env"_s))
        user.environment.insert(variable, u"4h"_s);
    if (given.contains(u"c"_s)) {
        VERIFY_VALUE(writeFile(user.path(u"env"_s), variable.toUtf8() + "=5h\n"));
        arguments = QStringList{u"--config-env-file"_s, user.path(u"env"_s)} + arguments;
    }
    const Typed typed = user.types(arguments);
    qunsetenv(variable.toUtf8().constData());
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.json()[u"nymvisor"_s][u"upstream_polling_rate"_s].toString(), expected);
}

void TestInitCommand::init_configPath_isWhereItIsSaved()
{
    User user;
    const QString file = user.path(u"etc/some/where/nymvisor.toml"_s);
    user.environment.insert(u"NYMVISOR_CONFIG_PATH"_s, file);
    VERIFY_STATUS(user.inits(), 0);
    QVERIFY(QFile::exists(file));
    QVERIFY(!QFile::exists(user.configFile()));
    VERIFY_STATUS(user.types(QStringList{u"config"_s}), 0);
}

void TestInitCommand::init_repeated_changesNothing()
{
    const User user;
    const Typed first = user.inits({u"--max-daemon-startup-failures"_s, u"4"_s});
    VERIFY_STATUS(first, 0);
    VERIFY_STATUS(user.types(QStringList{u"add-upgrade"_s, user.binary(u"2.0.0"_s), u"--upgrade-name"_s, u"two"_s}), 0);
    const auto before = treeOf(user.folder.path());
    const QStringList layout = layoutOf(user.folder.path());
    const Typed again = user.types(QStringList{u"init"_s, user.path(u"build/1.0.0"_s)});
    VERIFY_STATUS(again, 0);
    QCOMPARE(again.answer, first.answer);
    QCOMPARE(treeOf(user.folder.path()), before);
    QCOMPARE(layoutOf(user.folder.path()), layout);
}

void TestInitCommand::init_repeatedWithAFlag_changesOnlyThat()
{
    const User user;
    VERIFY_STATUS(user.inits({u"--max-daemon-startup-failures"_s, u"4"_s}), 0);
    const QByteArray before = must(readFile(user.configFile()));
    const Typed again = user.types(QStringList{u"init"_s, user.path(u"build/1.0.0"_s), u"-o"_s, u"json"_s,
                                               u"--startup-period-duration"_s, u"7m"_s});
    VERIFY_STATUS(again, 0);
    QCOMPARE(again.json()[u"daemon"_s][u"startup_period_duration"_s].toString(), u"7m"_s);
    QCOMPARE(again.json()[u"daemon"_s][u"max_startup_failures"_s].toInt(), 4);
    const QDir folder(QFileInfo(user.configFile()).path());
    const QStringList old = folder.entryList({u"config.toml.old-*"_s}, QDir::Files);
    QCOMPARE(old.size(), 1);
    QCOMPARE(must(readFile(folder.filePath(old.first()))), before);
}

void TestInitCommand::init_homeOfAnotherDaemon_isRefused()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const QString other = user.binary(u"2.0.0"_s, {{u"name"_s, u"other-node"_s}});
    const Typed typed = user.types(QStringList{u"init"_s, u"--daemon-home"_s, user.home(), other});
    VERIFY_STATUS(typed, 78);
    QVERIFY2(typed.remarks.contains(u"holds the data of fake-node, not of other-node"_s), qPrintable(typed.remarks));
}

void TestInitCommand::init_anotherBinary_isRefusedNamingBothVersions()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const QString other = user.binary(u"1.1.0"_s);
    const auto before = treeOf(user.folder.path());
    const Typed typed = user.types(QStringList{u"init"_s, u"--daemon-home"_s, user.home(), other});
    VERIFY_STATUS(typed, 65);
    QVERIFY2(typed.remarks.contains("is version 1.1.0"_L1) && typed.remarks.contains("1.0.0 (genesis)"_L1),
             qPrintable(typed.remarks));
    QVERIFY(typed.remarks.contains("nymvisor add-upgrade"_L1));
    QCOMPARE(treeOf(user.folder.path()), before);
}

void TestInitCommand::init_anotherBuildOfTheVersion_isTaken()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const QString before = sha256Of(user.data(u"genesis/bin/fake-node"_s));
    VERIFY_STATUS(user.types(QStringList{u"init"_s, user.binary(u"1.0.0"_s, {}, 100)}), 0);
    QCOMPARE(sha256Of(user.data(u"genesis/bin/fake-node"_s)), before); // what is there stays
}

void TestInitCommand::init_secondInstance_startsFromAKnownVersion()
{
    User user;
    VERIFY_STATUS(user.inits(), 0);
    VERIFY_STATUS(user.types(QStringList{u"add-upgrade"_s, user.binary(u"2.0.0"_s), u"--upgrade-name"_s, u"two"_s}), 0);
    const auto before = treeOf(user.data({}));
    const Typed second = user.types(QStringList{u"init"_s, u"--id"_s, u"second"_s, u"--daemon-home"_s,
                                                user.path(u"other"_s), user.path(u"build/2.0.0"_s)});
    VERIFY_STATUS(second, 0);
    const auto version = *must(readState<VersionInfo>(user.path(u"other/nymvisor/current-version-info.json"_s)));
    QCOMPARE(version.name(), u"two"_s);
    QCOMPARE(version.version(), u"2.0.0"_s);
    QCOMPARE(treeOf(user.data({})), before); // what they share is as it was

    const Typed third = user.types(QStringList{u"init"_s, u"--id"_s, u"third"_s, u"--daemon-home"_s,
                                               user.path(u"third"_s), user.binary(u"3.0.0"_s)});
    VERIFY_STATUS(third, 65);
    QVERIFY2(third.remarks.contains("1.0.0 (genesis), 2.0.0 (two)"_L1), qPrintable(third.remarks));
    QVERIFY(!QFile::exists(user.path(u"third"_s)));
}

void TestInitCommand::init_homeOfNymsNymvisor_keepsWhatItSays()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const QString file = user.home() + u"/nymvisor/current-version-info.json"_s;
    const QString theirs = user.home() + u"/nymvisor/current-version.json"_s;
    const QByteArray content = must(readFile(file));
    QVERIFY(QFile::remove(theirs) && QFile::rename(file, theirs));
    VERIFY_STATUS(user.types(QStringList{u"init"_s, user.path(u"build/1.0.0"_s)}), 0);
    QCOMPARE(must(readFile(theirs)), content); // `run` takes it over
    QVERIFY(!QFile::exists(file));
}

void TestInitCommand::init_secondInstanceOnAHome_warns()
{
    const User user;
    const QString warning = u"the instance fake-node-default has the home %1 too"_s.arg(user.home());
    QVERIFY(!user.inits().remarks.contains(warning));
    QVERIFY(!user.inits().remarks.contains(warning)); // the same once more
    const Typed other = user.inits({u"--id"_s, u"other"_s});
    VERIFY_STATUS(other, 0);
    QVERIFY2(other.remarks.contains(warning), qPrintable(other.remarks));
    QVERIFY(QFile::link(user.home(), user.path(u"link"_s)));
    const Typed byLink = user.types(QStringList{u"init"_s, u"--id"_s, u"linked"_s, u"--daemon-home"_s,
                                                user.path(u"link"_s), user.binary(u"1.0.0"_s)});
    VERIFY_STATUS(byLink, 0);
    QVERIFY2(byLink.remarks.contains(warning), qPrintable(byLink.remarks));
}

void TestInitCommand::init_mistake_endsWithItsStatus_data()
{
    QTest::addColumn<QStringList>("arguments"); // ~ is the user's home, BINARY a binary
    QTest::addColumn<QString>("variable");      // NAME=VALUE
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const QStringList home{u"--daemon-home"_s, u"~/home"_s};
    const QStringList fine = QStringList{u"BINARY"_s} + home;
    QTest::newRow("no home") << QStringList{u"BINARY"_s} << QString() << 64 << u"--daemon-home"_s;
    QTest::newRow("no binary") << home << QString() << 64 << u"BINARY"_s;
    QTest::newRow("a binary that is not there")
        << QStringList{u"~/none"_s} + home << QString() << 64 << u"there is no file"_s;
    QTest::newRow("an unknown flag") << fine + QStringList{u"--nope"_s} << QString() << 64 << u"--nope"_s;
    QTest::newRow("a duration without a unit")
        << fine + QStringList{u"--upstream-polling-rate"_s, u"5"_s} << QString() << 64 << u"--upstream-polling-rate"_s;
    QTest::newRow("a truth that is none") << fine + QStringList{u"--enforce-download-checksum"_s, u"yes"_s} << QString()
                                          << 64 << u"--enforce-download-checksum"_s;
    QTest::newRow("no failures at all") << fine + QStringList{u"--max-daemon-startup-failures"_s, u"0"_s} << QString()
                                        << 64 << u"--max-daemon-startup-failures"_s;
    QTest::newRow("an id that leaves its folder")
        << fine + QStringList{u"--id"_s, u"../../x"_s} << QString() << 65 << u"../../x"_s;
    QTest::newRow("an id of the environment that leaves its folder") << fine << u"NYMVISOR_ID=.."_s << 65 << u"'..'"_s;
    QTest::newRow("a variable that cannot be used")
        << fine << u"DAEMON_MAX_STARTUP_FAILURES=many"_s << 78 << u"DAEMON_MAX_STARTUP_FAILURES"_s;
    QTest::newRow("a variable that is empty")
        << fine << u"NYMVISOR_UPSTREAM_POLLING_RATE="_s << 78 << u"NYMVISOR_UPSTREAM_POLLING_RATE"_s;
    QTest::newRow("another daemon's name") << fine << u"DAEMON_NAME=nym-node"_s << 78 << u"'nym-node'"_s;
    QTest::newRow("versions inside the home")
        << fine + QStringList{u"--upgrade-data-directory"_s, u"~/home/a/b"_s} << QString() << 78 << u"/home/a/b"_s;
    QTest::newRow("backups deep inside the home")
        << fine + QStringList{u"--daemon-backup-data-directory"_s, u"~/home/a/b"_s} << QString() << 78
        << u"/home/a/b"_s;
    QTest::newRow("everything inside the home")
        << QStringList{u"BINARY"_s, u"--daemon-home"_s, u"~/"_s} << QString() << 78 << u"/.nym/nymvisors/"_s;
    QTest::newRow("a form of output that there is not")
        << fine + QStringList{u"-o"_s, u"xml"_s} << QString() << 64 << u"'xml'"_s;
}

void TestInitCommand::init_mistake_endsWithItsStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, variable);
    QFETCH(int, status);
    QFETCH(QString, expected);
    User user;
    const QString binary = user.binary(u"1.0.0"_s);
    arguments.replaceInStrings(u"~"_s, user.folder.path());
    arguments.replaceInStrings(u"BINARY"_s, binary);
    if (!variable.isEmpty())
        user.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto before = layoutOf(user.folder.path());
    const Typed typed = user.types(QStringList{u"init"_s} + arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.contains(expected), qPrintable(typed.remarks));
    QCOMPARE(typed.answer, QString());
    QCOMPARE(layoutOf(user.folder.path()), before); // nothing is made
}

void TestInitCommand::init_severalMistakes_areToldTogether()
{
    const User user;
    const Typed typed = user.inits({u"--upstream-polling-rate"_s, u"5"_s, u"--max-daemon-startup-failures"_s, u"x"_s});
    VERIFY_STATUS(typed, 64);
    QVERIFY(typed.remarks.contains("--upstream-polling-rate"_L1));
    QVERIFY(typed.remarks.contains("--max-daemon-startup-failures"_L1));
}

QTEST_GUILESS_MAIN(TestInitCommand)
#include "tst_initcommand.moc"
