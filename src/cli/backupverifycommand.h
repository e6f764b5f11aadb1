#pragma once

#include "cli/backupfiles.h"
#include "cli/backuptaskcommand.h"

namespace nymvisor {

/// `backup verify [NAME]`: reads one backup, or all, and compares what is in it with its manifest. Ends with the status
/// of the first that is damaged, after all were looked at.
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

    QList<BackupFile> m_left;
    bool m_isStopped = false;
    int m_status = 0;
};

} // namespace nymvisor
