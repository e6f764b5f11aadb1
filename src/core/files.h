#pragma once

#include "core/result.h"

#include <QByteArray>

namespace nymvisor {

// State on disk is whole or not there: each function below leaves either the old or the new, after a loss of power too.

constexpr int privateFolderMode = 0700;
constexpr int privateFileMode = 0600;
constexpr int programMode = 0755;

/// Makes a folder and what lies above it; what is there already keeps its mode.
Result<> makeFolder(const QString &path, int mode = privateFolderMode);

/// Writes a temporary file beside @p path, syncs it, renames it over @p path and syncs the folder.
Result<> writeFile(const QString &path, const QByteArray &content, int mode = privateFileMode);

/// The same, after the first @p kept bytes of the file that is there, which has as many.
Result<> writeAfter(qint64 kept, const QString &path, const QByteArray &content, int mode = privateFileMode);

/// As writeFile() but for the syncs: a loss of power may leave an empty file. For what is of no use after one.
Result<> writeUnsynced(const QString &path, const QByteArray &content, int mode = privateFileMode);

/// The whole file. A larger one than @p limit bytes is an error: state files and what stands beside them are small.
Result<QByteArray> readFile(const QString &path, qint64 limit = qint64(64) << 20);

/// Copies @p source to @p target by way of a temporary name, with @p mode, synced.
Result<> copyFile(const QString &source, const QString &target, int mode);

/// Makes @p path a symbolic link to @p target (kept as given), whatever link or file stood there; one rename.
Result<> replaceLink(const QString &path, const QString &target);

/// Renames and syncs the folder of the new name, and of the old one where it is another.
Result<> renameSynced(const QString &from, const QString &to);

/// Removes a file or link and syncs its folder. It may be gone already.
Result<> removeSynced(const QString &path);

/// Makes what was renamed, made or removed in @p folder last.
Result<> syncFolder(const QString &folder);

/// What tells one content of a file from the next without reading it.
struct FileStamp
{
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; // nanoseconds since 1970

    bool operator==(const FileStamp &) const = default;
};
Result<FileStamp> stampOf(const QString &path);

} // namespace nymvisor
