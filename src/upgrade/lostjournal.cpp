#include "upgrade/lostjournal.h"

#include "core/log.h"
#include "release/statefile.h"
#include "release/upgradehistory.h"
#include "upgrade/instances.h"
#include "upgrade/versions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

using Entry = UpgradeHistory::Entry;

UpgradeHistory readHistory(const Paths &paths)
{
    const auto history = readState<UpgradeHistory>(paths.history());
    return history && *history ? **history : UpgradeHistory();
}

std::optional<Entry> entryOnProbation(const VersionInfo &version, const UpgradeHistory &history, const Paths &paths)
{
    std::optional<Entry> last;
    for (const Entry &entry : history.entries()) {
        if (entry.info.name == version.name() && entry.instance == paths.id())
            last = entry;
    }
    return last && last->outcome == UpgradeOutcome::OnProbation ? last : std::nullopt;
}

/// The version that ran before @p entry: the one that this instance completed before, else the last good one, else the
/// first. Its binary must be there.
std::optional<VersionInfo> versionBefore(const Entry &entry, const UpgradeHistory &history, const Paths &paths,
                                         const Clock &clock)
{
    QStringList names{lastGoodVersion(paths), u"genesis"_s};
    for (const Entry &earlier : history.entries()) {
        if (earlier.transactionId == entry.transactionId)
            break;
        if (earlier.outcome == UpgradeOutcome::Completed && earlier.instance == paths.id())
            names.prepend(earlier.info.name);
    }
    for (const QString &name : names) {
        const bool isThere = !name.isEmpty() && QFileInfo(paths.binary(name)).isFile();
        const auto buildInfo = isThere ? buildInfoOf(name, paths) : Result<std::optional<BuildInfo>>(std::nullopt);
        if (buildInfo && *buildInfo && name != entry.info.name)
            return VersionInfo(name, **buildInfo, clock.now());
    }
    return std::nullopt;
}

QString snapshotOf(const Entry &entry, const Paths &paths)
{
    const QDir folder(paths.backupFolder(entry.info.name));
    const QStringList found = folder.entryList({u"snapshot-*-"_s + entry.transactionId}, QDir::Dirs);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

} // namespace

bool isRestoreBegun(const Paths &paths)
{
    return QFileInfo::exists(paths.homeFolder() + "/restore.whole"_L1) ||
           QFileInfo::exists(paths.homeFolder() + "/restore.go"_L1);
}

std::optional<Journal> rebuiltJournal(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    const UpgradeHistory history = readHistory(paths);
    const bool isGoingBack = isRestoreBegun(paths);
    const auto entry = entryOnProbation(version, history, paths);
    const QString snapshot = entry ? snapshotOf(*entry, paths) : QString();
    const auto before = entry ? versionBefore(*entry, history, paths, clock) : std::nullopt;
    if (!entry || !before || (snapshot.isEmpty() && !isGoingBack))
        return std::nullopt;

    Journal journal;
    journal.transactionId = entry->transactionId;
    journal.upgrade = entry->info;
    journal.previous = upgradeInfoOf(*before, paths);
    journal.from = *before;
    journal.toBinary = version.binaryDetails();
    journal.snapshot = snapshot;
    journal.wasNewStarted = true;
    journal.begunAt = entry->performedAt;
    journal.step.row = isGoingBack ? u"start"_s : u"probation"_s;
    journal.step.wasAskedToStop = true; // so that it counts as no attempt
    if (isGoingBack) {
        journal.step.direction = StepState::Direction::Back;
        journal.step.reason = Error(ExitStatus::BadData, "the journal was lost on the way back");
    }
    log::warning("recovery",
                 isGoingBack ? u"going on with a way back whose journal is lost"_s
                             : u"the journal of the upgrade is lost: its probation begins anew"_s,
                 {{"upgrade", entry->info.name}, {"from", before->name()}});
    return journal;
}

} // namespace nymvisor
