#pragma once

#include "core/result.h"
#include "tasks/taskname.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace nymvisor {

// The requests and results of the worker's tasks about the daemon's home and its backups. A request says which task it
// is for; both cross as JSON.

/// Make a zip archive of a whole snapshot, under `archive` + ".part", checked, synced and renamed.
struct ArchiveRequest
{
    static constexpr TaskName task = TaskName::Archive;

    QString snapshot = {}; // the folder, absolute
    QString archive = {};

    QJsonObject toJson() const;
    static Result<ArchiveRequest> fromJson(const QJsonObject &json);
};

struct ArchiveResult
{
    qint64 files = 0;
    qint64 bytes = 0;            // of the files
    qint64 archiveSize = 0;      // of the archive
    QStringList incomplete = {}; // has more extended attributes than an archive can hold: it has none there

    QJsonObject toJson() const;
    static Result<ArchiveResult> fromJson(const QJsonObject &json);
};

/// Read a whole archive and compare it with its own manifest.
struct VerifyRequest
{
    static constexpr TaskName task = TaskName::Verify;

    QString archive = {}; // absolute

    QJsonObject toJson() const;
    static Result<VerifyRequest> fromJson(const QJsonObject &json);
};

struct VerifyResult
{
    qint64 files = 0;
    qint64 bytes = 0;  // of the files
    qint64 onDisk = 0; // bytes that they take once unpacked, holes being none

    QJsonObject toJson() const;
    static Result<VerifyResult> fromJson(const QJsonObject &json);
};

/// Make what an archive holds in a folder of its own, which has its name when it is whole and synced.
struct ExtractRequest
{
    static constexpr TaskName task = TaskName::Extract;

    QString archive = {}; // absolute
    QString folder = {};  // absolute; not there, or empty

    QJsonObject toJson() const;
    static Result<ExtractRequest> fromJson(const QJsonObject &json);
};

struct ExtractResult
{
    QString folder = {};

    QJsonObject toJson() const;
    static Result<ExtractResult> fromJson(const QJsonObject &json);
};

/// Copy the daemon's home in two passes: the first while it runs, the second while it is down, which makes the copy
/// whole. Until then it is at `snapshot` + ".part"; where `snapshot` exists already, pass 2 has nothing to do.
struct SnapshotRequest
{
    static constexpr TaskName task = TaskName::Snapshot;

    QString home = {};
    QStringList leftOut = {}; // relative to the home
    QString snapshot = {};    // the folder, absolute
    int pass = 1;             // or 2
    bool waits = false;       // pass 2 says that it is ready and begins only when it is told to proceed
    bool isForWayBack = true; // the home must be such that it can be put aside, with room for what takes its place
    qint64 brought = 0;       // bytes of a backup that are unpacked beside the home later: there must be room for them

    QJsonObject toJson() const;
    static Result<SnapshotRequest> fromJson(const QJsonObject &json);
};

struct SnapshotResult
{
    qint64 files = 0;
    qint64 bytes = 0;         // copied in this pass
    QStringList skipped = {}; // sockets, pipes and devices, the first 1000
    qint64 stripped = 0;      // files and folders copied without what their file system does not keep: attributes
    QString firstStripped = {};

    QJsonObject toJson() const;
    static Result<SnapshotResult> fromJson(const QJsonObject &json);
};

/// Put a whole snapshot, or where that is gone what an archive holds, in the place of what the home holds, which is
/// moved to `putAside`. One that was begun is gone on with, whatever the request says then.
struct RestoreRequest
{
    static constexpr TaskName task = TaskName::Restore;

    QString home = {};
    QStringList leftOut = {}; // relative to the home
    QString snapshot = {};    // the folder, absolute; empty: only go on with what was begun
    QString putAside = {};    // a folder that is made, absolute
    QString version = {};     // whose data comes back; stands in restore.json while that is under way
    QString archive = {};     // absolute; empty: there is none
    bool isByHand = false;    // and no part of an upgrade; stands in restore.json too

    QJsonObject toJson() const;
    static Result<RestoreRequest> fromJson(const QJsonObject &json);
};

struct RestoreResult
{
    QString putAside = {}; // where what the home held is

    QJsonObject toJson() const;
    static Result<RestoreResult> fromJson(const QJsonObject &json);
};

/// Remove a folder with all that is in it, or a file. It may be gone already.
struct RemoveRequest
{
    static constexpr TaskName task = TaskName::Remove;

    QString folder = {}; // absolute

    QJsonObject toJson() const;
    static Result<RemoveRequest> fromJson(const QJsonObject &json);
};

/// Look whether the daemon's home can be copied, and what it holds put aside on a way back. Nothing is changed.
struct PreflightRequest
{
    static constexpr TaskName task = TaskName::Preflight;

    QString home = {};
    QStringList leftOut = {}; // relative to the home
    QString backups = {};     // the folder of the backups, absolute; it may not be there yet

    QJsonObject toJson() const;
    static Result<PreflightRequest> fromJson(const QJsonObject &json);
};

struct PreflightResult
{
    qint64 entries = 0;                 // that a backup would hold
    qint64 bytes = 0;                   // that they take on the disk
    std::optional<Error> notMoved = {}; // why the home's entries could not be put aside
    std::optional<Error> noRoom = {};   // why there is not enough of it

    QJsonObject toJson() const;
    static Result<PreflightResult> fromJson(const QJsonObject &json);
};

} // namespace nymvisor
