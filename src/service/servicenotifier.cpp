#include "service/servicenotifier.h"

#include "core/datagram.h"
#include "core/humantime.h"
#include "core/log.h"

#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr std::chrono::milliseconds pauseAfterFailure = 2s;
constexpr qsizetype mostUnsent = 100;

/// How often a sign of life is wanted; 0 for never, and where another process is meant.
std::chrono::microseconds watchdogPeriod(const QProcessEnvironment &environment)
{
    const QString pid = environment.value(u"WATCHDOG_PID"_s);
    const bool isOurs = pid.isEmpty() || pid == QString::number(::getpid());
    const qlonglong period = environment.value(u"WATCHDOG_USEC"_s).toLongLong();
    return std::chrono::microseconds(isOurs && period > 0 ? period : 0);
}

QByteArray usec(std::chrono::microseconds time)
{
    return QByteArray::number(static_cast<qlonglong>(time.count()));
}

} // namespace

ServiceNotifier::ServiceNotifier(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent), m_address(environment.value(u"NOTIFY_SOCKET"_s).toLocal8Bit())
{
    // Half of what is allowed, as sd_watchdog_enabled(3) recommends.
    m_signOfLife.setInterval(roundedUp(watchdogPeriod(environment) / 2));
    connect(&m_signOfLife, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
    m_nextTry.setSingleShot(true);
    m_nextTry.setInterval(pauseAfterFailure);
    connect(&m_nextTry, &QTimer::timeout, this, &ServiceNotifier::flush);
}

void ServiceNotifier::ready()
{
    send("READY=1");
    if (m_signOfLife.intervalAsDuration() > 0ms && !m_signOfLife.isActive()) {
        send("WATCHDOG=1");
        m_signOfLife.start();
    }
}

void ServiceNotifier::reloading()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    send("RELOADING=1\nMONOTONIC_USEC=" + usec(std::chrono::duration_cast<std::chrono::microseconds>(now)));
}

void ServiceNotifier::stopping(std::chrono::milliseconds atMost)
{
    const QByteArray extension = "EXTEND_TIMEOUT_USEC=" + usec(atMost);
    send("STOPPING=1\n" + extension);
    // For as long as this lives: what hangs is told by the signs of life that are missing.
    connect(&m_extension, &QTimer::timeout, this, [this, extension] { send(extension); });
    m_extension.start(atMost / 2);
}

void ServiceNotifier::setStatus(const QString &status)
{
    if (std::exchange(m_status, status) != status)
        send("STATUS=" + QString(status).replace(u'\n', u' ').toUtf8());
}

void ServiceNotifier::send(const QByteArray &message)
{
    if (m_address.isEmpty())
        return;
    m_unsent += message;
    if (m_unsent.size() > mostUnsent)
        m_unsent.removeFirst();
    if (!m_nextTry.isActive())
        flush();
}

void ServiceNotifier::flush()
{
    while (!m_unsent.isEmpty()) {
        const auto sent = sendDatagram(m_address, m_unsent.first());
        const bool isHeard = sent || sent.error().status() == ExitStatus::TryLater;
        if (!isHeard && m_isHeard)
            log::warning("run", sent.error().withContext("the service manager cannot be told anything").message());
        m_isHeard = isHeard;
        if (!sent) {
            m_nextTry.start();
            return;
        }
        m_unsent.removeFirst();
    }
}

} // namespace nymvisor
