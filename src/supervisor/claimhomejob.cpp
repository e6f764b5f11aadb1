#include "supervisor/claimhomejob.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/log.h"
#include "core/processgroup.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pause = 20ms;
constexpr auto timeToDie = 2s; // after SIGKILL
constexpr auto timeForOthers = 2s;

/// Who holds the lock, as far as its note tells: a process of a number with another identity got the number later.
struct Holder
{
    std::optional<qint64> group;      // the daemon's
    std::optional<qint64> supervisor; // of another nymvisor that lives
};

bool isStill(qint64 pid, const QJsonValue &identity)
{
    const QString now = processIdentity(pid);
    return now.isEmpty() || now == identity.toString();
}

Holder recordedHolder(const QString &path)
{
    const auto bytes = readFile(path, 4096);
    const auto note = bytes ? parseJsonObject(*bytes, path) : Result<QJsonObject>(bytes.error());
    if (!note)
        return {};
    Holder holder;
    const auto group = static_cast<qint64>((*note)["pid"_L1].toDouble());
    if (group > 1 && isStill(group, (*note)["identity"_L1])) // the group outlives its leader
        holder.group = group;
    const auto supervisor = static_cast<qint64>((*note)["supervisor"_L1].toDouble());
    const QString identity = (*note)["supervisorIdentity"_L1].toString();
    const bool isAlive = !identity.isEmpty() && processIdentity(supervisor) == identity;
    if (isAlive && supervisor != QCoreApplication::applicationPid())
        holder.supervisor = supervisor;
    return holder;
}

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

QByteArray ClaimHomeJob::noteFor(qint64 group)
{
    const qint64 own = QCoreApplication::applicationPid();
    return QJsonDocument(QJsonObject{{u"pid"_s, group},
                                     {u"identity"_s, processIdentity(group)},
                                     {u"supervisor"_s, own},
                                     {u"supervisorIdentity"_s, processIdentity(own)}})
        .toJson();
}

qint64 ClaimHomeJob::recordedDaemon(const QString &lock)
{
    const auto bytes = readFile(lock, 4096);
    const auto note = bytes ? parseJsonObject(*bytes, lock) : Result<QJsonObject>(bytes.error());
    if (!note)
        return 0;
    const auto pid = static_cast<qint64>((*note)["pid"_L1].toDouble());
    const QString identity = (*note)["identity"_L1].toString();
    return pid > 1 && !identity.isEmpty() && processIdentity(pid) == identity ? pid : 0;
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
    const Holder holder = recordedHolder(m_path);
    if (holder.supervisor && m_waited >= timeForOthers) { // it may just be ending
        refuse(u"a daemon of nymvisor (process %1)"_s.arg(*holder.supervisor));
        return;
    }
    if (holder.group && !holder.supervisor)
        endGroup(*holder.group);
    if (m_waited >= m_gracePeriod + timeToDie) {
        refuse(holder.group ? u"process group %1"_s.arg(*holder.group) : u"a process that is not recorded there"_s);
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
