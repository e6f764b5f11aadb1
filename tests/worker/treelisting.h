#pragma once

#include "core/treewalk.h"

#include <QStringList>

namespace nymvisor {

/// All that a tree has, a line for each entry and one for its root: type, mode, owner, size, time in nanoseconds, hash
/// of the content, target, extended attributes, and for a file with several names the first of them.
QStringList listingOf(const QString &root, const QList<QByteArray> &leftOut = {});

/// The first lines in which two listings differ; empty where they are equal.
QString difference(const QStringList &actual, const QStringList &expected);

} // namespace nymvisor
