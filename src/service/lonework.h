#pragma once

#include "core/job.h"

#include <QTimer>

namespace nymvisor {

/// What no upgrade may begin beside, one job at a time: a change of the plan, an exact copy of the home. The log says
/// what failed.
class LoneWork : public QObject
{
    Q_OBJECT

public:
    explicit LoneWork(QObject *parent = nullptr);

    bool isBusy() const { return m_job != nullptr; }
    /// For a minute after a change of the plan that failed. It would fail again at once: that it tried to write is
    /// itself a change of the folder that is watched.
    bool isResting() const { return m_rest.isActive(); }
    void endRest() { m_rest.stop(); }

    /// Not while it is busy. Both take @p job over.
    void changePlan(Job *job);
    void copyHome(Job *job);
    void stop();

Q_SIGNALS:
    void ended(bool isDone);
    void rested();

private:
    void begin(Job *job, const char *part);

    Job *m_job = nullptr;
    QTimer m_rest;
};

} // namespace nymvisor
