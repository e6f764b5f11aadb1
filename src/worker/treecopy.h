#pragma once

#include "core/descriptor.h"
#include "core/treewalk.h"
#include "worker/diskspace.h"
#include "worker/spacedsync.h"
#include "worker/threadjob.h"

#include <QHash>

#include <optional>
#include <vector>

namespace nymvisor {

/// Copies a tree faithfully, as a walk through it comes by: content with its holes, modes, owners, times, links of both
/// kinds, extended attributes.
///
/// What is named as an entry replaces whatever has its name in the target; a file is always a new one, so that no other
/// name of an old one changes with it. Folders stay open to their owner until finish() or, where they are told to be
/// finished, until the walk has left them.
class TreeCopy
{
public:
    enum class Folders { StayOpen, AreFinished };

    /// How an entry was when it was copied.
    struct Copied
    {
        struct stat status = {};
        std::optional<quint32> checksum = {}; // of a file whose content passed through this program
    };

    /// The open folder @p target stands for the root of the walk, whose status is @p root; @p shown names that in
    /// errors.
    TreeCopy(Descriptor target, const struct stat &root, const QString &shown, Folders folders, WorkControl &control);

    /// Ends the copy before it touches what is to stay free where @p folder is.
    void watchRoom(const QString &folder) { m_room.emplace(folder); }
    /// For progress; 0 where nobody knows.
    void expect(qint64 bytes) { m_progress.total = bytes; }
    /// Writes to disk as it goes, so that little is left to be written in the end, and whoever syncs meanwhile does not
    /// wait for all of it.
    void syncAsItGoes() { m_sync.emplace(); }

    /// Gives the root the extended attributes of the open folder @p source.
    Result<> copyRoot(int source);
    /// Makes the entry anew; a folder that is there is entered. Nothing where it has vanished, or became another kind
    /// of thing since the walk looked at it. No special files.
    Result<std::optional<Copied>> copy(const TreeEntry &entry);
    /// The target has it already, with @p checksum: only the names of one file are seen to belong together.
    Result<> keep(const TreeEntry &entry, std::optional<quint32> checksum);
    /// Whether the target holds the same content in a file of this name.
    Result<bool> hasContent(const TreeEntry &entry);
    /// Removes what the target has at @p path.
    Result<> drop(const QByteArray &path);
    /// Leaves all folders; nothing can be copied after it.
    Result<> finish();

    qint64 copiedBytes() const { return m_copiedBytes; }
    /// Files and folders that lost extended attributes, since the target's file system keeps none of that kind; and
    /// the first of them.
    qint64 stripped() const { return m_stripped; }
    QString firstStripped() const { return m_firstStripped; }

private:
    struct OpenFolder
    {
        QByteArray path;
        Descriptor descriptor;
        struct stat source;
    };
    struct FirstName
    {
        QByteArray path;
        std::optional<quint32> checksum;
    };
    using Inode = std::pair<quint64, quint64>;

    Result<int> folderOf(const QByteArray &path);
    Result<> leaveTop();
    Result<> enter(const TreeEntry &entry, bool isChanged);
    Result<std::optional<Copied>> copyFile(const TreeEntry &entry);
    Result<std::optional<Copied>> copyLink(const TreeEntry &entry);
    Result<Copied> copyOpenFile(int source, const TreeEntry &entry);
    Result<Descriptor> createFile(const TreeEntry &entry);
    Result<> link(const FirstName &first, const TreeEntry &entry);
    const FirstName *otherNameOf(const TreeEntry &entry, const struct stat &status) const;
    void remember(const TreeEntry &entry, const struct stat &status, std::optional<quint32> checksum);
    Result<> removeAt(int folder, const TreeEntry &entry);
    Result<> onWritten(qint64 size);
    Result<> onBytes(qint64 size);
    void onAttributes(const QString &path, bool areKept);
    QString shown(const QByteArray &path) const { return m_shown + u'/' + QString::fromUtf8(path); }

    QString m_shown;
    bool m_finishesFolders;
    WorkControl &m_control;
    std::vector<OpenFolder> m_folders;    // from the root to where the walk is
    QHash<Inode, FirstName> m_firstNames; // of files with several
    TaskProgress m_progress;
    qint64 m_copiedBytes = 0;
    qint64 m_stripped = 0;
    QString m_firstStripped;
    std::optional<RoomWatch> m_room;
    std::optional<SpacedSync> m_sync;
};

} // namespace nymvisor
