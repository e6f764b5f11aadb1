#pragma once

#include "core/job.h"

#include <QTest>

#include <optional>

namespace nymvisor {

/// Starts @p job and waits for its end, which is bounded.
inline Result<> runToEnd(Job &job)
{
    std::optional<Result<>> end;
    const auto connection =
        QObject::connect(&job, &Job::finished, &job, [&end](const Result<> &result) { end = result; });
    job.start();
    const bool hasEnded = QTest::qWaitFor([&end] { return end.has_value(); }, 20'000);
    QObject::disconnect(connection);
    return hasEnded ? *end : Result<>(Error(ExitStatus::Internal, "the job did not end"));
}

} // namespace nymvisor
