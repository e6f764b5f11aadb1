#include "upgrade/instanceview.h"

#include "core/filelock.h"
#include "release/statefile.h"
#include "upgrade/instances.h"
#include "upgrade/splay.h"

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

/// The seed is made by the first `run`; until then there is nothing to go by.
QByteArray knownHost(const Paths &paths)
{
    return QFileInfo::exists(paths.splaySeed()) ? hostIdentity(paths.splaySeed()).value_or({}) : QByteArray();
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

PlannedUpgrade plannedUpgrade(const UpgradeInfo &info, const PlannerInput &input, const Decision &decision)
{
    PlannedUpgrade planned{info, dueTime(input, info), input.stagingOf(info), nextOf(info.name, decision), {}};
    const auto waiting = std::ranges::find(decision.waiting, info.name, &Waiting::upgrade);
    if (waiting != decision.waiting.end())
        planned.waiting = *waiting;
    return planned;
}

} // namespace

InstanceView InstanceView::read(const Paths &paths, const Settings &settings, const QDateTime &now)
{
    InstanceView view;
    view.now = now;
    view.id = settings.id;
    view.daemonName = settings.daemonName;
    view.isRunning = FileLock::isHeld(paths.runLock());
    view.version = readOrNote<VersionInfo>(paths.versionInfo(), view.troubles);
    view.lastGood = lastGoodVersion(paths);
    view.journal = readOrNote<Journal>(paths.journal(), view.troubles);
    view.outcomes = readOrNote<Outcomes>(paths.outcomes(), view.troubles).value_or(Outcomes());
    if (const auto history = readOrNote<UpgradeHistory>(paths.history(), view.troubles))
        view.history = history->entries();
    const auto plan = readOrNote<UpgradePlan>(paths.plan(), view.troubles);
    if (!plan || !view.version)
        return view;

    const auto records = readOrNote<BinaryRecords>(paths.binaryRecords(), view.troubles).value_or(BinaryRecords());
    const Versions versions(paths, records);
    PlannerInput input = PlannerInput::by(settings, *view.version, knownHost(paths));
    input.plan = *plan;
    input.outcomes = view.outcomes;
    input.now = now;
    input.stagingOf = [&](const UpgradeInfo &upgrade) { return versions.stagingOf(upgrade); };
    input.contentOf = [&](const UpgradeInfo &upgrade) { return versions.contentOf(upgrade); };
    input.isWantedByAnother = [&](const Content &content) {
        return Instances::besides(paths).isWantedByAnother(content);
    };
    const Decision decision = decideNext(input);
    for (const UpgradeInfo &info : candidates(input)) {
        const bool isUnderWay = view.journal && view.journal->upgradeName() == info.name;
        view.planned +=
            isUnderWay
                ? PlannedUpgrade{info, dueTime(input, info), input.stagingOf(info), PlannedUpgrade::Next::UnderWay, {}}
                : plannedUpgrade(info, input, decision);
    }
    return view;
}

} // namespace nymvisor
