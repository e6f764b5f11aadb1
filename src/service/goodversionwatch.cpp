#include "service/goodversionwatch.h"

namespace nymvisor {

GoodVersionWatch::GoodVersionWatch(Supervisor &supervisor, std::chrono::milliseconds period, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(period);
    connect(&supervisor, &Supervisor::up, this, &GoodVersionWatch::onUp);
    connect(&supervisor, &Supervisor::exited, this, &GoodVersionWatch::onEnd);
    connect(&supervisor, &Supervisor::down, this, &GoodVersionWatch::onEnd);
    connect(&m_timer, &QTimer::timeout, this, &GoodVersionWatch::onTimeOver);
}

void GoodVersionWatch::onUp()
{
    m_isProven = false;
    m_timer.start();
}

void GoodVersionWatch::onEnd()
{
    m_isProven = false;
    m_timer.stop();
}

void GoodVersionWatch::onTimeOver()
{
    m_isProven = true;
    Q_EMIT proven();
}

} // namespace nymvisor
