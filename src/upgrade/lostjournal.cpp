#include "upgrade/lostjournal.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/log.h"
#include "release/newesthistory.h"
#include "release/statefile.h"
#include "upgrade/archiver.h"
#include "upgrade/instances.h"
#include "upgrade/versions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

using Entry = UpgradeHistory::Entry;

std::optional<Entry> entryOnProbation(const VersionInfo &version, const QList<Entry> &history, const Paths &paths)
{
    std::optional<Entry> last;
    for (const Entry &entry : history) {
        if (entry.info.name == version.name() && entry.instance == paths.id())
            last = entry;
    }
    return last && last->outcome == UpgradeOutcome::OnProbation ? last : std::nullopt;
}

std::optional<VersionInfo> versionNamed(const QString &name, const Paths &paths, const Clock &clock)
{
    const bool isThere = !name.isEmpty() && QFileInfo(paths.binary(name)).isFile();
    const auto buildInfo = isThere ? buildInfoOf(name, paths) : Result<std::optional<BuildInfo>>(std::nullopt);
    return buildInfo && *buildInfo ? std::optional(VersionInfo(name, **buildInfo, clock.now())) : std::nullopt;
}

/// The version that ran before @p entry: the one that this instance completed before, else the last good one, else the
/// first. Its binary must be there.
std::optional<VersionInfo> versionBefore(const Entry &entry, const QList<Entry> &history, const Paths &paths,
                                         const Clock &clock)
{
    QStringList names{lastGoodVersion(paths), u"genesis"_s};
    for (const Entry &earlier : history) {
        if (earlier.transactionId == entry.transactionId)
            break;
        if (earlier.outcome == UpgradeOutcome::Completed && earlier.instance == paths.id())
            names.prepend(earlier.info.name);
    }
    names.removeAll(entry.info.name);
    for (const QString &name : names) {
        if (const auto version = versionNamed(name, paths, clock))
            return version;
    }
    return std::nullopt;
}

/// The version whose data a restore was bringing back, as the restore itself noted it; empty where it cannot be read.
QString versionRestored(const Paths &paths)
{
    const auto content = readFile(paths.homeFolder() + "/restore.json"_L1);
    const auto json = content ? parseJsonObject(*content, u"the restore's record"_s) : content.error();
    return json ? (*json)[u"version"_s].toString() : QString();
}

/// Of the upgrade's backup: where it is gone, its archive stands in for it, which the way back finds by its name. Empty
/// where both are gone.
QString snapshotOf(const Entry &entry, const Paths &paths)
{
    const QDir folder(paths.backupFolder(entry.info.name));
    const QStringList snapshots = folder.entryList({u"snapshot-*-"_s + entry.transactionId}, QDir::Dirs);
    if (!snapshots.isEmpty())
        return folder.filePath(snapshots.first());
    const QString archive = u"backup-*-%1-preupgrade.zip"_s.arg(entry.transactionId);
    const QStringList archives = folder.entryList({archive}, QDir::Files);
    return archives.isEmpty() ? QString() : Archiver::snapshotOf(folder.filePath(archives.first()));
}

/// For an upgrade of which no file tells any more.
Entry unknownEntry(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    return {
        Timestamp(clock.now()), upgradeInfoOf(version, paths), UpgradeOutcome::OnProbation, u"lost"_s, paths.id(), {}};
}

Journal rebuilt(const Entry &entry, const VersionInfo &before, const VersionInfo &version, const Paths &paths)
{
    Journal journal;
    journal.transactionId = entry.transactionId;
    journal.upgrade = entry.info;
    journal.previous = upgradeInfoOf(before, paths);
    journal.from = before;
    journal.toBinary = version.binaryDetails();
    journal.wasNewStarted = true;
    journal.begunAt = entry.performedAt;
    journal.step.wasAskedToStop = true; // so that it counts as no attempt
    return journal;
}

Journal goingBack(const Entry &entry, const VersionInfo &before, const VersionInfo &version, const Paths &paths)
{
    log::warning("recovery", u"going on with a way back whose journal is lost"_s,
                 {{"upgrade", entry.info.name}, {"to", before.name()}});
    Journal journal = rebuilt(entry, before, version, paths);
    journal.step.row = u"start"_s;
    journal.step.direction = StepState::Direction::Back;
    journal.step.reason = Error(ExitStatus::BadData, "the journal was lost on the way back");
    return journal;
}

Journal onProbation(const Entry &entry, const VersionInfo &before, const VersionInfo &version, const QString &snapshot,
                    const Paths &paths)
{
    log::warning("recovery", u"the journal of the upgrade is lost: its probation begins anew"_s,
                 {{"upgrade", entry.info.name}, {"from", before.name()}});
    Journal journal = rebuilt(entry, before, version, paths);
    journal.snapshot = snapshot;
    journal.step.row = u"probation"_s;
    return journal;
}

} // namespace

bool isRestoreBegun(const Paths &paths)
{
    return QFileInfo::exists(paths.homeFolder() + "/restore.whole"_L1) ||
           QFileInfo::exists(paths.homeFolder() + "/restore.go"_L1);
}

Result<std::optional<Journal>> rebuiltJournal(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    // What has proven itself is on no probation: for it the history, which grows for years, is not read.
    if (lastGoodVersion(paths) == version.name() && !isRestoreBegun(paths))
        return std::optional<Journal>();
    const QList<Entry> history = readableEntries(paths.history()).value_or({});
    const auto entry = entryOnProbation(version, history, paths);
    const auto before = entry ? versionBefore(*entry, history, paths, clock) : std::nullopt;
    if (isRestoreBegun(paths)) {
        const QString name = versionRestored(paths);
        const auto target = name.isEmpty() ? before : versionNamed(name, paths, clock);
        if (!target)
            return Error(ExitStatus::Configuration,
                         "the data of an earlier version was being put back into %1, its journal is lost, "
                         "and %2 names no version that is there: write the one's name into it as 'version'",
                         {paths.home(), paths.homeFolder() + "/restore.json"_L1});
        const Entry known = entry.value_or(unknownEntry(version, paths, clock));
        return std::optional(goingBack(known, *target, version, paths));
    }
    const QString snapshot = entry ? snapshotOf(*entry, paths) : QString();
    if (!before || snapshot.isEmpty())
        return std::optional<Journal>();
    return std::optional(onProbation(*entry, *before, version, snapshot, paths));
}

} // namespace nymvisor
