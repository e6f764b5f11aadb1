#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "hooks/hook.h"
#include "supervisor/supervisor.h"
#include "tasks/taskmessage.h"
#include "tasks/workerprogram.h"
#include "upgrade/instancestate.h"
#include "upgrade/journal.h"

#include <functional>

namespace nymvisor {

/// The parts of nymvisor that an upgrade works with.
struct UpgradeContext
{
    Settings settings; // a copy: an open upgrade keeps those it began with
    const Paths &paths;
    const WorkerProgram &worker;
    const Clock &clock;
    Supervisor &supervisor;
    InstanceState &state;
    QStringList daemonArguments;
};

/// What an upgrade does, step by step: the one table. Each step can be done twice, and taken back twice.
class UpgradeSteps : public QObject
{
    Q_OBJECT

public:
    /// @p journal is that of the upgrade; @p save writes it. Both outlive this.
    UpgradeSteps(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
                 QObject *parent = nullptr);

    QList<Step> table();

Q_SIGNALS:
    /// Of the backup.
    void progressed(const nymvisor::TaskProgress &progress);

private:
    Step::MakeJob job(Job *(UpgradeSteps::*make)());
    Job *call(std::function<Result<>()> function);
    Job *lockedCall(std::function<Result<>()> function);
    Job *hooks(HookPhase phase);

    Job *hashBinary();
    Job *compareHash();
    Job *preUpgrade();
    Job *stopOld();
    Job *startOld();
    Job *backUp();
    Job *dropBackup();
    Job *switchToNew();
    Job *switchToOld();
    Job *noteStart();
    Job *executeNew();
    Job *startNew();
    Job *stopNew();
    Job *commit();
    Job *postUpgrade();

    UpgradeContext m_context;
    Journal &m_journal;
    std::function<Result<>()> m_save;
    QString m_hashFound;
    bool m_wasStartedBefore = false; // the new version, before the attempt in hand: in an earlier life
};

} // namespace nymvisor
