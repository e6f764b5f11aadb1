#pragma once

#include "core/job.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>

namespace nymvisor {

/// What to run, and within which bounds.
struct ProcessSpec
{
    QString program = {};
    QStringList arguments = {};
    QString workingDirectory = {};
    std::optional<QProcessEnvironment> environment = {}; // nothing: that of this process
    QByteArray input = {};
    bool keepInputOpen = false;                // else end-of-file follows the input at once
    std::chrono::milliseconds timeout{0};      // 0: none
    std::chrono::milliseconds killAfter{2000}; // from TERM to KILL
    qint64 outputLimit = qint64(1) << 20;      // bytes of standard output that are kept; more is an error
    bool streamsOutput = false; // standard output goes out by lines and is not kept; a line is bounded by outputLimit
    QString name = {};          // in errors; empty: that of the program's file
};

/// Runs a program in a process group of its own and ends the whole group at the end of the job, whatever it was.
///
/// Succeeds when the program ended with status 0. It fails when the program could not be started, ran out of time,
/// wrote too much, was ended by a signal or ended with another status.
class ProcessJob : public Job
{
    Q_OBJECT

public:
    explicit ProcessJob(ProcessSpec spec, QObject *parent = nullptr);
    ~ProcessJob() override;

    qint64 processId() const { return m_group; }
    /// The status it ended with; nothing where it did not end by itself.
    std::optional<int> exitCode() const { return m_exitCode; }
    QByteArray standardOutput() const { return m_output; }
    QString lastErrorLine() const { return m_lastErrorLine; }

    /// Adds to the input, where that is kept open. Before the program runs it is kept, after its end it is dropped.
    void write(const QByteArray &input);

Q_SIGNALS:
    /// Lines without their end; a last line without one comes too.
    void outputLine(const QByteArray &line);
    void errorLine(const QByteArray &line);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void onStarted();
    void onErrorOccurred(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onOutput();
    void onErrorOutput();
    void onTimeout();
    void end(const Error &reason);
    void emitLines(QByteArray &buffer, void (ProcessJob::*signal)(const QByteArray &));

    ProcessSpec m_spec;
    QProcess m_process;
    QTimer m_timeout;
    QTimer m_kill;
    qint64 m_group = 0;
    std::optional<Error> m_reason; // why it is being ended
    std::optional<int> m_exitCode;
    QByteArray m_output;
    QByteArray m_errorBuffer;
    QString m_lastErrorLine;
};

} // namespace nymvisor
