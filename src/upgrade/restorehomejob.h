#pragma once

#include "core/filelock.h"
#include "core/jobsequence.h"
#include "tasks/backupvalues.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// Puts data in the home's place. Until that has ended nobody else may start a daemon there: one that outlived the
/// nymvisor that started it is ended first.
class RestoreHomeJob : public JobSequence
{
    Q_OBJECT

public:
    RestoreHomeJob(const UpgradeContext &context, const RestoreRequest &request, QObject *parent = nullptr);

    /// Else it failed before it came to the data.
    bool hasClaimedHome() const { return m_hasClaimedHome; }

private:
    Job *claim();
    Job *restore();

    const UpgradeContext &m_context;
    RestoreRequest m_request;
    std::optional<FileLock> m_home; // gone before finished()
    bool m_hasClaimedHome = false;
};

} // namespace nymvisor
