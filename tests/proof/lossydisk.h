#pragma once

#include <QString>
#include <QTemporaryDir>

namespace nymvisor::fakes {

/// A file system of its own, in a file, which can lose power. Needs root and loop mounts.
class LossyDisk
{
public:
    /// @p kind is "ext4", "xfs", "btrfs", or "tmpfs", which is in memory and does not come back.
    explicit LossyDisk(const QString &kind);
    ~LossyDisk();

    /// Why there is none; empty where there is one.
    QString error() const { return m_error; }
    QString folder() const { return m_folder.filePath(QStringLiteral("mounted")); }
    /// Beside it, on a disk that loses nothing.
    QString notes() const { return m_folder.filePath(QStringLiteral("notes")); }
    void emptyNotes();
    /// Everything that is there by now reaches the disk.
    void sync() const;
    /// What a reboot would find: unmounted, mounted, the file system's journal replayed. Whether it came back.
    bool comeBack();

private:
    QString make() const;
    bool mount();
    bool unmount();

    QString m_kind;
    QTemporaryDir m_folder;
    QString m_error;
    bool m_isMounted = false;
};

} // namespace nymvisor::fakes
