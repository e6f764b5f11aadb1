#pragma once

#include "tasks/taskmessage.h"
#include "upgrade/newversion.h"
#include "upgrade/olderdata.h"
#include "upgrade/snapshottaker.h"
#include "upgrade/upgradecontext.h"
#include "upgrade/wayback.h"

#include <functional>

namespace nymvisor {

/// What an upgrade does, step by step: the one table. Each step can be done twice, and taken back twice.
class UpgradeSteps : public QObject
{
    Q_OBJECT

public:
    /// @p journal is that of the upgrade; @p save writes it. All of them outlive this.
    UpgradeSteps(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
                 QObject *parent = nullptr);

    QList<Step> table();

    /// What was recorded against the release, at the end of a way back.
    const std::optional<Setback> &setback() const { return m_wayBack.setback(); }

Q_SIGNALS:
    /// Of the backup.
    void progressed(const nymvisor::TaskProgress &progress);

private:
    Step::MakeJob job(Job *(UpgradeSteps::*make)());

    Job *preUpgrade();
    Job *askHooks();
    Job *verifyOlderData();
    Job *settle();
    Job *copy();
    Job *dropBackup();
    Job *stopOld();
    Job *startOld();
    Job *backUp();
    Job *bringData();
    Job *switchToNew();
    bool isLeftWanted() const;
    Content contentLeft() const;
    Job *takeSwitchBack();
    Job *switchToOld();
    Job *startNew();
    Job *takeNewBack();
    Job *takeDataBack();
    Job *stopNew();
    Job *endArchiver();
    Job *restoreData();
    Job *prove();
    Job *commit();
    Result<> settleRollback();
    Job *postUpgrade();

    const UpgradeContext &m_context;
    Journal &m_journal;
    std::function<Result<>()> m_save;
    SnapshotTaker m_snapshot;
    NewVersion m_newVersion;
    OlderData m_olderData;
    WayBack m_wayBack;
};

} // namespace nymvisor
