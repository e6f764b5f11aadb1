#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonObject>

#include <optional>

namespace nymvisor {

/// The operator's word that no upgrade begins, for a while or until they take it back. It binds all but
/// what was added for now, and no upgrade that is under way.
struct Hold
{
    Timestamp since = {};
    std::optional<Timestamp> until = {};

    static Result<Hold> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// The hold in the file at @p path, if there is one that is in force at @p now. One that cannot be read has no times,
/// and is in force: somebody said no.
std::optional<Hold> holdInForce(const QString &path, const QDateTime &now);

} // namespace nymvisor
