#include "supervisor/claimhomejob.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/log.h"
#include "core/processgroup.h"

#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pause = 20ms;
constexpr auto timeToDie = 2s; // after SIGKILL

/// The group that the lock's note names, if it can still be that one: a process of that number with another identity
/// got the number later.
std::optional<qint64> recordedGroup(const QString &path)
{
    const auto bytes = readFile(path, 4096);
    const auto note = bytes ? parseJsonObject(*bytes, path) : Result<QJsonObject>(bytes.error());
    if (!note)
        return std::nullopt;
    const auto group = static_cast<qint64>((*note)["pid"_L1].toDouble());
    const QString now = processIdentity(group);
    const bool isOther = !now.isEmpty() && now != (*note)["identity"_L1].toString();
    return group > 1 && !isOther ? std::optional(group) : std::nullopt;
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
    return QJsonDocument(QJsonObject{{u"pid"_s, group}, {u"identity"_s, processIdentity(group)}}).toJson();
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
    const auto group = recordedGroup(m_path);
    const bool isGraceOver = m_waited >= m_gracePeriod;
    if (group && !m_wasTold) {
        m_wasTold = true;
        log::warning("daemon", u"a daemon that was left behind holds this home: telling it to stop"_s,
                     {{"pid", QString::number(*group)}});
        signalGroup(*group, SIGINT);
    }
    if (group && isGraceOver && !m_wasKilled) {
        m_wasKilled = true;
        log::warning("daemon", u"it did not stop within the grace period: killing it"_s,
                     {{"pid", QString::number(*group)}});
        signalGroup(*group, SIGKILL);
    }
    if (m_waited >= m_gracePeriod + timeToDie) {
        const QString holder = group ? u"process group %1"_s.arg(*group) : u"a process that is not recorded there"_s;
        finish(Error(ExitStatus::TryLater, "the home is in use: %1 holds %2; end it, and start nymvisor again",
                     {holder, m_path}));
        return;
    }
    m_waited += pause;
    m_retry.start();
}

} // namespace nymvisor
