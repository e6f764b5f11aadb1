#include "tasks/upstreamvalues.h"

#include "core/safename.h"
#include "tasks/taskfields.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr auto fetchResult = [](auto &fields, auto &value) {
    fields.required("unchanged", value.isUnchanged);
    fields.optional("etag", value.etag);
    fields.optional("lastModified", value.lastModified);
    fields.optional("signedBy", value.signedBy);
    fields.optional("sha256", value.sha256);
    fields.optional("trustedComments", value.trustedComments);
    fields.optional("mismatch", value.mismatch);
    fields.optional("absence", value.absence);
    fields.optional("refusal", value.refusal);
    fields.optional("retryAfter", value.retryAfter);
};

constexpr auto fetchRequest = [](auto &fields, auto &value) {
    fields.required("url", value.url);
    fields.optional("etag", value.etag);
    fields.optional("lastModified", value.lastModified);
    fields.optional("publicKeys", value.publicKeys);
    fields.optional("threshold", value.threshold);
};

constexpr auto downloadRequest = [](auto &fields, auto &value) {
    fields.optional("urls", value.urls);
    fields.required("partialFile", value.partialFile);
    fields.optional("checksum", value.checksum);
    fields.required("algorithm", value.algorithm);
    fields.required("sizeLimit", value.sizeLimit);
};

constexpr auto downloadResult = [](auto &fields, auto &value) {
    fields.required("size", value.size);
    fields.required("sha256", value.sha256);
};

constexpr auto signatureRequest = [](auto &fields, auto &value) {
    fields.required("file", value.file);
    fields.required("signatureFile", value.signatureFile);
    fields.required("publicKeys", value.publicKeys);
    fields.optional("threshold", value.threshold);
};

constexpr auto signatureResult = [](auto &fields, auto &value) {
    fields.optional("signedBy", value.signedBy);
    fields.optional("trustedComments", value.trustedComments);
};

constexpr auto checksumRequest = [](auto &fields, auto &value) { fields.required("file", value.file); };

constexpr auto checksumResult = [](auto &fields, auto &value) { fields.required("sha256", value.sha256); };

} // namespace

QJsonObject FetchRequest::toJson() const
{
    return jsonOf(*this, fetchRequest);
}

Result<FetchRequest> FetchRequest::fromJson(const QJsonObject &json)
{
    return valueOf<FetchRequest>(json, fetchRequest);
}

QJsonObject FetchResult::toJson() const
{
    QJsonObject json = jsonOf(*this, fetchResult);
    json[u"release"_s] = release ? QJsonValue(release->toJson()) : QJsonValue();
    return json;
}

Result<FetchResult> FetchResult::fromJson(const QJsonObject &json)
{
    FetchResult result = TRY(valueOf<FetchResult>(json, fetchResult));
    JsonReader reader(json);
    const auto release = reader.optionalObject("release");
    const bool isExplained = result.isUnchanged || !(result.mismatch + result.absence + result.refusal).isEmpty();
    if (!release && !isExplained)
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
    return jsonOf(*this, downloadRequest);
}

Result<DownloadRequest> DownloadRequest::fromJson(const QJsonObject &json)
{
    return valueOf<DownloadRequest>(json, downloadRequest);
}

QJsonObject DownloadResult::toJson() const
{
    return jsonOf(*this, downloadResult);
}

Result<DownloadResult> DownloadResult::fromJson(const QJsonObject &json)
{
    return valueOf<DownloadResult>(json, downloadResult);
}

QJsonObject SignatureRequest::toJson() const
{
    return jsonOf(*this, signatureRequest);
}

Result<SignatureRequest> SignatureRequest::fromJson(const QJsonObject &json)
{
    return valueOf<SignatureRequest>(json, signatureRequest);
}

QJsonObject SignatureResult::toJson() const
{
    return jsonOf(*this, signatureResult);
}

Result<SignatureResult> SignatureResult::fromJson(const QJsonObject &json)
{
    return valueOf<SignatureResult>(json, signatureResult);
}

QJsonObject ChecksumRequest::toJson() const
{
    return jsonOf(*this, checksumRequest);
}

Result<ChecksumRequest> ChecksumRequest::fromJson(const QJsonObject &json)
{
    return valueOf<ChecksumRequest>(json, checksumRequest);
}

QJsonObject ChecksumResult::toJson() const
{
    return jsonOf(*this, checksumResult);
}

Result<ChecksumResult> ChecksumResult::fromJson(const QJsonObject &json)
{
    return valueOf<ChecksumResult>(json, checksumResult);
}

} // namespace nymvisor
