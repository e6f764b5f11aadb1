#include "cli/planning.h"

#include "core/files.h"
#include "release/binarysource.h"
#include "release/operatorrequest.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/version.h"
#include "upgrade/versions.h"
#include "upgrade/versionsinuse.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> checkOverwriting(const AddedUpgrade &added, const UpgradePlan &plan, const Paths &paths)
{
    const QString &name = added.info.name;
    const auto inUse = TRY(versionsInUse(plan, paths));
    if (inUse.contains(name))
        return Error(ExitStatus::CannotCreate, "the version %1 cannot be overwritten: %2", {name, inUse[name]});
    if (added.isForced)
        return {};
    if (QFileInfo::exists(paths.binary(name)))
        return Error(ExitStatus::CannotCreate, "%1 exists already: say --force to overwrite it", {paths.binary(name)});
    if (!added.isBinaryOnly && QFileInfo::exists(paths.upgradeInfo(name)))
        return Error(ExitStatus::CannotCreate,
                     "%1 exists already: say --force to overwrite it, or --add-binary to add only the binary",
                     {paths.upgradeInfo(name)});
    return {};
}

Result<> checkAgainstExistingInfo(const AddedUpgrade &added, const QString &daemonName, const Paths &paths)
{
    const QString file = paths.upgradeInfo(added.info.name);
    const std::optional<UpgradeInfo> existing = TRY(readState<UpgradeInfo>(file));
    if (!existing)
        return Error(ExitStatus::Unavailable, "there is no %1 to add a binary to", {file});
    return checkBinary(*existing, daemonName, *added.info.binaryDetails).withContext("%1", {file});
}

Result<> checkDirection(const AddedUpgrade &added, const UpgradePlan &plan)
{
    const bool isLower = std::is_lt(compareVersions(added.info.version, plan.current().version));
    if (!isLower || added.info.isDowngradeMeant)
        return {};
    return Error(ExitStatus::BadData, "version %1 is lower than %2, which runs: say --allow-downgrade if it is meant",
                 {added.info.version, plan.current().version});
}

} // namespace

Result<> addUpgrade(const AddedUpgrade &added, const Paths &paths)
{
    const QString &name = added.info.name;
    std::optional<UpgradePlan> plan = TRY(readState<UpgradePlan>(paths.plan()));
    if (!plan)
        return Error(ExitStatus::Configuration, "there is no %1: run 'nymvisor init' first", {paths.plan()});
    TRY(checkOverwriting(added, *plan, paths));
    TRY(checkDirection(added, *plan));
    if (added.isBinaryOnly)
        TRY(checkAgainstExistingInfo(added, added.info.binaryDetails->binaryName(), paths));

    TRY(renameSynced(added.newBinary, paths.binary(name)));
    TRY(removeSynced(BinarySource::fileFor(paths.binary(name)))); // from now on it is the operator's
    if (added.isBinaryOnly)
        return {};
    TRY(writeFile(paths.upgradeInfo(name), added.info.toBytes()));
    TRY(takeRequestBack(paths.requestsFolder(), {OperatorRequest::Kind::Cancel, name}));
    if (added.info.isForNow) // the operator's word for what was refused before, too
        TRY(leaveRequest(paths.requestsFolder(), {OperatorRequest::Kind::Retry, name}));
    plan->insert(added.info);
    return writeState(paths.plan(), *plan);
}

} // namespace nymvisor
