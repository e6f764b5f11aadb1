#pragma once

#include <QMap>
#include <QString>

namespace nymvisor::fakes {

/// Makes an executable of the fake daemon at @p path that is called "fake-node", is of @p version, and behaves as
/// @p behaviour says (see fakedaemon.cpp); @p padding makes it larger by so many bytes.
void makeDaemon(const QString &path, const QString &version, const QMap<QString, QString> &behaviour = {},
                qint64 padding = 0);

inline const QString daemonName = QStringLiteral("fake-node");

} // namespace nymvisor::fakes
