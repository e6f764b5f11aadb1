#include "service/stager.h"

#include "core/log.h"
#include "release/statefile.h"
#include "service/progresslog.h"
#include "upgrade/upgradehooks.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace nymvisor {

Stager::Stager(const UpgradeContext &context, const VersionInfo &version, QObject *parent)
    : QObject(parent), m_context(context), m_version(version)
{
}

Staging Stager::stagingOf(const UpgradeInfo &upgrade) const
{
    const Versions versions(m_context.paths, m_context.state.binaries());
    const Staging staging = versions.stagingOf(upgrade, m_context.settings.needsChecksum());
    const bool isElsewhere =
        staging == Staging::Missing && !m_download && FileLock::isHeld(m_context.paths.stagingLock(upgrade.name));
    return isElsewhere ? Staging::Elsewhere : staging;
}

void Stager::download(const UpgradeInfo &upgrade)
{
    if (m_downloading || m_isStopping)
        return;
    m_downloading = upgrade;
    m_isCalledOff = false;
    m_hooks = preDownloadHooksJob(m_context, m_version, upgrade);
    m_hooks->setParent(this);
    connect(m_hooks, &Job::finished, this, [this, upgrade](const Result<> &answer) { onAsked(upgrade, answer); });
    m_hooks->start();
}

void Stager::onAsked(const UpgradeInfo &upgrade, const Result<> &answer)
{
    std::exchange(m_hooks, nullptr)->deleteLater();
    const bool isStillWanted = !m_isStopping && !m_isCalledOff;
    if (answer && isStillWanted) {
        stage(upgrade, m_download);
        return;
    }
    m_downloading.reset();
    if (isStillWanted) {
        const bool isNotNow = answer.error().status() == ExitStatus::TryLater;
        recordSetback(upgrade, isNotNow ? Setback::Cause::HookLater : Setback::Cause::HookNo, answer.error());
    }
    Q_EMIT ended();
}

void Stager::verify(const UpgradeInfo &upgrade)
{
    stage(upgrade, m_verification);
}

void Stager::callOffDownload()
{
    if (!m_downloading || std::exchange(m_isCalledOff, true))
        return;
    log::info("stage", u"the download is called off: it is not wanted any more"_s, {{"upgrade", m_downloading->name}});
    endDownload();
}

void Stager::stop()
{
    m_isStopping = true;
    endDownload();
    if (m_verification)
        m_verification->abort();
}

void Stager::endDownload()
{
    if (m_hooks)
        m_hooks->abort();
    if (m_download)
        m_download->abort();
}

void Stager::stage(const UpgradeInfo &upgrade, StageJob *&place)
{
    if (place || m_isStopping)
        return;
    const Settings &settings = m_context.settings;
    const Versions versions(m_context.paths, m_context.state.binaries());
    const StageJob::Rules rules{settings.daemonName, settings.needsChecksum(), settings.maxDownloadSize,
                                versions.outdatedBinary(upgrade, settings.needsChecksum())};
    auto *job = new StageJob(upgrade, m_context.paths, rules, m_context.worker, this);
    place = job;
    const auto progress = std::make_shared<ProgressLog>(m_context.clock, u"downloading %1"_s.arg(upgrade.name));
    connect(job, &StageJob::progressed, this, [this, progress, name = upgrade.name](const TaskProgress &done) {
        progress->show(done);
        Q_EMIT progressed(name, done);
    });
    const bool isDownload = &place == &m_download;
    connect(job, &Job::finished, this, [this, job, upgrade, isDownload, &place](const Result<> &result) {
        place = nullptr;
        job->deleteLater();
        if (isDownload) {
            m_downloading.reset();
            if (m_isCalledOff && !result) {
                Q_EMIT ended();
                return;
            }
        }
        const bool isOthersWork = isDownload && !result && result.error().status() == ExitStatus::TryLater &&
                                  stagingOf(upgrade) != Staging::Missing;
        if (isOthersWork)
            onStagedElsewhere(upgrade);
        else
            onStaged(upgrade, job->record(), result);
    });
    job->start();
}

void Stager::onStagedElsewhere(const UpgradeInfo &upgrade)
{
    log::info("stage", u"another instance downloads it"_s, {{"upgrade", upgrade.name}});
    Q_EMIT ended();
}

void Stager::onStaged(const UpgradeInfo &upgrade, const BinaryRecords::Record &record, const Result<> &result)
{
    if (m_isStopping) { // which is no failed try
        Q_EMIT ended();
        return;
    }
    const auto kept = result ? m_context.state.putBinary(m_context.paths.binary(upgrade.name), record) : result;
    if (kept) {
        log::info("stage", u"staged"_s,
                  {{"upgrade", upgrade.name}, {"version", record.buildInfo.version()}, {"sha256", record.sha256}});
    } else {
        recordSetback(upgrade, isGone(upgrade, kept.error()) ? Setback::Cause::Gone : Setback::Cause::Failure,
                      kept.error());
    }
    Q_EMIT ended();
}

void Stager::recordSetback(const UpgradeInfo &upgrade, Setback::Cause cause, const Error &reason)
{
    const Versions versions(m_context.paths, m_context.state.binaries());
    const Setback setback =
        m_context.state.recordSetback(versions.contentOf(upgrade), Setback::Stage::Staging, cause, reason);
    const QString next =
        setback.isFinal() ? u"after 'nymvisor retry %1', or other content"_s.arg(upgrade.name) : setback.nextTry.text();
    log::error("stage", reason.message(), {{"failures", QString::number(setback.count)}, {"next_try", next}});
}

/// A release and its binary are not published at one instant: only the third try in a row tells.
bool Stager::isGone(const UpgradeInfo &upgrade, const Error &error) const
{
    constexpr int triesBefore = 2;
    const Versions versions(m_context.paths, m_context.state.binaries());
    const auto before = m_context.state.outcomes().find(versions.contentOf(upgrade), Setback::Stage::Staging);
    return error.status() == ExitStatus::NoInput && before && before->count >= triesBefore;
}

} // namespace nymvisor
