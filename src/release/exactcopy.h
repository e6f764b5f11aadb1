#pragma once

#include "config/paths.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace nymvisor {

/// What `backup create --stop` asks of `run`: to bring a copy of the home, of which it has made the first pass, up to
/// date while the daemon is stopped. It is asked by a file among the requests and answered by one beside the copy.
struct ExactCopyRequest
{
    QString copy = {}; // absolute, in the folder of the backups that are made by hand

    static Result<ExactCopyRequest> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// One at a time.
    static QString fileIn(const Paths &paths) { return paths.requestsFolder() + QLatin1String("/exact-copy"); }
    QString answerFile() const { return copy + QLatin1String(".answer"); }

    /// Whoever asks holds this lock for as long as it waits: nobody needs what was asked by one that is gone.
    static QString lockIn(const Paths &paths);
    static QString folderName() { return QStringLiteral("manual"); }
    static QString folderIn(const Paths &paths) { return paths.backupFolder(folderName()); }
    static QString nameBeginning() { return QStringLiteral(".copy-"); }
};

/// How it went.
struct ExactCopyAnswer
{
    std::optional<Error> error = {};
    std::chrono::milliseconds downtime{0}; // from the order to stop to the order to start
    QStringList skipped = {};              // sockets, pipes and devices

    static Result<ExactCopyAnswer> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

} // namespace nymvisor
