#pragma once

#include "core/job.h"

#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace nymvisor {

/// How long a row that failed waits before it is tried again: the shortest pause first, each one after it twice as
/// long.
struct RetryPause
{
    std::chrono::milliseconds shortest = std::chrono::seconds(1);
    std::chrono::milliseconds longest = std::chrono::minutes(1);
};

/// One row of a table of steps.
struct Step
{
    enum class IfItFails {
        TurnBack, // take this row back, then those above it
        Retry,    // after a while, as often as it takes
        LogIt,    // and go on
    };
    enum class AfterCrash {
        TurnBack,
        Redo,
    };
    /// Whether the supervised child is to run while the runner rests in this row.
    enum class Child { Up, Down };

    using MakeJob = std::function<Job *()>;

    const char *name;
    MakeJob doIt;
    MakeJob takeBack; // null: there is nothing to take back
    IfItFails ifItFails;
    AfterCrash afterCrash;
    Child child;
    bool restsBefore = false;               // the runner ends in front of it, for a later life to go on
    std::function<RetryPause()> pause = {}; // asked after each failure; null: the usual one
};

/// Where a runner is. All of it is on disk before the row is touched.
struct StepState
{
    enum class Direction { Forward, Back };

    QString row = {};
    Direction direction = Direction::Forward;
    int attempts = 0;                 // of this row, in this direction
    bool wasAskedToStop = false;      // the attempt that is counted ended politely, and is none
    std::optional<Error> reason = {}; // why it turned back
    bool turnedBackOnRequest = false; // only because of such an end: nothing has failed

    bool operator==(const StepState &other) const
    {
        return row == other.row && direction == other.direction && attempts == other.attempts;
    }
};

/// Runs a table of steps, forward, or, where one fails, back to the top. It knows nothing of what the steps do.
///
/// Journal first: a row's name and attempt are saved before it runs. Each row, and each taking back, may run twice.
/// The failed row is taken back first, then those above it. A runner that is stopped leaves its state as it is; the
/// next one resumes from it as after a crash.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const StepState &)>;

    /// How often a row may be begun before a crash in it turns the runner back.
    static constexpr int mostAttempts = 5;

    /// @p usualPause is that of rows that name none.
    StepRunner(QList<Step> steps, Save save, QObject *parent = nullptr, const RetryPause &usualPause = {});

    void begin();
    /// Goes on after a crash or a stop. A row that is not in the table is an error.
    Result<> resume(const StepState &state);
    /// Aborts the job in hand; stopped() follows. Like a polite crash.
    void stop();
    /// Turns back, on request and for @p reason, if it goes forward: the row it is in is ended, and taken back like one
    /// that failed.
    void callOff(const Error &reason);
    /// A row that waits for its next try is tried at once.
    void retryNow();

    const StepState &state() const { return m_state; }
    /// What the table says of the row the runner is in.
    Step::Child child() const;

Q_SIGNALS:
    void rowBegun(const QString &row, nymvisor::StepState::Direction direction);
    /// A row failed, and is tried again after @p wait.
    void retrying(const QString &row, const nymvisor::Error &error, std::chrono::milliseconds wait);
    /// Went wrong without consequence for the steps.
    void failureLogged(const QString &row, const nymvisor::Error &error);
    void turnedBack(const QString &row, const nymvisor::Error &reason);

    // One of these ends a run:
    void completed();
    void takenBack(const nymvisor::Error &reason);
    void rested();
    void stopped();

private:
    const Step &step() const { return m_steps[m_index]; }
    void enter(qsizetype index);
    void run();
    void turnBack(const Error &reason);
    void moveOn();
    void retryLater(const Error &error);
    void onJobFinished(const Result<> &result);

    QList<Step> m_steps;
    Save m_save;
    StepState m_state;
    qsizetype m_index = 0;
    Job *m_job = nullptr;
    bool m_isStopping = false;
    std::optional<Error> m_calledOff; // until the job in hand has ended
    QTimer m_retry;
    RetryPause m_usualPause;
    int m_retries = 0; // of the row it is in
};

} // namespace nymvisor
