#include "upgrade/retention.h"

#include "release/newesthistory.h"
#include "release/rollbackrequest.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"
#include "upgrade/archiver.h"
#include "upgrade/instances.h"
#include "upgrade/journal.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> addPlanned(const Paths &paths, QSet<QString> &names)
{
    const std::optional<UpgradePlan> plan = TRY(readState<UpgradePlan>(paths.plan()));
    if (!plan)
        return {};
    names += plan->current().name;
    for (const UpgradeInfo &upgrade : plan->queue())
        names += upgrade.name;
    return {};
}

Result<> addOpen(const QString &journalFile, QSet<QString> &names)
{
    const std::optional<Journal> journal = TRY(readState<Journal>(journalFile));
    if (journal)
        names += {journal->from.name(), journal->upgradeName()};
    return {};
}

/// What a home's operator wants to have back.
Result<> addWanted(const QString &requestsFolder, QSet<QString> &names)
{
    const auto rollback = TRY(readState<RollbackRequest>(RollbackRequest::fileIn(requestsFolder)));
    if (rollback)
        names += rollback->version;
    return {};
}

Result<QSet<QString>> namesNeeded(const Paths &paths)
{
    QSet<QString> names{u"genesis"_s, QFileInfo(QFileInfo(paths.currentLink()).canonicalFilePath()).fileName()};
    const std::optional<VersionInfo> own = TRY(readState<VersionInfo>(paths.versionInfo()));
    if (own)
        names += own->name();
    TRY(addPlanned(paths, names));
    const QList<InstanceRecord> instances = TRY(allInstances(paths));
    for (const InstanceRecord &instance : instances) {
        names += {instance.current, instance.lastGood};
        TRY(addOpen(journalIn(instance.home), names));
        TRY(addWanted(instance.home + paths.requestsFolder().mid(paths.home().size()), names));
    }
    TRY(addOpen(paths.journal(), names));
    TRY(addWanted(paths.requestsFolder(), names));
    return names;
}

/// Archives whose data is about to be put back.
Result<QSet<QString>> archivesNeeded(const Paths &paths)
{
    QSet<QString> archives;
    if (const auto rollback = TRY(readState<RollbackRequest>(RollbackRequest::fileIn(paths.requestsFolder()))))
        archives += rollback->backup;
    if (const auto journal = TRY(readState<Journal>(paths.journal())))
        archives += journal->olderData;
    return archives;
}

/// When each version was last switched to, if that is not long ago for somebody who keeps so many.
QHash<QString, QString> timesOfSwitches(const Paths &paths, qint64 kept)
{
    constexpr qsizetype ofEach = 8; // a version may have been tried, and gone back to, again and again
    QHash<QString, QString> times;
    for (const UpgradeHistory::Entry &entry : newestEntries(paths.history(), ofEach * kept).value_or({}))
        times[entry.info.name] = std::max(times[entry.info.name], nameForTime(entry.performedAt.moment()));
    return times;
}

bool isYoung(const QFileInfo &file, const QDateTime &now)
{
    constexpr qint64 day = 86'400; // seconds
    return file.lastModified().secsTo(now) < day;
}

/// Under a name of its own until it is whole.
bool isBinaryComing(const QString &name, const Paths &paths, const QDateTime &now)
{
    const QDir folder(paths.binaryFolder(name));
    const QFileInfoList hidden = folder.entryInfoList({u".*"_s}, QDir::Files | QDir::Hidden);
    return std::ranges::any_of(hidden, [&now](const QFileInfo &file) { return isYoung(file, now); });
}

/// "NAME-TIME", see nameForTime().
QString timeInName(const QString &name)
{
    constexpr qsizetype length = 20;
    return name.right(length);
}

} // namespace

QStringList expiredOf(QList<Retained> items, qint64 kept)
{
    if (kept == 0)
        return {};
    items.removeIf([](const Retained &item) { return item.isNeeded; });
    std::ranges::sort(items, std::ranges::greater(), &Retained::age);
    QStringList expired;
    for (qsizetype i = kept; i < items.size(); ++i)
        expired += items[i].path;
    return expired;
}

Result<QStringList> expiredArchives(const Paths &paths, const Settings &settings)
{
    const QSet<QString> needed = TRY(archivesNeeded(paths));
    QList<Retained> archives;
    QDirIterator folders(paths.backupsFolder(), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QDir folder(folders.next());
        if (folder.dirName() == "manual"_L1)
            continue; // the operator's own
        for (const QString &name : folder.entryList(Archiver::namesOfArchives(paths), QDir::Files))
            // The name begins alike, and goes on with the time.
            archives += Retained{folder.filePath(name), name, needed.contains(folder.filePath(name))};
    }
    return expiredOf(archives, settings.backupRetention);
}

QStringList expiredFailures(const Paths &paths, const Settings &settings)
{
    QStringList halfRemoved;
    QList<Retained> folders;
    const QDir failed(paths.failedFolder());
    for (const QString &name : failed.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.endsWith(".part"_L1))
            halfRemoved += failed.filePath(name);
        else
            folders += Retained{failed.filePath(name), timeInName(name)};
    }
    return halfRemoved + expiredOf(folders, settings.backupRetention);
}

Result<QStringList> expiredVersions(const Paths &paths, const Settings &settings, const QDateTime &now)
{
    const QSet<QString> needed = TRY(namesNeeded(paths));
    const QHash<QString, QString> switches = timesOfSwitches(paths, settings.versionRetention);
    QList<Retained> versions;
    const QDir folder(paths.upgradesFolder());
    for (const QFileInfo &version : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString name = version.fileName();
        const QString made = nameForTime(version.lastModified());
        const bool isComing = (!switches.contains(name) && isYoung(version, now)) || isBinaryComing(name, paths, now);
        versions += Retained{name, std::max(switches.value(name), made), isComing || needed.contains(name)};
    }
    return expiredOf(versions, settings.versionRetention);
}

} // namespace nymvisor
