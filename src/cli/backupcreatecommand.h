#pragma once

#include "cli/backuptaskcommand.h"
#include "core/filelock.h"

#include <optional>

namespace nymvisor {

/// `backup create`: a backup of the home, to `manual/` in the backup folder. The daemon runs on: what it writes while
/// the second pass copies may be in it or not.
class BackupCreateCommand : public BackupTaskCommand
{
    Q_OBJECT

public:
    using BackupTaskCommand::BackupTaskCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
    void onFailed(const Error &error) override;

private:
    Result<> prepare(const Paths &paths);
    void removeLeftovers();
    void takePass(int pass);
    void makeArchive();
    void removeCopy(std::function<void()> onDone);

    std::optional<Paths> m_paths;
    std::optional<FileLock> m_lock;
    QStringList m_leftovers;
    QString m_copy;
    QString m_archive;
    bool m_wasRunning = false;
    std::optional<Error> m_error; // why what was begun is only tidied up
};

} // namespace nymvisor
