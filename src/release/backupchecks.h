#pragma once

#include "config/paths.h"
#include "core/files.h"
#include "core/timestamp.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace nymvisor {

/// What `backup verify` found at the archives that it read. What it found of one that was written to since, or
/// replaced, is not known of what stands there now.
class BackupChecks
{
public:
    struct Check
    {
        Timestamp at = {};
        QString damage = {}; // empty: it is whole
        FileStamp stamp = {};
    };

    static Result<BackupChecks> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// The last one of the archive at @p path, as that is now.
    std::optional<Check> find(const QString &path) const;
    void put(const QString &path, const Check &check) { m_checks[path] = check; }
    /// Forgets the archives that are gone.
    void prune();

    static QString fileIn(const Paths &paths) { return paths.homeFolder() + QLatin1String("/backup-checks.json"); }

private:
    QMap<QString, Check> m_checks;
};

/// Those of an instance; none where they cannot be read.
BackupChecks readBackupChecks(const Paths &paths);

/// Notes that the archive at @p path was read at @p now. Meant to be called with `upgrade.lock` held.
Result<> recordBackupCheck(const Paths &paths, const QString &path, const QString &damage, const QDateTime &now);

} // namespace nymvisor
