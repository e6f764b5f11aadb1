#pragma once

#include "config/paths.h"
#include "core/result.h"
#include "release/backupchecks.h"

#include <QDateTime>
#include <QJsonObject>

namespace nymvisor {

/// A backup in the backup folder.
struct BackupFile
{
    enum class Kind {
        PreUpgrade, // an archive of ours, made for an upgrade
        Manual,     // one that `backup create` made
        Nyms,       // of Nym's own nymvisor: a tar.gz, which is left alone
    };

    Kind kind = Kind::PreUpgrade;
    QString name = {}; // below the backup folder: "UPGRADE/FILE"
    QString path = {};
    QString upgrade = {};       // whose begin it was made at; empty for a manual one
    QString version = {};       // whose data it holds; empty where nothing tells
    QString transactionId = {}; // empty where there was none
    QDateTime madeAt = {};
    qint64 size = 0;
    std::optional<BackupChecks::Check> verified = {}; // what `backup verify` found last

    /// Ours have their names only once they were read back and compared with their manifests.
    bool isCheckedWhenMade() const { return kind != Kind::Nyms; }
    QJsonObject toJson() const;
};

/// How a manual one of @p version is named.
QString nameOfManualBackup(const QDateTime &madeAt, const QString &version);

/// What the name of the file @p fileName in the folder @p folder tells of a backup; nothing where it is none.
std::optional<BackupFile> backupFileNamed(const QString &folder, const QString &fileName);

/// All there are, the newest first.
QList<BackupFile> backupFiles(const Paths &paths);

/// The one that the operator names: "UPGRADE/FILE", or the file alone where that is enough. An error names those there
/// are.
Result<BackupFile> findBackupFile(const Paths &paths, const QString &name);

} // namespace nymvisor
