#include "service/planeditor.h"

#include "core/lockedcalljob.h"
#include "core/log.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/releasemerge.h"

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

/// A binary that was downloaded for what the release was before is not that of the release as it is now.
Result<> dropOutdatedBinary(const UpgradeInfo &release, const Paths &paths, const InstanceState &state)
{
    const DownloadSource *source = release.sourceForThisPlatform();
    const auto record = state.binaries().find(paths.binary(release.name));
    const bool wasDownloaded = record && !record->downloadedFor.isEmpty();
    const bool isOutdated = wasDownloaded && (!source || source->identity() != record->downloadedFor);
    return isOutdated ? removeSynced(paths.binary(release.name)) : Result<>();
}

Result<> planRelease(const UpgradeInfo &release, bool isNews, bool mayDowngrade, const Paths &paths,
                     const InstanceState &state)
{
    const UpgradePlan plan = TRY(readPlan(paths));
    const ReleaseMerge merge = mergeRelease(plan, release, mayDowngrade);
    if (merge.change == ReleaseMerge::Change::None) {
        if (isNews)
            log::info("upstream", u"nothing to plan"_s,
                      {{"release", release.name}, {"version", release.version}, {"reason", merge.reason}});
        return {};
    }
    TRY(dropOutdatedBinary(release, paths, state));
    TRY(makeFolder(paths.binaryFolder(release.name))); // watched, for a binary that is put there by hand
    TRY(writeFile(paths.upgradeInfo(release.name), release.toBytes()));
    TRY(writeState(paths.plan(), merge.plan));
    log::info("upstream", u"planned"_s,
              {{"upgrade", release.name},
               {"version", release.version},
               {"due", release.upgradeTime.text()},
               {"reason", merge.reason}});
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

} // namespace

Job *planReleaseJob(const UpgradeInfo &release, bool isNews, bool mayDowngrade, const Paths &paths,
                    const InstanceState &state)
{
    return new LockedCallJob(paths.upgradeLock(), [release, isNews, mayDowngrade, &paths, &state] {
        return planRelease(release, isNews, mayDowngrade, paths, state);
    });
}

Job *dropFromPlanJob(const QStringList &names, const Paths &paths)
{
    return new LockedCallJob(paths.upgradeLock(), [names, &paths] { return dropFromPlan(names, paths); });
}

} // namespace nymvisor
