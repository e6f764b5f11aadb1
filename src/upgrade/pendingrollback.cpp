#include "upgrade/pendingrollback.h"

#include "core/log.h"
#include "release/statefile.h"
#include "upgrade/archiver.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

void putAway(const Result<> &done)
{
    if (!done)
        log::warning("requests", done.error().message());
}

} // namespace

UpgradeInfo PendingRollback::asEntry() const
{
    UpgradeInfo entry = info;
    entry.origin = Origin::Operator;
    entry.isForNow = true;
    entry.isDowngradeMeant = true;
    entry.isManual = false;
    entry.upgradeTime = request.at;
    return entry;
}

bool PendingRollback::isWayBackOf(const Journal &journal) const
{
    return request.withData && request.version == journal.from.name() && journal.mayBeTakenBack() &&
           request.backup == Archiver::archiveOf(journal.snapshot);
}

Result<std::optional<PendingRollback>> readPendingRollback(const Paths &paths)
{
    const auto request = TRY(readState<RollbackRequest>(RollbackRequest::fileIn(paths.requestsFolder())));
    if (!request)
        return std::optional<PendingRollback>();
    const auto info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(request->version)));
    if (!info)
        return Error(ExitStatus::BadData, "cannot go back to %1: there is no %2",
                     {request->version, paths.upgradeInfo(request->version)});
    return std::optional(PendingRollback{*request, *info});
}

std::optional<PendingRollback> rollbackToDo(const Paths &paths, const QString &current, const QDateTime &now)
{
    const QString file = RollbackRequest::fileIn(paths.requestsFolder());
    const auto read = readPendingRollback(paths);
    if (!read) {
        const auto aside = moveCorruptAside(file, now);
        log::error("requests", read.error().message(), {{"kept_as", aside.value_or(file)}});
        return std::nullopt;
    }
    if (!*read)
        return std::nullopt;
    const RollbackRequest &request = (*read)->request;
    if (request.version == current) {
        log::info("requests", u"it is back"_s, {{"version", current}});
        putAway(removeSynced(file));
        return std::nullopt;
    }
    return *read;
}

} // namespace nymvisor
