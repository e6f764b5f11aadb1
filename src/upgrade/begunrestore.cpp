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

Error BegunRestore::error(const Paths &paths) const
{
    if (!isByHand)
        return Error(ExitStatus::TryLater, "an upgrade is being taken back in %1: 'nymvisor run' ends that",
                     {paths.home()});
    return Error(ExitStatus::TryLater,
                 "the restore of %1 was interrupted, and %2 may hold only a part of it: 'nymvisor backup restore %1' "
                 "goes on with it, and so does 'nymvisor run'; what was there is in %3",
                 {QDir(paths.backupsFolder()).relativeFilePath(archive), paths.home(), putAside});
}

} // namespace nymvisor
