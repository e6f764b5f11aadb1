#pragma once

#include "upgrade/journal.h"
#include "upgrade/olderdata.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// The way back of an upgrade whose new version may have run: the old version's data, the old version itself, and what
/// becomes of the release. Each piece can be done twice.
class WayBack : public QObject
{
    Q_OBJECT

public:
    /// @p save writes the journal. All of them outlive this.
    WayBack(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save, OlderData &olderData,
            QObject *parent = nullptr);

    /// Gives the home the data that it had at the stop, if the new version was started or the data replaced for it;
    /// what is there is put aside. Where this fails before anything was touched, the new version runs on.
    Job *restoreData();
    /// How long to wait before a failed restoreData() is tried again: the daemon is down once data has been moved.
    RetryPause pauseOfRestore() const;

    /// Starts the old version; after a new one that did not stay up, watches whether this one does.
    Job *startOld();

    /// Records what went wrong with the release, and takes one that is refused for good out of the plan.
    Job *settle();
    /// As settle() recorded it.
    const std::optional<Setback> &setback() const { return m_setback; }

private:
    Result<> choosePlaceAside();
    Job *restore();
    void onRestored(const Result<> &result);
    bool isDataMoved() const;
    Job *watchOld();
    void onOldWatched(const Result<> &result);
    void recordSetback();
    Result<> dropFromPlan();
    Setback::Cause cause() const;
    Content content() const;

    const UpgradeContext &m_context;
    Journal &m_journal;
    std::function<Result<>()> m_save;
    OlderData &m_olderData;
    std::optional<Setback> m_setback;
};

} // namespace nymvisor
