#include "release/version.h"

#include "core/asciichars.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct SemanticVersion
{
    QStringList numbers;
    QStringList preRelease;
};

std::optional<SemanticVersion> parse(const QString &text)
{
    // The expression that semver.org suggests, in parts.
    static const QRegularExpression pattern(u"\\A(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
                                            "(?:-((?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
                                            "(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
                                            "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SemanticVersion{{match.captured(1), match.captured(2), match.captured(3)},
                           match.captured(4).split(u'.', Qt::SkipEmptyParts)};
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, isAsciiDigit);
}

std::weak_ordering ordering(qsizetype difference)
{
    return difference <=> 0;
}

/// Numbers of any length, without leading zeros: the longer one is larger.
std::weak_ordering compareNumbers(const QString &a, const QString &b)
{
    return ordering(a.size() != b.size() ? a.size() - b.size() : a.compare(b));
}

std::weak_ordering compareIdentifiers(const QString &a, const QString &b)
{
    if (isNumber(a) && isNumber(b))
        return compareNumbers(a, b);
    if (isNumber(a) != isNumber(b))
        return isNumber(a) ? std::weak_ordering::less : std::weak_ordering::greater;
    return ordering(a.compare(b));
}

std::weak_ordering comparePreReleases(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty()) // a version without one is later than any of its pre-releases
        return ordering(b.size() - a.size());
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const auto order = compareIdentifiers(a[i], b[i]); std::is_neq(order))
            return order;
    }
    return ordering(a.size() - b.size());
}

} // namespace

bool isSemanticVersion(const QString &text)
{
    return parse(text).has_value();
}

std::weak_ordering compareVersions(const QString &candidate, const QString &current)
{
    if (candidate == current)
        return std::weak_ordering::equivalent;
    const auto a = parse(candidate);
    const auto b = parse(current);
    if (!a || !b)
        return std::weak_ordering::greater;
    for (qsizetype i = 0; i < a->numbers.size(); ++i) {
        if (const auto order = compareNumbers(a->numbers[i], b->numbers[i]); std::is_neq(order))
            return order;
    }
    return comparePreReleases(a->preRelease, b->preRelease);
}

} // namespace nymvisor
