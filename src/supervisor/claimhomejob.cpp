#include "supervisor/claimhomejob.h"

#include "core/log.h"
#include "core/processgroup.h"
#include "supervisor/daemonnote.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pause = 20ms;
constexpr auto timeToDie = 2s; // after SIGKILL
constexpr auto timeForOthers = 2s;

} // namespace

ClaimHomeJob::ClaimHomeJob(const QString &lock, std::chrono::milliseconds gracePeriod, QObject *parent)
    : Job(parent), m_path(lock), m_gracePeriod(gracePeriod)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(pause);
    connect(&m_retry, &QTimer::timeout, this, &ClaimHomeJob::tryNow);
}

FileLock ClaimHomeJob::takeLock()
{
    return std::move(*m_lock);
}

void ClaimHomeJob::onStart()
{
    tryNow();
}

void ClaimHomeJob::tryNow()
{
    if (!isRunning())
        return; // aborted meanwhile
    auto lock = FileLock::tryLock(m_path);
    if (lock) {
        m_lock = std::move(lock).value();
        finish({});
    } else if (lock.error().status() == ExitStatus::TryLater) {
        onHeld();
    } else {
        finish(lock.error());
    }
}

void ClaimHomeJob::onHeld()
{
    const DaemonNote holder = DaemonNote::read(m_path);
    const bool isOfAnother = holder.isOfAnother();
    if (isOfAnother && m_waited >= timeForOthers) { // it may just be ending
        refuse(u"a daemon of nymvisor (process %1)"_s.arg(holder.supervisor));
        return;
    }
    const bool isRecorded = holder.isGroupStill();
    if (isRecorded && !isOfAnother)
        endGroup(holder.group);
    if (m_waited >= m_gracePeriod + timeToDie) {
        refuse(isRecorded ? u"process group %1"_s.arg(holder.group) : u"a process that is not recorded there"_s);
        return;
    }
    m_waited += pause;
    m_retry.start();
}

void ClaimHomeJob::endGroup(qint64 group)
{
    const bool isGraceOver = m_waited >= m_gracePeriod;
    if (!m_wasTold) {
        m_wasTold = true;
        log::warning("daemon", u"a daemon that was left behind holds this home: telling it to stop"_s,
                     {{"pid", QString::number(group)}});
        signalGroup(group, SIGINT);
    }
    if (isGraceOver && !m_wasKilled) {
        m_wasKilled = true;
        log::warning("daemon", u"it did not stop within the grace period: killing it"_s,
                     {{"pid", QString::number(group)}});
        signalGroup(group, SIGKILL);
    }
}

void ClaimHomeJob::refuse(const QString &holder)
{
    finish(Error(ExitStatus::TryLater, "the home is in use: %1 holds %2; end it, and start nymvisor again",
                 {holder, m_path}));
}

} // namespace nymvisor
