#include "cli/rollbackcommand.h"

#include "cli/momenttext.h"
#include "core/clock.h"
#include "core/safename.h"
#include "release/operatorrequest.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/version.h"
#include "upgrade/archiver.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// The upgrade under way whose own way back leads to that version; null: there is none.
const Journal *openUpgradeFrom(const QString &version, const InstanceView &view)
{
    const bool isIt = view.journal && view.journal->from.name() == version && view.journal->mayBeTakenBack();
    return isIt ? &*view.journal : nullptr;
}

/// An earlier one may be planned too, for another instance.
bool isOnlyPlanned(const UpgradeInfo &info, const InstanceView &view, const Paths &paths)
{
    const auto plan = readState<UpgradePlan>(paths.plan());
    return plan && *plan && (*plan)->find(info.name) && view.version &&
           std::is_gt(compareVersions(info.version, view.version->version()));
}

Result<UpgradeInfo> versionNamed(const QString &name, const InstanceView &view, const Paths &paths)
{
    TRY(checkName(name, "the version '%1'"));
    const QString running = view.version ? view.version->name() : QString();
    if (name == running)
        return Error(ExitStatus::BadData, "%1 is the version that runs", {name});
    const auto info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    if (!info || !QFileInfo(paths.binary(name)).isFile())
        return Error(ExitStatus::BadData, "there is no version '%1' to go back to: %2 is missing",
                     {name, info ? paths.binary(name) : paths.upgradeInfo(name)});
    if (isOnlyPlanned(*info, view, paths))
        return Error(ExitStatus::BadData, "%1 is no earlier version: it is planned, and higher than %2, which runs",
                     {name, running});
    const auto isRefused = [&name](const Setback &setback) {
        return setback.content.name == name && setback.isFinal();
    };
    const QList<Setback> &setbacks = view.outcomes.setbacks();
    if (const auto refused = std::ranges::find_if(setbacks, isRefused); refused != setbacks.end())
        return refused->ending().withContext("%1 is not gone back to ('nymvisor retry %1' first, if it is meant)",
                                             {name});
    return *info;
}

} // namespace

QString earlierVersion(const InstanceView &view, const std::function<bool(const QString &)> &isInPlace)
{
    const QString running = view.version ? view.version->name() : QString();
    QStringList candidates{view.lastGood};
    for (auto entry = view.history.crbegin(); entry != view.history.crend(); ++entry) {
        const bool isOurs = entry->instance.isEmpty() || entry->instance == view.id;
        if (isOurs && entry->outcome == UpgradeOutcome::Completed)
            candidates += entry->info.name;
    }
    candidates += u"genesis"_s;
    candidates.removeAll(running);
    candidates.removeAll(QString());
    for (const Setback &setback : view.outcomes.setbacks()) {
        if (setback.isFinal())
            candidates.removeAll(setback.content.name);
    }
    const auto found = std::ranges::find_if(candidates, isInPlace);
    return found == candidates.end() ? QString() : *found;
}

CommandSyntax RollbackCommand::syntax()
{
    CommandSyntax syntax{u"rollback"_s, tr("Go back to an earlier version, with its own data or with that of now")};
    syntax.options = {
        {u"with-data"_s,
         {},
         FlagForm::Switch,
         {},
         tr("The newest backup of its data comes back; what the home holds is put aside"),
         {u"keep-data"_s}},
        {u"keep-data"_s, {}, FlagForm::Switch, {}, tr("The data stays as it is")},
    };
    syntax.argument = u"NAME"_s;
    syntax.argumentReport = u"history"_s;
    syntax.argumentFilter = u"outcome...completed"_s;
    syntax.argumentHelp = tr("Name of the version; default: the last good one");
    syntax.isArgumentOptional = true;
    return syntax;
}

void RollbackCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    const InstanceView view =
        InstanceView::read(paths, loaded.settings, SystemClock().now(), InstanceView::Past::Whole);
    const auto wanted = request(view, paths);
    if (!wanted) {
        fail(wanted.error());
        return;
    }
    if (m_context.console.confirm && !m_context.console.confirm(question(*wanted, view))) {
        fail(Error(ExitStatus::Failure, "nothing is done"));
        return;
    }
    const QString name = wanted->version;
    QString when = view.isRunning ? tr("%1: nymvisor goes back to it now")
                                  : tr("%1: it is gone back to when 'nymvisor run' is next started");
    const bool isItsWayBack = wanted->withData && openUpgradeFrom(name, view);
    if (view.isRunning && view.journal && !isItsWayBack)
        when = tr("%1: it is gone back to when the upgrade that is under way has ended");
    change(
        paths,
        [folder = paths.requestsFolder(), request = *wanted]() -> Result<> {
            TRY(takeRequestBack(folder, {OperatorRequest::Kind::Cancel, request.version}));
            TRY(makeFolder(folder));
            return writeState(RollbackRequest::fileIn(folder), request);
        },
        when.arg(name));
}

Result<RollbackRequest> RollbackCommand::request(const InstanceView &view, const Paths &paths)
{
    RollbackRequest request;
    const auto isInPlace = [&paths](const QString &name) { return QFileInfo(paths.binary(name)).isFile(); };
    request.version = m_context.call.argument.isEmpty() ? earlierVersion(view, isInPlace) : m_context.call.argument;
    if (request.version.isEmpty())
        return Error(ExitStatus::Unavailable, "there is no earlier version to go back to");
    m_target = TRY(versionNamed(request.version, view, paths));
    request.withData = m_context.call.options.contains(u"with-data"_s);
    if (!request.withData && !m_context.call.options.contains(u"keep-data"_s))
        return Error(ExitStatus::Usage, "say --with-data or --keep-data: whether the data of then comes back, or that "
                                        "of now stays");
    request.at = Timestamp(view.now);
    if (!request.withData)
        return request;
    if (const Journal *open = openUpgradeFrom(request.version, view)) {
        request.backup = Archiver::archiveOf(open->snapshot);
    } else {
        m_backup = TRY(newestBackup(paths));
        request.backup = m_backup->path;
    }
    return request;
}

/// Of the target's data. One that is known to be damaged is passed over: it would be refused later.
Result<BackupFile> RollbackCommand::newestBackup(const Paths &paths) const
{
    for (const BackupFile &backup : backupFiles(paths)) {
        if (backup.kind == BackupFile::Kind::Nyms || backup.version != m_target.version)
            continue;
        if (!backup.verified || backup.verified->damage.isEmpty())
            return backup;
        warn(tr("passed over: %1 was damaged when it was last verified: %2").arg(backup.name, backup.verified->damage));
    }
    return Error(ExitStatus::Unavailable,
                 "there is no backup with the data of %1 (%2), or it is not an archive yet: 'nymvisor backup list' "
                 "prints those there are, --keep-data goes back without",
                 {m_target.name, m_target.version});
}

QString RollbackCommand::question(const RollbackRequest &request, const InstanceView &view) const
{
    QString text = tr("Go back to %1 (%2)").arg(m_target.name, m_target.version);
    if (view.version)
        text += tr(" from %1 (%2)").arg(view.version->name(), view.version->version());
    text += u".\n"_s;
    if (m_backup)
        text += tr("Its data comes back as of %1. What was written since is put aside in %2.\n")
                    .arg(momentText(m_backup->madeAt, view.now), view.home + "/nymvisor/failed"_L1);
    else if (request.withData)
        text += tr("Its data comes back as of the stop before the upgrade that is under way.\n");
    else
        text += tr("It runs on the data of now: not every version can read that of a later one.\n");
    return text + tr("Go on? [y/N] ");
}

} // namespace nymvisor
