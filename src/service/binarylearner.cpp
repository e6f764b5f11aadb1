#include "service/binarylearner.h"

#include "core/log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> keep(const QString &path, const BuildInfo &binary, InstanceState &state)
{
    const FileStamp stamp = TRY(stampOf(path));
    return state.putBinary(path, {stamp, {}, binary});
}

void compare(const BuildInfo &binary, const VersionInfo &version)
{
    if (binary.version() != version.version())
        log::warning("daemon", u"the binary in place is of another version than current-version-info.json says"_s,
                     {{"binary", binary.version()}, {"file", version.version()}});
}

} // namespace

BinaryLearner::BinaryLearner(InstanceState &state, QObject *parent) : QObject(parent), m_state(state)
{
}

void BinaryLearner::learn(const QString &path, const VersionInfo &version)
{
    if (m_job)
        m_next = {path, version};
    if (m_isStopping || m_job || m_state.binaries().find(path))
        return;
    m_job = new BuildInfoJob(path, this);
    connect(m_job, &Job::finished, this,
            [this, path, version](const Result<> &result) { onAnswered(path, version, result); });
    m_job->start();
}

void BinaryLearner::stop()
{
    m_isStopping = true;
    if (m_job)
        m_job->abort();
}

void BinaryLearner::onAnswered(const QString &path, const VersionInfo &version, const Result<> &result)
{
    const BuildInfo binary = m_job->buildInfo();
    std::exchange(m_job, nullptr)->deleteLater();
    const auto kept = result ? keep(path, binary, m_state) : result;
    if (!kept && !m_isStopping)
        log::warning("daemon", kept.error().message());
    if (result)
        compare(binary, version);
    if (const auto next = std::exchange(m_next, std::nullopt))
        learn(next->path, next->version);
    if (isIdle())
        Q_EMIT idle();
}

} // namespace nymvisor
