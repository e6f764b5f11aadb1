#pragma once

#include "config/settings.h"

#include <QJsonObject>
#include <QJsonValue>

#include <span>
#include <variant>

namespace nymvisor {

/// What kind of value a setting has: how it is checked, read and written.
enum class ValueKind {
    Name,         // checkName()
    Path,         // absolute; required
    OptionalPath, // absolute, or empty for "not set"
    Url,          // http or https, with a host
    OptionalUrl,
    Boolean,
    TimeSpan,
    Count,  // 1 or more
    Number, // 0 or more
    LogFormat,
    Size,       // bytes, with a unit of 1024s: 1GiB
    PublicKeys, // of minisign, parted by blanks; may be empty
    Window,     // times of the week; may be empty
};

/// How the flag of `init` takes its value.
enum class FlagForm {
    Value,       // --flag VALUE
    Switch,      // --flag alone means true
    SwitchValue, // --flag, or --flag=BOOL
    Repeated,    // --flag VALUE, as often as wanted; the values are parted by blanks
};

/// One setting: everything the program knows of it. From these rows come the reading and writing of config.toml, the
/// environment, the flags of `init`, their help, the outputs of `config` and the README's table.
struct SettingRow
{
    const char *table;    // "nymvisor" or "daemon"
    const char *key;      // in config.toml and in JSON
    const char *variable; // of the environment
    const char *alias;    // an older name of the variable, read with a warning; may be null
    const char *flag;     // of `init`, without "--"; null: none
    FlagForm form;
    ValueKind kind;
    std::variant<QString Settings::*, bool Settings::*, Duration Settings::*, qint64 Settings::*> member;
    const char *fallback; // the default, as an operator would write it; null: there is none
    const char *label;    // in the text of `config`
    bool isQuotedInText;  // as the documented output has it
    bool isOurs;          // not a setting of Nym's nymvisor, which refuses keys it does not know
    const char *description;
};

/// The table, in the order of config.toml and of the JSON of `config`.
std::span<const SettingRow> settingsTable();

/// Whether an empty text is a value of that kind: "not set".
bool mayBeEmpty(ValueKind kind);

/// The row of `table.key`; null where there is none.
const SettingRow *settingNamed(const QString &table, const QString &key);

/// Settings with every default set. Name, home and id have none and stay empty.
Settings defaultSettings();

/// Sets a setting from what an operator wrote; an error says what is allowed, not yet where it stood.
Result<> setSetting(Settings &settings, const SettingRow &row, const QString &text);

/// As an operator would write it; empty where not set.
QString settingText(const Settings &settings, const SettingRow &row);
/// As JSON and TOML have it: booleans and counts as such, null where not set.
QJsonValue settingJson(const Settings &settings, const SettingRow &row);

/// All of them, by "table.key" and as an operator would write them; for what must go on with the settings it began
/// with.
QJsonObject settingsToJson(const Settings &settings);
/// What @p json says over @p others: a setting that a later version added is not in it.
Result<Settings> settingsFromJson(const QJsonObject &json, const Settings &others);

bool hasDefault(const Settings &settings, const SettingRow &row);

} // namespace nymvisor
