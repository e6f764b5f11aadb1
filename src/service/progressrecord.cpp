#include "service/progressrecord.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString download = u"download"_s;
const QString copy = u"copy"_s;
const QString archive = u"archive"_s;

} // namespace

ProgressRecord::ProgressRecord(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
}

void ProgressRecord::fill(RunStatus &status) const
{
    status.askedAt = m_known.askedAt;
    status.asksAt = m_known.asksAt;
    status.upstreamError = m_known.upstreamError;
    status.stepSince = m_known.stepSince;
    status.stepError = m_known.stepError;
    status.stepRetryAt = m_known.stepRetryAt;
    status.activities = m_activities.values();
}

void ProgressRecord::onPolled(const Result<> &result, std::chrono::milliseconds nextIn)
{
    const QDateTime now = m_clock.now();
    m_known.askedAt = Timestamp(now);
    m_known.asksAt = Timestamp(now.addMSecs(nextIn.count()));
    m_known.upstreamError = result ? QString() : result.error().message();
    Q_EMIT changed();
}

void ProgressRecord::onDownloadProgressed(const QString &upgrade, const TaskProgress &progress)
{
    note({download, upgrade, progress.done, progress.total});
}

void ProgressRecord::onDownloadEnded()
{
    forget(download);
}

void ProgressRecord::onCopyProgressed(const TaskProgress &progress)
{
    note({copy, {}, progress.done, progress.total});
}

void ProgressRecord::onArchiveProgressed(const TaskProgress &progress)
{
    note({archive, {}, progress.done, progress.total});
}

void ProgressRecord::onArchiveEnded()
{
    forget(archive);
}

void ProgressRecord::onStepBegun()
{
    m_known.stepSince = Timestamp(m_clock.now());
    m_known.stepError.clear();
    m_known.stepRetryAt.reset();
    forget(copy); // each step begins its own
}

void ProgressRecord::onStepRetried(const Error &error, std::chrono::milliseconds wait)
{
    m_known.stepError = error.message();
    m_known.stepRetryAt = Timestamp(m_clock.now().addMSecs(wait.count()));
    Q_EMIT changed();
}

void ProgressRecord::onUpgradeEnded()
{
    m_known.stepSince.reset();
    m_known.stepError.clear();
    m_known.stepRetryAt.reset();
    forget(copy);
}

void ProgressRecord::note(const RunStatus::Activity &activity)
{
    m_activities[activity.kind] = activity;
    Q_EMIT changed();
}

void ProgressRecord::forget(const QString &kind)
{
    m_activities.remove(kind);
    Q_EMIT changed();
}

} // namespace nymvisor
