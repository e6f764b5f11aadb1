#pragma once

#include "release/upgradeinfo.h"
#include "tasks/taskname.h"

namespace nymvisor {

// The requests and results of the worker's tasks about what comes from upstream. A request says which task it is for;
// both cross as JSON.

/// Ask upstream what the newest release is.
struct FetchRequest
{
    static constexpr TaskName task = TaskName::Fetch;

    QString url = {};
    QString etag = {};         // of the last answer; empty: none
    QString lastModified = {}; // likewise
    QString publicKeys = {};   // as the setting has them; empty: no signature is asked for
    qint64 threshold = 1;      // how many of them must have signed

    QJsonObject toJson() const;
    static Result<FetchRequest> fromJson(const QJsonObject &json);
};

struct FetchResult
{
    bool isUnchanged = false; // upstream answered that nothing changed since the ETag
    QString etag = {};
    QString lastModified = {};
    /// There unless nothing has changed, or one of the words below says why not; its origin is upstream's.
    std::optional<UpgradeInfo> release = {};
    QStringList signedBy = {}; // public keys
    QString sha256 = {};       // of the file, as they have signed it
    QStringList trustedComments = {};
    /// Its signature is one of a pinned key's, and of something else: the two may be published one after the other.
    QString mismatch = {};
    /// The server is there, and says that there is no such file, or none any more (404, 410).
    QString absence = {};
    /// The server is there, and asks to be left alone for a while: why, and for how many seconds.
    QString refusal = {};
    qint64 retryAfter = 0;

    QJsonObject toJson() const;
    static Result<FetchResult> fromJson(const QJsonObject &json);
};

/// Get a binary. It is made at `partialFile`, and is executable there only when it is whole and checked; what arrived
/// of it stays there where that can be gone on with. The error is NoInput where all of the URLs are gone.
struct DownloadRequest
{
    static constexpr TaskName task = TaskName::Download;

    QStringList urls = {}; // of the same content: tried in turn
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

/// Check by hand who has signed a file.
struct SignatureRequest
{
    static constexpr TaskName task = TaskName::Signature;

    QString file = {};
    QString signatureFile = {};
    QString publicKeys = {}; // as the setting has them
    qint64 threshold = 1;

    QJsonObject toJson() const;
    static Result<SignatureRequest> fromJson(const QJsonObject &json);
};

struct SignatureResult
{
    QStringList signedBy = {}; // public keys
    QStringList trustedComments = {};

    QJsonObject toJson() const;
    static Result<SignatureResult> fromJson(const QJsonObject &json);
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

} // namespace nymvisor
