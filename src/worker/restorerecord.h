#pragma once

#include "core/result.h"
#include "worker/homescope.h"
#include "worker/manifest.h"

#include <QJsonObject>

namespace nymvisor {

/// How a folder was that a restore has to open or to fill.
struct FolderRecord
{
    QByteArray path = {}; // relative to the home, empty for the home itself
    mode_t mode = 0;
    uid_t owner = 0;
    gid_t group = 0;
    qint64 modified = 0; // nanoseconds since 1970

    static FolderRecord of(const ManifestEntry &entry);
    QJsonObject toJson() const;
    static Result<FolderRecord> fromJson(const QJsonObject &json);
};

/// What a restore needs to know to go on after it was ended at any point; stands in a file before the first move.
struct RestoreRecord
{
    QString putAside = {};
    // For whoever finds the restore without knowing of it:
    QString version = {};
    QString archive = {};              // of what comes back, or that would stand in for the snapshot
    bool isByHand = false;             // and no part of an upgrade
    QList<FolderRecord> restored = {}; // in the snapshot, folders before what they hold
    QList<FolderRecord> aside = {};    // in the home before

    QJsonObject toJson() const;
    static Result<RestoreRecord> fromJson(const QJsonObject &json);
};

/// The folders of @p root that are moved themselves, and those whose content is because a file system is mounted there
/// or below: the only ones that moving changes. Paths that @p scope leaves out are not among them.
Result<QList<FolderRecord>> foldersMoved(const QString &root, const HomeScope &scope);

/// Gives the folders below @p root what @p records say, the deepest first. One that is not there is no error.
Result<> applyRecords(const QString &root, const QList<FolderRecord> &records);

} // namespace nymvisor
