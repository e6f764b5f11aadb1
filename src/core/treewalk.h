#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <sys/stat.h>

#include <functional>

namespace nymvisor {

/// Something below a folder. Names are bytes: a file system does not promise that they are UTF-8.
struct TreeEntry
{
    QByteArray path = {}; // relative to the folder that is walked
    QByteArray name = {}; // within the folder below
    int folder = -1;      // open descriptor of the folder that holds it
    struct stat status = {};
};

using TreeVisitor = std::function<Result<>(const TreeEntry &entry)>;

/// Visits all that is below @p root, folders before what they hold, names in the order of their bytes.
///
/// Symbolic links are visited, never followed, however the tree changes meanwhile. What vanishes on the way is left
/// out; so are the paths @p leftOut (relative to @p root) with all that is below them. The first error ends the walk.
Result<> walkTree(const QString &root, const QList<QByteArray> &leftOut, const TreeVisitor &visit);

} // namespace nymvisor
