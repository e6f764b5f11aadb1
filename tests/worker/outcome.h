#pragma once

#include "core/job.h"

#include <QSignalSpy>

namespace nymvisor {

/// Starts @p job and returns how it ended; an internal error where it did not end.
inline Result<> outcomeOf(Job &job)
{
    constexpr int limit = 480'000; // ms: an archive gives way to whatever else runs
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(limit))
        return Error(ExitStatus::Internal, "the job did not end");
    return finished.first().first().value<Result<>>();
}

/// What an error says; empty where there is none.
inline QString messageOf(const Result<> &result)
{
    return result ? QString() : result.error().message();
}

} // namespace nymvisor
