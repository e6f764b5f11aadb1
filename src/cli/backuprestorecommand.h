#pragma once

#include "cli/backupfiles.h"
#include "cli/backuptaskcommand.h"
#include "core/filelock.h"
#include "service/runlock.h"

#include <optional>

namespace nymvisor {

/// `backup restore NAME [--to DIR]`: makes what a backup holds in a new folder, or puts it in the home's place. That
/// only where no daemon runs; what the home holds is put aside.
class BackupRestoreCommand : public BackupTaskCommand
{
    Q_OBJECT

public:
    using BackupTaskCommand::BackupTaskCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
    void onSignal() override;
    void onFailed(const Error &error) override;

private:
    Result<BackupFile> chosen(const Paths &paths) const;
    void extract(const QString &folder);
    Result<> claimHome();
    Result<> keepCopiesOut();
    void restoreHome();
    bool isMoving() const;

    std::optional<Paths> m_paths;
    BackupFile m_backup;
    QString m_putAside;
    std::optional<RunLock> m_runLock;
    std::optional<FileLock> m_daemonLock;
    std::optional<FileLock> m_copyLock;
    bool m_hasGoneOn = false;
};

} // namespace nymvisor
