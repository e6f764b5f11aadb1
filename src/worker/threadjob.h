#pragma once

#include "worker/progresspacer.h"
#include "worker/workerjob.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace nymvisor {

/// What work in a thread sees of its job.
class WorkControl
{
public:
    using Report = std::function<void(const TaskProgress &)>;
    using Wait = std::function<void(const std::stop_token &)>;

    WorkControl(std::stop_token stop, Report report, Wait wait = {});

    /// An error once the job was aborted. Long work asks between its pieces.
    Result<> checkStopped() const;
    void report(const TaskProgress &progress);
    /// Says that all is prepared and returns when the job is told to proceed; an error once it was aborted.
    Result<> waitToProceed() const;

private:
    std::stop_token m_stop;
    Report m_report;
    Wait m_wait;
    ProgressPacer m_pacer;
};

/// A task that is one long call. It runs in a thread of its own, so that signals and the end of stdin get through;
/// it shares nothing with the rest of the program while it runs but the word to proceed.
class ThreadJob : public WorkerJob
{
    Q_OBJECT

public:
    using Work = std::function<Result<QJsonObject>(WorkControl &control)>;

    explicit ThreadJob(Work work, QObject *parent = nullptr);

    void proceed() override;

protected:
    void onStart() override;
    void onAbort() override;

private:
    void run(const std::stop_token &stop);
    void wait(const std::stop_token &stop);

    Work m_work;
    std::mutex m_mutex; // of m_mayProceed
    std::condition_variable_any m_proceeded;
    bool m_mayProceed = false;
    std::jthread m_thread; // last: it is asked to stop and waited for before anything else here goes
};

} // namespace nymvisor
