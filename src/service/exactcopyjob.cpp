#include "service/exactcopyjob.h"

#include "core/filelock.h"
#include "core/jobsequence.h"
#include "core/log.h"
#include "release/statefile.h"
#include "supervisor/childjobs.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

ExactCopyJob::ExactCopyJob(const UpgradeContext &context)
    : m_context(context), m_file(ExactCopyRequest::fileIn(context.paths))
{
}

void ExactCopyJob::onStart()
{
    const auto request = readRequest();
    if (!request) {
        log::warning("backup", request.error().message());
        finish(removeSynced(m_file));
        return;
    }
    m_request = *request;
    const Paths &paths = m_context.paths;
    m_snapshot = std::make_unique<SnapshotTaker>(
        m_context.worker, SnapshotRequest{paths.home(), paths.leftOutOfBackups(), m_request.copy});
    m_copying = new JobSequence({[this] { return m_snapshot->makeReady(); }, [this] { return checkAwaited(); },
                                 [this] { return stopDaemon(); }, [this] { return m_snapshot->secondPass(); }},
                                this);
    connect(m_copying, &Job::finished, this, &ExactCopyJob::onCopied);
    m_copying->start();
}

void ExactCopyJob::onAbort()
{
    if (m_copying)
        m_copying->abort();
    else
        finish(abortedError()); // it has not begun
}

Result<ExactCopyRequest> ExactCopyJob::readRequest() const
{
    const auto request = TRY(readState<ExactCopyRequest>(m_file));
    const Paths &paths = m_context.paths;
    if (!request || QFileInfo(request->copy).path() != ExactCopyRequest::folderIn(paths))
        return Error(ExitStatus::BadData, "%1 asks for a copy elsewhere", {m_file});
    if (!FileLock::isHeld(ExactCopyRequest::lockIn(paths)))
        return Error(ExitStatus::Unavailable, "nobody waits for the backup any more that %1 asks for", {m_file});
    return *request;
}

Job *ExactCopyJob::checkAwaited()
{
    return new CallJob([this]() -> Result<> {
        if (TRY(readRequest()).copy != m_request.copy)
            return Error(ExitStatus::Unavailable, "another copy than %1 is asked for by now", {m_request.copy});
        return {};
    });
}

Job *ExactCopyJob::stopDaemon()
{
    log::info("backup", u"stopping the daemon for a backup"_s, {{"copy", m_request.copy}});
    m_down.start();
    return new StopChildJob(m_context.supervisor);
}

/// Where nymvisor is ending it is too late for the daemon to be up.
void ExactCopyJob::onCopied(const Result<> &result)
{
    ExactCopyAnswer answered;
    answered.skipped = m_snapshot->skipped();
    if (!result)
        answered.error = result.error();
    if (m_down.isValid()) {
        answered.downtime = std::chrono::milliseconds(m_down.elapsed());
        m_context.supervisor.wantUp();
    }
    answer(answered);
}

void ExactCopyJob::answer(const ExactCopyAnswer &answer)
{
    const QString downtime = u"%1ms"_s.arg(answer.downtime.count());
    if (answer.error)
        log::error("backup", answer.error->message(), {{"downtime", downtime}});
    else
        log::info("backup", u"the copy is exact"_s, {{"copy", m_request.copy}, {"downtime", downtime}});
    const auto request = readRequest();
    const bool isAnothers = request && request->copy != m_request.copy;
    const bool isAwaited = request && !isAnothers;
    const auto written = isAwaited ? writeState(m_request.answerFile(), answer) : Result<>();
    if (!written)
        log::error("backup", written.error().message());
    finish(isAnothers ? Result<>() : removeSynced(m_file)); // another's is for the next job
}

} // namespace nymvisor
