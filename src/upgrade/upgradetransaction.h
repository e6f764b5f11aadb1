#pragma once

#include "upgrade/upgradesteps.h"

namespace nymvisor {

/// One upgrade from its first step to its end, or one that an earlier life left open. It owns the journal: the file is
/// there from before the first step until after the last, and says everything that going on needs.
class UpgradeTransaction : public QObject
{
    Q_OBJECT

public:
    explicit UpgradeTransaction(const UpgradeContext &context, QObject *parent = nullptr);

    /// Begins an upgrade whose binary is staged.
    Result<> begin(const UpgradeInfo &upgrade, const VersionInfo &from, const UpgradeInfo &previous);
    /// Goes on with one that was left open.
    Result<> resume(const Journal &journal);
    /// Leaves it to a later life; stopped() follows.
    void stop();

    const Journal &journal() const { return m_journal; }
    /// Whether a daemon is to run while the transaction rests where it is.
    Step::Child child() const { return m_runner->child(); }

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);

    // One of these ends it:
    void committed();
    /// The new version was never started, or never executed; everything is as before, and the daemon up.
    void calledOff(const nymvisor::Error &reason);
    /// The new version is in place, and starting it is left to the next life.
    void rested();
    void stopped();

private:
    void makeRunner();
    Result<> save();
    Result<> end();
    void log(const QString &message, const QString &detail = {}) const;

    void onRowBegun(const QString &row, StepState::Direction direction);
    void onCompleted();
    void onTakenBack(const Error &reason);

    UpgradeContext m_context;
    Journal m_journal;
    UpgradeSteps *m_steps = nullptr;
    StepRunner *m_runner = nullptr;
};

} // namespace nymvisor
