#pragma once

#include "core/timestamp.h"
#include "release/buildinfo.h"

namespace nymvisor {

/// `current-version-info.json`, in the daemon's home: the version whose data the home holds. Link, plan and history are
/// copies of it.
class VersionInfo
{
public:
    VersionInfo() = default;
    VersionInfo(const QString &name, const BuildInfo &binary, const QDateTime &since);

    static Result<VersionInfo> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QString name() const { return m_name; } // "genesis" or an upgrade's
    QString version() const { return m_version; }
    BuildInfo binaryDetails() const { return m_binaryDetails; }

    /// Equal when they would be written alike.
    bool operator==(const VersionInfo &other) const { return toJson() == other.toJson(); }

private:
    QString m_name;
    QString m_version;
    Timestamp m_upgradeTime;
    BuildInfo m_binaryDetails;
    QJsonObject m_json; // as it was read
};

} // namespace nymvisor
