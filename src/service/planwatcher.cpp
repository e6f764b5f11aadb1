#include "service/planwatcher.h"

#include "core/log.h"
#include "core/nearestfolder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr std::chrono::milliseconds pauseBetweenLooks = 1min;

} // namespace

PlanWatcher::PlanWatcher(const QString &plan, QObject *parent) : QObject(parent), m_plan(plan)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &PlanWatcher::onChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PlanWatcher::onChanged);
    connect(&m_settle, &QTimer::timeout, this, &PlanWatcher::changed);
    m_look.setInterval(pauseBetweenLooks);
    connect(&m_look, &QTimer::timeout, this, &PlanWatcher::changed);
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
    const bool areWatched = std::ranges::all_of(wanted, [this](const QString &folder) { return isWatched(folder); });
    if (wanted == m_folders && areWatched)
        return;
    if (!m_folders.isEmpty())
        m_watcher.removePaths(m_folders);
    m_folders = wanted;
    setUnwatched(m_folders.isEmpty() ? QStringList() : m_watcher.addPaths(m_folders));
    m_settle.start(); // what came just before the watch is not missed
}

/// One that could not be watched is not tried again at each call, each of which would be followed by another.
bool PlanWatcher::isWatched(const QString &folder) const
{
    return m_watcher.directories().contains(folder) || m_unwatched.contains(folder);
}

void PlanWatcher::setUnwatched(const QStringList &folders)
{
    if (folders.isEmpty())
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
    if (folders != std::exchange(m_unwatched, folders) && !folders.isEmpty())
        log::warning("plan", u"it cannot be watched, and is looked at once a minute"_s, {{"folder", folders.first()}});
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
