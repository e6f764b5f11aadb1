#pragma once

#include "core/job.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace nymvisor {

/// Starts @p job and waits for its end, which is bounded.
inline Result<> runToEnd(Job &job)
{
    std::optional<Result<>> end;
    QEventLoop loop; // Qt Test's waits look every 10 ms only
    const auto connection = QObject::connect(&job, &Job::finished, &loop, [&](const Result<> &result) {
        end = result;
        loop.quit();
    });
    job.start();
    if (!end) {
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QObject::disconnect(connection);
    return end ? *end : Result<>(Error(ExitStatus::Internal, "the job did not end"));
}

} // namespace nymvisor
