#include "worker/foldernames.h"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace nymvisor {

Result<QList<QByteArray>> namesInFolder(const QByteArray &path)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(path.constData()), &::closedir);
    if (!folder)
        return systemError("cannot open the folder %1", QString::fromUtf8(path), errno);
    QList<QByteArray> names;
    for (errno = 0;; errno = 0) {
        const dirent *found = ::readdir(folder.get());
        if (!found && errno != 0)
            return systemError("cannot read the folder %1", QString::fromUtf8(path), errno);
        if (!found)
            break;
        const QByteArray name(found->d_name);
        if (name != "." && name != "..")
            names += name;
    }
    std::ranges::sort(names);
    return names;
}

} // namespace nymvisor
