#pragma once

#include "core/clock.h"
#include "tasks/taskmessage.h"

namespace nymvisor {

/// How far a task is, as an operator sees it: a bar on a terminal, else a log line at most once a second.
class ProgressLog
{
public:
    /// @p activity is what the log says, which is English; @p shown what a terminal shows, if that is another text.
    ProgressLog(const Clock &clock, const QString &activity, const QString &shown = {});
    ~ProgressLog();

    void show(const TaskProgress &progress);

    /// "[=====     ]  50 %  5.0 of 10.0 MiB": one line of at most 78 columns.
    static QString barFor(const QString &activity, const TaskProgress &progress);

private:
    const Clock &m_clock;
    QString m_activity;
    QString m_shown;
    bool m_isOnTerminal;
    bool m_hasBar = false;
    std::chrono::milliseconds m_lastShown;
};

} // namespace nymvisor
