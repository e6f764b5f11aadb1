#include "cli/doctorlooks.h"

#include "cli/backuptaskcommand.h"
#include "release/buildinfojob.h"
#include "service/upstreampoller.h"
#include "tasks/backupvalues.h"
#include "tasks/upstreamvalues.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Check *found(const Finding &finding)
{
    return new Check(new CallJob([] { return Result<>(); }), [finding](const Result<> &) { return Findings{finding}; });
}

/// A check that is a task of the worker; an error of the task is a failure. @p judge looks at what it found.
template <typename Value, typename Request>
Check *tried(const CheckContext &context, const Request &request, Findings (*judge)(const Value &, const Settings &))
{
    auto *task = new TaskJob(context.worker, request);
    return new Check(task, [task, judge, settings = context.settings](const Result<> &result) -> Findings {
        if (!result)
            return {Finding::failure(result.error())};
        const auto value = task->template value<Value>();
        return value ? judge(*value, settings) : Findings{Finding::failure(value.error())};
    });
}

Findings judgePreflight(const PreflightResult &result, const Settings &)
{
    Findings findings;
    for (const auto &error : {result.notMoved, result.noRoom}) {
        if (error)
            findings += Finding::failure(*error);
    }
    return findings.isEmpty() ? Findings{Finding::good(sizeText(result.bytes))} : findings;
}

Findings judgeRelease(const FetchResult &answer, const Settings &settings)
{
    for (const QString &trouble : {answer.mismatch, answer.absence, answer.refusal}) {
        if (!trouble.isEmpty())
            return {Finding::failure(Error(ExitStatus::Unavailable, "what upstream says is not taken: %1", {trouble}))};
    }
    if (!answer.release)
        return {Finding::failure(Error(ExitStatus::BadData, "upstream's answer holds no release"))};
    const UpgradeInfo &release = *answer.release;
    const DownloadSource *source = release.sourceForThisPlatform();
    if (!source)
        return {Finding::warning(Error(ExitStatus::Unavailable,
                                       "upstream has %1, but no binary of it for %2: add one with 'nymvisor "
                                       "add-upgrade'",
                                       {release.version, thisPlatform()}))};
    if (source->checksum.isEmpty() && settings.needsChecksum())
        return {Finding::failure(
            Error(ExitStatus::BadData,
                  "upstream names no checksum for %1, and enforce_download_checksum is true, or keys are pinned: it "
                  "is not downloaded",
                  {release.version}))};
    return {Finding::good(u"%1 (%2)"_s.arg(release.name, release.version))};
}

} // namespace

Check *askDaemon(const CheckContext &context)
{
    if (!context.view.version)
        return found(Finding::warning(Error(ExitStatus::Unavailable, "it is not known which version runs")));
    const QString binary = context.paths.binary(context.view.version->name());
    auto *job = new BuildInfoJob(binary);
    return new Check(job, [job, binary, known = *context.view.version](const Result<> &result) -> Findings {
        if (!result)
            return {Finding::failure(result.error())};
        if (job->buildInfo() != known.binaryDetails())
            return {Finding::warning(Error(ExitStatus::BadData,
                                           "%1 is %2, which is another build than the %3 that was put there",
                                           {binary, job->buildInfo().version(), known.version()}))};
        return {Finding::good(u"%1 %2"_s.arg(job->buildInfo().binaryName(), job->buildInfo().version()))};
    });
}

Check *tryBackup(const CheckContext &context)
{
    const Paths &paths = context.paths;
    if (context.settings.unsafeSkipBackup)
        return found(Finding::warning(
            Error(ExitStatus::Unavailable,
                  "no backup is made: unsafe_skip_backup is true, and a way back keeps the data as it is then")));
    return tried<PreflightResult>(
        context, PreflightRequest{paths.home(), paths.leftOutOfBackups(), paths.backupsFolder()}, judgePreflight);
}

Check *askUpstream(const CheckContext &context)
{
    const Settings &settings = context.settings;
    const QString url =
        upstreamUrl(settings.absoluteUpstreamUpgradeUrl, settings.upstreamBaseUpgradeUrl, settings.daemonName);
    return tried<FetchResult>(
        context,
        FetchRequest{.url = url, .publicKeys = settings.upstreamPublicKeys, .threshold = settings.signatureThreshold},
        judgeRelease);
}

} // namespace nymvisor
