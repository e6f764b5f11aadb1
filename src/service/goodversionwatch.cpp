#include "service/goodversionwatch.h"

namespace nymvisor {

GoodVersionWatch::GoodVersionWatch(Supervisor &supervisor, std::chrono::milliseconds period, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(period);
    connect(&supervisor, &Supervisor::up, &m_timer, qOverload<>(&QTimer::start));
    connect(&supervisor, &Supervisor::exited, &m_timer, &QTimer::stop);
    connect(&supervisor, &Supervisor::down, &m_timer, &QTimer::stop);
    connect(&m_timer, &QTimer::timeout, this, &GoodVersionWatch::proven);
}

} // namespace nymvisor
