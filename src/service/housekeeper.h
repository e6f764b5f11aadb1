#pragma once

#include "core/job.h"
#include "upgrade/upgradecontext.h"

namespace nymvisor {

/// Removes what retention no longer keeps, in the background, while no upgrade is open: old archives, what failed
/// versions left, old versions. What cannot be removed is logged, and tried again at the next look.
class Housekeeper : public QObject
{
    Q_OBJECT

public:
    /// @p context is read anew at each look: its settings may change.
    explicit Housekeeper(const UpgradeContext &context, QObject *parent = nullptr);

    /// Begins, unless something is under way.
    void look();
    void stop();
    bool isIdle() const { return m_job == nullptr; }

Q_SIGNALS:
    void idle();

private:
    Job *remove(const QString &kind, const QString &path);
    Job *removeVersions();
    Job *removeSetAside();
    Result<> setVersionsAside();
    void onFinished(const Result<> &result);

    const UpgradeContext &m_context;
    Job *m_job = nullptr;
    bool m_isStopping = false;
};

} // namespace nymvisor
