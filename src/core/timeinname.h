#pragma once

#include <QDateTime>
#include <QString>

namespace nymvisor {

/// The moment that nameForTime() has put into the name of a file or folder; none that is valid where there is none.
QDateTime timeInName(const QString &name);

} // namespace nymvisor
