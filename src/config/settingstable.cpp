#include "config/settingstable.h"

#include "config/values.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

using enum ValueKind;
using enum FlagForm;

// clang-format off
constexpr std::array rows{
    SettingRow{"nymvisor", "id", "NYMVISOR_ID", nullptr, "id", Value, Name, &Settings::id, nullptr,
        "id:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Name of this instance of nymvisor.")},
    SettingRow{"nymvisor", "upstream_base_upgrade_url", "NYMVISOR_UPSTREAM_BASE_UPGRADE_URL", nullptr, "upstream-base-upgrade-url", Value, Url, &Settings::upstreamBaseUpgradeUrl, "https://nymtech.net/.wellknown/",
        "upstream base upgrade url:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.")},
    SettingRow{"nymvisor", "upstream_polling_rate", "NYMVISOR_UPSTREAM_POLLING_RATE", nullptr, "upstream-polling-rate", Value, TimeSpan, &Settings::upstreamPollingRate, "1h",
        "upstream polling rate:", false, false,
        QT_TRANSLATE_NOOP("Settings", "How often upstream is asked for a new release.")},
    SettingRow{"nymvisor", "disable_logs", "NYMVISOR_DISABLE_LOGS", nullptr, "disable-nymvisor-logs", Switch, Boolean, &Settings::disableLogs, "false",
        "disable nymvisor logs:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Silences nymvisor's own log, not the daemon's output.")},
    SettingRow{"nymvisor", "upgrade_data_directory", "NYMVISOR_UPGRADE_DATA_DIRECTORY", nullptr, "upgrade-data-directory", Value, OptionalPath, &Settings::upgradeDataDirectory, "",
        "CUSTOM upgrade data directory", true, false,
        QT_TRANSLATE_NOOP("Settings", "Where binaries and upgrade plans are kept, instead of nymvisor's own data folder.")},
    SettingRow{"nymvisor", "hooks_directory", "NYMVISOR_HOOKS_DIRECTORY", nullptr, "hooks-directory", Value, OptionalPath, &Settings::hooksDirectory, "",
        "CUSTOM hooks directory", true, true,
        QT_TRANSLATE_NOOP("Settings", "Where this instance's hooks are, in PHASE.d folders, instead of the instance's own hooks folder.")},
    SettingRow{"nymvisor", "hook_timeout", "NYMVISOR_HOOK_TIMEOUT", nullptr, "hook-timeout", Value, TimeSpan, &Settings::hookTimeout, "5m",
        "hook timeout:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How long one hook may run before it is ended and counts as failed; 0s: no limit.")},
    SettingRow{"nymvisor", "upstream_public_keys", "NYMVISOR_UPSTREAM_PUBLIC_KEYS", nullptr, "upstream-public-key", Repeated, PublicKeys, &Settings::upstreamPublicKeys, "",
        "upstream public keys:", true, true,
        QT_TRANSLATE_NOOP("Settings", "Keys of minisign, parted by blanks, that upstream's releases must be signed with; none: signatures are not looked at.")},
    SettingRow{"nymvisor", "signature_threshold", "NYMVISOR_SIGNATURE_THRESHOLD", nullptr, "signature-threshold", Value, Count, &Settings::signatureThreshold, "1",
        "signature threshold:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How many of the public keys must have signed a release.")},
    SettingRow{"nymvisor", "minimum_release_age", "NYMVISOR_MINIMUM_RELEASE_AGE", nullptr, "minimum-release-age", Value, TimeSpan, &Settings::minimumReleaseAge, "0s",
        "minimum release age:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How long a release of upstream's must have been seen here before its upgrade may begin.")},
    SettingRow{"nymvisor", "upgrade_splay", "NYMVISOR_UPGRADE_SPLAY", nullptr, "upgrade-splay", Value, TimeSpan, &Settings::upgradeSplay, "0s",
        "upgrade splay:", false, true,
        QT_TRANSLATE_NOOP("Settings", "Span over which hosts and instances spread an upgrade of upstream's, each at its own fixed point of it.")},
    SettingRow{"nymvisor", "upgrade_window", "NYMVISOR_UPGRADE_WINDOW", nullptr, "upgrade-window", Value, Window, &Settings::upgradeWindow, "",
        "upgrade window:", true, true,
        QT_TRANSLATE_NOOP("Settings", "When upgrades of upstream's may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.")},
    SettingRow{"nymvisor", "allow_downgrade", "NYMVISOR_ALLOW_DOWNGRADE", nullptr, "allow-downgrade", Value, Boolean, &Settings::allowDowngrade, "false",
        "allow downgrade:", false, true,
        QT_TRANSLATE_NOOP("Settings", "Whether a release with a lower version than the one that runs is taken.")},
    SettingRow{"nymvisor", "version_retention", "NYMVISOR_VERSION_RETENTION", nullptr, "version-retention", Value, Number, &Settings::versionRetention, "3",
        "version retention:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.")},
    SettingRow{"nymvisor", "max_download_size", "NYMVISOR_MAX_DOWNLOAD_SIZE", nullptr, "max-download-size", Value, Size, &Settings::maxDownloadSize, "1GiB",
        "max download size:", false, true,
        QT_TRANSLATE_NOOP("Settings", "The largest binary that is downloaded.")},
    SettingRow{"nymvisor", "log_format", "NYMVISOR_LOG_FORMAT", nullptr, "log-format", Value, LogFormat, &Settings::logFormat, "text",
        "log format:", false, true,
        QT_TRANSLATE_NOOP("Settings", "Form of nymvisor's own log: text, or json for an object a line.")},

    SettingRow{"daemon", "name", "DAEMON_NAME", nullptr, nullptr, Value, Name, &Settings::daemonName, nullptr,
        "daemon name:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Name of the daemon's binary, such as nym-node. `init` takes it from the binary itself.")},
    SettingRow{"daemon", "home", "DAEMON_HOME", nullptr, "daemon-home", Value, Path, &Settings::daemonHome, nullptr,
        "daemon home:", false, false,
        QT_TRANSLATE_NOOP("Settings", "The daemon's home: its data, and beside it nymvisor's own folder with backups and the current version.")},
    SettingRow{"daemon", "absolute_upstream_upgrade_url", "DAEMON_ABSOLUTE_UPSTREAM_UPGRADE_URL", nullptr, "daemon-absolute-upstream-upgrade-url", Value, OptionalUrl, &Settings::absoluteUpstreamUpgradeUrl, "",
        "upstream absolute upgrade url:", true, false,
        QT_TRANSLATE_NOOP("Settings", "The whole URL of this daemon's upgrade-info.json, instead of one made from the base.")},
    SettingRow{"daemon", "allow_binaries_download", "DAEMON_ALLOW_BINARIES_DOWNLOAD", "DAEMON_ALLOW_DOWNLOAD_BINARIES", "allow-download-upgrade-binaries", Value, Boolean, &Settings::allowBinariesDownload, "true",
        "allow binaries download:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.")},
    SettingRow{"daemon", "enforce_download_checksum", "DAEMON_ENFORCE_DOWNLOAD_CHECKSUM", nullptr, "enforce-download-checksum", Value, Boolean, &Settings::enforceDownloadChecksum, "true",
        "enforce download checksum:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Whether a release must name a checksum. One that is named is always checked.")},
    SettingRow{"daemon", "restart_after_upgrade", "DAEMON_RESTART_AFTER_UPGRADE", nullptr, "restart-daemon-after-upgrade", Value, Boolean, &Settings::restartAfterUpgrade, "true",
        "restart after upgrade:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Whether the daemon is started again after an upgrade; otherwise nymvisor ends after the switch.")},
    SettingRow{"daemon", "restart_on_failure", "DAEMON_RESTART_ON_FAILURE", nullptr, "restart-daemon-on-failure", SwitchValue, Boolean, &Settings::restartOnFailure, "true",
        "restart on failure:", false, false,
        QT_TRANSLATE_NOOP("Settings", "Whether a daemon that ended with another status than 0, or by a signal, is started again.")},
    SettingRow{"daemon", "failure_restart_delay", "DAEMON_FAILURE_RESTART_DELAY", nullptr, "on-failure-daemon-restart-delay", Value, TimeSpan, &Settings::failureRestartDelay, "10s",
        "on failure restart delay:", false, false,
        QT_TRANSLATE_NOOP("Settings", "How long to wait before a failed daemon is started again.")},
    SettingRow{"daemon", "max_startup_failures", "DAEMON_MAX_STARTUP_FAILURES", nullptr, "max-daemon-startup-failures", Value, Count, &Settings::maxStartupFailures, "10",
        "max startup failures:", false, false,
        QT_TRANSLATE_NOOP("Settings", "After how many failed starts in a row nymvisor gives up.")},
    SettingRow{"daemon", "startup_period_duration", "DAEMON_STARTUP_PERIOD_DURATION", nullptr, "startup-period-duration", Value, TimeSpan, &Settings::startupPeriodDuration, "2m",
        "startup period duration:", false, false,
        QT_TRANSLATE_NOOP("Settings", "How long after its start a daemon's failure counts as a failed start.")},
    SettingRow{"daemon", "shutdown_grace_period", "DAEMON_SHUTDOWN_GRACE_PERIOD", nullptr, "daemon-shutdown-grace-period", Value, TimeSpan, &Settings::shutdownGracePeriod, "10s",
        "shutdown grace period:", false, false,
        QT_TRANSLATE_NOOP("Settings", "How long a daemon that was told to stop may take before it is killed.")},
    SettingRow{"daemon", "backup_data_directory", "DAEMON_BACKUP_DATA_DIRECTORY", nullptr, "daemon-backup-data-directory", Value, OptionalPath, &Settings::backupDataDirectory, "",
        "CUSTOM backup data directory", true, false,
        QT_TRANSLATE_NOOP("Settings", "Where backups of the daemon's data are kept, instead of DAEMON_HOME/nymvisor/backups.")},
    SettingRow{"daemon", "unsafe_skip_backup", "DAEMON_UNSAFE_SKIP_BACKUP", nullptr, "unsafe-skip-backup", Switch, Boolean, &Settings::unsafeSkipBackup, "false",
        "UNSAFE skip backups", false, false,
        QT_TRANSLATE_NOOP("Settings", "Upgrades without a backup of the daemon's data.")},
    SettingRow{"daemon", "rollback_on_failure", "DAEMON_ROLLBACK_ON_FAILURE", nullptr, "rollback-on-failure", Value, Boolean, &Settings::rollbackOnFailure, "true",
        "rollback on failure:", false, true,
        QT_TRANSLATE_NOOP("Settings", "Whether a new version that does not stay up is taken back, and the data of the old one restored.")},
    SettingRow{"daemon", "probation_period", "DAEMON_PROBATION_PERIOD", nullptr, "probation-period", Value, TimeSpan, &Settings::probationPeriod, "2m",
        "probation period:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How long a new version must stay up before it counts as good; 0s: no probation, and no way back.")},
    SettingRow{"daemon", "backup_retention", "DAEMON_BACKUP_RETENTION", nullptr, "backup-retention", Value, Number, &Settings::backupRetention, "5",
        "backup retention:", false, true,
        QT_TRANSLATE_NOOP("Settings", "How many archives of upgrades, and how many failed versions' data, are kept; 0: all.")},
};
// clang-format on

QString nameOf(const SettingRow &row)
{
    return QString::fromUtf8(row.table) + u'.' + QString::fromUtf8(row.key);
}

/// The texts of each kind of member: one overload reads, one writes.
struct Writer
{
    ValueKind kind;

    QString operator()(const QString &text) const { return text; }
    QString operator()(bool value) const { return value ? u"true"_s : u"false"_s; }
    QString operator()(Duration value) const { return formatDuration(value); }
    QString operator()(qint64 value) const { return kind == Size ? formatSize(value) : QString::number(value); }
};

struct Parser
{
    ValueKind kind;
    const QString &text;

    Result<> operator()(QString &member) const
    {
        TRY(checkText(kind, text));
        member = kind == PublicKeys ? text.simplified() : text; // blanks alone are no keys
        return {};
    }
    Result<> operator()(bool &member) const
    {
        member = TRY(parseBoolean(text));
        return {};
    }
    Result<> operator()(Duration &member) const
    {
        member = TRY(parseDuration(text));
        return {};
    }
    Result<> operator()(qint64 &member) const
    {
        member = TRY(kind == Size ? parseSize(text) : parseCount(text, kind == Number ? 0 : 1));
        return {};
    }
};

} // namespace

std::span<const SettingRow> settingsTable()
{
    return rows;
}

bool mayBeEmpty(ValueKind kind)
{
    return kind == OptionalPath || kind == OptionalUrl || kind == PublicKeys || kind == Window;
}

const SettingRow *settingNamed(const QString &table, const QString &key)
{
    for (const SettingRow &row : rows) {
        if (table == QLatin1StringView(row.table) && key == QLatin1StringView(row.key))
            return &row;
    }
    return nullptr;
}

Settings defaultSettings()
{
    Settings settings;
    for (const SettingRow &row : rows) {
        if (!row.fallback)
            continue;
        const auto set = setSetting(settings, row, QString::fromUtf8(row.fallback));
        Q_ASSERT_X(set.has_value(), row.key, "the default is not allowed by its own row");
    }
    return settings;
}

Result<> setSetting(Settings &settings, const SettingRow &row, const QString &text)
{
    return std::visit([&](auto member) { return Parser{row.kind, text}(settings.*member); }, row.member);
}

QString settingText(const Settings &settings, const SettingRow &row)
{
    return std::visit([&](auto member) { return Writer{row.kind}(settings.*member); }, row.member);
}

QJsonValue settingJson(const Settings &settings, const SettingRow &row)
{
    const QString text = settingText(settings, row);
    switch (row.kind) {
    case Boolean:
        return text == "true"_L1;
    case Count:
    case Number:
        return text.toLongLong();
    case OptionalPath:
    case OptionalUrl:
    case PublicKeys:
    case Window:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    case Name:
    case Path:
    case Url:
    case TimeSpan:
    case LogFormat:
    case Size:
        return text;
    }
    Q_UNREACHABLE();
}

QJsonObject settingsToJson(const Settings &settings)
{
    QJsonObject json;
    for (const SettingRow &row : rows)
        json[nameOf(row)] = settingText(settings, row);
    return json;
}

Result<Settings> settingsFromJson(const QJsonObject &json, const Settings &others)
{
    Settings settings = others;
    for (const SettingRow &row : rows) {
        const QJsonValue value = json[nameOf(row)];
        const bool isUnset = value.toString().isEmpty() && !row.fallback;
        if (!value.isString() || isUnset)
            continue;
        TRY(setSetting(settings, row, value.toString()).withContext("%1", {nameOf(row)}));
    }
    return settings;
}

bool hasDefault(const Settings &settings, const SettingRow &row)
{
    return row.fallback && settingText(settings, row) == settingText(defaultSettings(), row);
}

} // namespace nymvisor
