#include "core/lockedcalljob.h"

namespace nymvisor {

namespace {

// The lock is held for one read-change-write of small files.
constexpr std::chrono::milliseconds pause{20};

} // namespace

LockedCallJob::LockedCallJob(const QString &lock, Call call, QObject *parent, std::chrono::milliseconds patience)
    : Job(parent), m_lock(lock), m_call(std::move(call)), m_triesLeft(static_cast<int>(patience / pause))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(pause);
    connect(&m_retry, &QTimer::timeout, this, &LockedCallJob::tryNow);
}

void LockedCallJob::onStart()
{
    tryNow();
}

void LockedCallJob::tryNow()
{
    if (!isRunning())
        return; // aborted meanwhile
    const auto lock = FileLock::tryLock(m_lock);
    if (lock)
        finish(m_call());
    else if (lock.error().status() == ExitStatus::TryLater && m_triesLeft-- > 0)
        m_retry.start();
    else
        finish(lock.error());
}

} // namespace nymvisor
