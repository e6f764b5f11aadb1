#pragma once

#include "core/filelock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace nymvisor {

/// How a daemon ended.
struct ChildExit
{
    bool bySignal = false;
    int number = 0; // the status, or the signal

    bool hasFailed() const { return bySignal || number != 0; }
    /// What nymvisor ends with in its place, as a shell has it: 128 + n for signal n. Only 78 is not passed on: from
    /// nymvisor it means that another start mends nothing, and service managers are told to believe that.
    int status() const;
    QString text() const;
};

/// One run of the daemon: a process in a group of its own, that holds the home's lock itself, gets nymvisor's own
/// standard streams (/dev/null for a terminal's input), and is told SIGINT by the kernel when nymvisor is gone.
/// exited() comes when the whole group is gone.
class Child : public QObject
{
    Q_OBJECT

public:
    explicit Child(QObject *parent = nullptr);
    ~Child() override;

    /// Emits started() or failedToStart() later. The lock is the child's alone from then on.
    void start(const QString &program, const QStringList &arguments, FileLock lock);
    /// SIGINT to the daemon: stop politely.
    void interrupt();
    /// SIGKILL to its group.
    void kill();

    qint64 processId() const { return m_group; }

Q_SIGNALS:
    void started();
    void failedToStart(const QString &why);
    void exited(const nymvisor::ChildExit &how);

private:
    void onStarted();
    void onErrorOccurred(QProcess::ProcessError error);
    void onFinished(int number, QProcess::ExitStatus status);
    void lookForRemains();

    QProcess m_process;
    std::optional<FileLock> m_lock;
    qint64 m_group = 0;
    ChildExit m_exit;
    QTimer m_remains;
    QElapsedTimer m_sinceExit;
};

} // namespace nymvisor
