#pragma once

#include "release/rollbackrequest.h"
#include "upgrade/upgradesteps.h"

namespace nymvisor {

/// One upgrade from its first step to its end, or one that an earlier life left open. It owns the journal: the file is
/// there from before the first step until after the last, and says everything that going on needs; the settings in it
/// are those that count.
class UpgradeTransaction : public QObject
{
    Q_OBJECT

public:
    explicit UpgradeTransaction(const UpgradeContext &context, QObject *parent = nullptr);

    /// Begins an upgrade whose binary is staged. @p previous is what the plan has, or had, of the version @p from.
    /// With @p rollback it leads to an earlier version.
    Result<> begin(const UpgradeInfo &upgrade, const VersionInfo &from, const UpgradeInfo &previous,
                   const std::optional<RollbackRequest> &rollback = {});
    /// Goes on with one that was left open.
    Result<> resume(const Journal &journal);
    /// Leaves it to a later life; stopped() follows.
    void stop();
    /// Turns back if it is not past the stop, where it can no longer be called off; no setback is recorded.
    void callOff(const Error &reason);
    /// Turns back a version that was started, as if it had not stayed up.
    void goBack(const Error &reason);
    /// Does not wait any longer where it waits after a failure.
    void retryNow();

    const Journal &journal() const { return m_journal; }
    /// Whose data the home holds; once committed or taken back.
    const std::optional<VersionInfo> &versionInPlace() const { return m_inPlace; }

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);
    /// Which one, the journal says.
    void stepBegun();
    /// A step failed, and is tried again after @p wait.
    void stepRetried(const nymvisor::Error &error, std::chrono::milliseconds wait);

    // One of these ends it:
    void committed();
    /// Everything is as before: the old version is up, on its own data, unless backups are skipped.
    void takenBack(const nymvisor::Error &reason);
    /// The new version is in place, and starting it is left to the next life.
    void rested();
    void stopped();

private:
    void makeRunner();
    void runWhatRan();
    Result<> save();
    Result<> end();
    void log(const QString &message, const QString &detail = {}) const;

    void onRowBegun(const QString &row, StepState::Direction direction);
    void onCompleted();
    void onTakenBack(const Error &reason);

    UpgradeContext m_outer;                  // as it is for what is not this upgrade
    std::optional<Paths> m_paths;            // by the settings it began with
    std::optional<UpgradeContext> m_context; // likewise
    Journal m_journal;
    std::optional<VersionInfo> m_inPlace;
    UpgradeSteps *m_steps = nullptr;
    StepRunner *m_runner = nullptr;
};

} // namespace nymvisor
