#include "core/filesystem.h"

#include <unistd.h>

namespace nymvisor {

Result<> syncFileSystem(int, const QString &)
{
    ::sync();
    return {};
}

bool tellsChanges(int)
{
    return false;
}

bool cloneContent(int, int)
{
    return false;
}

Result<ExtendedAttributes> extendedAttributes(int, const QString &)
{
    return ExtendedAttributes();
}

Result<> setExtendedAttributes(int, const ExtendedAttributes &, const QString &)
{
    return {};
}

Result<> copyExtendedAttributes(int, int, const QString &)
{
    return {};
}

bool isHeldInPlace(const QByteArray &)
{
    return false;
}

QList<QByteArray> mountPointsIn(const QByteArray &)
{
    return {};
}

} // namespace nymvisor
