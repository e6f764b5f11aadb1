#include "cli/backuprestorecommand.h"

#include "core/timestamp.h"
#include "release/exactcopy.h"
#include "release/statefile.h"
#include "release/versioninfo.h"
#include "service/runlock.h"
#include "tasks/backupvalues.h"
#include "upgrade/begunrestore.h"
#include "upgrade/lostjournal.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax BackupRestoreCommand::syntax()
{
    CommandSyntax syntax{u"backup restore"_s, tr("Put a backup in the place of what the home holds, or into a folder")};
    syntax.options = {{u"to"_s, {}, FlagForm::Value, u"DIR"_s, tr("A new folder for it; the home stays as it is")}};
    syntax.argument = u"NAME"_s;
    syntax.argumentReport = u"backup list"_s;
    syntax.argumentHelp = tr("The backup, as 'backup list' names it");
    syntax.groupHelp = backupGroupHelp();
    return syntax;
}

void BackupRestoreCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    m_paths = paths;
    const auto backup = chosen(paths);
    if (!backup) {
        fail(backup.error());
        return;
    }
    m_backup = *backup;
    if (const QString folder = m_context.call.options.value(u"to"_s); !folder.isEmpty())
        extract(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    else if (const auto claimed = claimHome(); claimed)
        restoreHome();
    else
        fail(claimed.error());
}

Result<BackupFile> BackupRestoreCommand::chosen(const Paths &paths) const
{
    const BackupFile backup = TRY(findBackupFile(paths, m_context.call.argument));
    if (backup.kind == BackupFile::Kind::Nyms)
        return Error(ExitStatus::Unavailable, "%1 was made by Nym's nymvisor: 'tar -xzf' unpacks it, into a new folder",
                     {backup.path});
    return backup;
}

void BackupRestoreCommand::extract(const QString &folder)
{
    runTask(QT_TR_NOOP("restoring"), ExtractRequest{m_backup.path, folder}, [this, folder](const TaskJob &) {
        m_context.console.answer(tr("%1 is in %2").arg(m_backup.name, folder) + u'\n');
        finish();
    });
}

/// Nobody runs or copies it, and no upgrade waits for its end with data of its own to put there.
Result<> BackupRestoreCommand::claimHome()
{
    TRY(m_paths->check());
    auto runLock = takeRunLock(*m_paths);
    if (!runLock)
        return runLock.error().withContext("stop nymvisor first, or say --to DIR");
    auto daemonLock = FileLock::tryLock(m_paths->daemonLock());
    if (!daemonLock)
        return daemonLock.error().withContext("a daemon runs on this home: stop it first, or say --to DIR");
    TRY(keepCopiesOut());
    m_runLock = std::move(runLock).value();
    m_daemonLock = std::move(daemonLock).value();
    const auto begun = BegunRestore::find(*m_paths);
    if (QFileInfo::exists(m_paths->journal()) || (begun && !begun->isByHand))
        return Error(ExitStatus::TryLater,
                     "an upgrade is under way in %1: let 'nymvisor run' end it first, or say --to DIR",
                     {m_paths->home()});
    if (begun && begun->archive != m_backup.path)
        return begun->error(*m_paths).withContext("another restore has to end first, or say --to DIR");
    m_putAside = m_paths->failedFolder() + "/before-restore-"_L1 + nameForTime(SystemClock().now());
    return {};
}

/// Backups may lie where nothing can be written, and nobody makes one.
Result<> BackupRestoreCommand::keepCopiesOut()
{
    (void)makeFolder(ExactCopyRequest::folderIn(*m_paths));
    auto lock = FileLock::tryLock(ExactCopyRequest::lockIn(*m_paths));
    if (!lock && lock.error().status() == ExitStatus::TryLater)
        return lock.error().withContext("'backup create' copies this home: let it end first, or say --to DIR");
    if (lock)
        m_copyLock = std::move(lock).value();
    return {};
}

void BackupRestoreCommand::restoreHome()
{
    const auto runs = readState<VersionInfo>(m_paths->versionInfo());
    const QString version = runs && *runs ? (*runs)->name() : QString();
    const RestoreRequest request{.home = m_paths->home(),
                                 .leftOut = m_paths->leftOutOfBackups(),
                                 .putAside = m_putAside,
                                 .version = version,
                                 .archive = m_backup.path,
                                 .isByHand = true};
    runTask(QT_TR_NOOP("restoring"), request, [this](const TaskJob &task) {
        const auto restored = task.value<RestoreResult>().value_or({});
        m_context.console.answer(
            tr("%1 is in %2; what was there is in %3").arg(m_backup.name, m_paths->home(), restored.putAside) + u'\n');
        finish();
    });
}

bool BackupRestoreCommand::isMoving() const
{
    return !m_putAside.isEmpty() && isRestoreBegun(*m_paths);
}

/// Once entries of the home are moved, it ends when the home is whole, which is soon.
void BackupRestoreCommand::onSignal()
{
    if (!isMoving())
        abortJob();
}

/// It may have begun to move just when it was told to stop.
void BackupRestoreCommand::onFailed(const Error &error)
{
    if (isMoving() && error.status() == ExitStatus::TryLater && !m_hasGoneOn) {
        m_hasGoneOn = true;
        restoreHome();
        return;
    }
    fail(error);
}

} // namespace nymvisor
