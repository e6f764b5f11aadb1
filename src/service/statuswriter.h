#pragma once

#include "release/runstatus.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace nymvisor {

/// Keeps `status.json` as things are: whole or not at all, written only when something has changed, and a few times a
/// second at most; in the first quarter of one only where it is told to. What cannot be written is logged once.
class StatusWriter : public QObject
{
    Q_OBJECT

public:
    using Compose = std::function<RunStatus()>;

    static constexpr std::chrono::milliseconds shortestPause{250};

    StatusWriter(const QString &path, Compose compose, QObject *parent = nullptr);

    /// Something may have changed.
    void touch();
    /// What has changed is not to wait any longer.
    void write();

private:
    QString m_path;
    Compose m_compose;
    QTimer m_pause;
    bool m_isTouched = false;
    bool m_hasFailed = false;
    QByteArray m_written;
};

} // namespace nymvisor
