#include "worker/restorerecord.h"

#include "core/fileattributes.h"
#include "core/jsonreader.h"
#include "worker/movedentries.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QJsonArray arrayOf(const QList<FolderRecord> &records)
{
    QJsonArray array;
    for (const FolderRecord &record : records)
        array += record.toJson();
    return array;
}

Result<QList<FolderRecord>> recordsOf(const QJsonArray &array)
{
    QList<FolderRecord> records;
    for (const QJsonValue &value : array)
        records += TRY(FolderRecord::fromJson(value.toObject()));
    return records;
}

/// Moving does not change what moves as a whole; what is another's could not be changed either.
bool isAlready(const FolderRecord &record, const struct stat &status)
{
    return (status.st_mode & 07777) == (record.mode & 07777) && status.st_uid == record.owner &&
           status.st_gid == record.group && nanoseconds(status.st_mtim) == record.modified;
}

Result<> apply(const QByteArray &path, const FolderRecord &record)
{
    const QString shown = QString::fromUtf8(path);
    const std::array<struct timespec, 2> times{timespec{0, UTIME_OMIT}, timeOf(record.modified)};
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0 && errno == ENOENT)
        return {};
    if (isAlready(record, status))
        return {};
    const uid_t owner = ::geteuid() == 0 ? record.owner : static_cast<uid_t>(-1);
    (void)::chown(path.constData(), owner, record.group); // as far as the user may
    // Before the mode, which may take away what this needs; the time is the owner's to set, whatever the mode.
    if (::chmod(path.constData(), record.mode & 07777) != 0)
        return systemError("cannot set the mode of %1", shown, errno);
    if (::utimensat(AT_FDCWD, path.constData(), times.data(), 0) != 0)
        return systemError("cannot set the times of %1", shown, errno);
    return {};
}

} // namespace

FolderRecord FolderRecord::of(const ManifestEntry &entry)
{
    return {entry.path, entry.mode, entry.owner, entry.group, entry.modified};
}

QJsonObject FolderRecord::toJson() const
{
    return {{u"path"_s, QString::fromLatin1(path.toPercentEncoding("/"))},
            {u"mode"_s, qint64(mode & 07777)},
            {u"owner"_s, qint64(owner)},
            {u"group"_s, qint64(group)},
            {u"modified"_s, QString::number(modified)}}; // more digits than a JSON number keeps
}

Result<FolderRecord> FolderRecord::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QByteArray path = QByteArray::fromPercentEncoding(reader.optionalText("path").toLatin1());
    const FolderRecord record{path, static_cast<mode_t>(reader.integer("mode")),
                              static_cast<uid_t>(reader.integer("owner")), static_cast<gid_t>(reader.integer("group")),
                              reader.text("modified").toLongLong()};
    TRY(reader.result());
    return record;
}

QJsonObject RestoreRecord::toJson() const
{
    return {{u"putAside"_s, putAside},
            {u"version"_s, version},
            {u"archive"_s, archive},
            {u"byHand"_s, isByHand},
            {u"restored"_s, arrayOf(restored)},
            {u"aside"_s, arrayOf(aside)}};
}

Result<RestoreRecord> RestoreRecord::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    RestoreRecord record;
    record.putAside = reader.text("putAside");
    record.version = reader.optionalText("version");
    record.archive = reader.optionalText("archive");
    record.isByHand = reader.optionalBoolean("byHand", false);
    const QJsonArray restored = reader.array("restored");
    const QJsonArray aside = reader.array("aside");
    TRY(reader.result());
    record.restored = TRY(recordsOf(restored));
    record.aside = TRY(recordsOf(aside));
    return record;
}

Result<QList<FolderRecord>> foldersMoved(const QString &root, const HomeScope &scope)
{
    QList<FolderRecord> records;
    TRY(visitMovedEntries(root, scope, [&records](const MovedEntry &entry) -> Result<> {
        if (S_ISDIR(entry.status.st_mode))
            records += FolderRecord::of(ManifestEntry::of(entry.path, entry.status));
        return {};
    }));
    return records;
}

Result<> applyRecords(const QString &root, const QList<FolderRecord> &records)
{
    for (auto record = records.crbegin(); record != records.crend(); ++record)
        TRY(apply(QFile::encodeName(root) + '/' + record->path, *record));
    return {};
}

} // namespace nymvisor
