#include "config/settingstable.h"

#include "config/samples.h"
#include "core/resultchecks.h"

#include <QSet>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const SettingRow &rowOf(const QString &name)
{
    const SettingRow *row = settingNamed(name.section(u'.', 0, 0), name.section(u'.', 1));
    if (!row)
        qFatal("there is no setting %s", qPrintable(name));
    return *row;
}

void addRows()
{
    QTest::addColumn<QString>("name");
    for (const SettingRow &row : settingsTable()) {
        const QString name = QString::fromUtf8(row.table) + u'.' + QString::fromUtf8(row.key);
        QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

class TestSettingsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicKeys_blanks_areNone()
    {
        Settings settings;
        const SettingRow *row = settingNamed(u"nymvisor"_s, u"upstream_public_keys"_s);
        VERIFY_VALUE(setSetting(settings, *row, u" \n "_s));
        QVERIFY(!settings.hasPinnedKeys());
        const QString key = u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
        VERIFY_VALUE(setSetting(settings, *row, u' ' + key + u'\n'));
        QVERIFY(settings.hasPinnedKeys());
        QCOMPARE(settingText(settings, *row), key);
    }

    void table_documentedSetting_namesAndDefault_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("fallback"); // "-": none
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char *name, const char *variable, const char *flag, const char *fallback,
                            bool isOurs = false) {
            QTest::newRow(name) << QString::fromUtf8(variable) << QString::fromUtf8(flag) << QString::fromUtf8(fallback)
                                << isOurs;
        };
        // clang-format off
        row("nymvisor.id", "NYMVISOR_ID", "id", "-");
        row("nymvisor.upstream_base_upgrade_url", "NYMVISOR_UPSTREAM_BASE_UPGRADE_URL", "upstream-base-upgrade-url", "https://nymtech.net/.wellknown/");
        row("nymvisor.upstream_polling_rate", "NYMVISOR_UPSTREAM_POLLING_RATE", "upstream-polling-rate", "1h");
        row("nymvisor.disable_logs", "NYMVISOR_DISABLE_LOGS", "disable-nymvisor-logs", "false");
        row("nymvisor.upgrade_data_directory", "NYMVISOR_UPGRADE_DATA_DIRECTORY", "upgrade-data-directory", "");
        row("daemon.name", "DAEMON_NAME", "", "-");
        row("daemon.home", "DAEMON_HOME", "daemon-home", "-");
        row("daemon.absolute_upstream_upgrade_url", "DAEMON_ABSOLUTE_UPSTREAM_UPGRADE_URL", "daemon-absolute-upstream-upgrade-url", "");
        row("daemon.allow_binaries_download", "DAEMON_ALLOW_BINARIES_DOWNLOAD", "allow-download-upgrade-binaries", "true");
        row("daemon.enforce_download_checksum", "DAEMON_ENFORCE_DOWNLOAD_CHECKSUM", "enforce-download-checksum", "true");
        row("daemon.restart_after_upgrade", "DAEMON_RESTART_AFTER_UPGRADE", "restart-daemon-after-upgrade", "true");
        row("daemon.restart_on_failure", "DAEMON_RESTART_ON_FAILURE", "restart-daemon-on-failure", "true");
        row("daemon.failure_restart_delay", "DAEMON_FAILURE_RESTART_DELAY", "on-failure-daemon-restart-delay", "10s");
        row("daemon.max_startup_failures", "DAEMON_MAX_STARTUP_FAILURES", "max-daemon-startup-failures", "10");
        row("daemon.startup_period_duration", "DAEMON_STARTUP_PERIOD_DURATION", "startup-period-duration", "2m");
        row("daemon.shutdown_grace_period", "DAEMON_SHUTDOWN_GRACE_PERIOD", "daemon-shutdown-grace-period", "10s");
        row("daemon.backup_data_directory", "DAEMON_BACKUP_DATA_DIRECTORY", "daemon-backup-data-directory", "");
        row("daemon.unsafe_skip_backup", "DAEMON_UNSAFE_SKIP_BACKUP", "unsafe-skip-backup", "false");
        row("nymvisor.hooks_directory", "NYMVISOR_HOOKS_DIRECTORY", "hooks-directory", "", true);
        row("nymvisor.hook_timeout", "NYMVISOR_HOOK_TIMEOUT", "hook-timeout", "5m", true);
        row("nymvisor.upgrade_splay", "NYMVISOR_UPGRADE_SPLAY", "upgrade-splay", "0s", true);
        row("nymvisor.upstream_public_keys", "NYMVISOR_UPSTREAM_PUBLIC_KEYS", "upstream-public-key", "", true);
        row("nymvisor.signature_threshold", "NYMVISOR_SIGNATURE_THRESHOLD", "signature-threshold", "1", true);
        row("nymvisor.minimum_release_age", "NYMVISOR_MINIMUM_RELEASE_AGE", "minimum-release-age", "0s", true);
        row("nymvisor.upgrade_window", "NYMVISOR_UPGRADE_WINDOW", "upgrade-window", "", true);
        row("nymvisor.allow_downgrade", "NYMVISOR_ALLOW_DOWNGRADE", "allow-downgrade", "false", true);
        row("nymvisor.max_download_size", "NYMVISOR_MAX_DOWNLOAD_SIZE", "max-download-size", "1GiB", true);
        row("daemon.rollback_on_failure", "DAEMON_ROLLBACK_ON_FAILURE", "rollback-on-failure", "true", true);
        row("daemon.probation_period", "DAEMON_PROBATION_PERIOD", "probation-period", "2m", true);
        // clang-format on
    }
    void table_documentedSetting_namesAndDefault()
    {
        const SettingRow &row = rowOf(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(QString::fromUtf8(row.variable), "variable");
        QTEST(QString::fromUtf8(row.flag), "flag");
        QTEST(row.fallback ? QString::fromUtf8(row.fallback) : u"-"_s, "fallback");
        QTEST(row.isOurs, "isOurs");
    }

    void table_documentedSettings_noneIsMissingInTheirOrder()
    {
        QStringList documented;
        for (const SettingRow &row : settingsTable()) {
            if (!row.isOurs)
                documented += QString::fromUtf8(row.key);
        }
        QCOMPARE(documented.join(u' '),
                 u"id upstream_base_upgrade_url upstream_polling_rate disable_logs upgrade_data_directory name home "
                 "absolute_upstream_upgrade_url allow_binaries_download enforce_download_checksum "
                 "restart_after_upgrade restart_on_failure failure_restart_delay max_startup_failures "
                 "startup_period_duration shutdown_grace_period backup_data_directory unsafe_skip_backup"_s);
    }

    void json_allSettings_roundTrip()
    {
        Settings settings = defaultSettings();
        settings.id = u"x"_s;
        settings.daemonHome = u"/home/x"_s;
        settings.probationPeriod = std::chrono::seconds(90);
        settings.unsafeSkipBackup = true;
        settings.maxDownloadSize = 5;
        const auto read = settingsFromJson(settingsToJson(settings), defaultSettings());
        VERIFY_VALUE(read);
        QCOMPARE(*read, settings);
    }

    void json_settingItLacks_isTheOthers()
    {
        Settings others = defaultSettings();
        others.probationPeriod = std::chrono::seconds(7);
        const auto read = settingsFromJson({{u"daemon.unsafe_skip_backup"_s, u"true"_s}}, others);
        VERIFY_VALUE(read);
        QVERIFY(read->unsafeSkipBackup);
        QCOMPARE(read->probationPeriod, others.probationPeriod);
    }

    void json_settingThatWasUnset_staysUnset()
    {
        Settings others = defaultSettings();
        others.backupDataDirectory = u"/set/since"_s;
        others.absoluteUpstreamUpgradeUrl = u"https://set.since/"_s;
        const auto read = settingsFromJson(settingsToJson(defaultSettings()), others);
        VERIFY_VALUE(read);
        QCOMPARE(*read, defaultSettings());
    }

    void json_valueIsNotAllowed_namesTheSetting()
    {
        VERIFY_ERROR(settingsFromJson({{u"daemon.probation_period"_s, u"soon"_s}}, defaultSettings()),
                     u"daemon.probation_period: 'soon' is not a duration"_s);
    }

    void table_namesOfAllRows_areDistinct()
    {
        QSet<QString> keys;
        QSet<QString> variables;
        QSet<QString> flags;
        QSet<QString> labels;
        const auto isNew = [](QSet<QString> &known, const char *name) {
            const QString text = QString::fromUtf8(name);
            const bool isMissing = !known.contains(text);
            known += text;
            return isMissing;
        };
        for (const SettingRow &row : settingsTable()) {
            QVERIFY2(isNew(keys, row.key), row.key);
            QVERIFY2(isNew(variables, row.variable), row.variable);
            QVERIFY2(!row.alias || isNew(variables, row.alias), row.key);
            QVERIFY2(!row.flag || isNew(flags, row.flag), row.key);
            QVERIFY2(isNew(labels, row.label), row.label);
            QVERIFY2(row.description[0] != '\0', row.key);
        }
    }

    void defaults_everyRow_isAllowedAndWrittenAsDocumented_data() { addRows(); }
    void defaults_everyRow_isAllowedAndWrittenAsDocumented()
    {
        QFETCH(QString, name);
        const SettingRow &row = rowOf(name);
        const Settings defaults = defaultSettings();
        if (!row.fallback) {
            QCOMPARE(settingText(defaults, row), QString());
            QVERIFY(!hasDefault(defaults, row));
            return;
        }
        Settings settings;
        VERIFY_VALUE(setSetting(settings, row, QString::fromUtf8(row.fallback)));
        QCOMPARE(settingText(defaults, row), QString::fromUtf8(row.fallback));
        QVERIFY(hasDefault(defaults, row));
    }

    void setSetting_everyRow_changesThatRowOnlyAndReadsBack_data() { addRows(); }
    void setSetting_everyRow_changesThatRowOnlyAndReadsBack()
    {
        QFETCH(QString, name);
        const SettingRow &row = rowOf(name);
        Settings settings = defaultSettings();
        VERIFY_VALUE(setSetting(settings, row, sampleFor(row)));
        QCOMPARE(settingText(settings, row), sampleFor(row));
        QVERIFY(!hasDefault(settings, row));
        for (const SettingRow &other : settingsTable()) {
            if (&other != &row)
                QCOMPARE(settingText(settings, other), settingText(defaultSettings(), other));
        }
        Settings again = defaultSettings();
        VERIFY_VALUE(setSetting(again, row, settingText(settings, row)));
        QCOMPARE(again, settings);
    }

    void setSetting_notAllowed_errorAndNothingChanges_data() { addRows(); }
    void setSetting_notAllowed_errorAndNothingChanges()
    {
        QFETCH(QString, name);
        const SettingRow &row = rowOf(name);
        Settings settings = defaultSettings();
        VERIFY_ERROR(setSetting(settings, row, u"not / allowed"_s), u"'not / allowed'"_s);
        QCOMPARE(settings, defaultSettings());
    }

    void settingJson_eachKind_asJsonHasIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("json");
        QTest::newRow("daemon.restart_on_failure") << u"F"_s << QJsonValue(false);
        QTest::newRow("daemon.max_startup_failures") << u"7"_s << QJsonValue(7);
        QTest::newRow("daemon.failure_restart_delay") << u"90s"_s << QJsonValue(u"1m 30s"_s);
        QTest::newRow("daemon.backup_data_directory") << u""_s << QJsonValue();
        QTest::newRow("daemon.absolute_upstream_upgrade_url") << u""_s << QJsonValue();
        QTest::newRow("daemon.home") << u"/srv"_s << QJsonValue(u"/srv"_s);
        QTest::newRow("nymvisor.max_download_size") << u"1024MiB"_s << QJsonValue(u"1GiB"_s);
    }
    void settingJson_eachKind_asJsonHasIt()
    {
        QFETCH(QString, text);
        const SettingRow &row = rowOf(QString::fromUtf8(QTest::currentDataTag()));
        Settings settings = defaultSettings();
        VERIFY_VALUE(setSetting(settings, row, text));
        QTEST(settingJson(settings, row), "json");
    }

    void settingNamed_otherTableOrKey_nothing()
    {
        QVERIFY(!settingNamed(u"daemon"_s, u"id"_s));
        QVERIFY(!settingNamed(u"nymvisor"_s, u"ID"_s));
        QVERIFY(!settingNamed(u""_s, u"id"_s));
    }
};

QTEST_GUILESS_MAIN(TestSettingsTable)
#include "tst_settingstable.moc"
