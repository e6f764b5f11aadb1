#include "core/processjob.h"

#include "core/processgroup.h"

#include <QFileInfo>

#include <unistd.h>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype longestErrorLine = 4096;

} // namespace

ProcessJob::ProcessJob(ProcessSpec spec, QObject *parent) : Job(parent), m_spec(std::move(spec))
{
    if (m_spec.name.isEmpty())
        m_spec.name = QFileInfo(m_spec.program).fileName();
    m_timeout.setSingleShot(true);
    m_kill.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ProcessJob::onTimeout);
    connect(&m_kill, &QTimer::timeout, this, [this] { signalGroup(m_group, SIGKILL); });
    connect(&m_process, &QProcess::started, this, &ProcessJob::onStarted);
    connect(&m_process, &QProcess::errorOccurred, this, &ProcessJob::onErrorOccurred);
    connect(&m_process, &QProcess::finished, this, &ProcessJob::onFinished);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProcessJob::onOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessJob::onErrorOutput);
}

ProcessJob::~ProcessJob()
{
    m_process.disconnect(this); // its destructor waits for the end, and would report it to what is half gone
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // first, so that it starts nothing more
    signalGroup(m_process.processId(), SIGKILL);
}

void ProcessJob::write(const QByteArray &input)
{
    Q_ASSERT(m_spec.keepInputOpen);
    if (m_group == 0)
        m_spec.input += input;
    else if (m_process.state() == QProcess::Running)
        m_process.write(input);
}

void ProcessJob::onStart()
{
    m_process.setProgram(m_spec.program);
    m_process.setArguments(m_spec.arguments);
    if (!m_spec.workingDirectory.isEmpty())
        m_process.setWorkingDirectory(m_spec.workingDirectory);
    if (m_spec.environment)
        m_process.setProcessEnvironment(*m_spec.environment);
    m_process.setChildProcessModifier([parent = ::getpid()] { becomeGroupLeader(parent, SIGTERM); });
    m_process.start(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void ProcessJob::onStarted()
{
    m_group = m_process.processId();
    if (m_reason) { // aborted while it was being started
        onAbort();
        return;
    }
    if (m_spec.timeout.count() > 0)
        m_timeout.start(m_spec.timeout);
    m_process.write(m_spec.input);
    if (!m_spec.keepInputOpen)
        m_process.closeWriteChannel();
}

void ProcessJob::onErrorOccurred(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        finish(Error(ExitStatus::Unavailable, "cannot start %1: %2", {m_spec.program, m_process.errorString()}));
    // Everything else is followed by finished().
}

void ProcessJob::onAbort()
{
    end(abortedError());
}

void ProcessJob::onTimeout()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_spec.timeout).count();
    end(Error(ExitStatus::TryLater, "%1 did not end within %2 s", {m_spec.name, QString::number(seconds)}));
}

void ProcessJob::end(const Error &reason)
{
    if (!m_reason)
        m_reason = reason;
    if (m_process.state() == QProcess::NotRunning) { // not yet begun, or ended: the group may be another's by now
        finish(*m_reason);
        return;
    }
    if (m_group == 0)
        return; // onStarted() comes back to it
    signalGroup(m_group, SIGTERM);
    m_kill.start(m_spec.killAfter);
}

void ProcessJob::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_timeout.stop();
    m_kill.stop();
    signalGroup(m_group, SIGKILL); // what it left behind
    onOutput();
    onErrorOutput();
    if (m_spec.streamsOutput && !m_output.isEmpty())
        Q_EMIT outputLine(std::exchange(m_output, {}));
    if (!m_errorBuffer.isEmpty()) {
        m_errorBuffer += '\n';
        emitLines(m_errorBuffer, &ProcessJob::errorLine);
    }
    const QString &name = m_spec.name;
    const bool hasEnded = status == QProcess::NormalExit;
    if (hasEnded && !m_reason)
        m_exitCode = exitCode;
    if (m_reason)
        finish(*m_reason);
    else if (!hasEnded)
        finish(Error(ExitStatus::Unavailable, "%1 was ended by signal %2", {name, QString::number(exitCode)}));
    else if (exitCode != 0 && !m_lastErrorLine.isEmpty())
        finish(Error(ExitStatus::Failure, "%1 ended with status %2: %3",
                     {name, QString::number(exitCode), m_lastErrorLine}));
    else if (exitCode != 0)
        finish(Error(ExitStatus::Failure, "%1 ended with status %2", {name, QString::number(exitCode)}));
    else
        finish({});
}

void ProcessJob::onOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_spec.streamsOutput)
        emitLines(m_output, &ProcessJob::outputLine);
    if (m_output.size() > m_spec.outputLimit) {
        m_output.clear();
        m_process.closeReadChannel(QProcess::StandardOutput);
        end(Error(ExitStatus::BadData, "%1 wrote more than the %2 bytes allowed",
                  {m_spec.name, QString::number(m_spec.outputLimit)}));
    }
}

void ProcessJob::onErrorOutput()
{
    m_errorBuffer += m_process.readAllStandardError();
    if (m_errorBuffer.size() > longestErrorLine && !m_errorBuffer.contains('\n'))
        m_errorBuffer += '\n';
    emitLines(m_errorBuffer, &ProcessJob::errorLine);
}

void ProcessJob::emitLines(QByteArray &buffer, void (ProcessJob::*signal)(const QByteArray &))
{
    qsizetype begin = 0;
    for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n', begin)) {
        const QByteArray line = buffer.mid(begin, end - begin);
        if (signal == &ProcessJob::errorLine && !line.trimmed().isEmpty())
            m_lastErrorLine = QString::fromUtf8(line.left(longestErrorLine)).trimmed();
        Q_EMIT(this->*signal)(line);
        begin = end + 1;
    }
    buffer.remove(0, begin);
}

} // namespace nymvisor
