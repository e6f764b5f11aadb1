#pragma once

#include "core/result.h"

#include <QList>

namespace nymvisor {

/// A file system, in bytes.
struct FileSystemSpace
{
    quint64 id = 0; // its device
    qint64 size = 0;
    qint64 free = 0; // for this user

    /// What is to stay free for the daemon and everybody else: a twentieth, at most 1 GiB.
    qint64 reserve() const;
};

/// Something that is about to be written.
struct SpaceNeed
{
    QString what = {}; // "the snapshot"
    QString folder = {};
    qint64 bytes = 0;
    FileSystemSpace where = {};
    bool isBackup = false; // which backup_data_directory can have elsewhere
};

Result<FileSystemSpace> spaceAt(const QString &folder);

/// An error that says what is needed, what is free, where, and what to do, unless all of @p needs and the reserve have
/// room together on each of their file systems. Room is made with time: TryLater.
Result<> checkRoom(const QList<SpaceNeed> &needs);

/// Whether a file of @p source can share its content with one in @p target, so that a copy needs no room. Tried with a
/// small file.
bool sharesContent(const QString &source, const QString &target);

/// Ends what writes much before the reserve is touched: others write meanwhile, too.
class RoomWatch
{
public:
    explicit RoomWatch(const QString &folder) : m_folder(folder) {}

    /// To be told of all that is written; looks at first, then now and then, and sooner where little is left.
    Result<> onWritten(qint64 bytes);

private:
    QString m_folder;
    qint64 m_untilLook = 0; // bytes
};

} // namespace nymvisor
