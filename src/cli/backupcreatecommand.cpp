#include "cli/backupcreatecommand.h"

#include "cli/backupfiles.h"
#include "core/files.h"
#include "core/timestamp.h"
#include "release/statefile.h"
#include "release/versioninfo.h"
#include "tasks/taskvalues.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// Another beginning than that of an upgrade's snapshots, which a running nymvisor archives and removes.
const QString copyBeginning = u".copy-"_s;

Result<QString> versionOf(const Paths &paths)
{
    const auto version = TRY(readState<VersionInfo>(paths.versionInfo()));
    return version ? version->version() : u"unknown"_s;
}

} // namespace

CommandSyntax BackupCreateCommand::syntax()
{
    CommandSyntax syntax{u"backup create"_s, tr("Back the daemon's home up while the daemon runs on")};
    syntax.groupHelp = backupGroupHelp();
    return syntax;
}

void BackupCreateCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    m_paths = paths;
    if (const auto prepared = prepare(paths); prepared)
        removeLeftovers();
    else
        fail(prepared.error());
}

Result<> BackupCreateCommand::prepare(const Paths &paths)
{
    TRY(paths.check());
    const QString version = TRY(versionOf(paths));
    const QDir folder(manualBackupsFolder(paths));
    TRY(makeFolder(folder.path()));
    auto lock = FileLock::tryLock(folder.filePath(u"create.lock"_s));
    if (!lock)
        return lock.error().withContext("another 'backup create' may be at work");
    m_lock = std::move(lock).value();
    for (const QString &name : folder.entryList({copyBeginning + u'*'}, QDir::Dirs | QDir::Hidden))
        m_leftovers += folder.filePath(name);
    const QDateTime now = SystemClock().now();
    m_copy = folder.filePath(copyBeginning + nameForTime(now));
    m_archive = folder.filePath(nameOfManualBackup(now, version));
    return {};
}

/// Of one that was killed.
void BackupCreateCommand::removeLeftovers()
{
    if (m_leftovers.isEmpty()) {
        m_wasRunning = FileLock::isHeld(m_paths->daemonLock());
        takePass(1);
        return;
    }
    runTask(tr("tidying up"), RemoveRequest{m_leftovers.takeFirst()}, [this](const TaskJob &) { removeLeftovers(); });
}

void BackupCreateCommand::takePass(int pass)
{
    const SnapshotRequest request{m_paths->home(), m_paths->leftOutOfBackups(), m_copy, pass};
    runTask(tr("copying"), request, [this, pass](const TaskJob &task) {
        const auto copied = task.value<SnapshotResult>().value_or({});
        if (pass == 1) {
            takePass(2);
            return;
        }
        m_wasRunning = m_wasRunning || FileLock::isHeld(m_paths->daemonLock());
        for (const QString &path : copied.skipped)
            warn(tr("not in the backup: %1 is neither a file nor a folder nor a link").arg(path));
        makeArchive();
    });
}

void BackupCreateCommand::makeArchive()
{
    runTask(tr("archiving"), ArchiveRequest{m_copy, m_archive}, [this](const TaskJob &task) {
        const auto archived = task.value<ArchiveResult>().value_or({});
        for (const QString &path : archived.incomplete)
            warn(tr("%1 has more extended attributes than an archive holds: it has none there").arg(path));
        removeCopy([this, archived] {
            m_context.console.answer(tr("%1: %2 files with %3 in %4, read back and checked")
                                         .arg(m_archive, QString::number(archived.files), sizeText(archived.bytes),
                                              sizeText(archived.archiveSize)) +
                                     u'\n');
            if (m_wasRunning)
                m_context.console.remark(tr("nymvisor: the daemon was running: what it wrote in the last moments of "
                                            "copying may be in the backup in part") +
                                         u'\n');
            finish();
        });
    });
}

void BackupCreateCommand::removeCopy(std::function<void()> onDone)
{
    runTask(tr("tidying up"), RemoveRequest{m_copy}, [this, onDone](const TaskJob &) {
        runTask(tr("tidying up"), RemoveRequest{m_copy + ".part"_L1}, [onDone](const TaskJob &) { onDone(); });
    });
}

void BackupCreateCommand::onFailed(const Error &error)
{
    if (m_error) { // tidying up has failed as well; the next one does it
        fail(*m_error);
        return;
    }
    m_error = error;
    removeCopy([this] { fail(*m_error); });
}

} // namespace nymvisor
