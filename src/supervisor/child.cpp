#include "supervisor/child.h"

#include "core/exitstatus.h"
#include "core/log.h"
#include "core/processgroup.h"
#include "supervisor/daemonnote.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

// What is killed is gone soon, unless the kernel itself holds it (a dead network file system): that is not waited for.
constexpr qint64 longestWaitForRemains = 2000; // ms

} // namespace

int ChildExit::status() const
{
    if (bySignal)
        return 128 + number;
    const bool wouldMeanOurs = number == static_cast<int>(ExitStatus::Configuration);
    return wouldMeanOurs ? static_cast<int>(ExitStatus::Internal) : number;
}

QString ChildExit::text() const
{
    if (bySignal)
        return u"signal %1 (%2)"_s.arg(QString::number(number), QString::fromLocal8Bit(strsignal(number)));
    return u"status %1"_s.arg(number);
}

Child::Child(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    connect(&m_process, &QProcess::started, this, &Child::onStarted);
    connect(&m_process, &QProcess::errorOccurred, this, &Child::onErrorOccurred);
    connect(&m_process, &QProcess::finished, this, &Child::onFinished);
    m_remains.setSingleShot(true);
    m_remains.setInterval(5ms);
    connect(&m_remains, &QTimer::timeout, this, &Child::lookForRemains);
}

Child::~Child()
{
    m_process.disconnect(this); // its own end waits for the process, and would report that here
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void Child::start(const QString &program, const QStringList &arguments, FileLock lock)
{
    m_lock = std::move(lock);
    if (::isatty(STDIN_FILENO))
        m_process.setStandardInputFile(QProcess::nullDevice()); // a group of its own may not read the terminal
    else
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([parent = ::getpid(), held = m_lock->descriptor(), note = NoteOfItself()] {
        becomeGroupLeader(parent, SIGINT);
        note.write(held);
        ::fcntl(held, F_SETFD, 0); // the daemon keeps the lock
    });
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.start(QIODevice::ReadOnly); // forwarded channels want it open
}

void Child::interrupt()
{
    if (m_process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

void Child::kill()
{
    signalGroup(m_process.processId(), SIGKILL);
}

void Child::onStarted()
{
    m_group = m_process.processId();
    if (const auto noted = m_lock->writeNote(DaemonNote::ofOwn(m_group).toJson()); !noted)
        log::warning("daemon", noted.error().message());
    m_lock.reset(); // ours; the child's is held on
    Q_EMIT started();
}

void Child::onErrorOccurred(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    m_lock.reset();
    Q_EMIT failedToStart(m_process.errorString());
}

void Child::onFinished(int number, QProcess::ExitStatus status)
{
    m_exit = {status == QProcess::CrashExit, number};
    m_sinceExit.start();
    lookForRemains();
}

void Child::lookForRemains()
{
    signalGroup(m_group, SIGKILL);
    const bool isGone = !isGroupAlive(m_group);
    if (!isGone && m_sinceExit.elapsed() < longestWaitForRemains) {
        m_remains.start();
        return;
    }
    if (!isGone)
        log::warning("daemon", u"processes that the daemon started are still there"_s,
                     {{"group", QString::number(m_group)}});
    Q_EMIT exited(m_exit);
}

} // namespace nymvisor
