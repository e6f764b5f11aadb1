#include "config/configfile.h"

#include "config/settingstable.h"
#include "config/tomlfile.h"
#include "core/files.h"
#include "core/timestamp.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Levenshtein's distance, for "did you mean".
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.last();
}

QString nearestKey(const TomlEntry &entry)
{
    qsizetype best = std::numeric_limits<qsizetype>::max();
    QString nearest;
    for (const SettingRow &row : settingsTable()) {
        const QString name = QString::fromUtf8(row.table) + u'.' + QString::fromUtf8(row.key);
        const qsizetype far = distance(entry.table + u'.' + entry.key, name);
        if (far < best) {
            best = far;
            nearest = name;
        }
    }
    return nearest;
}

Error unknownKey(const TomlEntry &entry)
{
    const QString name = entry.table.isEmpty() ? entry.key : entry.table + u'.' + entry.key;
    return {ExitStatus::Configuration, "there is no setting '%1'; did you mean '%2'?", {name, nearestKey(entry)}};
}

Result<> readEntry(Settings &settings, const TomlEntry &entry)
{
    const SettingRow *row = settingNamed(entry.table, entry.key);
    if (!row)
        return unknownKey(entry);
    if (entry.isScalar && entry.text.isEmpty() && !row->fallback)
        return {}; // as it is written while it is not set
    const auto set =
        entry.isScalar
            ? setSetting(settings, *row, entry.text)
            : Result<>(Error(ExitStatus::Configuration, "it must be a single value, neither a list nor a table"));
    return set.withContext("%1.%2", {entry.table, entry.key});
}

bool lacksDocumentedKeys(const QList<TomlEntry> &entries)
{
    QSet<QString> present;
    for (const TomlEntry &entry : entries)
        present += entry.table + u'.' + entry.key;
    return std::ranges::any_of(settingsTable(), [&present](const SettingRow &row) {
        return !row.isOurs && !present.contains(QString::fromUtf8(row.table) + u'.' + QString::fromUtf8(row.key));
    });
}

QString tomlValue(const Settings &settings, const SettingRow &row)
{
    const QString text = settingText(settings, row);
    const bool isBare = row.kind == ValueKind::Boolean || row.kind == ValueKind::Count || row.kind == ValueKind::Number;
    return isBare ? text : tomlString(text);
}

QString renderedSetting(const Settings &settings, const SettingRow &row)
{
    const QString key = QString::fromUtf8(row.key);
    QString text = u"# "_s + QString::fromUtf8(row.description) + u'\n';
    if (row.fallback)
        text += "# Default: "_L1 + (*row.fallback ? QString::fromUtf8(row.fallback) : u"none"_s) + u'\n';
    text += "# Variable: "_L1 + QString::fromUtf8(row.variable) + u'\n';
    const bool isComment = row.isOurs && hasDefault(settings, row);
    if (isComment)
        text += "# (Nym's own nymvisor does not know this key: it stays a comment while it has its default.)\n# "_L1;
    return text + key + " = "_L1 + tomlValue(settings, row) + "\n\n"_L1;
}

} // namespace

Result<ConfigFileContent> parseConfig(const QByteArray &bytes, const QString &source)
{
    const QList<TomlEntry> entries = TRY(parseToml(bytes, source));
    ConfigFileContent content{defaultSettings(), lacksDocumentedKeys(entries)};
    QStringList mistakes;
    for (const TomlEntry &entry : entries) {
        if (const auto read = readEntry(content.settings, entry); !read)
            mistakes += u"line %1: %2"_s.arg(QString::number(entry.line), read.error().message());
    }
    if (!mistakes.isEmpty()) {
        return Error(ExitStatus::Configuration, "%1 cannot be used:\n  %2", {source, mistakes.join("\n  "_L1)});
    }
    return content;
}

QByteArray renderConfig(const Settings &settings)
{
    QString text = u"# Configuration of nymvisor, as TOML. Variables of the environment take precedence.\n\n"_s;
    QLatin1StringView table;
    for (const SettingRow &row : settingsTable()) {
        if (table != QLatin1StringView(row.table)) {
            table = QLatin1StringView(row.table);
            text += u'[' + table + "]\n\n"_L1;
        }
        text += renderedSetting(settings, row);
    }
    text.chop(1);
    return text.toUtf8();
}

Result<> saveConfig(const QString &path, const Settings &settings)
{
    const QByteArray content = renderConfig(settings);
    TRY(makeFolder(QFileInfo(path).path()));
    if (QFileInfo::exists(path)) {
        const QByteArray before = TRY(readFile(path));
        if (before == content)
            return {};
        const QString kept = path + ".old-"_L1 + nameForTime(QDateTime::currentDateTimeUtc());
        TRY(writeFile(kept, before));
    }
    return writeFile(path, content);
}

} // namespace nymvisor
