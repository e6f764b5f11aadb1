#pragma once

#include "cli/backupfiles.h"
#include "cli/command.h"

namespace nymvisor {

/// What it prints as JSON: schemas/backup-list.schema.json.
QJsonObject backupListJson(const QList<BackupFile> &backups);

/// What it prints for people, at @p now.
QString backupListText(const QList<BackupFile> &backups, const QDateTime &now);

/// `backup list`: what backups there are.
class BackupListCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

} // namespace nymvisor
