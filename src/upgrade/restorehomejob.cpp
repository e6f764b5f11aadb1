#include "upgrade/restorehomejob.h"

#include "supervisor/claimhomejob.h"
#include "tasks/taskjob.h"

namespace nymvisor {

RestoreHomeJob::RestoreHomeJob(const UpgradeContext &context, const RestoreRequest &request, QObject *parent)
    : JobSequence({[this] { return claim(); }, [this] { return restore(); }}, parent)
    , m_context(context)
    , m_request(request)
{
}

Job *RestoreHomeJob::claim()
{
    auto *job = new ClaimHomeJob(m_context.paths.daemonLock(), roundedUp(m_context.settings.shutdownGracePeriod));
    connect(job, &Job::finished, this, [this, job](const Result<> &result) {
        m_hasClaimedHome = result.has_value();
        if (result)
            m_home = job->takeLock();
    });
    return job;
}

Job *RestoreHomeJob::restore()
{
    auto *task = new TaskJob(m_context.worker, m_request);
    connect(task, &Job::finished, this, [this] { m_home.reset(); });
    return task;
}

} // namespace nymvisor
