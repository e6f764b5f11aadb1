#pragma once

#include <QString>

namespace nymvisor {

/// @p text on one line, without characters that would move a terminal's cursor or hide others: what comes from outside
/// can be shown so.
QString printable(const QString &text);

} // namespace nymvisor
