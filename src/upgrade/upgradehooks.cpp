#include "upgrade/upgradehooks.h"

#include "hooks/runhooksjob.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString hostHooks = u"/etc/nymvisor/hooks"_s;
constexpr std::chrono::milliseconds longestHealthCheck{30'000};

/// The verified archive, else the snapshot, else nothing.
QString backupPathOf(const Journal &journal)
{
    if (journal.snapshot.isEmpty())
        return {};
    for (const QString &path : {Archiver::archiveOf(journal.snapshot), journal.snapshot}) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QString failureReasonOf(const Journal &journal)
{
    if (!journal.step.reason)
        return {};
    const bool isDataLeft = journal.wasNewStarted && journal.snapshot.isEmpty();
    return journal.step.reason->message() +
           (isDataLeft ? u"; the data is as the new version left it, since backups are skipped"_s : QString());
}

HookContext hookContextFor(const UpgradeContext &context, const Journal &journal, HookPhase phase)
{
    HookContext hook;
    hook.phase = phase;
    hook.transactionId = journal.transactionId;
    hook.instanceId = context.settings.id;
    hook.upgradeName = journal.upgradeName();
    hook.fromVersion = journal.from.version();
    hook.toVersion = journal.upgrade.version;
    hook.oldBinary = context.paths.binary(journal.from.name());
    hook.newBinary = context.paths.binary(journal.upgradeName());
    hook.backupPath = backupPathOf(journal);
    hook.failureReason = failureReasonOf(journal);
    hook.daemonPid = context.supervisor.processId();
    hook.daemonName = context.settings.daemonName;
    hook.daemonHome = context.paths.home();
    return hook;
}

} // namespace

Job *upgradeHooksJob(const UpgradeContext &context, const Journal &journal, HookPhase phase)
{
    const auto usual = roundedUp(context.settings.hookTimeout);
    const auto timeout = phase == HookPhase::HealthCheck ? longestHealthCheck : usual;
    return new RunHooksJob({hostHooks, context.paths.hooksFolder()}, hookContextFor(context, journal, phase), timeout);
}

} // namespace nymvisor
