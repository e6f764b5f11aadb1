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
        return verified->damage.isEmpty() ? BackupListCommand::tr("%1 ago").arg(age)
                                          : BackupListCommand::tr("damaged, %1 ago").arg(age);
    }
    return backup.isCheckedWhenMade() ? BackupListCommand::tr("when made")
                                      : BackupListCommand::tr("no (made by Nym's nymvisor)");
}

/// Columns as wide as what they hold.
QString tableOf(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : rows)
                width = std::max(width, other[column].size());
            line += row[column].leftJustified(width + 2);
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString textOf(const QList<BackupFile> &backups)
{
    const QDateTime now = SystemClock().now();
    const QString none = u"-"_s;
    QList<QStringList> rows{{BackupListCommand::tr("NAME"), BackupListCommand::tr("SIZE"),
                             BackupListCommand::tr("UPGRADE"), BackupListCommand::tr("VERSION"),
                             BackupListCommand::tr("AGE"), BackupListCommand::tr("CHECKED")}};
    for (const BackupFile &backup : backups)
        rows += {backup.name,
                 sizeText(backup.size),
                 backup.upgrade.isEmpty() ? none : backup.upgrade,
                 backup.version.isEmpty() ? none : backup.version,
                 ageText(backup.madeAt, now),
                 checkedText(backup, now)};
    return tableOf(rows);
}

} // namespace

QJsonObject backupListJson(const QList<BackupFile> &backups)
{
    QJsonArray array;
    for (const BackupFile &backup : backups)
        array += backup.toJson();
    return {{u"format"_s, reportFormat}, {u"backups"_s, array}};
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
        m_context.console.answer(textOf(backups));
    finish();
}

} // namespace nymvisor
