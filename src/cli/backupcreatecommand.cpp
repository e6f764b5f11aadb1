#include "cli/backupcreatecommand.h"

#include "cli/backupfiles.h"
#include "core/files.h"
#include "core/humantime.h"
#include "core/timestamp.h"
#include "release/statefile.h"
#include "service/runlock.h"
#include "tasks/backupvalues.h"
#include "upgrade/begunrestore.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pauseBetweenLooks = 50ms;

/// What the home holds is all of one version, and no mixture.
Result<> checkHomeIsWhole(const Paths &paths)
{
    if (QFileInfo::exists(paths.journal()))
        return Error(
            ExitStatus::TryLater,
            "an upgrade is under way in %1: which version's data a copy would hold is not known until it has ended",
            {paths.home()});
    if (const auto begun = BegunRestore::find(paths))
        return begun->error(paths).withContext("a copy would not be whole");
    return {};
}

} // namespace

CommandSyntax BackupCreateCommand::syntax()
{
    CommandSyntax syntax{u"backup create"_s, tr("Back the daemon's home up")};
    syntax.options = {{u"stop"_s,
                       {},
                       FlagForm::Switch,
                       {},
                       tr("Stop the daemon for a moment, for a copy that is exact; otherwise it runs on")}};
    syntax.groupHelp = backupGroupHelp();
    return syntax;
}

void BackupCreateCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    m_paths = paths;
    m_answerLook.setInterval(pauseBetweenLooks);
    connect(&m_answerLook, &QTimer::timeout, this, &BackupCreateCommand::lookForAnswer);
    if (const auto prepared = prepare(paths); prepared)
        removeLeftovers();
    else
        fail(prepared.error());
}

Result<> BackupCreateCommand::prepare(const Paths &paths)
{
    TRY(paths.check());
    TRY(paths.checkHomeIsThere());
    m_version = TRY(readState<VersionInfo>(paths.versionInfo()));
    m_versionStamp = stampOf(paths.versionInfo()).value_or(FileStamp());
    const QDir folder(ExactCopyRequest::folderIn(paths));
    TRY(makeFolder(folder.path()));
    auto lock = FileLock::tryLock(ExactCopyRequest::lockIn(paths));
    if (!lock)
        return lock.error().withContext("another 'backup create' or a 'backup restore' may be at work");
    m_lock = std::move(lock).value();
    TRY(checkHomeIsWhole(paths));
    // Another beginning than that of an upgrade's snapshots, which a running nymvisor archives and removes.
    const QString beginning = ExactCopyRequest::nameBeginning();
    for (const QString &name : folder.entryList({beginning + u'*'}, QDir::Dirs | QDir::Files | QDir::Hidden))
        m_leftovers += folder.filePath(name);
    m_begunAt = SystemClock().now();
    m_request.copy = folder.filePath(beginning + nameForTime(m_begunAt));
    return {};
}

/// Of one that was killed.
void BackupCreateCommand::removeLeftovers()
{
    if (m_leftovers.isEmpty()) {
        m_wasRunning = FileLock::isHeld(m_paths->daemonLock());
        takeFirstPass();
        return;
    }
    runTask(QT_TR_NOOP("tidying up"), RemoveRequest{m_leftovers.takeFirst()},
            [this](const TaskJob &) { removeLeftovers(); });
}

void BackupCreateCommand::takeFirstPass()
{
    SnapshotRequest request{m_paths->home(), m_paths->leftOutOfBackups(), m_request.copy, 1};
    request.isForWayBack = false;
    runTask(QT_TR_NOOP("copying"), request, [this](const TaskJob &task) {
        const auto copied = task.value<SnapshotResult>();
        if (copied && copied->stripped > 0)
            warn(
                tr("not in the backup: extended attributes, which its file system does not keep (files: %2; the first: "
                   "%1)")
                    .arg(copied->firstStripped, QString::number(copied->stripped)));
        if (stops())
            takeSecondPassAtStop();
        else
            takeSecondPass();
    });
}

void BackupCreateCommand::takeSecondPass()
{
    const SnapshotRequest request{m_paths->home(), m_paths->leftOutOfBackups(), m_request.copy, 2};
    runTask(QT_TR_NOOP("copying"), request, [this](const TaskJob &task) {
        m_wasRunning = !m_daemonLock && (m_wasRunning || FileLock::isHeld(m_paths->daemonLock()));
        m_daemonLock.reset();
        m_runLock.reset();
        onCopied(task.value<SnapshotResult>().value_or({}).skipped);
    });
}

void BackupCreateCommand::takeSecondPassAtStop()
{
    if (FileLock::isHeld(m_paths->runLock()))
        askForExactCopy();
    else if (const auto kept = keepDaemonsOut(); kept)
        takeSecondPass();
    else
        onFailed(kept.error());
}

/// For as long as the pass takes.
Result<> BackupCreateCommand::keepDaemonsOut()
{
    m_runLock = TRY(takeRunLock(*m_paths));
    auto daemonLock = FileLock::tryLock(m_paths->daemonLock());
    if (!daemonLock)
        return daemonLock.error().withContext("a daemon runs on this home that no nymvisor stops: stop it first");
    m_daemonLock = std::move(daemonLock).value();
    return {};
}

void BackupCreateCommand::askForExactCopy()
{
    const auto asked = [this]() -> Result<> {
        TRY(makeFolder(m_paths->requestsFolder()));
        return writeState(ExactCopyRequest::fileIn(*m_paths), m_request);
    }();
    if (asked)
        m_answerLook.start();
    else
        onFailed(asked.error());
}

void BackupCreateCommand::lookForAnswer()
{
    const bool isRun = FileLock::isHeld(m_paths->runLock()); // before the look: its last word counts
    const auto answer = readState<ExactCopyAnswer>(m_request.answerFile());
    if (answer && !*answer && isRun)
        return;
    m_answerLook.stop();
    QFile::remove(ExactCopyRequest::fileIn(*m_paths));
    QFile::remove(m_request.answerFile());
    if (!answer)
        onFailed(answer.error());
    else if (!*answer)
        onFailed(Error(ExitStatus::TryLater, "nymvisor ended before the copy was exact"));
    else if ((*answer)->error)
        onFailed(*(*answer)->error);
    else {
        m_wasRunning = false;
        m_downtime = (*answer)->downtime;
        onCopied((*answer)->skipped);
    }
}

void BackupCreateCommand::onCopied(const QStringList &skipped)
{
    for (const QString &path : skipped)
        warn(tr("not in the backup: %1 is neither a file nor a folder nor a link").arg(path));
    if (const auto named = nameArchive(); named)
        makeArchive();
    else
        onFailed(named.error());
}

/// `rollback` goes by the version in the name: it must be the one whose data was copied, from the first file to the
/// last.
Result<> BackupCreateCommand::nameArchive()
{
    TRY(checkHomeIsWhole(*m_paths));
    const auto version = TRY(readState<VersionInfo>(m_paths->versionInfo()));
    // One that was taken back names the same version again.
    if (version != m_version || stampOf(m_paths->versionInfo()).value_or(FileStamp()) != m_versionStamp)
        return Error(ExitStatus::TryLater,
                     "an upgrade went through while %1 was copied: the copy would be of two versions' data",
                     {m_paths->home()});
    const QString text = version ? version->version() : u"unknown"_s;
    m_archive = QFileInfo(m_request.copy).dir().filePath(nameOfManualBackup(m_begunAt, text));
    return {};
}

void BackupCreateCommand::makeArchive()
{
    runTask(QT_TR_NOOP("archiving"), ArchiveRequest{m_request.copy, m_archive}, [this](const TaskJob &task) {
        const auto archived = task.value<ArchiveResult>().value_or({});
        for (const QString &path : archived.incomplete)
            warn(tr("%1 has more extended attributes than an archive holds: it has none there").arg(path));
        const QString made =
            tr("%1: %n files with %2 in %3, read back and checked", nullptr, static_cast<int>(archived.files))
                .arg(m_archive, sizeText(archived.bytes), sizeText(archived.archiveSize));
        removeCopy([this, made] { tellEnd(made); });
    });
}

void BackupCreateCommand::tellEnd(const QString &made)
{
    m_context.console.answer(made + u'\n');
    if (m_downtime)
        m_context.console.remark(tr("nymvisor: the daemon was down for %1").arg(formatDuration(*m_downtime)) + u'\n');
    if (m_wasRunning)
        m_context.console.remark(tr("nymvisor: the daemon was running: what it wrote in the last moments of "
                                    "copying may be in the backup in part; with --stop it is exact") +
                                 u'\n');
    finish();
}

void BackupCreateCommand::removeCopy(std::function<void()> onDone)
{
    runTask(QT_TR_NOOP("tidying up"), RemoveRequest{m_request.copy}, [this, onDone](const TaskJob &) {
        runTask(QT_TR_NOOP("tidying up"), RemoveRequest{m_request.copy + ".part"_L1},
                [onDone](const TaskJob &) { onDone(); });
    });
}

/// A nymvisor that is asked finds the request gone, and does not stop the daemon for it.
void BackupCreateCommand::onSignal()
{
    if (!m_answerLook.isActive()) {
        abortJob();
        return;
    }
    m_answerLook.stop();
    QFile::remove(ExactCopyRequest::fileIn(*m_paths));
    onFailed(Error(ExitStatus::TryLater, "stopped by a signal"));
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
