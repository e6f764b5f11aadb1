#include "cli/backupfiles.h"

#include "core/timeinname.h"
#include "core/timestamp.h"
#include "release/exactcopy.h"
#include "release/statefile.h"
#include "release/upgradehistory.h"
#include "release/upgradeinfo.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString textOf(BackupFile::Kind kind)
{
    switch (kind) {
    case BackupFile::Kind::PreUpgrade:
        return u"pre-upgrade"_s;
    case BackupFile::Kind::Manual:
        return u"manual"_s;
    case BackupFile::Kind::Nyms:
        return u"nym"_s;
    }
    return {};
}

/// When it was compared with its manifest last, and by what; null: never.
QJsonValue checkedJson(const BackupFile &backup)
{
    if (const auto &verified = backup.verified) {
        return QJsonObject{{u"at"_s, verified->at.text()},
                           {u"by"_s, u"verify"_s},
                           {u"damage"_s, verified->damage.isEmpty() ? QJsonValue() : verified->damage}};
    }
    if (!backup.isCheckedWhenMade())
        return QJsonValue();
    return QJsonObject{{u"at"_s, Timestamp(backup.madeAt).text()}, {u"by"_s, u"archiving"_s}, {u"damage"_s, {}}};
}

/// The version that ran before the upgrade of transaction @p id.
QString versionBefore(const QString &id, const UpgradeHistory &history, const Paths &paths)
{
    const auto genesis = readState<UpgradeInfo>(paths.upgradeInfo(u"genesis"_s));
    QString version = genesis && *genesis ? (*genesis)->version : QString();
    for (const UpgradeHistory::Entry &entry : history.entries()) {
        if (entry.transactionId == id)
            return version;
        const bool isOurs = entry.instance.isEmpty() || entry.instance == paths.id();
        if (isOurs && entry.outcome == UpgradeOutcome::Completed)
            version = entry.info.version;
    }
    return {};
}

} // namespace

QJsonObject BackupFile::toJson() const
{
    return {{u"name"_s, name},
            {u"path"_s, path},
            {u"kind"_s, textOf(kind)},
            {u"upgrade"_s, upgrade.isEmpty() ? QJsonValue() : upgrade},
            {u"version"_s, version.isEmpty() ? QJsonValue() : version},
            {u"madeAt"_s, Timestamp(madeAt).text()},
            {u"size"_s, size},
            {u"checked"_s, checkedJson(*this)}};
}

QString nameOfManualBackup(const QDateTime &madeAt, const QString &version)
{
    return u"backup-%1-%2-manual.zip"_s.arg(nameForTime(madeAt), version);
}

std::optional<BackupFile> backupFileNamed(const QString &folder, const QString &fileName)
{
    static const QRegularExpression pattern(
        u"^backup-(?:(\\d{4}-\\d\\d-\\d\\d-\\d{9})-)?(?:(.+)-)?(preupgrade\\.zip|preupgrade\\.tar\\.gz|manual\\.zip)$"_s);
    const auto match = pattern.match(fileName);
    const bool isManual = folder == ExactCopyRequest::folderName();
    if (!match.hasMatch() || isManual != (match.captured(3) == "manual.zip"_L1))
        return std::nullopt;
    BackupFile backup;
    backup.kind = isManual                          ? BackupFile::Kind::Manual
                  : fileName.endsWith(".tar.gz"_L1) ? BackupFile::Kind::Nyms
                                                    : BackupFile::Kind::PreUpgrade;
    backup.name = folder + u'/' + fileName;
    backup.upgrade = isManual ? QString() : folder;
    (isManual ? backup.version : backup.transactionId) = match.captured(2);
    backup.madeAt = timeInName(match.captured(1));
    return backup;
}

QList<BackupFile> backupFiles(const Paths &paths)
{
    const auto read = readState<UpgradeHistory>(paths.history());
    const UpgradeHistory history = read && *read ? **read : UpgradeHistory();
    const BackupChecks checks = readBackupChecks(paths);
    QList<BackupFile> found;
    QDirIterator files(paths.backupsFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QDir folder = file.dir();
        auto backup = QFileInfo(folder.path()).path() == paths.backupsFolder()
                          ? backupFileNamed(folder.dirName(), file.fileName())
                          : std::nullopt;
        if (!backup)
            continue;
        backup->path = file.filePath();
        backup->size = file.size();
        backup->verified = checks.find(backup->path);
        if (!backup->madeAt.isValid())
            backup->madeAt = file.lastModified().toUTC();
        if (backup->kind == BackupFile::Kind::PreUpgrade)
            backup->version = versionBefore(backup->transactionId, history, paths);
        found += *backup;
    }
    std::ranges::sort(found, std::ranges::greater(), &BackupFile::madeAt);
    return found;
}

Result<BackupFile> findBackupFile(const Paths &paths, const QString &name)
{
    QList<BackupFile> fitting;
    QStringList known;
    for (const BackupFile &backup : backupFiles(paths)) {
        known += backup.name;
        if (backup.name == name || QFileInfo(backup.name).fileName() == name)
            fitting += backup;
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (known.isEmpty())
        return Error(ExitStatus::BadData, "there is no backup in %1", {paths.backupsFolder()});
    return Error(ExitStatus::BadData, "there is no backup '%1'; there are %2", {name, known.join(", "_L1)});
}

} // namespace nymvisor
