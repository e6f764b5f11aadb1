#include "tasks/backupvalues.h"

#include "tasks/taskfields.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr auto archiveRequest = [](auto &fields, auto &value) {
    fields.required("snapshot", value.snapshot);
    fields.required("archive", value.archive);
};

constexpr auto archiveResult = [](auto &fields, auto &value) {
    fields.required("files", value.files);
    fields.required("bytes", value.bytes);
    fields.required("archiveSize", value.archiveSize);
    fields.optional("incomplete", value.incomplete);
};

constexpr auto verifyRequest = [](auto &fields, auto &value) { fields.required("archive", value.archive); };

constexpr auto verifyResult = [](auto &fields, auto &value) {
    fields.required("files", value.files);
    fields.required("bytes", value.bytes);
    fields.required("onDisk", value.onDisk);
};

constexpr auto extractRequest = [](auto &fields, auto &value) {
    fields.required("archive", value.archive);
    fields.required("folder", value.folder);
};

constexpr auto extractResult = [](auto &fields, auto &value) { fields.required("folder", value.folder); };

constexpr auto snapshotRequest = [](auto &fields, auto &value) {
    fields.required("home", value.home);
    fields.optional("leftOut", value.leftOut);
    fields.required("snapshot", value.snapshot);
    fields.required("pass", value.pass);
    fields.optional("waits", value.waits);
    fields.optional("isForWayBack", value.isForWayBack);
    fields.optional("brought", value.brought);
};

constexpr auto snapshotResult = [](auto &fields, auto &value) {
    fields.required("files", value.files);
    fields.required("bytes", value.bytes);
    fields.optional("skipped", value.skipped);
    fields.optional("stripped", value.stripped);
    fields.optional("firstStripped", value.firstStripped);
};

constexpr auto restoreRequest = [](auto &fields, auto &value) {
    fields.required("home", value.home);
    fields.optional("leftOut", value.leftOut);
    fields.optional("snapshot", value.snapshot);
    fields.required("putAside", value.putAside);
    fields.optional("version", value.version);
    fields.optional("archive", value.archive);
    fields.optional("byHand", value.isByHand);
};

constexpr auto restoreResult = [](auto &fields, auto &value) { fields.required("putAside", value.putAside); };

constexpr auto removeRequest = [](auto &fields, auto &value) { fields.required("folder", value.folder); };

constexpr auto preflightRequest = [](auto &fields, auto &value) {
    fields.required("home", value.home);
    fields.optional("leftOut", value.leftOut);
    fields.required("backups", value.backups);
};

constexpr auto preflightResult = [](auto &fields, auto &value) {
    fields.required("entries", value.entries);
    fields.required("bytes", value.bytes);
    fields.optional("notMoved", value.notMoved);
    fields.optional("noRoom", value.noRoom);
};

} // namespace

QJsonObject ArchiveRequest::toJson() const
{
    return jsonOf(*this, archiveRequest);
}

Result<ArchiveRequest> ArchiveRequest::fromJson(const QJsonObject &json)
{
    return valueOf<ArchiveRequest>(json, archiveRequest);
}

QJsonObject ArchiveResult::toJson() const
{
    return jsonOf(*this, archiveResult);
}

Result<ArchiveResult> ArchiveResult::fromJson(const QJsonObject &json)
{
    return valueOf<ArchiveResult>(json, archiveResult);
}

QJsonObject VerifyRequest::toJson() const
{
    return jsonOf(*this, verifyRequest);
}

Result<VerifyRequest> VerifyRequest::fromJson(const QJsonObject &json)
{
    return valueOf<VerifyRequest>(json, verifyRequest);
}

QJsonObject VerifyResult::toJson() const
{
    return jsonOf(*this, verifyResult);
}

Result<VerifyResult> VerifyResult::fromJson(const QJsonObject &json)
{
    return valueOf<VerifyResult>(json, verifyResult);
}

QJsonObject ExtractRequest::toJson() const
{
    return jsonOf(*this, extractRequest);
}

Result<ExtractRequest> ExtractRequest::fromJson(const QJsonObject &json)
{
    return valueOf<ExtractRequest>(json, extractRequest);
}

QJsonObject ExtractResult::toJson() const
{
    return jsonOf(*this, extractResult);
}

Result<ExtractResult> ExtractResult::fromJson(const QJsonObject &json)
{
    return valueOf<ExtractResult>(json, extractResult);
}

QJsonObject SnapshotRequest::toJson() const
{
    return jsonOf(*this, snapshotRequest);
}

Result<SnapshotRequest> SnapshotRequest::fromJson(const QJsonObject &json)
{
    const SnapshotRequest request = TRY(valueOf<SnapshotRequest>(json, snapshotRequest));
    if (request.pass != 1 && request.pass != 2)
        return Error(ExitStatus::BadData, "the field '%1': it is neither 1 nor 2", {u"pass"_s});
    return request;
}

QJsonObject SnapshotResult::toJson() const
{
    return jsonOf(*this, snapshotResult);
}

Result<SnapshotResult> SnapshotResult::fromJson(const QJsonObject &json)
{
    return valueOf<SnapshotResult>(json, snapshotResult);
}

QJsonObject RestoreRequest::toJson() const
{
    return jsonOf(*this, restoreRequest);
}

Result<RestoreRequest> RestoreRequest::fromJson(const QJsonObject &json)
{
    return valueOf<RestoreRequest>(json, restoreRequest);
}

QJsonObject RestoreResult::toJson() const
{
    return jsonOf(*this, restoreResult);
}

Result<RestoreResult> RestoreResult::fromJson(const QJsonObject &json)
{
    return valueOf<RestoreResult>(json, restoreResult);
}

QJsonObject RemoveRequest::toJson() const
{
    return jsonOf(*this, removeRequest);
}

Result<RemoveRequest> RemoveRequest::fromJson(const QJsonObject &json)
{
    return valueOf<RemoveRequest>(json, removeRequest);
}

QJsonObject PreflightRequest::toJson() const
{
    return jsonOf(*this, preflightRequest);
}

Result<PreflightRequest> PreflightRequest::fromJson(const QJsonObject &json)
{
    return valueOf<PreflightRequest>(json, preflightRequest);
}

QJsonObject PreflightResult::toJson() const
{
    return jsonOf(*this, preflightResult);
}

Result<PreflightResult> PreflightResult::fromJson(const QJsonObject &json)
{
    return valueOf<PreflightResult>(json, preflightResult);
}

} // namespace nymvisor
