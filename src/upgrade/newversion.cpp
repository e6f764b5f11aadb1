#include "upgrade/newversion.h"

#include "core/jobsequence.h"
#include "core/log.h"
#include "supervisor/childjobs.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"

namespace nymvisor {

NewVersion::NewVersion(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save, QObject *parent)
    : QObject(parent), m_context(context), m_journal(journal), m_save(std::move(save))
{
}

Job *NewVersion::verify()
{
    return new JobSequence(
        {[this] { return hashBinary(); }, [this] { return new CallJob([this] { return compareHash(); }); }});
}

Job *NewVersion::start()
{
    return new JobSequence({[this] { return verifyWhereReplaced(); },
                            [this] { return new CallJob([this] { return noteStart(); }); },
                            [this] { return execute(); }});
}

Job *NewVersion::hashBinary()
{
    auto *task = new TaskJob(m_context.worker, ChecksumRequest{m_context.paths.binary(m_journal.upgradeName())});
    connect(task, &Job::finished, this, [this, task](const Result<> &result) {
        const auto found = task->value<ChecksumResult>();
        m_hashFound = result && found ? found->sha256 : QString();
    });
    return task;
}

Result<> NewVersion::compareHash() const
{
    if (m_hashFound == m_journal.toSha256)
        return {};
    return Error(ExitStatus::BadData, "%1 has changed since it was verified: its sha256 is %2, not %3",
                 {m_context.paths.binary(m_journal.upgradeName()), m_hashFound, m_journal.toSha256});
}

Job *NewVersion::verifyWhereReplaced()
{
    const auto record = m_context.state.binaries().find(m_context.paths.binary(m_journal.upgradeName()));
    const bool isSame = record && record->sha256 == m_journal.toSha256;
    return isSame ? new CallJob([] { return Result<>(); }) : verify();
}

/// Before the start: a version that takes the whole machine down has run, too.
Result<> NewVersion::noteStart()
{
    m_wasStartedBefore = std::exchange(m_journal.wasNewStarted, true);
    auto saved = m_save();
    if (!saved)
        m_journal.wasNewStarted = m_wasStartedBefore;
    return saved;
}

Job *NewVersion::execute()
{
    auto *start = new StartChildJob(m_context.supervisor, m_context.paths.binary(m_journal.upgradeName()),
                                    m_context.daemonArguments, triesToExecute);
    connect(start, &Job::finished, this, [this](const Result<> &result) {
        m_journal.startedAt = Timestamp(m_context.clock.now());
        const auto state = m_context.supervisor.state();
        const bool mayHaveRun = state == Supervisor::State::Starting || state == Supervisor::State::Up ||
                                state == Supervisor::State::Stopping;
        if (result || mayHaveRun)
            return;
        // Neither the home could be had, nor the file executed; a stop may follow, so it is said at once.
        m_journal.wasNewStarted = m_wasStartedBefore;
        if (const auto saved = m_save(); !saved)
            log::warning("upgrade", saved.error().message());
    });
    return start;
}

} // namespace nymvisor
