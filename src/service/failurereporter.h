#pragma once

#include "release/versioninfo.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// Tells the failure hooks of each upgrade that was called off, vetoed or failed, once per new reason, in the
/// background: nothing waits for them, not even the end of nymvisor. A report that is cut short by that is made at the
/// next start.
class FailureReporter : public QObject
{
    Q_OBJECT

public:
    /// @p context is read anew for each report; @p version is the one that runs.
    FailureReporter(const UpgradeContext &context, const VersionInfo &version, QObject *parent = nullptr);

    /// Reports what is to be reported.
    void look();
    /// Asks the hooks to end; begins nothing more.
    void stop();

private:
    void onReported(const Setback &setback, const Result<> &result);

    const UpgradeContext &m_context;
    const VersionInfo &m_version;
    Job *m_report = nullptr;
    bool m_isStopping = false;
};

} // namespace nymvisor
