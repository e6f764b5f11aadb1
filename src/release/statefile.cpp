#include "release/statefile.h"

namespace nymvisor {

Result<QString> moveCorruptAside(const QString &path, const QDateTime &now)
{
    const QString aside = path + QLatin1String(".corrupt-") + nameForTime(now);
    TRY(renameSynced(path, aside));
    return aside;
}

} // namespace nymvisor
