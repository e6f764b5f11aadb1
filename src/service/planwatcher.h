#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace nymvisor {

/// Tells when the plan, or a folder that is waited for, may have changed. Several changes at once are one signal.
///
/// The directory and the file are both watched: a watch on the file is lost when it is replaced by a rename, and one on
/// the directory says nothing of a write in place, as an editor or Nym's own nymvisor makes it. Where the system lets
/// no more be watched, it is looked at once a minute instead.
class PlanWatcher : public QObject
{
    Q_OBJECT

public:
    explicit PlanWatcher(const QString &plan, QObject *parent = nullptr);

    void start();
    /// Folders in which something is waited for. Of one that does not exist the nearest folder above is watched.
    void setFolders(const QStringList &folders);

Q_SIGNALS:
    void changed();

private:
    void onChanged();
    bool isWatched(const QString &folder) const;
    void setUnwatched(const QStringList &folders);

    QString m_plan;
    QFileSystemWatcher m_watcher;
    QStringList m_folders;
    QStringList m_unwatched; // of them
    QTimer m_settle;
    QTimer m_look; // while there are any
};

} // namespace nymvisor
