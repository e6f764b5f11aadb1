#include "upgrade/stagejob.h"

#include "core/lockedcalljob.h"
#include "core/log.h"
#include "release/binarysource.h"
#include "release/buildinfojob.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"
#include "upgrade/versions.h"
#include "upgrade/versionsinuse.h"

#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// a+x, as a binary put there by hand may lack it.
Result<> makeExecutable(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return systemError("cannot look at %1", path, errno);
    const mode_t wanted = status.st_mode | S_IXUSR | S_IXGRP | S_IXOTH;
    if (wanted != status.st_mode && ::chmod(name.constData(), wanted & 07777) != 0)
        return systemError("cannot make %1 executable", path, errno);
    return {};
}

} // namespace

StageJob::StageJob(const UpgradeInfo &upgrade, const Paths &paths, const Rules &rules, const WorkerProgram &worker,
                   QObject *parent)
    : Job(parent), m_upgrade(upgrade), m_paths(paths), m_rules(rules), m_worker(worker)
{
}

template <typename NextJob>
void StageJob::run(NextJob *job, void (StageJob::*onSuccess)(NextJob &))
{
    m_current = job;
    connect(job, &Job::finished, this, [this, job, onSuccess](const Result<> &result) {
        m_current = nullptr;
        job->deleteLater();
        if (m_isCutShort)
            finish(abortedError());
        else if (result)
            (this->*onSuccess)(*job);
        else
            fail(result.error());
    });
    job->start();
}

void StageJob::onStart()
{
    if (QFileInfo(m_paths.binary(m_upgrade.name)).isFile() && !m_rules.outdated)
        stagePresent();
    else
        download();
}

void StageJob::onAbort()
{
    m_isCutShort = true;
    if (m_current)
        m_current->abort();
    else
        finish(abortedError());
}

void StageJob::stagePresent()
{
    m_candidate = m_paths.binary(m_upgrade.name);
    const auto made = makeExecutable(m_candidate);
    if (made)
        verify();
    else
        fail(made.error());
}

void StageJob::download()
{
    const DownloadSource *source = m_upgrade.sourceForThisPlatform();
    if (!source) {
        fail(Error(ExitStatus::Unavailable, "it names no binary for %1", {thisPlatform()}));
        return;
    }
    if (source->checksum.isEmpty() && m_rules.enforceChecksum) {
        fail(Error(ExitStatus::BadData,
                   "it names no checksum for %1, and enforce_download_checksum is true, or keys are pinned",
                   {thisPlatform()}));
        return;
    }
    if (const auto claimed = claimDownload(); !claimed) {
        fail(claimed.error());
        return;
    }
    m_isDownloaded = true;
    m_candidate = m_paths.partialBinary(m_upgrade.name);
    const DownloadRequest request{source->allUrls(), m_candidate, source->checksum, source->algorithm,
                                  m_rules.sizeLimit};
    auto *job = new TaskJob(m_worker, request, this);
    connect(job, &TaskJob::progressed, this, &StageJob::progressed);
    log::info("stage", u"downloading"_s, {{"upgrade", m_upgrade.name}, {"url", source->url}});
    run(job, &StageJob::onDownloaded);
}

Result<> StageJob::claimDownload()
{
    TRY(makeFolder(m_paths.binaryFolder(m_upgrade.name)));
    TRY(checkReplaceable()); // before all of it is downloaded, too
    m_lock = TRY(FileLock::tryLock(m_paths.stagingLock(m_upgrade.name)));
    return {};
}

void StageJob::onDownloaded(TaskJob &job)
{
    const auto result = job.value<DownloadResult>();
    if (!result) {
        fail(result.error());
        return;
    }
    m_isWhole = true;
    m_record.sha256 = result->sha256;
    log::info("stage", u"downloaded"_s,
              {{"upgrade", m_upgrade.name}, {"bytes", QString::number(result->size)}, {"sha256", result->sha256}});
    verify();
}

void StageJob::verify()
{
    run(new BuildInfoJob(m_candidate, this), &StageJob::onVerified);
}

void StageJob::onVerified(BuildInfoJob &job)
{
    m_record.buildInfo = job.buildInfo();
    if (const auto checked = checkBinary(m_upgrade, m_rules.daemonName, m_record.buildInfo); !checked)
        fail(checked.error());
    else if (m_isDownloaded)
        putInPlace();
    else
        hashPresent();
}

void StageJob::putInPlace()
{
    run(new LockedCallJob(
            m_paths.upgradeLock(), [this] { return replaceBinary(); }, this),
        &StageJob::onPutInPlace);
}

Result<> StageJob::checkReplaceable() const
{
    const QString &name = m_upgrade.name;
    if (!QFileInfo::exists(m_paths.binary(name)))
        return {};
    const auto stamp = stampOf(m_paths.binary(name));
    if (!stamp || !m_rules.outdated || *stamp != *m_rules.outdated) // it is the operator's, and theirs goes first
        return Error(ExitStatus::TryLater, "another binary was put in place meanwhile");
    const auto plan = TRY(readState<UpgradePlan>(m_paths.plan()));
    const auto inUse = TRY(versionsInUse(plan.value_or(UpgradePlan()), m_paths));
    if (!inUse.contains(name))
        return {};
    return Error(ExitStatus::CannotCreate, "its binary was downloaded for another announcement, and stays: %1",
                 {inUse[name]});
}

/// The plan may say something else by now of what was downloaded for it.
Result<> StageJob::checkStillWanted() const
{
    const auto plan = readState<UpgradePlan>(m_paths.plan());
    const UpgradeInfo *entry = plan && *plan ? (*plan)->find(m_upgrade.name) : nullptr;
    const DownloadSource *source = entry ? entry->sourceForThisPlatform() : nullptr;
    if (!source || source->identity() == m_upgrade.sourceForThisPlatform()->identity())
        return {};
    return Error(ExitStatus::Unavailable, "it was announced differently while it was downloaded");
}

/// Each step leaves either no binary, or one of which is known what it was downloaded for.
Result<> StageJob::replaceBinary()
{
    const QString binary = m_paths.binary(m_upgrade.name);
    TRY(checkReplaceable());
    TRY(checkStillWanted());
    TRY(removeSynced(binary));
    const BinarySource source{TRY(stampOf(m_candidate)), m_upgrade.sourceForThisPlatform()->identity()};
    TRY(writeState(BinarySource::fileFor(binary), source));
    TRY(renameSynced(m_candidate, binary));
    m_record.stamp = TRY(stampOf(binary));
    return {};
}

void StageJob::onPutInPlace(LockedCallJob &)
{
    m_lock.reset();
    finish({});
}

void StageJob::hashPresent()
{
    // Before the hash: a file that is changed meanwhile is then looked at again.
    const auto stamp = stampOf(m_candidate);
    if (!stamp) {
        fail(stamp.error());
        return;
    }
    m_record.stamp = *stamp;
    run(new TaskJob(m_worker, ChecksumRequest{m_candidate}, this), &StageJob::onHashed);
}

void StageJob::onHashed(TaskJob &job)
{
    const auto result = job.value<ChecksumResult>();
    if (result)
        m_record.sha256 = result->sha256;
    finish(result ? Result<>() : Result<>(result.error()));
}

void StageJob::fail(const Error &error)
{
    if (m_isWhole && isRunning()) {
        if (const auto removed = removeSynced(m_candidate); !removed)
            log::warning("stage", removed.error().message());
    }
    m_lock.reset();
    finish(error.withContext("cannot stage %1", {m_upgrade.name}));
}

} // namespace nymvisor
