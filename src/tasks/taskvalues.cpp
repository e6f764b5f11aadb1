#include "tasks/taskvalues.h"

#include "core/jsonreader.h"
#include "core/safename.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Reads what @p read takes from @p json; the fields that are wrong make one error.
template <typename Value, typename Read>
Result<Value> fields(const QJsonObject &json, Read read)
{
    JsonReader reader(json);
    Value value;
    read(reader, value);
    TRY(reader.result());
    return value;
}

} // namespace

QJsonObject FetchRequest::toJson() const
{
    return {{u"url"_s, url},
            {u"etag"_s, etag},
            {u"lastModified"_s, lastModified},
            {u"publicKeys"_s, publicKeys},
            {u"threshold"_s, threshold}};
}

Result<FetchRequest> FetchRequest::fromJson(const QJsonObject &json)
{
    return fields<FetchRequest>(json, [](JsonReader &reader, FetchRequest &request) {
        request.url = reader.text("url");
        request.etag = reader.optionalText("etag");
        request.lastModified = reader.optionalText("lastModified");
        request.publicKeys = reader.optionalText("publicKeys");
        request.threshold = reader.optionalInteger("threshold", 1);
    });
}

QJsonObject FetchResult::toJson() const
{
    return {{u"unchanged"_s, isUnchanged},
            {u"etag"_s, etag},
            {u"release"_s, release ? QJsonValue(release->toJson()) : QJsonValue()},
            {u"signedBy"_s, QJsonArray::fromStringList(signedBy)},
            {u"trustedComments"_s, QJsonArray::fromStringList(trustedComments)},
            {u"lastModified"_s, lastModified},
            {u"mismatch"_s, mismatch},
            {u"refusal"_s, refusal},
            {u"retryAfter"_s, retryAfter}};
}

Result<FetchResult> FetchResult::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    FetchResult result;
    result.isUnchanged = reader.boolean("unchanged");
    result.etag = reader.optionalText("etag");
    result.signedBy = reader.optionalTexts("signedBy");
    result.trustedComments = reader.optionalTexts("trustedComments");
    result.lastModified = reader.optionalText("lastModified");
    result.mismatch = reader.optionalText("mismatch");
    result.refusal = reader.optionalText("refusal");
    result.retryAfter = reader.optionalInteger("retryAfter", 0);
    const auto release = reader.optionalObject("release");
    if (!release && !result.isUnchanged && result.mismatch.isEmpty() && result.refusal.isEmpty())
        reader.fail("release", Error(ExitStatus::BadData, "it is missing, though upstream has changed"));
    TRY(reader.result());
    if (release) {
        result.release = TRY(UpgradeInfo::fromJson(*release, u"release"_s));
        result.release->origin = Origin::Upstream;
        reader.check("release.name", checkUpgradeName(result.release->name)); // no genesis from there
        TRY(reader.result());
    }
    return result;
}

QJsonObject DownloadRequest::toJson() const
{
    return {{u"urls"_s, QJsonArray::fromStringList(urls)},
            {u"partialFile"_s, partialFile},
            {u"checksum"_s, checksum},
            {u"algorithm"_s, algorithm},
            {u"sizeLimit"_s, sizeLimit}};
}

Result<DownloadRequest> DownloadRequest::fromJson(const QJsonObject &json)
{
    return fields<DownloadRequest>(json, [](JsonReader &reader, DownloadRequest &request) {
        request.urls = reader.optionalTexts("urls");
        request.partialFile = reader.text("partialFile");
        request.checksum = reader.optionalText("checksum");
        request.algorithm = reader.text("algorithm");
        request.sizeLimit = reader.integer("sizeLimit");
    });
}

QJsonObject DownloadResult::toJson() const
{
    return {{u"size"_s, size}, {u"sha256"_s, sha256}};
}

Result<DownloadResult> DownloadResult::fromJson(const QJsonObject &json)
{
    return fields<DownloadResult>(json, [](JsonReader &reader, DownloadResult &result) {
        result.size = reader.integer("size");
        result.sha256 = reader.text("sha256");
    });
}

QJsonObject SignatureRequest::toJson() const
{
    return {{u"file"_s, file},
            {u"signatureFile"_s, signatureFile},
            {u"publicKeys"_s, publicKeys},
            {u"threshold"_s, threshold}};
}

Result<SignatureRequest> SignatureRequest::fromJson(const QJsonObject &json)
{
    return fields<SignatureRequest>(json, [](JsonReader &reader, SignatureRequest &request) {
        request.file = reader.text("file");
        request.signatureFile = reader.text("signatureFile");
        request.publicKeys = reader.text("publicKeys");
        request.threshold = reader.optionalInteger("threshold", 1);
    });
}

QJsonObject SignatureResult::toJson() const
{
    return {{u"signedBy"_s, QJsonArray::fromStringList(signedBy)},
            {u"trustedComments"_s, QJsonArray::fromStringList(trustedComments)}};
}

Result<SignatureResult> SignatureResult::fromJson(const QJsonObject &json)
{
    return fields<SignatureResult>(json, [](JsonReader &reader, SignatureResult &result) {
        result.signedBy = reader.optionalTexts("signedBy");
        result.trustedComments = reader.optionalTexts("trustedComments");
    });
}

QJsonObject ChecksumRequest::toJson() const
{
    return {{u"file"_s, file}};
}

Result<ChecksumRequest> ChecksumRequest::fromJson(const QJsonObject &json)
{
    return fields<ChecksumRequest>(
        json, [](JsonReader &reader, ChecksumRequest &request) { request.file = reader.text("file"); });
}

QJsonObject ChecksumResult::toJson() const
{
    return {{u"sha256"_s, sha256}};
}

Result<ChecksumResult> ChecksumResult::fromJson(const QJsonObject &json)
{
    return fields<ChecksumResult>(
        json, [](JsonReader &reader, ChecksumResult &result) { result.sha256 = reader.text("sha256"); });
}

QJsonObject ArchiveRequest::toJson() const
{
    return {{u"snapshot"_s, snapshot}, {u"archive"_s, archive}};
}

Result<ArchiveRequest> ArchiveRequest::fromJson(const QJsonObject &json)
{
    return fields<ArchiveRequest>(json, [](JsonReader &reader, ArchiveRequest &request) {
        request.snapshot = reader.text("snapshot");
        request.archive = reader.text("archive");
    });
}

QJsonObject ArchiveResult::toJson() const
{
    return {{u"files"_s, files},
            {u"bytes"_s, bytes},
            {u"archiveSize"_s, archiveSize},
            {u"incomplete"_s, QJsonArray::fromStringList(incomplete)}};
}

Result<ArchiveResult> ArchiveResult::fromJson(const QJsonObject &json)
{
    return fields<ArchiveResult>(json, [](JsonReader &reader, ArchiveResult &result) {
        result.files = reader.integer("files");
        result.bytes = reader.integer("bytes");
        result.archiveSize = reader.integer("archiveSize");
        result.incomplete = reader.optionalTexts("incomplete");
    });
}

QJsonObject VerifyRequest::toJson() const
{
    return {{u"archive"_s, archive}};
}

Result<VerifyRequest> VerifyRequest::fromJson(const QJsonObject &json)
{
    return fields<VerifyRequest>(
        json, [](JsonReader &reader, VerifyRequest &request) { request.archive = reader.text("archive"); });
}

QJsonObject VerifyResult::toJson() const
{
    return {{u"files"_s, files}, {u"bytes"_s, bytes}};
}

Result<VerifyResult> VerifyResult::fromJson(const QJsonObject &json)
{
    return fields<VerifyResult>(json, [](JsonReader &reader, VerifyResult &result) {
        result.files = reader.integer("files");
        result.bytes = reader.integer("bytes");
    });
}

QJsonObject ExtractRequest::toJson() const
{
    return {{u"archive"_s, archive}, {u"folder"_s, folder}};
}

Result<ExtractRequest> ExtractRequest::fromJson(const QJsonObject &json)
{
    return fields<ExtractRequest>(json, [](JsonReader &reader, ExtractRequest &request) {
        request.archive = reader.text("archive");
        request.folder = reader.text("folder");
    });
}

QJsonObject ExtractResult::toJson() const
{
    return {{u"folder"_s, folder}};
}

Result<ExtractResult> ExtractResult::fromJson(const QJsonObject &json)
{
    return fields<ExtractResult>(
        json, [](JsonReader &reader, ExtractResult &result) { result.folder = reader.text("folder"); });
}

QJsonObject SnapshotRequest::toJson() const
{
    return {{u"home"_s, home},         {u"leftOut"_s, QJsonArray::fromStringList(leftOut)},
            {u"snapshot"_s, snapshot}, {u"pass"_s, pass},
            {u"waits"_s, waits},       {u"isForWayBack"_s, isForWayBack}};
}

Result<SnapshotRequest> SnapshotRequest::fromJson(const QJsonObject &json)
{
    return fields<SnapshotRequest>(json, [](JsonReader &reader, SnapshotRequest &request) {
        request.home = reader.text("home");
        request.leftOut = reader.optionalTexts("leftOut");
        request.snapshot = reader.text("snapshot");
        const qint64 number = reader.integer("pass");
        if (number != 1 && number != 2)
            reader.fail("pass", Error(ExitStatus::BadData, "it is neither 1 nor 2"));
        request.pass = static_cast<int>(number);
        request.waits = reader.optionalBoolean("waits", false);
        request.isForWayBack = reader.optionalBoolean("isForWayBack", true);
    });
}

QJsonObject SnapshotResult::toJson() const
{
    return {{u"files"_s, files}, {u"bytes"_s, bytes}, {u"skipped"_s, QJsonArray::fromStringList(skipped)}};
}

Result<SnapshotResult> SnapshotResult::fromJson(const QJsonObject &json)
{
    return fields<SnapshotResult>(json, [](JsonReader &reader, SnapshotResult &result) {
        result.files = reader.integer("files");
        result.bytes = reader.integer("bytes");
        result.skipped = reader.optionalTexts("skipped");
    });
}

QJsonObject RestoreRequest::toJson() const
{
    return {{u"home"_s, home},         {u"leftOut"_s, QJsonArray::fromStringList(leftOut)},
            {u"snapshot"_s, snapshot}, {u"putAside"_s, putAside},
            {u"version"_s, version},   {u"archive"_s, archive}};
}

Result<RestoreRequest> RestoreRequest::fromJson(const QJsonObject &json)
{
    return fields<RestoreRequest>(json, [](JsonReader &reader, RestoreRequest &request) {
        request.home = reader.text("home");
        request.leftOut = reader.optionalTexts("leftOut");
        request.snapshot = reader.optionalText("snapshot");
        request.putAside = reader.text("putAside");
        request.version = reader.optionalText("version");
        request.archive = reader.optionalText("archive");
    });
}

QJsonObject RestoreResult::toJson() const
{
    return {{u"putAside"_s, putAside}};
}

Result<RestoreResult> RestoreResult::fromJson(const QJsonObject &json)
{
    return fields<RestoreResult>(
        json, [](JsonReader &reader, RestoreResult &result) { result.putAside = reader.text("putAside"); });
}

QJsonObject RemoveRequest::toJson() const
{
    return {{u"folder"_s, folder}};
}

Result<RemoveRequest> RemoveRequest::fromJson(const QJsonObject &json)
{
    return fields<RemoveRequest>(
        json, [](JsonReader &reader, RemoveRequest &request) { request.folder = reader.text("folder"); });
}

QJsonObject PreflightRequest::toJson() const
{
    return {{u"home"_s, home}, {u"leftOut"_s, QJsonArray::fromStringList(leftOut)}, {u"backups"_s, backups}};
}

Result<PreflightRequest> PreflightRequest::fromJson(const QJsonObject &json)
{
    return fields<PreflightRequest>(json, [](JsonReader &reader, PreflightRequest &request) {
        request.home = reader.text("home");
        request.leftOut = reader.optionalTexts("leftOut");
        request.backups = reader.text("backups");
    });
}

QJsonObject PreflightResult::toJson() const
{
    return {{u"entries"_s, entries},
            {u"bytes"_s, bytes},
            {u"notMoved"_s, notMoved ? QJsonValue(notMoved->toJson()) : QJsonValue()},
            {u"noRoom"_s, noRoom ? QJsonValue(noRoom->toJson()) : QJsonValue()}};
}

Result<PreflightResult> PreflightResult::fromJson(const QJsonObject &json)
{
    return fields<PreflightResult>(json, [](JsonReader &reader, PreflightResult &result) {
        result.entries = reader.integer("entries");
        result.bytes = reader.integer("bytes");
        if (const auto error = reader.optionalObject("notMoved"))
            result.notMoved = Error::fromJson(*error);
        if (const auto error = reader.optionalObject("noRoom"))
            result.noRoom = Error::fromJson(*error);
    });
}

} // namespace nymvisor
