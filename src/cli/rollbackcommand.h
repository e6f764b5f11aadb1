#pragma once

#include "cli/backupfiles.h"
#include "cli/changecommand.h"
#include "release/rollbackrequest.h"
#include "upgrade/instanceview.h"

#include <functional>

namespace nymvisor {

/// `rollback [NAME] --with-data|--keep-data`: leaves `run` the request to go back to an earlier version, and says when
/// that is obeyed. On a terminal it asks first.
class RollbackCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    Result<RollbackRequest> request(const InstanceView &view, const Paths &paths);
    Result<BackupFile> newestBackup(const Paths &paths) const;
    QString question(const RollbackRequest &request, const InstanceView &view) const;

    UpgradeInfo m_target;
    std::optional<BackupFile> m_backup; // whose data comes back
};

/// The version to go back to where none is named, of those whose binary is in place: the last good one, else the newest
/// that this instance had before the one that runs, else the first. Empty: there is none.
QString earlierVersion(const InstanceView &view, const std::function<bool(const QString &name)> &isInPlace);

} // namespace nymvisor
