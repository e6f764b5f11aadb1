#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace nymvisor {

/// `status.json`: what the nymvisor that runs knows, and no other file says. It is written for whoever asks, and
/// nothing depends on it: the one of an ended run, or one that cannot be read, is of no use and does no harm.
struct RunStatus
{
    static constexpr int format = 1;

    /// Something long that goes on beside the steps.
    struct Activity
    {
        QString kind = {}; // "download", "copy", "archive"
        QString upgrade = {};
        qint64 done = 0;  // bytes
        qint64 total = 0; // 0: not known

        bool operator==(const Activity &) const = default;
    };

    qint64 pid = 0; // of nymvisor
    Timestamp startedAt = {};
    QJsonObject settings = {}; // those in force, as settingsToJson() has them

    QString daemon = {}; // "down", "starting", "up", "stopping", "waiting to be restarted"
    qint64 daemonPid = 0;
    std::optional<Timestamp> daemonSince = {};
    QString daemonEnd = {};    // how it ended, while it waits to be restarted
    qint64 failedStarts = 0;   // in a row
    qint64 daemonRestarts = 0; // in this run

    std::optional<Timestamp> askedAt = {}; // upstream
    std::optional<Timestamp> asksAt = {};
    QString upstreamError = {};

    std::optional<Timestamp> stepSince = {}; // of the upgrade that is open; which step, its journal says
    QString stepError = {};                  // why it is tried again
    std::optional<Timestamp> stepRetryAt = {};

    QList<Activity> activities = {};

    static Result<RunStatus> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

} // namespace nymvisor
