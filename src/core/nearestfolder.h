#pragma once

#include <QString>

namespace nymvisor {

/// The folder itself, or what is to hold it once it is made. @p path is absolute.
QString nearestFolder(QString path);

} // namespace nymvisor
