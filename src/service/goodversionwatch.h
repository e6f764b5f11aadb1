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

Q_SIGNALS:
    void proven();

private:
    QTimer m_timer;
};

} // namespace nymvisor
