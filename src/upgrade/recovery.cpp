#include "upgrade/recovery.h"

#include "core/log.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/switchversion.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// What the file holds; one that cannot be read is moved aside, and counts as not there.
template <typename T>
Result<std::optional<T>> readOrMoveAside(const QString &path, const Clock &clock)
{
    auto value = readState<T>(path);
    if (value)
        return value;
    const QString aside = TRY(moveCorruptAside(path, clock.now()));
    log::error("recovery", value.error().message(), {{"kept_as", aside}});
    return std::optional<T>();
}

/// Nym's nymvisor reads and writes current-version.json, which is a link to our file for it.
Result<> takeOver(const Paths &paths)
{
    const QFileInfo theirs(paths.versionInfoLink());
    const QString target = QFileInfo(paths.versionInfo()).fileName();
    if (theirs.isSymLink() && theirs.symLinkTarget() == paths.versionInfo())
        return {};
    if (theirs.isFile() && !theirs.isSymLink()) {
        log::info("recovery", u"taking over a home laid out by Nym's own nymvisor"_s, {{"home", paths.home()}});
        TRY(renameSynced(paths.versionInfoLink(), paths.versionInfo()));
    }
    return replaceLink(paths.versionInfoLink(), target);
}

/// The version that the `current` link names, with what its upgrade info says of the binary.
Result<VersionInfo> versionFromLink(const Paths &paths, const Clock &clock)
{
    const QString folder = QFileInfo(paths.currentLink()).canonicalFilePath();
    if (folder.isEmpty())
        return Error(ExitStatus::BadData,
                     "there is neither %1 nor %2, which would say which version runs: run "
                     "'nymvisor init' again",
                     {paths.versionInfo(), paths.currentLink()});
    const QString name = QDir(folder).dirName();
    const auto info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    if (!info || !info->binaryDetails)
        return Error(ExitStatus::BadData, "%1 is missing, and %2 does not say which binary it is for",
                     {paths.versionInfo(), paths.upgradeInfo(name)});
    return VersionInfo(name, *info->binaryDetails, clock.now());
}

Result<VersionInfo> findVersion(const Paths &paths, const Clock &clock)
{
    const std::optional<VersionInfo> written = TRY(readOrMoveAside<VersionInfo>(paths.versionInfo(), clock));
    if (written)
        return *written;
    const VersionInfo rebuilt = TRY(versionFromLink(paths, clock));
    log::warning("recovery", u"the version info was rebuilt from the current link"_s, {{"version", rebuilt.name()}});
    TRY(writeState(paths.versionInfo(), rebuilt));
    return rebuilt;
}

Result<UpgradeInfo> upgradeInfoOf(const VersionInfo &version, const Paths &paths)
{
    const auto info = readState<UpgradeInfo>(paths.upgradeInfo(version.name()));
    if (info && *info)
        return **info;
    UpgradeInfo rebuilt = UpgradeInfo::genesis(version.binaryDetails());
    rebuilt.name = version.name();
    return rebuilt;
}

Result<> putCopiesRight(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    const QString folder = QFileInfo(paths.currentLink()).canonicalFilePath();
    if (folder != QFileInfo(paths.versionFolder(version.name())).canonicalFilePath()) {
        log::warning("recovery", u"the current link is put right"_s,
                     {{"pointed_to", folder}, {"version", version.name()}});
        TRY(pointCurrentLink(paths, version.name()));
    }
    std::optional<UpgradePlan> plan = TRY(readOrMoveAside<UpgradePlan>(paths.plan(), clock));
    if (plan && plan->current().name == version.name())
        return {};
    log::warning("recovery",
                 plan ? u"the plan's current version is put right"_s
                      : u"the plan is rebuilt; upstream's releases come back with the next poll"_s,
                 {{"version", version.name()}});
    const UpgradeInfo current = TRY(upgradeInfoOf(version, paths));
    if (plan)
        plan->setCurrent(current);
    else
        plan = UpgradePlan(current);
    plan->remove(version.name());
    return writeState(paths.plan(), *plan);
}

} // namespace

Result<Found> findState(const Paths &paths, const Clock &clock)
{
    if (!QFileInfo(paths.upgradeDataFolder()).isDir())
        return Error(ExitStatus::Configuration,
                     "there is no %1: was 'nymvisor init' run for this daemon, and is DAEMON_NAME its name?",
                     {paths.upgradeDataFolder()});
    Found found;
    found.journal = TRY(readOrMoveAside<Journal>(paths.journal(), clock));
    TRY(takeOver(paths));
    found.version = TRY(findVersion(paths, clock));
    if (!found.journal)
        TRY(putCopiesRight(found.version, paths, clock));
    return found;
}

} // namespace nymvisor
