#include "cli/hooksruncommand.h"

#include "cli/hookslistcommand.h"
#include "core/safename.h"
#include "hooks/runhooksjob.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "upgrade/upgradehooks.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString dryRun = u"dry-run"_s;
const QString asUpgrade = u"as"_s;

QStringList phaseNames()
{
    QStringList names;
    for (const HookPhase phase : hookPhases())
        names += textOf(phase);
    return names;
}

Result<HookPhase> phaseNamed(const QString &name)
{
    if (const auto phase = hookPhaseNamed(name))
        return *phase;
    return Error(ExitStatus::Usage, "'%1' is no phase: %2 are", {name, phaseNames().join(", "_L1)});
}

/// An upgrade whose upgrade-info.json stands: planned, done or refused.
Result<UpgradeInfo> upgradeNamed(const QString &name, const Paths &paths)
{
    TRY(checkUpgradeName(name).withContext("the value of --as"));
    const std::optional<UpgradeInfo> upgrade = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    if (upgrade)
        return *upgrade;
    return Error(ExitStatus::BadData, "there is no upgrade '%1': %2 does not exist", {name, paths.upgradeInfo(name)});
}

/// The next of the plan; where there is none, the version that runs.
Result<UpgradeInfo> nextUpgrade(const Paths &paths)
{
    const std::optional<UpgradePlan> plan = TRY(readState<UpgradePlan>(paths.plan()));
    if (!plan)
        return Error(ExitStatus::Configuration, "there is no %1: run 'nymvisor init' first", {paths.plan()});
    return plan->queue().isEmpty() ? plan->current() : plan->queue().first();
}

} // namespace

CommandSyntax HooksRunCommand::syntax()
{
    CommandSyntax syntax{u"hooks run"_s, tr("Try the hooks of a phase")};
    syntax.options = {
        {asUpgrade, {}, FlagForm::Value, u"NAME"_s, tr("Run them, and tell them of this upgrade")},
        {dryRun, {}, FlagForm::Switch, {}, tr("Only print what would be run, and with which environment")},
    };
    syntax.argument = u"PHASE"_s;
    syntax.argumentChoices = phaseNames();
    syntax.argumentHelp = tr("pre-download, pre-upgrade, health-check, post-upgrade, rollback or failure");
    syntax.groupHelp = HooksListCommand::groupHelp();
    return syntax;
}

void HooksRunCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const auto hook = contextFor(loaded.settings, paths);
    if (!hook)
        fail(hook.error());
    else if (m_context.call.options.contains(dryRun))
        describe(*hook, hookFolders(paths));
    else
        run(*hook, hookFolders(paths), timeForHook(hook->phase, loaded.settings));
}

Result<HookContext> HooksRunCommand::contextFor(const Settings &settings, const Paths &paths) const
{
    const HookPhase phase = TRY(phaseNamed(m_context.call.argument));
    const auto &options = m_context.call.options;
    if (!options.contains(asUpgrade) && !options.contains(dryRun))
        return Error(ExitStatus::Usage,
                     "say --as NAME to run the hooks as for that upgrade, or --dry-run to see what would be run");
    const auto version = TRY(readState<VersionInfo>(paths.versionInfo()));
    const UpgradeInfo upgrade =
        TRY(options.contains(asUpgrade) ? upgradeNamed(options.value(asUpgrade), paths) : nextUpgrade(paths));
    HookContext hook =
        hookContextFor(settings, paths, phase, version.value_or(VersionInfo()), upgrade.name, upgrade.version);
    hook.transactionId = u"trial"_s;
    if (phase == HookPhase::Rollback || phase == HookPhase::Failure)
        hook.failureReason = u"this is a trial"_s;
    return hook;
}

void HooksRunCommand::describe(const HookContext &hook, const QStringList &folders)
{
    QString text;
    for (const Hook &found : hooksIn(folders, hook.phase))
        text += (found.objection ? tr("passed over: %1 (%2)").arg(found.path, found.objection->translatedMessage())
                                 : tr("runs: %1").arg(found.path)) +
                u'\n';
    if (text.isEmpty())
        text = tr("no hooks in this phase") + u'\n';
    QStringList variables = hook.environment(m_context.environment).toStringList();
    variables.sort();
    m_context.console.answer(text + u'\n' + variables.join(u'\n') + u'\n');
    finish();
}

void HooksRunCommand::run(const HookContext &hook, const QStringList &folders, std::chrono::milliseconds timeout)
{
    auto *job = new RunHooksJob(folders, hook, timeout, this);
    connect(job, &Job::finished, this, [this, phase = hook.phase](const Result<> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_context.console.answer(
            (isAnswerHeeded(phase) ? tr("the %1 hooks say yes") : tr("the %1 hooks have run")).arg(textOf(phase)) +
            u'\n');
        finish();
    });
    job->start();
}

} // namespace nymvisor
