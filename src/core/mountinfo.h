#pragma once

#include <QByteArray>
#include <QList>

namespace nymvisor {

/// Reads the lines of a mountinfo (proc(5)): the mount points at or below @p folder, relative to it, each once.
QList<QByteArray> mountPointsOf(const QByteArray &mountinfo, const QByteArray &folder);

} // namespace nymvisor
