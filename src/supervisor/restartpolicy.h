#pragma once

#include "core/humantime.h"

namespace nymvisor {

/// The settings that say what happens after a daemon's end.
struct RestartRules
{
    bool restartOnFailure = true;
    Duration delay = {};
    qint64 maxStartupFailures = 1;
    Duration startupPeriod = {};
};

enum class RestartAction {
    End,         // it ended by itself, and well
    Restart,     // after the delay
    GiveUp,      // too many failed starts in a row
    NotRestarted // it failed, and failures are not answered by a restart
};

struct RestartDecision
{
    RestartAction action = RestartAction::End;
    qint64 failures = 0; // failed starts in a row, this one included

    bool operator==(const RestartDecision &) const = default;
};

/// A failure (a status other than 0, a signal, a failed exec) within the startup period counts; one after it sets the
/// count back. @p failuresBefore is the count before this end; `max_startup_failures` N means N starts.
RestartDecision decideRestart(const RestartRules &rules, qint64 failuresBefore, bool hasFailed,
                              std::chrono::milliseconds uptime);

} // namespace nymvisor
