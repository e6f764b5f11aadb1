#pragma once

#include "cli/command.h"
#include "core/filelock.h"
#include "service/nodeservice.h"
#include "service/runlock.h"
#include "tasks/workerprogram.h"
#include "upgrade/begunrestore.h"

#include <memory>
#include <optional>

namespace nymvisor {

/// `run [ARGS…]`: supervises the daemon until it ends for good or nymvisor is told to stop.
class RunCommand : public InstanceCommand
{
    Q_OBJECT

public:
    explicit RunCommand(const CommandContext &context);
    static CommandSyntax syntax();

protected:
    /// What runs for years is not root's by a mistake: it refuses instead.
    Result<> settleUser(const QString &configFile, const Paths &paths) const override;
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    Result<> check(const Paths &paths) const;
    void takeLock();
    void finishRestore(const BegunRestore &begun);
    void goOn(const Result<> &before);
    Result<> serve();
    Result<Settings> readAgain() const;

    LoadedSettings m_loaded;
    std::optional<Paths> m_paths;
    int m_lockTriesLeft;
    std::optional<RunLock> m_runLock;
    std::optional<WorkerProgram> m_worker;
    std::optional<FileLock> m_daemonLock; // while a restore is ended
    std::unique_ptr<NodeService> m_service;
};

} // namespace nymvisor
