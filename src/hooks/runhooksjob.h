#pragma once

#include "core/processjob.h"
#include "hooks/hook.h"

namespace nymvisor {

/// Runs the hooks of a phase, one after the other.
///
/// Where their answer is heeded, the first that does not say yes ends the job: "not now" (status 75) is TryLater; no
/// (any other status, a signal, out of time, not executable) is Failure. The error names the hook and gives the last
/// line of its stderr. In the other phases that is logged, all of them run, and the job succeeds. What hooks print goes
/// to the log, line by line. Hooks may be run twice.
class RunHooksJob : public Job
{
    Q_OBJECT

public:
    RunHooksJob(const QStringList &folders, const HookContext &context, std::chrono::milliseconds timeout,
                QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void startNext();
    void onHookFinished(const Result<> &result);

    QStringList m_folders;
    HookContext m_context;
    std::chrono::milliseconds m_timeout;
    QStringList m_hooks;
    ProcessJob *m_current = nullptr;
    bool m_isCutShort = false;
};

} // namespace nymvisor
