#include "service/failurereporter.h"

#include "core/log.h"
#include "upgrade/upgradehooks.h"

#include <utility>

namespace nymvisor {

FailureReporter::FailureReporter(const UpgradeContext &context, const VersionInfo &version, QObject *parent)
    : QObject(parent), m_context(context), m_version(version)
{
}

void FailureReporter::look()
{
    if (m_report || m_isStopping)
        return;
    const auto setback = m_context.state.outcomes().findToReport();
    if (!setback)
        return;
    m_report = failureHooksJob(m_context, m_version, *setback);
    m_report->setParent(this);
    connect(m_report, &Job::finished, this,
            [this, reported = *setback](const Result<> &result) { onReported(reported, result); });
    m_report->start();
}

void FailureReporter::stop()
{
    m_isStopping = true;
    if (m_report)
        m_report->abort();
}

void FailureReporter::onReported(const Setback &setback, const Result<> &result)
{
    std::exchange(m_report, nullptr)->deleteLater();
    if (m_isStopping && !result) // cut short
        return;
    if (const auto saved = m_context.state.markReported(setback); !saved)
        log::warning("state", saved.error().message());
    look();
}

} // namespace nymvisor
