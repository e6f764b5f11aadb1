#include "manual/settingspage.h"

#include "config/settingstable.h"
#include "manual/roff.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString kindText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Name:
        return u"a name: 1 to 128 of A-Z a-z 0-9 . _ + -"_s;
    case ValueKind::Path:
        return u"an absolute path"_s;
    case ValueKind::OptionalPath:
        return u"an absolute path, or empty"_s;
    case ValueKind::Url:
        return u"a URL, http or https"_s;
    case ValueKind::OptionalUrl:
        return u"a URL, http or https, or empty"_s;
    case ValueKind::Boolean:
        return u"true or false"_s;
    case ValueKind::TimeSpan:
        return u"a duration"_s;
    case ValueKind::Count:
        return u"a number, 1 or more"_s;
    case ValueKind::Number:
        return u"a number, 0 or more"_s;
    case ValueKind::LogFormat:
        return u"text or json"_s;
    case ValueKind::Size:
        return u"a size"_s;
    case ValueKind::PublicKeys:
        return u"public keys of minisign, parted by blanks, or empty"_s;
    case ValueKind::Window:
        return u"times of the week, in UTC, or empty"_s;
    }
    Q_UNREACHABLE();
}

QString meaningOf(const SettingRow &row)
{
    QStringList lines{QString::fromUtf8(row.description), "Value: "_L1 + kindText(row.kind)};
    if (row.fallback)
        lines += "Default: "_L1 + (*row.fallback ? u'`' + QString::fromUtf8(row.fallback) + u'`' : u"none"_s);
    lines += "Variable: `"_L1 + QString::fromUtf8(row.variable) + u'`';
    if (row.alias)
        lines.last() += " (`"_L1 + QString::fromUtf8(row.alias) + "` is read too, with a warning)"_L1;
    if (row.flag)
        lines += "Flag of `nymvisor init`: `--"_L1 + QString::fromUtf8(row.flag) + u'`';
    if (row.isOurs)
        lines += u"Nym's own nymvisor does not know this key."_s;
    return lines.join(u'\n');
}

void addSettings(RoffPage &page)
{
    QLatin1StringView table;
    for (const SettingRow &row : settingsTable()) {
        if (table != QLatin1StringView(row.table)) {
            table = QLatin1StringView(row.table);
            page.beginSection(u"SETTINGS OF ["_s + table + u']');
        }
        page.addTerm(u'`' + QString::fromUtf8(row.key) + u'`', meaningOf(row));
    }
}

} // namespace

ManualPage settingsPage(const QString &date)
{
    RoffPage page(u"nymvisor.toml"_s, 5, u"settings of nymvisor"_s, date);
    page.beginSection(u"SYNOPSIS"_s);
    page.addParagraph(u"`~/.nym/nymvisors/instances/ID/config/config.toml`"_s);
    page.beginSection(u"DESCRIPTION"_s);
    page.addParagraph(
        u"The settings of one instance, as TOML. `nymvisor init` writes the file, with a sentence for each; `nymvisor "
        "config` prints what is in force. It is the file that `NYMVISOR_CONFIG_PATH` names, else that of the instance "
        "that `NYMVISOR_ID` names, else that of the only instance there is. A key that is not known is an error."_s);
    page.addParagraph(
        u"What comes later in this list takes precedence: the default, the file, the flags of `init`, the variable in "
        "the environment, the variable in the file that is given with `-c`. At SIGHUP a running nymvisor reads both "
        "files again; names and folders, and the variables that it was started with, change at the next start."_s);
    page.addParagraph(
        u"Keys that Nym's own nymvisor does not know stay comments while they have their defaults, since it "
        "refuses a file with keys that it does not know."_s);
    page.beginSection(u"VALUES"_s);
    page.addTerm(u"durations"_s,
                 u"numbers with units, such as `90s`, `1h 30m` or `2days`: ns, us, ms, s, m, h, days, "
                 "weeks, months (30.44 days), years (365.25 days); a number without a unit is an error"_s);
    page.addTerm(u"sizes"_s, u"a number with a unit, such as `500MiB` or `1GiB`"_s);
    page.addTerm(u"true and false"_s, u"in variables and flags also t and f, 1 and 0"_s);
    page.addTerm(u"variables that are set but empty"_s,
                 u"mean that a path, a URL, keys or times are not set; elsewhere they are an error"_s);
    addSettings(page);
    page.beginSection(u"SEE ALSO"_s);
    page.addParagraph(u"nymvisor(1), nymvisor-init(1), nymvisor-config(1)"_s);
    return {u"nymvisor.toml.5"_s, page.text()};
}

} // namespace nymvisor
