#include "supervisor/restartpolicy.h"

namespace nymvisor {

RestartDecision decideRestart(const RestartRules &rules, qint64 failuresBefore, bool hasFailed,
                              std::chrono::milliseconds uptime)
{
    if (!hasFailed)
        return {RestartAction::End, 0};
    const bool isStartupFailure = uptime < rules.startupPeriod;
    const qint64 failures = isStartupFailure ? failuresBefore + 1 : 0;
    if (!rules.restartOnFailure)
        return {RestartAction::NotRestarted, failures};
    if (failures >= rules.maxStartupFailures)
        return {RestartAction::GiveUp, failures};
    return {RestartAction::Restart, failures};
}

} // namespace nymvisor
