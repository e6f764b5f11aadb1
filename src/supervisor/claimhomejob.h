#pragma once

#include "core/filelock.h"
#include "core/job.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace nymvisor {

/// Takes `daemon.lock` of a home for a daemon about to be started: while a daemon lives, or anything it started, it
/// holds that lock itself, so that no second one starts on the same home, whoever asks.
///
/// A holder whose nymvisor is gone was left behind: the recorded group is told to stop, and killed after the grace
/// period. One whose nymvisor lives is left alone: nymvisors that took a home from each other would do so for ever. If
/// the lock is held even then, the job fails (75) and names the holder.
class ClaimHomeJob : public Job
{
    Q_OBJECT

public:
    ClaimHomeJob(const QString &lock, std::chrono::milliseconds gracePeriod, QObject *parent = nullptr);

    /// The lock, once; after finished() without an error.
    FileLock takeLock();

protected:
    void onStart() override;

private:
    void tryNow();
    void onHeld();
    void endGroup(qint64 group);
    void refuse(const QString &holder);

    QString m_path;
    std::chrono::milliseconds m_gracePeriod;
    std::chrono::milliseconds m_waited{0};
    bool m_wasTold = false;
    bool m_wasKilled = false;
    QTimer m_retry;
    std::optional<FileLock> m_lock;
};

} // namespace nymvisor
