#pragma once

#include "cli/backuptaskcommand.h"
#include "core/filelock.h"
#include "core/files.h"
#include "release/exactcopy.h"
#include "release/versioninfo.h"
#include "service/runlock.h"

#include <QTimer>

#include <optional>

namespace nymvisor {

/// `backup create [--stop]`: a backup of the home, to `manual/` in the backup folder. The daemon runs on: what it
/// writes while the second pass copies may be in it or not. With --stop a running nymvisor is asked to take that pass
/// with the daemon stopped; where none runs, none is let start meanwhile.
class BackupCreateCommand : public BackupTaskCommand
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
    Result<> prepare(const Paths &paths);
    bool stops() const { return m_context.call.options.contains(QStringLiteral("stop")); }
    void removeLeftovers();
    void takeFirstPass();
    void takeSecondPass();
    void takeSecondPassAtStop();
    Result<> keepDaemonsOut();
    void askForExactCopy();
    void lookForAnswer();
    void onCopied(const QStringList &skipped);
    Result<> nameArchive();
    void makeArchive();
    void tellEnd(const QString &made);
    void removeCopy(std::function<void()> onDone);

    std::optional<Paths> m_paths;
    std::optional<FileLock> m_lock;
    std::optional<RunLock> m_runLock;
    std::optional<FileLock> m_daemonLock;
    QStringList m_leftovers;
    ExactCopyRequest m_request; // with the copy's place, whoever makes it
    QDateTime m_begunAt;
    std::optional<VersionInfo> m_version; // that ran then
    FileStamp m_versionStamp;             // of the file that said so
    QString m_archive;                    // once it is known whose data it holds
    QTimer m_answerLook;
    bool m_wasRunning = false;
    std::optional<std::chrono::milliseconds> m_downtime; // of a daemon that was stopped for it
    std::optional<Error> m_error;                        // why what was begun is only tidied up
};

} // namespace nymvisor
