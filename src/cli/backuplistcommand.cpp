#include "cli/backuplistcommand.h"

#include "cli/backuptaskcommand.h"
#include "cli/jsonreport.h"
#include "core/clock.h"
#include "core/humantime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// As large a unit as there is, and no second one: "3days".
QString ageText(const QDateTime &madeAt, const QDateTime &now)
{
    const std::chrono::seconds age(std::max<qint64>(madeAt.secsTo(now), 0));
    return formatDuration(age).section(u' ', 0, 0);
}

QString checkedText(const BackupFile &backup, const QDateTime &now)
{
    if (const auto &verified = backup.verified) {
        const QString age = ageText(verified->at.moment(), now);
        return verified->damage.isEmpty() ? BackupListCommand::tr("checked %1 ago").arg(age)
                                          : BackupListCommand::tr("found damaged %1 ago").arg(age);
    }
    return backup.isCheckedWhenMade() ? BackupListCommand::tr("checked when made")
                                      : BackupListCommand::tr("not checked: made by Nym's nymvisor");
}

/// A name can be long, and is what other commands take: it has a line of its own.
QString textOf(const BackupFile &backup, const QDateTime &now)
{
    QStringList details{sizeText(backup.size)};
    if (!backup.version.isEmpty())
        details += BackupListCommand::tr("data of %1").arg(backup.version);
    details += BackupListCommand::tr("%1 old").arg(ageText(backup.madeAt, now));
    details += checkedText(backup, now);
    return backup.name + "\n    "_L1 + details.join(", "_L1) + u'\n';
}

} // namespace

QJsonObject backupListJson(const QList<BackupFile> &backups)
{
    QJsonArray array;
    for (const BackupFile &backup : backups)
        array += backup.toJson();
    return {{u"format"_s, reportFormat}, {u"backups"_s, array}};
}

QString backupListText(const QList<BackupFile> &backups, const QDateTime &now)
{
    QString text;
    for (const BackupFile &backup : backups)
        text += textOf(backup, now);
    return text;
}

CommandSyntax BackupListCommand::syntax()
{
    CommandSyntax syntax{u"backup list"_s, tr("List the backups there are")};
    syntax.options = {outputOption()};
    syntax.groupHelp = backupGroupHelp();
    return syntax;
}

void BackupListCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    const auto backups = backupFiles(paths);
    if (wantsJson())
        m_context.console.answer(jsonLine(backupListJson(backups)));
    else if (backups.isEmpty())
        m_context.console.answer(tr("there is no backup in %1").arg(paths.backupsFolder()) + u'\n');
    else
        m_context.console.answer(backupListText(backups, SystemClock().now()));
    finish();
}

} // namespace nymvisor
