#include "upgrade/switchversion.h"

#include "core/log.h"
#include "release/newesthistory.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/version.h"
#include "upgrade/instances.h"

#include <QFileInfo>

#include <functional>

namespace nymvisor {

namespace {

/// A copy that cannot be read is put aside, and begun anew from what is known: no upgrade, and no way back, waits for
/// it.
template <typename T>
Result<T> readCopy(const QString &path, const Clock &clock)
{
    const auto value = readState<T>(path);
    if (value)
        return value->value_or(T());
    if (value.error().status() != ExitStatus::BadData)
        return value.error(); // it may be whole, and be read the next time
    const QString aside = TRY(moveCorruptAside(path, clock.now()));
    log::error("upgrade", value.error().message(), {{"kept_as", aside}});
    return T();
}

/// On the way back from a switch that came to nothing, a full disk is no obstacle.
template <typename T>
Result<> writeWhereDifferent(const QString &path, const T &value)
{
    const auto there = readState<T>(path);
    const bool isSame = there && there->value_or(T()).toJson() == value.toJson();
    return isSame ? Result<>() : writeState(path, value);
}

/// Changes the entry of @p transaction: of the newest entries only, unless it stands before them. A full disk is no
/// obstacle where nothing differs.
Result<> changeHistory(const QString &path, const QString &transaction, const Clock &clock,
                       const std::function<void(UpgradeHistory &)> &change)
{
    constexpr qsizetype fewest = 3;
    const auto newest = NewestHistory::read(path, fewest);
    const bool areEnough = newest && !newest->isNamedBefore(transaction);
    UpgradeHistory history;
    if (areEnough)
        history = newest->history();
    else
        history = TRY(readCopy<UpgradeHistory>(path, clock));
    UpgradeHistory changed = history;
    change(changed);
    if (changed == history)
        return {};
    return areEnough ? newest->write(changed) : writeState(path, changed);
}

/// Another instance may have the version that the plan has as current.
bool isOfAnother(const UpgradePlan &plan, const Journal &journal, const Paths &paths)
{
    const QString &current = plan.current().name;
    return current != journal.upgradeName() && Instances::besides(paths).isRunByAnother(current);
}

/// It left the queue when the other one took it: the others find it there. The version that is left is no such one,
/// and without an order of versions nobody is ahead.
bool isAheadOf(const UpgradePlan &plan, const Journal &journal)
{
    const UpgradeInfo &current = plan.current();
    const bool areInOrder = isSemanticVersion(current.version) && isSemanticVersion(journal.upgrade.version);
    return current.name != journal.from.name() && areInOrder &&
           std::is_gt(compareVersions(current.version, journal.upgrade.version));
}

} // namespace

Result<> pointCurrentLink(const Paths &paths, const QString &version)
{
    const QString there = QFileInfo(paths.currentLink()).canonicalFilePath();
    if (!there.isEmpty() && there == QFileInfo(paths.versionFolder(version)).canonicalFilePath())
        return {};
    return replaceLink(paths.currentLink(), paths.versionTarget(version));
}

Result<> switchForward(const Paths &paths, const Journal &journal, const QString &instance, const Clock &clock,
                       bool isLeftWanted)
{
    const QDateTime now = clock.now();
    TRY(writeState(paths.versionInfo(), VersionInfo(journal.upgradeName(), journal.toBinary, now)));
    TRY(recordVersion(paths, journal.upgradeName()));

    auto plan = TRY(readCopy<UpgradePlan>(paths.plan(), clock));
    const bool isOthersNow = isOfAnother(plan, journal, paths) && (journal.isRollback || isAheadOf(plan, journal));
    if (!isOthersNow)
        plan.setCurrent(journal.upgrade);
    plan.remove(journal.upgradeName());
    if (isLeftWanted && !isOthersNow)
        plan.insert(journal.previous); // it left the queue when this instance took it
    TRY(writeState(paths.plan(), plan));

    const auto begin = [&](UpgradeHistory &history) {
        history.put({.performedAt = Timestamp(now),
                     .info = journal.upgrade,
                     .outcome = UpgradeOutcome::OnProbation,
                     .transactionId = journal.transactionId,
                     .instance = instance,
                     .leftName = journal.from.name(),
                     .leftVersion = journal.from.version()});
    };
    TRY(changeHistory(paths.history(), journal.transactionId, clock, begin));

    return isOthersNow ? Result<>() : pointCurrentLink(paths, journal.upgradeName());
}

Result<> switchBack(const Paths &paths, const Journal &journal, const Clock &clock)
{
    TRY(writeWhereDifferent(paths.versionInfo(), journal.from));
    if (const auto recorded = recordVersion(paths, journal.from.name()); !recorded)
        log::warning("upgrade", recorded.error().message()); // the next start puts it right
    auto plan = TRY(readCopy<UpgradePlan>(paths.plan(), clock));
    const bool isRunByAnother = !journal.isRollback && Instances::besides(paths).isRunByAnother(journal.upgradeName());
    const bool isOthersNow = isRunByAnother || isOfAnother(plan, journal, paths);
    if (!isOthersNow) {
        plan.setCurrent(journal.previous);
        plan.remove(journal.previous.name);
    }
    if (!journal.isRollback && !isRunByAnother)
        plan.insert(journal.upgrade);
    TRY(writeWhereDifferent(paths.plan(), plan));

    const auto end = [&journal](UpgradeHistory &history) {
        history.setOutcome(journal.transactionId,
                           journal.wasCancelled ? UpgradeOutcome::Cancelled : UpgradeOutcome::RolledBack,
                           journal.step.reason ? journal.step.reason->message() : QString());
    };
    TRY(changeHistory(paths.history(), journal.transactionId, clock, end));

    return isOthersNow ? Result<>() : pointCurrentLink(paths, journal.from.name());
}

Result<> commitVersion(const Paths &paths, const Journal &journal, bool isProven, const Clock &clock)
{
    const auto end = [&journal](UpgradeHistory &history) {
        if (const auto downtime = journal.downtime())
            history.setDowntime(journal.transactionId, *downtime);
        history.setOutcome(journal.transactionId, UpgradeOutcome::Completed);
    };
    TRY(changeHistory(paths.history(), journal.transactionId, clock, end));
    return isProven ? recordGoodVersion(paths, journal.upgradeName()) : recordVersion(paths, journal.upgradeName());
}

} // namespace nymvisor
