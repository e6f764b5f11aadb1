#include "supervisor/childjobs.h"

namespace nymvisor {

StopChildJob::StopChildJob(Supervisor &supervisor, QObject *parent) : Job(parent), m_supervisor(supervisor)
{
}

void StopChildJob::onStart()
{
    connect(&m_supervisor, &Supervisor::down, this, [this] { finish({}); });
    connect(&m_supervisor, &Supervisor::ended, this, [this] { finish({}); });
    m_supervisor.wantDown();
    if (m_supervisor.state() == Supervisor::State::Down)
        finish({});
}

StartChildJob::StartChildJob(Supervisor &supervisor, const QString &program, const QStringList &arguments,
                             QObject *parent)
    : Job(parent), m_supervisor(supervisor), m_program(program), m_arguments(arguments)
{
}

void StartChildJob::onStart()
{
    if (m_supervisor.state() == Supervisor::State::Up && m_supervisor.program() == m_program) {
        finish({}); // done before
        return;
    }
    connect(&m_supervisor, &Supervisor::up, this, [this] { finish({}); });
    connect(&m_supervisor, &Supervisor::startFailed, this, &StartChildJob::onStartFailed);
    connect(&m_supervisor, &Supervisor::homeRefused, this, [this](const Error &error) { finish(error); });
    if (m_supervisor.state() == Supervisor::State::Backoff)
        m_supervisor.wantDown(); // the delay is for what failed before, and may be long
    m_supervisor.setProgram(m_program, m_arguments);
    m_supervisor.wantUp();
}

void StartChildJob::onStartFailed(const Error &error)
{
    m_supervisor.wantDown(); // it is up to the caller what comes now, not to the restart policy
    finish(error);
}

} // namespace nymvisor
