#include "core/descriptor.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>

namespace nymvisor {

Result<Descriptor> openFolder(const QByteArray &path)
{
    Descriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", QFile::decodeName(path), errno);
    return folder;
}

Result<Descriptor> openFolder(const QString &path)
{
    return openFolder(QFile::encodeName(path));
}

} // namespace nymvisor
