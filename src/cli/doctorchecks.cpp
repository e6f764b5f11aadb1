#include "cli/doctorchecks.h"

#include "cli/doctorlooks.h"

namespace nymvisor {

namespace {

/// A row whose answer is there at once.
template <Findings (*look)(const CheckContext &)>
Check *atOnce(const CheckContext &context)
{
    return new Check(new CallJob([] { return Result<>(); }), [context](const Result<> &) { return look(context); });
}

} // namespace

QList<CheckRow> checkTable()
{
    return {
        {"folders", atOnce<lookAtFolders>},
        {"state", atOnce<lookAtStateFiles>},
        {"version", atOnce<lookAtVersion>},
        {"daemon", askDaemon},
        {"capabilities", atOnce<lookAtCapabilities>},
        {"worker", atOnce<lookAtWorker>},
        {"confinement", atOnce<lookAtConfinement>},
        {"backup", tryBackup},
        {"backups", atOnce<lookAtBackups>},
        {"keys", atOnce<lookAtKeys>},
        {"upstream", askUpstream},
        {"hooks", atOnce<lookAtHooks>},
        {"upgrades", atOnce<lookAtUpgrades>},
        {"settings", atOnce<lookAtSettings>},
        {"service", askServiceManager},
    };
}

Check::Check(Job *job, Judge judge) : m_job(job), m_judge(std::move(judge))
{
    m_job->setParent(this);
    connect(m_job, &Job::finished, this, [this](const Result<> &result) {
        m_findings = m_judge(result);
        finish({});
    });
}

void Check::onStart()
{
    m_job->start();
}

void Check::onAbort()
{
    m_job->abort();
}

} // namespace nymvisor
