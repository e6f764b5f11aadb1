#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>

namespace nymvisor {

/// Something that takes time. start() once; finished() comes exactly once after that, never from within start();
/// abort() asks for an early end, which is reported by finished() like any other.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    void abort();

    bool isRunning() const { return m_state == State::Running; }

Q_SIGNALS:
    void finished(const nymvisor::Result<> &result);

protected:
    virtual void onStart() = 0;
    /// Called at most once, while running. Calls finish() now or later.
    virtual void onAbort() { finish(abortedError()); }

    /// Ends the job. Calls after the first one are ignored.
    void finish(const Result<> &result);

    bool isAborting() const { return m_isAborting; }
    static Error abortedError();

private:
    enum class State { New, Running, Finished };

    State m_state = State::New;
    bool m_isAborting = false;
};

/// A job that is one call, made when the event loop comes round.
class CallJob : public Job
{
    Q_OBJECT

public:
    using Call = std::function<Result<>()>;

    explicit CallJob(Call call, QObject *parent = nullptr);

protected:
    void onStart() override;

private:
    Call m_call;
};

} // namespace nymvisor
