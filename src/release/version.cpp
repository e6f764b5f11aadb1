#include "release/version.h"

#include "core/asciichars.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace nymvisor {

namespace {

/// Views of a text that has to outlive them.
struct SemanticVersion
{
    QList<QStringView> numbers;
    QList<QStringView> preRelease;
};

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, isAsciiDigit);
}

bool isIdentifier(QStringView text)
{
    const auto isAllowed = [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == u'-'; };
    return !text.isEmpty() && std::ranges::all_of(text, isAllowed);
}

bool hasNeedlessZero(QStringView text)
{
    return text.size() > 1 && text.startsWith(u'0') && isNumber(text);
}

/// One that counts in the order; in the metadata of a build, zeros may lead.
bool isOrderedIdentifier(QStringView text)
{
    return isIdentifier(text) && !hasNeedlessZero(text);
}

/// What stands behind the first @p separator, split at its dots, is taken off @p text; nothing where it is not there.
QList<QStringView> takeIdentifiers(QStringView &text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return {};
    const QList<QStringView> identifiers = text.mid(at + 1).split(u'.');
    text.truncate(at);
    return identifiers;
}

/// The grammar of semver.org: three numbers, then '-' and a pre-release, then '+' and metadata of the build.
std::optional<SemanticVersion> parse(QStringView text)
{
    const QList<QStringView> build = takeIdentifiers(text, u'+');
    const QList<QStringView> preRelease = takeIdentifiers(text, u'-');
    const QList<QStringView> numbers = text.split(u'.');
    const bool isOne = numbers.size() == 3 && std::ranges::all_of(numbers, isOrderedIdentifier) &&
                       std::ranges::all_of(numbers, isNumber) && std::ranges::all_of(preRelease, isOrderedIdentifier) &&
                       std::ranges::all_of(build, isIdentifier);
    return isOne ? std::optional(SemanticVersion{numbers, preRelease}) : std::nullopt;
}

std::weak_ordering ordering(qsizetype difference)
{
    return difference <=> 0;
}

/// Numbers of any length, without leading zeros: the longer one is larger.
std::weak_ordering compareNumbers(QStringView a, QStringView b)
{
    return ordering(a.size() != b.size() ? a.size() - b.size() : a.compare(b));
}

std::weak_ordering compareIdentifiers(QStringView a, QStringView b)
{
    if (isNumber(a) && isNumber(b))
        return compareNumbers(a, b);
    if (isNumber(a) != isNumber(b))
        return isNumber(a) ? std::weak_ordering::less : std::weak_ordering::greater;
    return ordering(a.compare(b));
}

std::weak_ordering comparePreReleases(const QList<QStringView> &a, const QList<QStringView> &b)
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
