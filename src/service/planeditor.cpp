#include "service/planeditor.h"

#include "core/lockedcalljob.h"
#include "core/log.h"
#include "release/operatorrequest.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/instances.h"
#include "upgrade/lockedwrite.h"
#include "upgrade/pendingrollback.h"
#include "upgrade/recovery.h"
#include "upgrade/releasemerge.h"
#include "upgrade/versions.h"
#include "upgrade/versionsinuse.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<UpgradePlan> readPlan(const Paths &paths)
{
    const std::optional<UpgradePlan> plan = TRY(readState<UpgradePlan>(paths.plan()));
    if (!plan)
        return Error(ExitStatus::InputOutput, "%1 is gone", {paths.plan()});
    return *plan;
}

/// A binary that was downloaded for what the release was before is not that of the release as it is now. The words for
/// what it is needed for, where it is, and stays.
Result<QString> dropOutdatedBinary(const UpgradeInfo &release, const UpgradePlan &plan, const Paths &paths,
                                   const InstanceState &state)
{
    constexpr bool needsChecksum = false; // what stands there for others without one is only not taken here
    if (!Versions(paths, state.binaries()).outdatedBinary(release, needsChecksum))
        return QString();
    const auto inUse = TRY(versionsInUse(plan, paths));
    if (inUse.contains(release.name))
        return inUse[release.name];
    TRY(removeSynced(paths.binary(release.name)));
    return QString();
}

void logNotPlanned(const UpgradeInfo &release, const QString &reason)
{
    log::info("upstream", u"nothing to plan"_s,
              {{"release", release.name}, {"version", release.version}, {"reason", reason}});
}

Result<> planRelease(const UpgradeInfo &release, bool isNews, bool mayDowngrade, const Paths &paths,
                     InstanceState &state)
{
    const UpgradePlan plan = TRY(readPlan(paths));
    const Content content = Versions(paths, state.binaries()).contentOf(release);
    if (state.upstream().standingOf(release) == UpstreamRecord::Standing::Announced)
        TRY(state.forgetWithdrawn(release.name, release.version));
    const ReleaseMerge merge =
        mergeRelease(plan, release, mayDowngrade, state.outcomes().find(content, Setback::Stage::Upgrade));
    const UpgradeInfo *planned = plan.find(release.name);
    const bool isPlannedAlready = planned && *planned == release; // perhaps by another instance
    const bool isChange = merge.change != ReleaseMerge::Change::None;
    const QString use = isChange || isPlannedAlready ? TRY(dropOutdatedBinary(release, plan, paths, state)) : QString();
    if (!isChange || !use.isEmpty()) {
        if (isNews)
            logNotPlanned(release, isChange ? u"it is another binary for a version in use: %1"_s.arg(use)
                                            : merge.reason->message());
        return {};
    }
    TRY(state.forgetGone(release.name));
    TRY(makeFolder(paths.binaryFolder(release.name))); // watched, for a binary that is put there by hand
    TRY(writeFile(paths.upgradeInfo(release.name), release.toBytes()));
    TRY(writeState(paths.plan(), merge.plan));
    log::info("upstream", u"planned"_s,
              {{"upgrade", release.name},
               {"version", release.version},
               {"due", release.upgradeTime.text()},
               {"reason", merge.reason->message()}});
    return {};
}

/// Nobody here does it any more, until upstream or the operator says something else; and out of the plan where nobody
/// else may want it.
Result<> leaveOut(const UpgradeInfo &upgrade, Setback::Cause cause, const Error &reason, UpgradePlan &plan,
                  const Paths &paths, InstanceState &state)
{
    const Content content = Versions(paths, state.binaries()).contentOf(upgrade);
    const auto known = state.outcomes().find(content, Setback::Stage::Upgrade);
    if (!known || !known->isFinal())
        state.recordSetback(content, Setback::Stage::Upgrade, cause, reason);
    TRY(state.saveUnsaved()); // before it leaves the plan
    if (!plan.find(upgrade.name) || Instances::besides(paths).isWantedByAnother(content))
        return {};
    plan.remove(upgrade.name);
    return writeState(paths.plan(), plan);
}

Result<> withdraw(const QStringList &names, const Paths &paths, InstanceState &state)
{
    UpgradePlan plan = TRY(readPlan(paths));
    for (const QString &name : names) {
        const UpgradeInfo *planned = plan.find(name);
        const UpgradeInfo upgrade = planned ? *planned : plan.current(); // which another instance runs
        const bool isStill =
            upgrade.name == name && state.upstream().standingOf(upgrade) == UpstreamRecord::Standing::Withdrawn;
        if (!isStill)
            continue; // the plan was changed meanwhile
        UpstreamRecord record = state.upstream();
        record.forgetSeen(upgrade);
        TRY(state.putUpstream(record));
        log::warning("upstream", u"withdrawn"_s, {{"upgrade", name}, {"version", upgrade.version}});
        TRY(leaveOut(upgrade, Setback::Cause::Withdrawn, Error(ExitStatus::Unavailable, "upstream has withdrawn it"),
                     plan, paths, state));
    }
    return {};
}

Result<> dropFromPlan(const QStringList &names, const Paths &paths)
{
    UpgradePlan plan = TRY(readPlan(paths));
    for (const QString &name : names) {
        plan.remove(name);
        log::info("plan", u"superseded: it is due, and not newer than what runs"_s, {{"upgrade", name}});
    }
    return writeState(paths.plan(), plan);
}

bool isRollbackTo(const QString &name, const Paths &paths)
{
    const auto pending = readPendingRollback(paths);
    return pending && *pending && (*pending)->info.name == name;
}

/// Forgets what went wrong with an upgrade, and has it in the plan again.
Result<> retry(const QString &name, const Paths &paths, InstanceState &state)
{
    TRY(state.forgetSetbacks(name));
    UpstreamRecord upstream = state.upstream();
    upstream.forgetAnnounced(name);
    TRY(state.putUpstream(upstream));
    if (isRollbackTo(name, paths))
        return {}; // which needs no entry
    UpgradePlan plan = TRY(readPlan(paths));
    const auto upgrade = readState<UpgradeInfo>(paths.upgradeInfo(name));
    if (!upgrade) // which holds up no other upgrade
        log::error("requests", upgrade.error().message(), {{"upgrade", name}});
    if (!upgrade || !*upgrade || plan.find(name) || plan.current().name == name)
        return {};
    UpgradeInfo again = **upgrade;
    again.isForNow = false; // --now was for that try: a hold binds this one
    plan.insert(again);
    return writeState(paths.plan(), plan);
}

/// Has an upgrade left out here until the operator's word, or other content, and out of the plan where nobody else
/// wants it.
Result<> cancel(const QString &name, const Paths &paths, InstanceState &state)
{
    if (isRollbackTo(name, paths))
        return removeSynced(RollbackRequest::fileIn(paths.requestsFolder()));
    const auto version = readState<VersionInfo>(paths.versionInfo());
    const auto upgrade = readState<UpgradeInfo>(paths.upgradeInfo(name));
    const bool isInPlace = version && *version && (*version)->name() == name;
    if (isInPlace || !upgrade || !*upgrade) {
        log::warning("requests", u"it cannot be cancelled any more"_s, {{"upgrade", name}});
        return {};
    }
    UpgradePlan plan = TRY(readPlan(paths));
    return leaveOut(**upgrade, Setback::Cause::Cancelled, Error(ExitStatus::Unavailable, "the operator cancelled it"),
                    plan, paths, state);
}

Result<> carryOut(const OperatorRequest &request, const Paths &paths, InstanceState &state)
{
    switch (request.kind) {
    case OperatorRequest::Kind::Retry:
        log::info("requests", u"the operator asks to try it again"_s, {{"upgrade", request.upgrade}});
        return retry(request.upgrade, paths, state);
    case OperatorRequest::Kind::Cancel:
        log::info("requests", u"the operator cancels it"_s, {{"upgrade", request.upgrade}});
        return cancel(request.upgrade, paths, state);
    }
    Q_UNREACHABLE();
}

Result<> obey(const QString &file, const Paths &paths, InstanceState &state, const Clock &clock)
{
    const auto request = readState<OperatorRequest>(file);
    if (!request) {
        const QString aside = TRY(moveCorruptAside(file, clock.now()));
        log::error("requests", request.error().message(), {{"kept_as", aside}});
        return {};
    }
    if (*request)
        TRY(carryOut(**request, paths, state));
    return removeSynced(file);
}

Result<> obeyAll(const Paths &paths, InstanceState &state, const Clock &clock)
{
    for (const QString &file : requestFiles(paths.requestsFolder()))
        TRY(obey(file, paths, state, clock));
    return {};
}

} // namespace

Job *obeyRequestsJob(const Paths &paths, InstanceState &state, const Clock &clock)
{
    return new LockedCallJob(paths.upgradeLock(), [&paths, &state, &clock] { return obeyAll(paths, state, clock); });
}

Job *planReleaseJob(const UpgradeInfo &release, bool isNews, bool mayDowngrade, const Paths &paths,
                    InstanceState &state)
{
    return new LockedCallJob(paths.upgradeLock(), [release, isNews, mayDowngrade, &paths, &state] {
        return planRelease(release, isNews, mayDowngrade, paths, state);
    });
}

Job *noteGoodVersionJob(const QString &version, const Paths &paths)
{
    return new LockedCallJob(paths.upgradeLock(), [version, &paths]() -> Result<> {
        TRY(recordGoodVersion(paths, version));
        log::info("upgrade", u"this version counts as good from now on"_s, {{"version", version}});
        return {};
    });
}

Job *putCopiesRightJob(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    return lockedWriteJob(paths, [version, &paths, &clock] { return putCopiesRight(version, paths, clock); });
}

Job *withdrawJob(const QStringList &names, const Paths &paths, InstanceState &state)
{
    return new LockedCallJob(paths.upgradeLock(), [names, &paths, &state] { return withdraw(names, paths, state); });
}

Job *dropFromPlanJob(const QStringList &names, const Paths &paths)
{
    return new LockedCallJob(paths.upgradeLock(), [names, &paths] { return dropFromPlan(names, paths); });
}

} // namespace nymvisor
