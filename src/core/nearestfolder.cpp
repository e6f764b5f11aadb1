#include "core/nearestfolder.h"

#include <QFileInfo>

namespace nymvisor {

QString nearestFolder(QString path)
{
    while (!QFileInfo(path).isDir() && path != QLatin1StringView("/"))
        path = QFileInfo(path).path();
    return path;
}

} // namespace nymvisor
