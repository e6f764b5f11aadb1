#pragma once

#include "core/job.h"
#include "supervisor/supervisor.h"

namespace nymvisor {

/// Succeeds when the daemon is down. It is told to stop if it is not.
class StopChildJob : public Job
{
    Q_OBJECT

public:
    explicit StopChildJob(Supervisor &supervisor, QObject *parent = nullptr);

protected:
    void onStart() override;

private:
    Supervisor &m_supervisor;
};

/// Succeeds when @p program executes as the daemon; fails, with the daemon down, when it cannot be executed, however
/// often it is tried.
class StartChildJob : public Job
{
    Q_OBJECT

public:
    StartChildJob(Supervisor &supervisor, const QString &program, const QStringList &arguments, int tries = 1,
                  QObject *parent = nullptr);

protected:
    void onStart() override;

private:
    void onStartFailed(const Error &error);

    Supervisor &m_supervisor;
    QString m_program;
    QStringList m_arguments;
    int m_triesLeft;
    QTimer m_nextTry;
};

} // namespace nymvisor
