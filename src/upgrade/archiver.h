#pragma once

#include "config/paths.h"
#include "core/job.h"
#include "tasks/taskmessage.h"
#include "tasks/workerprogram.h"

#include <QDir>
#include <QTimer>

#include <optional>

namespace nymvisor {

/// Makes archives of whole snapshots, in the background, and removes each snapshot when its archive is verified and no
/// upgrade is open that might go back to it. What is half copied, half archived, or was dropped half, is removed too.
///
/// What there is to do stands in the names below the backup folder, so that a crash loses nothing: the next look takes
/// it up. A failure is logged and tried again after 1 m, doubling to 1 h; no upgrade waits for it.
class Archiver : public QObject
{
    Q_OBJECT

public:
    Archiver(const Paths &paths, const WorkerProgram &worker, QObject *parent = nullptr);

    /// Looks for something to do. While an upgrade is open, snapshots are archived and nothing is removed.
    void look(bool isUpgradeOpen);
    /// Begins nothing more before the next look.
    void hold();
    /// The job of holding, and ending what is under way.
    Job *endJob();
    bool isIdle() const { return m_task == nullptr; }

    /// What the ids of a home's transactions begin with: four hexadecimal digits.
    static QString ownerTag(const Paths &paths);
    /// Patterns of the names that archives of a home's upgrades have, in a folder that other homes may share.
    static QStringList namesOfArchives(const Paths &paths);
    /// Where the archive of a snapshot is, or will be.
    static QString archiveOf(const QString &snapshot);
    /// Where the snapshot was that an archive is of.
    static QString snapshotOf(const QString &archive);

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);
    /// What was under way has ended.
    void idle();

private:
    struct Work
    {
        QString path;             // of a snapshot, or of what is left of an archive
        bool isArchiving = false; // else it is removed
    };

    static QString pattern(const Paths &paths);
    QStringList namesOfSnapshots() const;
    static bool isWhole(const QString &snapshot);
    QStringList abandonedIn(const QDir &folder) const;
    std::optional<Work> findWork() const;
    void begin(const Work &work);
    void onFinished(const Work &work, const Result<> &result);
    void tryAgainLater(const Error &error);

    const Paths &m_paths;
    const WorkerProgram &m_worker;
    Job *m_task = nullptr;
    QTimer m_nextTry;
    int m_failures = 0; // in a row
    bool m_isUpgradeOpen = false;
    bool m_isHeld = false;
};

} // namespace nymvisor
