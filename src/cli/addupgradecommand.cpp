#include "cli/addupgradecommand.h"

#include "core/filelock.h"
#include "core/files.h"
#include "core/humantime.h"
#include "core/lockedcalljob.h"
#include "core/safename.h"
#include "release/buildinfojob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr Duration standardDelay = 15min;

} // namespace

CommandSyntax AddUpgradeCommand::syntax()
{
    CommandSyntax syntax{u"add-upgrade"_s, tr("Put a binary in place and its upgrade into the plan")};
    const QStringList times{u"now"_s, u"upgrade-time"_s, u"upgrade-delay"_s, u"publish-date"_s};
    syntax.options = {
        {u"upgrade-name"_s, {}, FlagForm::Value, u"NAME"_s, tr("Name of the upgrade (required)")},
        {u"force"_s, {}, FlagForm::Switch, {}, tr("Overwrite the binary, its upgrade-info.json and the plan's entry")},
        {u"add-binary"_s,
         {},
         FlagForm::Switch,
         {},
         tr("Only add the binary to an upgrade that is there already"),
         times},
        {u"now"_s, {}, FlagForm::Switch, {}, tr("Upgrade at once"), {u"upgrade-time"_s, u"upgrade-delay"_s}},
        {u"upgrade-time"_s,
         {},
         FlagForm::Value,
         u"TIME"_s,
         tr("When to upgrade, such as 2026-01-31T22:00:00Z; in 15 minutes unless given"),
         {u"upgrade-delay"_s}},
        {u"upgrade-delay"_s, {}, FlagForm::Value, u"DURATION"_s, tr("How long to wait before the upgrade, such as 2h")},
        {u"publish-date"_s, {}, FlagForm::Value, u"TIME"_s, tr("When it was published; now unless given")},
        {u"allow-downgrade"_s, {}, FlagForm::Switch, {}, tr("Take a version that is lower than the one that runs")},
    };
    syntax.argument = u"BINARY"_s;
    syntax.argumentHelp = tr("The executable to upgrade to");
    return syntax;
}

void AddUpgradeCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    m_paths = paths;
    m_daemonName = loaded.settings.daemonName;
    m_binary = QFileInfo(m_context.call.argument).absoluteFilePath();
    if (const auto checked = check(); !checked) {
        fail(checked.error());
        return;
    }
    const auto added = read();
    if (!added) {
        fail(added.error());
        return;
    }
    m_added = *added;
    auto *job = new BuildInfoJob(m_binary, this);
    connect(job, &Job::finished, this, [this, job](const Result<> &result) {
        if (result)
            onBuildInfo(job->buildInfo());
        else
            fail(result.error());
    });
    job->start();
}

Result<> AddUpgradeCommand::check() const
{
    TRY(m_paths->checkHomeIsThere());
    return checkIsFile(m_binary);
}

Result<AddedUpgrade> AddUpgradeCommand::read() const
{
    AddedUpgrade added;
    if (!has("upgrade-name"))
        return Error(ExitStatus::Usage, "--upgrade-name is required");
    added.info.name = value("upgrade-name");
    TRY(checkUpgradeName(added.info.name));
    added.info.upgradeTime = TRY(upgradeTime());
    added.info.publishDate = TRY(publishDate());
    added.info.origin = Origin::Operator;
    added.isForced = has("force");
    added.isBinaryOnly = has("add-binary");
    added.info.isForNow = has("now");
    added.info.isDowngradeMeant = has("allow-downgrade");
    return added;
}

Result<Timestamp> AddUpgradeCommand::upgradeTime() const
{
    if (has("upgrade-time"))
        return Timestamp::parse(value("upgrade-time")).withContext("--upgrade-time");
    Duration delay = has("now") ? Duration::zero() : standardDelay;
    if (has("upgrade-delay"))
        delay = TRY(parseDuration(value("upgrade-delay")).withContext("--upgrade-delay"));
    return Timestamp(m_clock.now().addMSecs(inMilliseconds(delay).count()));
}

Result<Timestamp> AddUpgradeCommand::publishDate() const
{
    if (has("publish-date"))
        return Timestamp::parse(value("publish-date")).withContext("--publish-date");
    return Timestamp(m_clock.now());
}

void AddUpgradeCommand::onBuildInfo(const BuildInfo &buildInfo)
{
    if (buildInfo.binaryName() != m_daemonName) {
        fail(Error(ExitStatus::BadData, "%1 calls itself '%2', but this instance runs '%3'",
                   {m_binary, buildInfo.binaryName(), m_daemonName}));
        return;
    }
    m_added.info.version = buildInfo.version();
    m_added.info.binaryDetails = buildInfo;
    if (const auto copied = copyBinary(); !copied) {
        onAdded(copied);
        return;
    }
    auto *job = new LockedCallJob(
        m_paths->upgradeLock(), [this] { return addUpgrade(m_added, *m_paths); }, this);
    connect(job, &Job::finished, this, &AddUpgradeCommand::onAdded);
    job->start();
}

/// Under a name of this process, so that the lock is held for a rename and not for the copying.
Result<> AddUpgradeCommand::copyBinary()
{
    const QString folder = m_paths->binaryFolder(m_added.info.name);
    TRY(makeFolder(folder));
    m_added.newBinary =
        u"%1/.%2.added-%3"_s.arg(folder, m_daemonName, QString::number(QCoreApplication::applicationPid()));
    return copyFile(m_binary, m_added.newBinary, programMode);
}

void AddUpgradeCommand::onAdded(const Result<> &result)
{
    if (!result) {
        if (const auto removed = removeSynced(m_added.newBinary); !removed)
            warn(removed.error().translatedMessage());
        for (const QString &folder :
             {m_paths->binaryFolder(m_added.info.name), m_paths->versionFolder(m_added.info.name)})
            QDir().rmdir(folder); // if it was made for nothing: one that holds something stays
        fail(result.error());
        return;
    }
    m_context.console.answer(doneText() + u'\n');
    finish();
}

/// Nothing is upgraded where nothing runs, however long ago it was due.
QString AddUpgradeCommand::doneText() const
{
    const UpgradeInfo &info = m_added.info;
    if (m_added.isBinaryOnly)
        return tr("%1: the binary of version %2 is in place").arg(info.name, info.version);
    const QString planned =
        tr("%1: the upgrade to version %2 is planned for %3").arg(info.name, info.version, info.upgradeTime.text());
    if (FileLock::isHeld(m_paths->runLock()))
        return planned;
    return tr("%1; no nymvisor runs for this instance: it does not begin before 'nymvisor run' is started")
        .arg(planned);
}

} // namespace nymvisor
