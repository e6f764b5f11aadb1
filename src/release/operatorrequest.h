#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace nymvisor {

/// What a command asks of `run`, as a file in the requests folder: it is obeyed now, or when `run` is next started.
struct OperatorRequest
{
    enum class Kind {
        Retry,  // an upgrade that failed, was vetoed or cancelled
        Cancel, // one that is planned, or under way and not yet past the stop
    };

    Kind kind = Kind::Retry;
    QString upgrade = {};

    static Result<OperatorRequest> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Where it is left in the requests @p folder. The same request made twice is one file.
    QString fileIn(const QString &folder) const;
};

/// Leaves a request in @p folder, which is made where it is missing.
Result<> leaveRequest(const QString &folder, const OperatorRequest &request);

/// Has it as if it had not been made.
Result<> takeRequestBack(const QString &folder, const OperatorRequest &request);

/// The requests in @p folder, oldest first.
QStringList requestFiles(const QString &folder);

} // namespace nymvisor
