#include "upgrade/recovery.h"

#include "core/log.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/instances.h"
#include "upgrade/lostjournal.h"
#include "upgrade/switchversion.h"
#include "upgrade/versions.h"

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
    if (value || value.error().status() != ExitStatus::BadData)
        return value; // what cannot be read at all may be read another time
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

/// What an open upgrade says of the version whose data the home holds: the new one's from the step `start` on.
VersionInfo versionFromJournal(const Journal &journal, const Clock &clock)
{
    const bool isForward = journal.step.direction == StepState::Direction::Forward;
    const QStringList oldVersionsSteps{u"pre-upgrade"_s, u"copy"_s, u"stop"_s, u"backup"_s, u"data"_s, u"switch"_s};
    if (isForward && !oldVersionsSteps.contains(journal.step.row))
        return VersionInfo(journal.upgradeName(), journal.toBinary, clock.now());
    return journal.from;
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
    const std::optional<BuildInfo> binary = TRY(buildInfoOf(name, paths));
    if (!binary)
        return Error(ExitStatus::BadData, "%1 is missing, and nothing says which binary %2 is",
                     {paths.versionInfo(), paths.binary(name)});
    return VersionInfo(name, *binary, clock.now());
}

Result<VersionInfo> rebuiltVersion(const std::optional<Journal> &journal, const Paths &paths, const Clock &clock)
{
    return journal ? Result<VersionInfo>(versionFromJournal(*journal, clock)) : versionFromLink(paths, clock);
}

Result<VersionInfo> findVersion(const Paths &paths, const std::optional<Journal> &journal, const Clock &clock)
{
    const std::optional<VersionInfo> written = TRY(readOrMoveAside<VersionInfo>(paths.versionInfo(), clock));
    if (written)
        return *written;
    const VersionInfo rebuilt = TRY(rebuiltVersion(journal, paths, clock));
    log::warning("recovery", u"the version info was rebuilt"_s, {{"version", rebuilt.name()}});
    TRY(writeState(paths.versionInfo(), rebuilt));
    return rebuilt;
}

/// The version that link and plan are to say: another instance's, where the plan has one that another runs; else ours.
QString versionOfCopies(const VersionInfo &version, const std::optional<UpgradePlan> &plan, const Paths &paths)
{
    const bool isOthers = plan && Instances::besides(paths).isRunByAnother(plan->current().name);
    return isOthers ? plan->current().name : version.name();
}

bool doesLinkLeadTo(const QString &version, const Paths &paths)
{
    const QString folder = QFileInfo(paths.currentLink()).canonicalFilePath();
    return !folder.isEmpty() && folder == QFileInfo(paths.versionFolder(version)).canonicalFilePath();
}

Result<> putPlanRight(const VersionInfo &version, std::optional<UpgradePlan> plan, const Paths &paths)
{
    log::warning("recovery",
                 plan ? u"the plan's current version is put right"_s
                      : u"the plan is rebuilt; upstream's releases come back with the next poll"_s,
                 {{"version", version.name()}});
    const UpgradeInfo current = upgradeInfoOf(version, paths);
    if (plan)
        plan->setCurrent(current);
    else
        plan = UpgradePlan(current);
    plan->remove(version.name());
    return writeState(paths.plan(), *plan);
}

} // namespace

Result<> putCopiesRight(const VersionInfo &version, const Paths &paths, const Clock &clock)
{
    const std::optional<UpgradePlan> plan = TRY(readOrMoveAside<UpgradePlan>(paths.plan(), clock));
    const QString expected = versionOfCopies(version, plan, paths);
    if (!doesLinkLeadTo(expected, paths)) {
        log::warning("recovery", u"the current link is put right"_s,
                     {{"pointed_to", QFileInfo(paths.currentLink()).canonicalFilePath()}, {"version", expected}});
        TRY(pointCurrentLink(paths, expected));
    }
    const bool isPlanRight = plan && plan->current().name == expected;
    return isPlanRight ? Result<>() : putPlanRight(version, plan, paths);
}

Result<Found> findState(const Paths &paths, const Clock &clock)
{
    if (!QFileInfo(paths.upgradeDataFolder()).isDir())
        return Error(ExitStatus::Configuration,
                     "there is no %1: was 'nymvisor init' run for this daemon, and is DAEMON_NAME its name?",
                     {paths.upgradeDataFolder()});
    Found found;
    found.journal = TRY(readOrMoveAside<Journal>(paths.journal(), clock));
    TRY(takeOver(paths));
    found.version = TRY(findVersion(paths, found.journal, clock));
    if (found.journal)
        return found;
    found.journal = TRY(rebuiltJournal(found.version, paths, clock));
    if (const auto recorded = recordVersion(paths, found.version.name()); !recorded)
        log::warning("recovery", recorded.error().message()); // only other instances need it
    return found;
}

} // namespace nymvisor
