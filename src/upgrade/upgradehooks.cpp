#include "upgrade/upgradehooks.h"

#include "hooks/runhooksjob.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

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

Job *hooksJob(const UpgradeContext &context, HookContext hook)
{
    hook.daemonPid = context.supervisor.processId();
    return new RunHooksJob(hookFolders(context.paths), hook, timeForHook(hook.phase, context.settings));
}

/// What an upgrade that has ended left behind as its backup.
QString backupLeftBy(const QString &transactionId, const QString &name, const Paths &paths)
{
    const QDir folder(paths.backupFolder(name));
    const QStringList names = transactionId.isEmpty() ? QStringList()
                                                      : folder.entryList({"backup-*-"_L1 + transactionId + "-*.zip"_L1},
                                                                         QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

} // namespace

/// A health check comes again soon: it may not take as long as others may.
std::chrono::milliseconds timeForHook(HookPhase phase, const Settings &settings)
{
    const auto usual = roundedUp(settings.hookTimeout); // 0: no limit
    if (phase != HookPhase::HealthCheck)
        return usual;
    return usual.count() > 0 ? std::min(usual, longestHealthCheck) : longestHealthCheck;
}

HookContext hookContextFor(const Settings &settings, const Paths &paths, HookPhase phase, const VersionInfo &from,
                           const QString &name, const QString &version)
{
    HookContext hook;
    hook.phase = phase;
    hook.instanceId = settings.id;
    hook.upgradeName = name;
    hook.fromVersion = from.version();
    hook.toVersion = version;
    hook.oldBinary = paths.binary(from.name());
    hook.newBinary = paths.binary(name);
    hook.daemonName = settings.daemonName;
    hook.daemonHome = paths.home();
    return hook;
}

Job *upgradeHooksJob(const UpgradeContext &context, const Journal &journal, HookPhase phase)
{
    HookContext hook = hookContextFor(context.settings, context.paths, phase, journal.from, journal.upgradeName(),
                                      journal.upgrade.version);
    hook.transactionId = journal.transactionId;
    hook.backupPath = backupPathOf(journal);
    hook.failureReason = failureReasonOf(journal);
    return hooksJob(context, hook);
}

Job *preDownloadHooksJob(const UpgradeContext &context, const VersionInfo &from, const UpgradeInfo &upgrade)
{
    return hooksJob(context, hookContextFor(context.settings, context.paths, HookPhase::PreDownload, from, upgrade.name,
                                            upgrade.version));
}

Job *failureHooksJob(const UpgradeContext &context, const VersionInfo &from, const Setback &setback)
{
    const Content &content = setback.content;
    HookContext hook =
        hookContextFor(context.settings, context.paths, HookPhase::Failure, from, content.name, content.version);
    hook.transactionId = setback.transactionId;
    hook.backupPath = backupLeftBy(setback.transactionId, content.name, context.paths);
    hook.failureReason = setback.endName() + ": "_L1 + setback.reason;
    return hooksJob(context, hook);
}

} // namespace nymvisor
