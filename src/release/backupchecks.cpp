#include "release/backupchecks.h"

#include "release/filestampjson.h"
#include "release/statefile.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<BackupChecks::Check> readCheck(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    BackupChecks::Check check;
    check.at = reader.time("at");
    check.damage = reader.optionalText("damage");
    check.stamp = readStamp(reader);
    TRY(reader.result());
    return check;
}

} // namespace

Result<BackupChecks> BackupChecks::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonObject archives = reader.object("archives");
    TRY(reader.result());
    BackupChecks checks;
    for (auto it = archives.begin(); it != archives.end(); ++it)
        checks.m_checks[it.key()] = TRY(readCheck(it->toObject(), u"archives."_s + it.key()));
    return checks;
}

QJsonObject BackupChecks::toJson() const
{
    QJsonObject archives;
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it) {
        QJsonObject check{{u"at"_s, it->at.text()},
                          {u"damage"_s, it->damage.isEmpty() ? QJsonValue() : QJsonValue(it->damage)}};
        addStamp(check, it->stamp);
        archives[it.key()] = check;
    }
    return {{u"archives"_s, archives}};
}

std::optional<BackupChecks::Check> BackupChecks::find(const QString &path) const
{
    const auto found = m_checks.constFind(path);
    if (found == m_checks.constEnd())
        return std::nullopt;
    const auto stamp = stampOf(path);
    return stamp && *stamp == found->stamp ? std::optional(*found) : std::nullopt;
}

void BackupChecks::prune()
{
    m_checks.removeIf([](const std::pair<const QString &, Check &> &entry) { return !QFileInfo::exists(entry.first); });
}

BackupChecks readBackupChecks(const Paths &paths)
{
    const auto checks = readState<BackupChecks>(BackupChecks::fileIn(paths));
    return checks && *checks ? **checks : BackupChecks();
}

Result<> recordBackupCheck(const Paths &paths, const QString &path, const QString &damage, const QDateTime &now)
{
    const QString file = BackupChecks::fileIn(paths);
    const FileStamp stamp = TRY(stampOf(path));
    const auto read = readState<BackupChecks>(file);
    if (!read)
        TRY(moveCorruptAside(file, now));
    BackupChecks checks = read && *read ? **read : BackupChecks();
    checks.prune();
    checks.put(path, {Timestamp(now), damage, stamp});
    return writeState(file, checks);
}

} // namespace nymvisor
