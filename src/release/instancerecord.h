#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace nymvisor {

/// `instances/ID.json` beside the versions: what one instance runs, for the others that share them.
struct InstanceRecord
{
    QString home = {};
    QString current = {};  // name of the version that runs
    QString lastGood = {}; // name of the version that last proved itself; empty: none yet

    static Result<InstanceRecord> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const InstanceRecord &) const = default;
};

} // namespace nymvisor
