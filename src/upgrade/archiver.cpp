#include "upgrade/archiver.h"

#include "core/humantime.h"
#include "core/log.h"
#include "tasks/backupvalues.h"
#include "tasks/taskjob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

const QString snapshotBeginning = u"snapshot-"_s;
const QString archiveBeginning = u"backup-"_s;
const QString archiveEnding = u"-preupgrade.zip"_s;
constexpr std::chrono::milliseconds shortestWait = 1min;
constexpr std::chrono::milliseconds longestWait = 1h;

/// Ends when what the archiver has under way has ended.
class EndJob : public Job
{
public:
    explicit EndJob(Archiver &archiver, Job *task) : m_archiver(archiver), m_task(task) {}

protected:
    void onStart() override
    {
        if (m_archiver.isIdle()) {
            finish({});
            return;
        }
        connect(&m_archiver, &Archiver::idle, this, [this] { finish({}); });
        m_task->abort();
    }

private:
    Archiver &m_archiver;
    Job *m_task;
};

/// The snapshot, which has it all, goes when the upgrade has ended.
void warnOfLoss(const TaskJob &task)
{
    const auto archived = task.value<ArchiveResult>();
    if (!archived)
        return;
    for (const QString &path : archived->incomplete)
        log::warning("backup", u"it has more extended attributes than an archive holds: it has none there"_s,
                     {{"path", path}});
}

} // namespace

Archiver::Archiver(const Paths &paths, const WorkerProgram &worker, QObject *parent)
    : QObject(parent), m_paths(paths), m_worker(worker)
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, [this] { look(m_isUpgradeOpen); });
}

QString Archiver::archiveOf(const QString &snapshot)
{
    const QFileInfo info(snapshot);
    const QString name = info.fileName().mid(snapshotBeginning.size());
    if (snapshot.isEmpty())
        return {};
    return info.path() + u'/' + archiveBeginning + name + archiveEnding;
}

QString Archiver::snapshotOf(const QString &archive)
{
    const QFileInfo info(archive);
    const QString name = info.fileName().mid(archiveBeginning.size()).chopped(archiveEnding.size());
    return info.path() + u'/' + snapshotBeginning + name;
}

void Archiver::look(bool isUpgradeOpen)
{
    m_isUpgradeOpen = isUpgradeOpen;
    m_isHeld = false;
    if (m_task)
        return; // its end comes back to it
    m_nextTry.stop();
    if (const auto work = findWork())
        begin(*work);
}

QString Archiver::ownerTag(const Paths &paths)
{
    constexpr qsizetype tagLength = 4;
    const QByteArray home = QFile::encodeName(paths.home());
    return QString::fromLatin1(QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(tagLength));
}

QStringList Archiver::namesOfArchives(const Paths &paths)
{
    return {archiveBeginning + pattern(paths) + archiveEnding};
}

QStringList Archiver::namesOfSnapshots() const
{
    const QString ours = snapshotBeginning + pattern(m_paths);
    return {ours, ours + ".part"_L1};
}

/// In a folder that other homes may share, only what is of our transactions.
QString Archiver::pattern(const Paths &paths)
{
    const bool isShared = !paths.backupsFolder().startsWith(paths.home() + u'/');
    return isShared ? u"*-%1????????"_s.arg(ownerTag(paths)) : u"*"_s;
}

/// What is left of an archive whose making a crash ended, of a snapshot that a way back has used up since: nobody would
/// make it whole.
QStringList Archiver::abandonedIn(const QDir &folder) const
{
    const QString ending = u".part"_s;
    QStringList found;
    for (const QString &name : namesOfArchives(m_paths)) {
        for (const QString &half : folder.entryList({name + ending}, QDir::Files | QDir::Hidden)) {
            const QString path = folder.filePath(half);
            if (!isWhole(snapshotOf(path.chopped(ending.size()))))
                found += path;
        }
    }
    return found;
}

bool Archiver::isWhole(const QString &snapshot)
{
    return !snapshot.endsWith(".part"_L1) && QFileInfo::exists(snapshot + "/tree"_L1);
}

/// What is removed makes room for what is archived, and does not wait for an archive that cannot be made.
std::optional<Archiver::Work> Archiver::findWork() const
{
    std::optional<Work> archive;
    QDirIterator folders(m_paths.backupsFolder(), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QDir folder(folders.next());
        if (const QStringList abandoned = abandonedIn(folder); !abandoned.isEmpty())
            return Work{abandoned.first(), false};
        for (const QString &name : folder.entryList(namesOfSnapshots(), QDir::Dirs | QDir::Hidden)) {
            const QString snapshot = folder.filePath(name);
            if (isWhole(snapshot) && !QFileInfo::exists(archiveOf(snapshot)))
                archive = archive ? archive : Work{snapshot, true};
            else if (!m_isUpgradeOpen)
                return Work{snapshot, false};
        }
    }
    return archive;
}

void Archiver::begin(const Work &work)
{
    if (work.isArchiving) {
        auto *task = new TaskJob(m_worker, ArchiveRequest{work.path, archiveOf(work.path)});
        connect(task, &TaskJob::progressed, this, &Archiver::progressed);
        connect(task, &Job::finished, this, [task] { warnOfLoss(*task); });
        m_task = task;
    } else {
        m_task = new TaskJob(m_worker, RemoveRequest{work.path});
    }
    m_task->setParent(this);
    connect(m_task, &Job::finished, this, [this, work](const Result<> &result) { onFinished(work, result); });
    m_task->start();
}

void Archiver::onFinished(const Work &work, const Result<> &result)
{
    std::exchange(m_task, nullptr)->deleteLater();
    // An archive has its name only once it was read back: the worker may have died with nothing left to do.
    const bool isArchived = work.isArchiving && QFileInfo::exists(archiveOf(work.path));
    const bool isDone = result || isArchived;
    if (isArchived && !result)
        log::warning("backup", result.error().message());
    if (isArchived)
        log::info("backup", u"archived"_s, {{"archive", archiveOf(work.path)}});
    if (isDone)
        m_failures = 0;
    if (!m_isHeld && isDone)
        look(m_isUpgradeOpen);
    else if (!m_isHeld)
        tryAgainLater(result.error());
    if (isIdle())
        Q_EMIT idle();
}

void Archiver::tryAgainLater(const Error &error)
{
    const auto wait = std::min(shortestWait * (1 << std::min(m_failures++, 10)), longestWait);
    log::error("backup", error.message(), {{"tried_again_in", formatDuration(wait)}});
    m_nextTry.start(wait);
}

void Archiver::hold()
{
    m_isHeld = true;
    m_nextTry.stop();
}

Job *Archiver::endJob()
{
    hold();
    return new EndJob(*this, m_task);
}

} // namespace nymvisor
