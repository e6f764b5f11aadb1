#include "supervisor/childjobs.h"

using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr auto pauseBetweenTries = 200ms; // a file that is busy or a table that is full may be so no more

} // namespace

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

StartChildJob::StartChildJob(Supervisor &supervisor, const QString &program, const QStringList &arguments, int tries,
                             QObject *parent)
    : Job(parent), m_supervisor(supervisor), m_program(program), m_arguments(arguments), m_triesLeft(tries)
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, [this] { m_supervisor.wantUp(); });
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
    if (!isRunning())
        return;
    m_supervisor.wantDown(); // it is up to the caller what comes now, not to the restart policy
    if (--m_triesLeft > 0)
        m_nextTry.start(pauseBetweenTries);
    else
        finish(error);
}

} // namespace nymvisor
