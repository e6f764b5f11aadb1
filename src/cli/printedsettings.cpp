#include "cli/printedsettings.h"

#include "config/settingstable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int labelWidth = 35;

// The documented text has an order of its own, and leaves the polling rate out; ours follow as the table has them.
struct Documented
{
    QLatin1StringView table;
    QLatin1StringView key;
};
constexpr std::array documentedLines{
    Documented{"nymvisor"_L1, "id"_L1},
    Documented{"daemon"_L1, "name"_L1},
    Documented{"daemon"_L1, "home"_L1},
    Documented{"nymvisor"_L1, "upstream_base_upgrade_url"_L1},
    Documented{"nymvisor"_L1, "disable_logs"_L1},
    Documented{"nymvisor"_L1, "upgrade_data_directory"_L1},
    Documented{"daemon"_L1, "absolute_upstream_upgrade_url"_L1},
    Documented{"daemon"_L1, "allow_binaries_download"_L1},
    Documented{"daemon"_L1, "enforce_download_checksum"_L1},
    Documented{"daemon"_L1, "restart_after_upgrade"_L1},
    Documented{"daemon"_L1, "restart_on_failure"_L1},
    Documented{"daemon"_L1, "failure_restart_delay"_L1},
    Documented{"daemon"_L1, "max_startup_failures"_L1},
    Documented{"daemon"_L1, "startup_period_duration"_L1},
    Documented{"daemon"_L1, "shutdown_grace_period"_L1},
    Documented{"daemon"_L1, "backup_data_directory"_L1},
    Documented{"daemon"_L1, "unsafe_skip_backup"_L1},
};

QString lineFor(const Settings &settings, const SettingRow &row)
{
    const QString value = settingText(settings, row);
    return QString::fromUtf8(row.label).leftJustified(labelWidth) + (row.isQuotedInText ? u'"' + value + u'"' : value) +
           u'\n';
}

bool isDocumentedLine(const SettingRow &row)
{
    return std::ranges::any_of(documentedLines, [&row](const Documented &line) {
        return line.table == QLatin1StringView(row.table) && line.key == QLatin1StringView(row.key);
    });
}

/// One value, as JSON writes it.
QString jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString tableAsJson(const Settings &settings, QLatin1StringView table)
{
    QStringList members; // QJsonObject would sort them
    for (const SettingRow &row : settingsTable()) {
        if (table == QLatin1StringView(row.table))
            members += u"\"%1\":%2"_s.arg(QString::fromUtf8(row.key), jsonText(settingJson(settings, row)));
    }
    return u"\"%1\":{%2}"_s.arg(table, members.join(u','));
}

} // namespace

QString settingsAsText(const Settings &settings)
{
    QString text;
    for (const Documented &line : documentedLines)
        text += lineFor(settings, *settingNamed(line.table, line.key));
    for (const SettingRow &row : settingsTable()) {
        if (!isDocumentedLine(row))
            text += lineFor(settings, row);
    }
    return text;
}

QString settingsAsJson(const Settings &settings)
{
    return u"{%1,%2}\n"_s.arg(tableAsJson(settings, "nymvisor"_L1), tableAsJson(settings, "daemon"_L1));
}

} // namespace nymvisor
