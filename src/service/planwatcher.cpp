#include "service/planwatcher.h"

#include "core/nearestfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace nymvisor {

PlanWatcher::PlanWatcher(const QString &plan, QObject *parent) : QObject(parent), m_plan(plan)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &PlanWatcher::onChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PlanWatcher::onChanged);
    connect(&m_settle, &QTimer::timeout, this, &PlanWatcher::changed);
}

void PlanWatcher::start()
{
    m_watcher.addPath(QFileInfo(m_plan).path());
    m_watcher.addPath(m_plan);
}

void PlanWatcher::setFolders(const QStringList &folders)
{
    QStringList wanted;
    for (const QString &folder : folders)
        wanted += nearestFolder(folder);
    wanted.removeAll(QFileInfo(m_plan).path()); // watched anyway
    wanted.removeDuplicates();
    // A folder that was removed, and made again, is no longer watched.
    const bool areWatched =
        std::ranges::all_of(wanted, [this](const QString &folder) { return m_watcher.directories().contains(folder); });
    if (wanted == m_folders && areWatched)
        return;
    if (!m_folders.isEmpty())
        m_watcher.removePaths(m_folders);
    m_folders = wanted;
    if (!m_folders.isEmpty())
        m_watcher.addPaths(m_folders);
    m_settle.start(); // what came just before the watch is not missed
}

void PlanWatcher::onChanged()
{
    // Always anew: while somebody reads the file that was replaced, the old watch stays, and is of no use.
    m_watcher.removePath(m_plan);
    if (QFileInfo::exists(m_plan))
        m_watcher.addPath(m_plan);
    m_settle.start();
}

} // namespace nymvisor
