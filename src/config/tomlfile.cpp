#include "config/tomlfile.h"

// The distribution's library is built with exceptions; header-only, without them, an error is a value.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
// It takes for granted that a key begins where one must, which "[+" belies, and makes an optimiser believe so (NDEBUG)
// or ends the program. Behind that it looks itself, and gives an error.
#define TOML_ASSERT(expression) static_assert(true)
#undef NDEBUG
#include <toml++/toml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TomlEntry entryFor(const QString &table, const toml::key &key, const toml::node &node)
{
    TomlEntry entry{table, fromToml(key.str()), {}, true, static_cast<int>(key.source().begin.line)};
    if (const auto *text = node.as_string())
        entry.text = fromToml(text->get());
    else if (const auto *boolean = node.as_boolean())
        entry.text = boolean->get() ? u"true"_s : u"false"_s;
    else if (const auto *number = node.as_integer())
        entry.text = QString::number(number->get());
    else if (const auto *real = node.as_floating_point())
        entry.text = QString::number(real->get());
    else
        entry.isScalar = false;
    return entry;
}

/// TOML allows none of them, and the library takes for granted that some do not come.
Result<> checkNoControlCharacters(const QByteArray &bytes, const QString &source)
{
    const auto isForbidden = [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7f';
    };
    const auto found = std::ranges::find_if(bytes, isForbidden);
    if (found == bytes.end())
        return {};
    const auto line = 1 + std::count(bytes.begin(), found, '\n');
    return Error(ExitStatus::Configuration, "%1 is not TOML: line %2 has a control character",
                 {source, QString::number(line)});
}

} // namespace

Result<QList<TomlEntry>> parseToml(const QByteArray &bytes, const QString &source)
{
    TRY(checkNoControlCharacters(bytes, source));
    const toml::parse_result parsed =
        toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed) {
        const toml::source_position where = parsed.error().source().begin;
        return Error(
            ExitStatus::Configuration,
            "%1 is not TOML: line %2, column %3: %4 (texts and durations need quotes, booleans are true or false)",
            {source, QString::number(where.line), QString::number(where.column),
             fromToml(parsed.error().description())});
    }
    QList<TomlEntry> entries;
    for (const auto &[key, node] : parsed.table()) {
        const toml::table *table = node.as_table();
        if (!table) {
            entries += entryFor({}, key, node);
            continue;
        }
        for (const auto &[innerKey, innerNode] : *table)
            entries += entryFor(fromToml(key.str()), innerKey, innerNode);
    }
    std::ranges::stable_sort(entries, {}, &TomlEntry::line); // tables are kept by name
    return entries;
}

QString tomlString(const QString &text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (!text.contains(u'\'') && std::ranges::none_of(text, isControl))
        return u'\'' + text + u'\'';
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\' + c;
        else if (isControl(c))
            escaped += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return u'"' + escaped + u'"';
}

} // namespace nymvisor
