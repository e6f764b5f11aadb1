#include "service/housekeeper.h"

#include "core/files.h"
#include "core/jobsequence.h"
#include "core/log.h"
#include "core/loggedjob.h"
#include "tasks/backupvalues.h"
#include "tasks/taskjob.h"
#include "upgrade/lockedwrite.h"
#include "upgrade/retention.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// No version's name begins so: what was renamed to this is nobody's any more.
const QString setAsideBeginning = u".removed-"_s;

void say(const QString &kind, const QString &path)
{
    log::info("retention", u"removed: more are not kept"_s, {{"what", kind}, {"path", path}});
}

} // namespace

Housekeeper::Housekeeper(const UpgradeContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

void Housekeeper::look()
{
    if (m_job || m_isStopping)
        return;
    QList<JobSequence::Make> jobs;
    const auto archives = expiredArchives(m_context.paths, m_context.settings);
    if (!archives)
        log::warning("retention", archives.error().message());
    for (const QString &archive : archives.value_or({}))
        jobs += [this, archive] { return remove(u"archive"_s, archive); };
    for (const QString &folder : expiredFailures(m_context.paths, m_context.settings))
        jobs += [this, folder] { return remove(u"data of a failed version"_s, folder); };
    jobs += [this] { return removeVersions(); };
    m_job = new JobSequence(jobs, this);
    connect(m_job, &Job::finished, this, &Housekeeper::onFinished);
    m_job->start();
}

void Housekeeper::stop()
{
    m_isStopping = true;
    if (m_job)
        m_job->abort();
}

void Housekeeper::onFinished(const Result<> &)
{
    std::exchange(m_job, nullptr)->deleteLater();
    Q_EMIT idle();
}

/// One that cannot be removed holds up no other.
Job *Housekeeper::remove(const QString &kind, const QString &path)
{
    auto *task = new TaskJob(m_context.worker, RemoveRequest{path});
    connect(task, &Job::finished, this, [kind, path](const Result<> &result) {
        if (!result)
            return;
        say(kind, path);
        QDir().rmdir(QFileInfo(path).path()); // if it holds nothing more
    });
    return new LoggedJob("retention", task);
}

/// Under the lock they only lose their names, by which others would find them.
Job *Housekeeper::removeVersions()
{
    const auto setAside = [this] {
        return new LoggedJob("retention", lockedWriteJob(m_context.paths, [this] { return setVersionsAside(); }));
    };
    const auto removeThem = [this] { return removeSetAside(); };
    return new JobSequence({removeThem, setAside, removeThem}); // an earlier life may have left some
}

Result<> Housekeeper::setVersionsAside()
{
    const QStringList names = TRY(expiredVersions(m_context.paths, m_context.settings, m_context.clock.now()));
    for (const QString &name : names) {
        TRY(renameSynced(m_context.paths.versionFolder(name),
                         m_context.paths.upgradesFolder() + u'/' + setAsideBeginning + name));
        say(u"version"_s, name);
    }
    return {};
}

Job *Housekeeper::removeSetAside()
{
    QList<JobSequence::Make> jobs;
    const QDir folder(m_context.paths.upgradesFolder());
    for (const QString &name : folder.entryList({setAsideBeginning + u'*'}, QDir::Dirs | QDir::Hidden)) {
        jobs += [this, path = folder.filePath(name)] {
            return new LoggedJob("retention", new TaskJob(m_context.worker, RemoveRequest{path}));
        };
    }
    return new JobSequence(jobs);
}

} // namespace nymvisor
