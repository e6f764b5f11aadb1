#pragma once

#include "release/upgradeinfo.h"
#include "tasks/taskname.h"

namespace nymvisor {

// The requests and results of the worker's tasks. A request says which task it is for; both cross as JSON.

/// Ask upstream what the newest release is.
struct FetchRequest
{
    static constexpr TaskName task = TaskName::Fetch;

    QString url = {};
    QString etag = {}; // of the last answer; empty: none

    QJsonObject toJson() const;
    static Result<FetchRequest> fromJson(const QJsonObject &json);
};

struct FetchResult
{
    bool isUnchanged = false; // upstream answered that nothing changed since the ETag
    QString etag = {};
    std::optional<UpgradeInfo> release = {}; // there unless unchanged; its origin is upstream, whatever it says

    QJsonObject toJson() const;
    static Result<FetchResult> fromJson(const QJsonObject &json);
};

/// Get a binary. It is made at `partialFile`, and stays there only when it is whole, checked and executable.
struct DownloadRequest
{
    static constexpr TaskName task = TaskName::Download;

    QString url = {};
    QString partialFile = {};
    QString checksum = {};  // lower-case hex of what the URL gives; empty: not checked
    QString algorithm = {}; // "sha256" or "sha512"
    qint64 sizeLimit = 0;   // bytes

    QJsonObject toJson() const;
    static Result<DownloadRequest> fromJson(const QJsonObject &json);
};

struct DownloadResult
{
    qint64 size = 0;
    QString sha256 = {}; // of the file, whatever algorithm was asked for

    QJsonObject toJson() const;
    static Result<DownloadResult> fromJson(const QJsonObject &json);
};

/// Hash a file with SHA-256.
struct ChecksumRequest
{
    static constexpr TaskName task = TaskName::Checksum;

    QString file = {};

    QJsonObject toJson() const;
    static Result<ChecksumRequest> fromJson(const QJsonObject &json);
};

struct ChecksumResult
{
    QString sha256 = {};

    QJsonObject toJson() const;
    static Result<ChecksumResult> fromJson(const QJsonObject &json);
};

/// Back up a folder into a zip archive, made under `archive` + ".part", checked, synced and renamed.
struct ArchiveRequest
{
    static constexpr TaskName task = TaskName::Archive;

    QString folder = {};
    QStringList leftOut = {}; // relative to the folder
    QString archive = {};

    QJsonObject toJson() const;
    static Result<ArchiveRequest> fromJson(const QJsonObject &json);
};

struct ArchiveResult
{
    qint64 files = 0;
    qint64 bytes = 0;         // of the files
    qint64 archiveSize = 0;   // of the archive
    QStringList skipped = {}; // special files, which no archive holds

    QJsonObject toJson() const;
    static Result<ArchiveResult> fromJson(const QJsonObject &json);
};

} // namespace nymvisor
