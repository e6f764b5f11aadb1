#pragma once

#include "core/filelock.h"
#include "core/removetree.h"

namespace nymvisor {

/// Where a snapshot is made, and how its parts are named: under a name that is not yet its own, with a lock in it, so
/// that two workers never share one.
class SnapshotPlace
{
public:
    static QString treeOf(const QString &snapshot) { return snapshot + QStringLiteral("/tree"); }
    static QString manifestOf(const QString &snapshot) { return snapshot + QStringLiteral("/manifest"); }

    /// Makes the folder where there is none; TryLater where another process works in it.
    static Result<SnapshotPlace> claim(const QString &snapshot);

    QString folder() const { return m_part; }
    QString tree() const { return treeOf(m_part); }
    QString manifest() const { return manifestOf(m_part); }

    /// Removes what an earlier try left.
    Result<> clear(const ContinueCheck &mayContinue);

    /// Whether the tree may differ from its manifest: a second pass has begun and not ended.
    bool isMarkedChanged() const;
    Result<> markChanged();

    /// Gives the snapshot its name, which says that it is whole. All must be synced before.
    Result<> finish();

private:
    SnapshotPlace(const QString &snapshot, const QString &part, FileLock lock);
    QString changedMark() const { return m_part + QStringLiteral("/changed"); }

    QString m_snapshot;
    QString m_part;
    FileLock m_lock;
};

} // namespace nymvisor
