#include "upgrade/begunrestore.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "upgrade/lostjournal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

std::optional<BegunRestore> BegunRestore::find(const Paths &paths)
{
    if (!isRestoreBegun(paths))
        return std::nullopt;
    const auto content = readFile(paths.homeFolder() + "/restore.json"_L1);
    const auto json = content ? parseJsonObject(*content, u"the restore's record"_s) : content.error();
    if (!json)
        return std::nullopt;
    return BegunRestore{(*json)[u"byHand"_s].toBool(), (*json)[u"archive"_s].toString(),
                        (*json)[u"putAside"_s].toString()};
}

RestoreRequest BegunRestore::request(const Paths &paths) const
{
    return {.home = paths.home(),
            .leftOut = paths.leftOutOfBackups(),
            .putAside = putAside,
            .archive = archive,
            .isByHand = isByHand};
}

QString BegunRestore::nameOfBackup(const Paths &paths) const
{
    return QDir(paths.backupsFolder()).relativeFilePath(archive);
}

} // namespace nymvisor
