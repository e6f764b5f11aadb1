#pragma once

#include <QString>

#include <compare>

namespace nymvisor {

/// Whether @p text is a version as Semantic Versioning 2.0.0 defines them (semver.org).
bool isSemanticVersion(const QString &text);

/// How release @p candidate stands to what runs, @p current: less is a downgrade, equivalent is no upgrade.
///
/// Semver's order of precedence: build metadata does not count. Where one of the two is no semantic
/// version, any other text counts as newer: there is no order to go by.
std::weak_ordering compareVersions(const QString &candidate, const QString &current);

} // namespace nymvisor
