#pragma once

#include "core/files.h"
#include "release/buildinfo.h"

#include <QMap>

#include <optional>

namespace nymvisor {

/// What an instance knows of the binaries it has looked at: asking a binary for its build information executes it, and
/// hashing reads all of it, so each is done once for one content. A content is told by inode, size and time of change.
class BinaryRecords
{
public:
    struct Record
    {
        FileStamp stamp = {};
        QString sha256 = {}; // lower-case hex; empty: not hashed
        BuildInfo buildInfo = {};
        QString downloadedFor = {}; // of an older nymvisor, see BinarySource; empty: not known
    };

    static Result<BinaryRecords> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// The record of the file at @p path, if that is still the file that was looked at.
    std::optional<Record> find(const QString &path) const;
    /// Forgets the files that are gone: otherwise each version that ever was would be kept for years.
    void put(const QString &path, const Record &record);

private:
    QMap<QString, Record> m_records;
};

} // namespace nymvisor
