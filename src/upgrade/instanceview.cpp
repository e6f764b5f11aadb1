#include "upgrade/instanceview.h"

#include "config/settingstable.h"
#include "core/filelock.h"
#include "core/timeinname.h"
#include "release/newesthistory.h"
#include "release/statefile.h"
#include "supervisor/daemonnote.h"
#include "upgrade/begintime.h"
#include "upgrade/instances.h"
#include "upgrade/pendingrollback.h"
#include "upgrade/splay.h"
#include "upgrade/upstreamtrust.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>

#include <algorithm>

namespace nymvisor {

namespace {

template <typename T>
std::optional<T> readOrNote(const QString &path, QList<Error> &troubles)
{
    const auto value = readState<T>(path);
    if (value)
        return *value;
    troubles += value.error();
    return std::nullopt;
}

/// What the nymvisor that runs says of itself. A file that another one left says nothing of this one.
std::optional<RunStatus> liveStatus(const Paths &paths, qint64 pid, QList<Error> &troubles)
{
    const auto read = readState<RunStatus>(paths.runStatus());
    if (!read) {
        troubles += read.error().withContext("what goes on right now is not known");
        return std::nullopt;
    }
    if (!*read || (*read)->pid == pid)
        return *read;
    troubles +=
        Error(ExitStatus::BadData, "what goes on right now is not known: %1 is of an earlier run", {paths.runStatus()});
    return std::nullopt;
}

std::optional<InstanceView::Backup> newestBackup(const Paths &paths)
{
    std::optional<InstanceView::Backup> newest;
    QDirIterator folders(paths.backupsFolder(), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        for (const QFileInfo &file :
             QDir(folders.next()).entryInfoList({QStringLiteral("backup-*.zip")}, QDir::Files)) {
            const QDateTime named = timeInName(file.fileName()); // which a copy keeps
            const QDateTime at = named.isValid() ? named : file.lastModified();
            if (!newest || at > newest->at)
                newest = {file.filePath(), file.size(), at};
        }
    }
    return newest;
}

/// The seed is made by the first `run`; until then there is nothing to go by.
QByteArray knownHost(const Paths &paths)
{
    return QFileInfo::exists(paths.splaySeed()) ? hostIdentity(paths.splaySeed()).value_or({}) : QByteArray();
}

/// Told by the status, not by trying the lock: looking must not be in the way of a download that begins.
bool isDownloading(const InstanceView &view, const QString &upgrade)
{
    return view.live && std::ranges::any_of(view.live->activities, [&upgrade](const RunStatus::Activity &activity) {
               return activity.kind == QLatin1StringView("download") && activity.upgrade == upgrade;
           });
}

PlannedUpgrade::Next nextOf(const QString &name, const Decision &decision)
{
    const auto is = [&name](const std::optional<UpgradeInfo> &upgrade) { return upgrade && upgrade->name == name; };
    if (is(decision.toDownload))
        return PlannedUpgrade::Next::Download;
    if (is(decision.toVerify))
        return PlannedUpgrade::Next::Verify;
    if (is(decision.toUpgrade))
        return PlannedUpgrade::Next::Upgrade;
    return decision.superseded.contains(name) ? PlannedUpgrade::Next::Drop : PlannedUpgrade::Next::Wait;
}

/// Looked at once: what is said of a binary is what the decision goes by.
QHash<QString, Staging> stagingByName(const QList<UpgradeInfo> &upgrades, const Versions &versions, bool needsChecksum)
{
    QHash<QString, Staging> staging;
    for (const UpgradeInfo &upgrade : upgrades)
        staging.insert(upgrade.name, versions.stagingOf(upgrade, needsChecksum));
    return staging;
}

PlannedUpgrade plannedUpgrade(const UpgradeInfo &info, const PlannerInput &input, const Decision &decision,
                              const QHash<QString, Waiting> &waiting)
{
    PlannedUpgrade planned{info, dueTime(input, info), input.stagingOf(info), nextOf(info.name, decision), {}};
    if (const auto found = waiting.find(info.name); found != waiting.end())
        planned.waiting = *found;
    return planned;
}

QHash<QString, Waiting> byName(const QList<Waiting> &all)
{
    QHash<QString, Waiting> waiting;
    for (const Waiting &one : all)
        waiting.emplace(one.upgrade, one);
    return waiting;
}

void readRun(InstanceView &view, const Paths &paths)
{
    view.isRunning = FileLock::isHeld(paths.runLock());
    const DaemonNote note = DaemonNote::read(paths.daemonLock());
    const bool isNamed = !note.identity.isEmpty(); // else the number may be another's by now, unless the lock is held
    view.isDaemonThere = note.isDaemonAlive() && (isNamed || FileLock::isHeld(paths.daemonLock()));
    if (!view.isRunning)
        return;
    view.pid = readFile(paths.runLock(), 64).value_or({}).trimmed().toLongLong();
    view.live = liveStatus(paths, view.pid, view.troubles);
}

/// Without it the files below say nothing, and with a half of it they say too much.
void lookAtHome(InstanceView &view, const Paths &paths)
{
    if (const auto there = paths.checkHomeIsThere(); !there)
        view.troubles += there.error();
    if (!view.isRunning && !view.journal)
        view.brokenOff = BegunRestore::find(paths);
    if (view.brokenOff)
        view.troubles += view.brokenOff->error(paths);
}

void readPlanned(InstanceView &view, const Paths &paths, const Settings &settings)
{
    const auto plan = readOrNote<UpgradePlan>(paths.plan(), view.troubles);
    readOrNote<BinaryRecords>(paths.binaryRecords(), view.troubles);
    if (const auto rollback = readPendingRollback(paths); !rollback)
        view.troubles += rollback.error();
    if (plan)
        view.planned = plannedUpgrades(*plan, view, paths, settings);
}

/// One that cannot be read is put aside by whoever obeys it.
void readRequests(InstanceView &view, const Paths &paths)
{
    for (const QString &file : requestFiles(paths.requestsFolder())) {
        if (const auto request = readState<OperatorRequest>(file); request && *request)
            view.requests += **request;
    }
}

void readHistory(InstanceView &view, const Paths &paths, InstanceView::Past past)
{
    if (past == InstanceView::Past::Whole) {
        if (const auto history = readOrNote<UpgradeHistory>(paths.history(), view.troubles))
            view.history = history->entries();
    } else if (const auto newest = newestEntries(paths.history())) {
        view.history = *newest;
    } else {
        view.troubles += newest.error();
    }
}

} // namespace

QList<PlannedUpgrade> plannedUpgrades(const UpgradePlan &plan, const InstanceView &view, const Paths &paths,
                                      const Settings &settings)
{
    if (!view.version)
        return {};
    const BinaryRecords records =
        readState<BinaryRecords>(paths.binaryRecords()).value_or(std::nullopt).value_or(BinaryRecords());
    const Versions versions(paths, records);
    PlannerInput input = PlannerInput::by(settings, *view.version, knownHost(paths));
    input.plan = plan;
    input.outcomes = view.outcomes;
    input.now = view.now;
    input.hold = view.hold;
    input.upstream = view.upstream;
    const auto rollback = readPendingRollback(paths).value_or(std::nullopt);
    if (rollback && rollback->request.version != view.version->name())
        input.rollback = rollback->asEntry();
    const QList<UpgradeInfo> upgrades = candidates(input);
    const QHash<QString, Staging> staging = stagingByName(upgrades, versions, settings.needsChecksum());
    input.stagingOf = [&](const UpgradeInfo &upgrade) { return staging.value(upgrade.name); };
    input.contentOf = [&](const UpgradeInfo &upgrade) { return versions.contentOf(upgrade); };
    input.isWantedByAnother = [&](const Content &content) {
        return Instances::besides(paths).isWantedByAnother(content);
    };
    const Decision decision = decideNext(input);
    const QHash<QString, Waiting> waiting = byName(decision.waiting);
    QList<PlannedUpgrade> all;
    for (const UpgradeInfo &info : upgrades) {
        PlannedUpgrade planned = plannedUpgrade(info, input, decision, waiting);
        if (view.openUpgrade(info.name)) {
            planned.next = PlannedUpgrade::Next::UnderWay;
            planned.waiting.reset();
        }
        if (isDownloading(view, info.name))
            planned.staging = Staging::Elsewhere;
        all += planned;
    }
    return all;
}

bool InstanceView::isAsked(OperatorRequest::Kind kind, const QString &upgrade) const
{
    return std::ranges::any_of(
        requests, [&](const OperatorRequest &request) { return request.kind == kind && request.upgrade == upgrade; });
}

InstanceView InstanceView::read(const Paths &paths, const Settings &settings, const QDateTime &now, Past past)
{
    InstanceView view;
    view.now = now;
    view.id = settings.id;
    view.daemonName = settings.daemonName;
    view.home = paths.home();
    readRun(view, paths);
    view.version = readOrNote<VersionInfo>(paths.versionInfo(), view.troubles);
    view.lastGood = lastGoodVersion(paths);
    view.journal = readOrNote<Journal>(paths.journal(), view.troubles);
    lookAtHome(view, paths);
    view.outcomes = readOrNote<Outcomes>(paths.outcomes(), view.troubles).value_or(Outcomes());
    readHistory(view, paths, past);
    readRequests(view, paths);
    view.hold = holdInForce(paths.hold(), now);
    if (view.hold && view.hold->since.text().isEmpty())
        view.troubles +=
            Error(ExitStatus::BadData, "%1 cannot be read, and holds upgrades until 'nymvisor unhold'", {paths.hold()});
    view.lastBackup = newestBackup(paths);
    view.upstream = readOrNote<UpstreamRecord>(paths.upstreamRecord(), view.troubles).value_or(UpstreamRecord());
    view.troubles += warningsOf(view.upstream, view.version, now);
    // What `run` was started with counts, not what this command was.
    readPlanned(view, paths, view.live ? settingsFromJson(view.live->settings, settings).value_or(settings) : settings);
    return view;
}

} // namespace nymvisor
