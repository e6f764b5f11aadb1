#include "cli/backupverifycommand.h"

#include "cli/backuplistcommand.h"
#include "cli/jsonreport.h"
#include "core/lockedcalljob.h"
#include "tasks/backupvalues.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax BackupVerifyCommand::syntax()
{
    CommandSyntax syntax{u"backup verify"_s, tr("Read backups and compare them with what they should hold")};
    syntax.options = {outputOption()};
    syntax.argument = u"NAME"_s;
    syntax.argumentReport = u"backup list"_s;
    syntax.argumentHelp = tr("The backup, as 'backup list' names it; all of them unless given");
    syntax.isArgumentOptional = true;
    syntax.groupHelp = backupGroupHelp();
    return syntax;
}

void BackupVerifyCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    m_paths = paths;
    const auto backups = chosen(paths);
    if (!backups) {
        fail(backups.error());
        return;
    }
    if (backups->isEmpty() && !wantsJson())
        m_context.console.answer(tr("there is no backup in %1").arg(paths.backupsFolder()) + u'\n');
    m_left = *backups;
    verifyNext();
}

Result<QList<BackupFile>> BackupVerifyCommand::chosen(const Paths &paths) const
{
    if (m_context.call.argument.isEmpty()) {
        QList<BackupFile> backups = backupFiles(paths);
        backups.removeIf([](const BackupFile &backup) { return backup.kind == BackupFile::Kind::Nyms; });
        return backups;
    }
    const BackupFile backup = TRY(findBackupFile(paths, m_context.call.argument));
    if (backup.kind == BackupFile::Kind::Nyms)
        return Error(
            ExitStatus::Unavailable,
            "%1 was made by Nym's nymvisor, and nothing says what it should hold; 'tar -tzf' tells what it does",
            {backup.path});
    return QList<BackupFile>{backup};
}

void BackupVerifyCommand::verifyNext()
{
    if (m_left.isEmpty() || m_isStopped) {
        if (wantsJson())
            m_context.console.answer(jsonLine(backupListJson(m_read)));
        finish(m_status);
        return;
    }
    m_backup = m_left.takeFirst();
    m_isReading = true;
    runTask(QT_TR_NOOP("verifying"), VerifyRequest{m_backup.path}, [this](const TaskJob &task) {
        const auto content = task.value<VerifyResult>().value_or({});
        if (!wantsJson())
            m_context.console.answer(tr("%1: whole, %n files with %2", nullptr, static_cast<int>(content.files))
                                         .arg(m_backup.name, sizeText(content.bytes)) +
                                     u'\n');
        record({});
    });
}

void BackupVerifyCommand::record(const QString &damage)
{
    m_isReading = false;
    const QDateTime now = SystemClock().now();
    m_backup.verified = BackupChecks::Check{Timestamp(now), damage};
    m_read += m_backup;
    const auto write = [this, damage, now] {
        return recordBackupCheck(*m_paths, m_backup.path, damage, now)
            .withContext("what was found cannot be kept for 'backup list'");
    };
    runJob(new LockedCallJob(m_paths->upgradeLock(), write), [this] { verifyNext(); });
}

void BackupVerifyCommand::onSignal()
{
    m_isStopped = true;
    abortJob();
}

/// The others may be whole all the same.
void BackupVerifyCommand::onFailed(const Error &error)
{
    m_context.console.remark(tr("nymvisor: %1").arg(error.translatedMessage()) + u'\n');
    if (m_status == 0)
        m_status = static_cast<int>(error.status());
    const bool isDamage = error.status() == ExitStatus::BadData || error.status() == ExitStatus::InputOutput;
    if (m_isReading && isDamage)
        record(error.message());
    else
        verifyNext();
}

} // namespace nymvisor
