#pragma once

#include "cli/backupfiles.h"
#include "cli/backuptaskcommand.h"

namespace nymvisor {

/// `backup verify [NAME]`: reads one backup, or all, and compares what is in it with its manifest. What it found is
/// kept for `backup list`. Ends with the status of the first that is damaged, after all were looked at.
class BackupVerifyCommand : public BackupTaskCommand
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
    Result<QList<BackupFile>> chosen(const Paths &paths) const;
    void verifyNext();
    void record(const QString &damage);

    std::optional<Paths> m_paths;
    QList<BackupFile> m_left;
    BackupFile m_backup; // in hand
    QList<BackupFile> m_read;
    bool m_isReading = false;
    bool m_isStopped = false;
    int m_status = 0;
};

} // namespace nymvisor
