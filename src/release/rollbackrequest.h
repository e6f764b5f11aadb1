#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonObject>

namespace nymvisor {

/// The operator's word that an earlier version is to run again. Unlike a request that is obeyed and gone it stands, as
/// a file in the requests folder, until that version runs or the rollback is cancelled.
struct RollbackRequest
{
    QString version = {};  // its name: "genesis" or an upgrade's
    bool withData = false; // with the data that it had
    QString backup = {};   // the archive that holds it, or will once the upgrade's snapshot is archived; with data only
    Timestamp at = {};

    static Result<RollbackRequest> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// There is one at most.
    static QString fileIn(const QString &requestsFolder) { return requestsFolder + QLatin1String("/rollback"); }
};

} // namespace nymvisor
