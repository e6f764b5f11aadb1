#pragma once

#include <QJsonObject>
#include <QString>

namespace nymvisor {

/// The number of a report's shape (schemas/), which changes when a key changes its meaning or goes.
inline constexpr int reportFormat = 1;

/// On one line, with its end.
QString jsonLine(const QJsonObject &json);

} // namespace nymvisor
