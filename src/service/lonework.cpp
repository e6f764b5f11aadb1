#include "service/lonework.h"

#include "core/log.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace nymvisor {

LoneWork::LoneWork(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1min);
    connect(&m_rest, &QTimer::timeout, this, &LoneWork::rested);
}

void LoneWork::changePlan(Job *job)
{
    connect(job, &Job::finished, this, [this](const Result<> &result) {
        if (!result)
            m_rest.start();
    });
    begin(job, "plan");
}

void LoneWork::copyHome(Job *job)
{
    begin(job, "backup");
}

void LoneWork::stop()
{
    m_rest.stop();
    if (m_job)
        m_job->abort();
}

void LoneWork::begin(Job *job, const char *part)
{
    m_job = job;
    m_job->setParent(this);
    connect(m_job, &Job::finished, this, [this, part](const Result<> &result) {
        std::exchange(m_job, nullptr)->deleteLater();
        if (!result)
            log::error(part, result.error().message());
        Q_EMIT ended(result.has_value());
    });
    m_job->start();
}

} // namespace nymvisor
