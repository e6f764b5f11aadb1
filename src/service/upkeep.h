#pragma once

#include "service/binarylearner.h"
#include "service/housekeeper.h"

namespace nymvisor {

/// What is put in order in the background while no upgrade is open: room is held for state files, the binary that runs
/// is known, backups become archives, and what retention does not keep is removed. No upgrade waits for any of it.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    /// @p context is read anew at each look: its settings may change.
    explicit Upkeep(const UpgradeContext &context, QObject *parent = nullptr);

    /// While @p version runs, and no upgrade is open.
    void look(const VersionInfo &version);
    /// An upgrade is open from now on: what is under way goes on, and the next look begins more.
    void pause() { m_isPaused = true; }
    /// Ends what is under way; idle() follows when nothing is.
    void stop();
    bool isIdle() const;

Q_SIGNALS:
    void idle();

private:
    void onArchiverIdle();

    const UpgradeContext &m_context;
    BinaryLearner m_learner;
    Housekeeper m_housekeeper;
    bool m_isPaused = true;
};

} // namespace nymvisor
