#pragma once

#include "core/filelock.h"
#include "core/job.h"

#include <QTimer>

#include <chrono>

namespace nymvisor {

/// Makes one call while holding a lock, and gives the lock back. Where another process holds it, it is tried again
/// until @p patience is over; then the job fails with TryLater.
class LockedCallJob : public Job
{
    Q_OBJECT

public:
    using Call = std::function<Result<>()>;

    LockedCallJob(const QString &lock, Call call, QObject *parent = nullptr,
                  std::chrono::milliseconds patience = std::chrono::seconds(10));

protected:
    void onStart() override;

private:
    void tryNow();

    QString m_lock;
    Call m_call;
    int m_triesLeft;
    QTimer m_retry;
};

} // namespace nymvisor
