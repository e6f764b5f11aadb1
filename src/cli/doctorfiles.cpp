#include "cli/doctorlooks.h"

#include "cli/backupfiles.h"
#include "core/descriptor.h"
#include "core/filesystem.h"
#include "hooks/hook.h"
#include "release/statefile.h"

#include <QDir>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// The folder itself, or what is to hold it once it is made.
QString nearest(QString path)
{
    while (!QFileInfo::exists(path) && path != "/"_L1)
        path = QFileInfo(path).path();
    return path;
}

bool canBeWritten(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

/// A command that was run as another user, root above all, leaves files that `run` cannot replace or lock.
void lookForForeigners(const QString &folder, Findings &findings)
{
    const uint owner = QFileInfo(folder).ownerId();
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.ownerId() != owner)
            findings += Finding::failure(Error(ExitStatus::NoPermission,
                                               "%1 belongs to another user than its folder: chown it, or remove it",
                                               {entry.filePath()}));
    }
}

void lookAtFolder(const QString &folder, QSet<QString> &seen, Findings &findings)
{
    const QString there = nearest(folder);
    if (seen.contains(there))
        return;
    seen += there;
    if (!QFileInfo(there).isDir())
        findings +=
            Finding::failure(Error(ExitStatus::CannotCreate, "%1 is not a folder: move it out of the way", {there}));
    else if (!canBeWritten(there))
        findings += Finding::failure(Error(ExitStatus::NoPermission,
                                           "%1 cannot be written: give it to the user that nymvisor runs as", {there}));
    else if (there == folder)
        lookForForeigners(folder, findings);
}

template <typename T>
void lookAtStateFile(const QString &path, Findings &findings)
{
    if (const auto read = readState<T>(path); !read)
        findings += Finding::failure(
            read.error().withContext("it is put aside and made anew when 'nymvisor run' is next started, or mend it"));
}

} // namespace

Findings lookAtFolders(const CheckContext &context)
{
    const Paths &paths = context.paths;
    Findings findings;
    if (const auto checked = paths.check(); !checked)
        findings += Finding::failure(checked.error());
    if (!QFileInfo(paths.homeFolder()).isDir()) {
        findings += Finding::failure(Error(ExitStatus::Configuration,
                                           "there is no %1: mount the daemon's home, or run 'nymvisor init'",
                                           {paths.homeFolder()}));
        return findings;
    }
    QSet<QString> seen;
    for (const QString &folder :
         {paths.homeFolder(), paths.backupsFolder(), paths.requestsFolder(), paths.failedFolder(),
          paths.upgradeDataFolder(), paths.upgradesFolder(), paths.instanceDataFolder()})
        lookAtFolder(folder, seen, findings);
    return findings.isEmpty() ? Findings{Finding::good(paths.home())} : findings;
}

Findings lookAtStateFiles(const CheckContext &context)
{
    const Paths &paths = context.paths;
    Findings findings;
    lookAtStateFile<VersionInfo>(paths.versionInfo(), findings);
    lookAtStateFile<UpgradePlan>(paths.plan(), findings);
    lookAtStateFile<UpgradeHistory>(paths.history(), findings);
    lookAtStateFile<Outcomes>(paths.outcomes(), findings);
    lookAtStateFile<Journal>(paths.journal(), findings);
    lookAtStateFile<BinaryRecords>(paths.binaryRecords(), findings);
    if (!QFileInfo::exists(paths.plan()))
        findings += Finding::failure(
            Error(ExitStatus::InputOutput, "%1 is gone: start 'nymvisor run' anew, which rebuilds it", {paths.plan()}));
    return findings.isEmpty() ? Findings{Finding::good(paths.upgradeDataFolder())} : findings;
}

Findings lookAtVersion(const CheckContext &context)
{
    const Paths &paths = context.paths;
    Findings findings;
    const bool isFolder = !QFileInfo(paths.currentLink()).isSymLink() && QFileInfo(paths.currentLink()).isDir();
    const bool doesLinkLead = QFileInfo(paths.currentLink() + "/bin"_L1).isDir();
    if (isFolder)
        findings += Finding::failure(Error(
            ExitStatus::InputOutput, "%1 is a folder, not a link: move it away, and 'nymvisor run' makes the link",
            {paths.currentLink()}));
    else if (!doesLinkLead)
        findings += Finding::warning(Error(ExitStatus::InputOutput,
                                           "%1 leads to no version: a start of 'nymvisor run' puts it right",
                                           {paths.currentLink()}));
    if (!QFileInfo(paths.binary(u"genesis"_s)).isFile())
        findings += Finding::warning(Error(ExitStatus::InputOutput,
                                           "the first version's binary, %1, is gone: nothing leads back to it",
                                           {paths.binary(u"genesis"_s)}));
    if (!context.view.version)
        findings += Finding::failure(Error(ExitStatus::Configuration,
                                           "%1 does not say which version runs: start 'nymvisor run', which finds out",
                                           {paths.versionInfo()}));
    else if (const QFileInfo binary(paths.binary(context.view.version->name())); !binary.isExecutable())
        findings +=
            Finding::failure(Error(ExitStatus::InputOutput,
                                   "%1, which runs, is not there or not executable: put it back", {binary.filePath()}));
    return findings.isEmpty() ? Findings{Finding::good(
                                    u"%1 (%2)"_s.arg(context.view.version->name(), context.view.version->version()))}
                              : findings;
}

Findings lookAtCapabilities(const CheckContext &context)
{
    if (!context.view.version)
        return {};
    const QString binary = context.paths.binary(context.view.version->name());
    const Descriptor file(::open(QFile::encodeName(binary).constData(), O_RDONLY | O_CLOEXEC));
    const auto attributes =
        file.isOpen() ? extendedAttributes(file.number(), binary) : Result<ExtendedAttributes>(ExtendedAttributes());
    if (attributes && attributes->contains("security.capability"))
        return {Finding::warning(Error(ExitStatus::NoPermission,
                                       "%1 has capabilities, which the next version's file will not have: give them "
                                       "in the unit of nymvisor instead (AmbientCapabilities=)",
                                       {binary}))};
    struct stat status = {};
    if (file.isOpen() && ::fstat(file.number(), &status) == 0 && (status.st_mode & (S_ISUID | S_ISGID)) != 0)
        return {Finding::warning(Error(ExitStatus::NoPermission,
                                       "%1 is set-user-ID or set-group-ID, and the next version's file will not be: "
                                       "run nymvisor as that user instead",
                                       {binary}))};
    return {Finding::good(u"-"_s)};
}

Findings lookAtWorker(const CheckContext &)
{
    const QString path = WorkerProgram::standardPath();
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), X_OK, AT_EACCESS) == 0)
        return {Finding::good(path)};
    return {Finding::failure(Error(ExitStatus::Unavailable,
                                   "%1 is not there or cannot be executed: install nymvisor anew, with both programs",
                                   {path}))};
}

Findings lookAtHooks(const CheckContext &context)
{
    Findings findings;
    QStringList names;
    const QStringList folders = hookFolders(context.paths);
    QList<Hook> passedOver = strayHooksIn(folders);
    for (const HookPhase phase : hookPhases()) {
        for (const Hook &hook : hooksIn(folders, phase)) {
            names += textOf(phase) + u'/' + QFileInfo(hook.path).fileName();
            if (hook.objection)
                passedOver += hook;
        }
    }
    for (const Hook &hook : passedOver)
        findings += Finding::warning(hook.objection->withContext("the hook %1 is passed over", {hook.path}));
    return findings.isEmpty() ? Findings{Finding::good(names.isEmpty() ? u"-"_s : names.join(u", "_s))} : findings;
}

Findings lookAtBackups(const CheckContext &context)
{
    const QList<BackupFile> backups = backupFiles(context.paths);
    Findings findings;
    if (const auto &restore = context.view.brokenOff)
        findings += Finding::failure(restore->error(context.paths));
    for (const BackupFile &backup : backups) {
        if (backup.verified && !backup.verified->damage.isEmpty())
            findings += Finding::warning(Error(ExitStatus::BadData,
                                               "%1 is damaged, and no way back can use it: remove it, and make another "
                                               "with 'nymvisor backup create' (%2)",
                                               {backup.path, backup.verified->damage}));
    }
    return findings.isEmpty() ? Findings{Finding::good(QString::number(backups.size()))} : findings;
}

Findings lookAtUpgrades(const CheckContext &context)
{
    Findings findings;
    if (const auto &hold = context.view.hold)
        findings += Finding::warning(
            hold->until ? Error(ExitStatus::TryLater, "upgrades are held until %1; 'nymvisor unhold' lets them begin",
                                {hold->until->text()})
                        : Error(ExitStatus::TryLater, "upgrades are held; 'nymvisor unhold' lets them begin"));
    for (const Setback &setback : context.view.outcomes.setbacks()) {
        if (setback.isOperatorsWill())
            findings += Finding::good(
                setback.ending().withContext("'nymvisor retry %1' lets %1 be tried again", {setback.content.name}));
        else
            findings += Finding::warning(
                setback.isFinal()
                    ? setback.ending().withContext("'nymvisor retry %1' lets %1 be tried again", {setback.content.name})
                    : Error(ExitStatus::TryLater, "%1 did not work the last time, and is tried again: %2",
                            {setback.content.name, setback.reason}));
    }
    return findings.isEmpty() ? Findings{Finding::good(u"-"_s)} : findings;
}

} // namespace nymvisor
