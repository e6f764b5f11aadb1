#pragma once

#include "supervisor/supervisor.h"

namespace nymvisor {

/// Tells when the daemon has been up for a while without an end: by then its version counts as good, even if it was
/// never on probation.
class GoodVersionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes standardPeriod{2};

    explicit GoodVersionWatch(Supervisor &supervisor, std::chrono::milliseconds period = standardPeriod,
                              QObject *parent = nullptr);

    /// Whether it has been told, of the daemon that is up.
    bool isProven() const { return m_isProven; }

Q_SIGNALS:
    void proven();

private:
    void onUp();
    void onEnd();
    void onTimeOver();

    QTimer m_timer;
    bool m_isProven = false;
};

} // namespace nymvisor
