#include "upgrade/upgradetransaction.h"

#include "config/settingstable.h"
#include "core/humantime.h"
#include "core/log.h"
#include "release/statefile.h"
#include "upgrade/reserve.h"
#include "upgrade/versions.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype idLength = 12;

QString newTransactionId(const Paths &paths)
{
    const QString tag = Archiver::ownerTag(paths);
    return tag + QUuid::createUuid().toString(QUuid::Id128).left(idLength - tag.size());
}

QString snapshotPath(const UpgradeContext &context, const Journal &journal)
{
    return context.paths.backupFolder(journal.upgradeName()) + "/snapshot-"_L1 + nameForTime(context.clock.now()) +
           u'-' + journal.transactionId;
}

} // namespace

UpgradeTransaction::UpgradeTransaction(const UpgradeContext &context, QObject *parent)
    : QObject(parent), m_outer(context)
{
}

Result<> UpgradeTransaction::begin(const UpgradeInfo &upgrade, const VersionInfo &from, const UpgradeInfo &previous,
                                   const std::optional<RollbackRequest> &rollback)
{
    const auto record = Versions(m_outer.paths, m_outer.state.binaries()).recordOf(upgrade);
    if (!record)
        return Error(ExitStatus::TryLater, "the binary of %1 is not staged", {upgrade.name});
    const Settings &settings = m_outer.settings;
    m_journal.transactionId = newTransactionId(m_outer.paths);
    m_journal.upgrade = upgrade;
    m_journal.previous = previous;
    m_journal.from = from;
    m_journal.toBinary = record->buildInfo;
    m_journal.toSha256 = record->sha256;
    m_journal.settings = settingsToJson(settings);
    m_journal.begunAt = Timestamp(m_outer.clock.now());
    m_journal.isRollback = rollback.has_value();
    m_journal.olderData = rollback && rollback->withData ? rollback->backup : QString();
    const bool isManual = upgrade.isManual && !m_journal.isRollback; // the operator is there
    m_journal.restsAfterSwitch = isManual || !settings.restartAfterUpgrade;
    if (!settings.unsafeSkipBackup || !m_journal.olderData.isEmpty())
        m_journal.snapshot = snapshotPath(m_outer, m_journal);
    m_paths = m_outer.paths;
    log(rollback ? u"going back"_s : u"upgrading"_s, u"from %1 to %2"_s.arg(from.version(), upgrade.version));
    makeRunner();
    m_runner->begin();
    return {};
}

Result<> UpgradeTransaction::resume(const Journal &journal)
{
    Settings settings = TRY(settingsFromJson(journal.settings, m_outer.settings).withContext("the journal"));
    settings.id = m_outer.settings.id;
    settings.daemonName = m_outer.settings.daemonName;
    settings.daemonHome = m_outer.settings.daemonHome; // the journal lies in it
    m_outer.settings = settings;
    m_paths.emplace(settings, m_outer.paths.nymvisors());
    m_journal = journal;
    log(u"going on with an upgrade that was left open"_s, journal.step.row);
    makeRunner();
    TRY(m_runner->resume(journal.step));
    runWhatRan();
    return {};
}

/// What ran when the earlier life ended runs again at once; the step `start` sees to it itself, either way.
void UpgradeTransaction::runWhatRan()
{
    const bool isStart = m_runner->state().row == "start"_L1;
    if (m_runner->child() == Step::Child::Down || isStart)
        return;
    const bool isNews = m_runner->state().direction == StepState::Direction::Forward && m_journal.wasNewStarted;
    const QString name = isNews ? m_journal.upgradeName() : m_journal.from.name();
    m_context->supervisor.setProgram(m_context->paths.binary(name), m_context->daemonArguments);
    m_context->supervisor.wantUp();
}

void UpgradeTransaction::stop()
{
    m_runner->stop();
}

void UpgradeTransaction::callOff(const Error &reason)
{
    if (m_journal.mayBeCalledOff())
        m_runner->callOff(reason);
}

void UpgradeTransaction::goBack(const Error &reason)
{
    if (m_journal.mayBeTakenBack())
        m_runner->callOff(reason);
}

void UpgradeTransaction::retryNow()
{
    m_runner->retryNow();
}

void UpgradeTransaction::makeRunner()
{
    m_context.emplace(UpgradeContext{m_outer.settings, *m_paths, m_outer.worker, m_outer.clock, m_outer.supervisor,
                                     m_outer.state, m_outer.archiver, m_outer.daemonArguments});
    m_steps = new UpgradeSteps(
        *m_context, m_journal, [this] { return save(); }, this);
    m_runner = new StepRunner(
        m_steps->table(),
        [this](const StepState &state) {
            m_journal.step = state;
            return save();
        },
        this);
    connect(m_steps, &UpgradeSteps::progressed, this, &UpgradeTransaction::progressed);
    connect(m_runner, &StepRunner::rowBegun, this, &UpgradeTransaction::onRowBegun);
    connect(m_runner, &StepRunner::retrying, this,
            [this](const QString &row, const Error &error, std::chrono::milliseconds wait) {
                log::error("upgrade", error.message(),
                           {{"step", row},
                            {"tried_again_in", formatDuration(wait)},
                            {"transaction", m_journal.transactionId}});
                Q_EMIT stepRetried(error, wait);
            });
    connect(m_runner, &StepRunner::failureLogged, this, [this](const QString &row, const Error &error) {
        log::warning("upgrade", error.message(), {{"step", row}, {"transaction", m_journal.transactionId}});
    });
    connect(m_runner, &StepRunner::turnedBack, this, [this](const QString &row, const Error &reason) {
        log::error("upgrade", u"turning back: %1"_s.arg(reason.message()),
                   {{"step", row}, {"transaction", m_journal.transactionId}});
    });
    connect(m_runner, &StepRunner::completed, this, &UpgradeTransaction::onCompleted);
    connect(m_runner, &StepRunner::takenBack, this, &UpgradeTransaction::onTakenBack);
    connect(m_runner, &StepRunner::rested, this, &UpgradeTransaction::rested);
    connect(m_runner, &StepRunner::stopped, this, &UpgradeTransaction::stopped);
}

Result<> UpgradeTransaction::save()
{
    const auto write = [this] { return writeState(m_paths->journal(), m_journal); };
    return Reserve(m_paths->reserve()).spend(write);
}

/// The journal goes last: until then all of this can be done again.
Result<> UpgradeTransaction::end()
{
    return removeSynced(m_paths->journal());
}

void UpgradeTransaction::log(const QString &message, const QString &detail) const
{
    log::info("upgrade", message,
              {{"upgrade", m_journal.upgradeName()}, {"detail", detail}, {"transaction", m_journal.transactionId}});
}

void UpgradeTransaction::onRowBegun(const QString &row, StepState::Direction direction)
{
    log::info("upgrade", direction == StepState::Direction::Forward ? u"step"_s : u"taking back"_s,
              {{"step", row}, {"transaction", m_journal.transactionId}});
    Q_EMIT stepBegun();
}

void UpgradeTransaction::onCompleted()
{
    if (const auto ended = end(); !ended)
        log::error("upgrade", ended.error().message()); // the next start finds its last step, and does it again
    const auto downtime = m_journal.downtime();
    log::info("upgrade", u"committed"_s,
              {{"upgrade", m_journal.upgradeName()},
               {"version", m_journal.upgrade.version},
               {"downtime", downtime ? u"%1ms"_s.arg(downtime->count()) : u"unknown"_s},
               {"transaction", m_journal.transactionId}});
    m_inPlace = VersionInfo(m_journal.upgradeName(), m_journal.toBinary, m_outer.clock.now());
    Q_EMIT committed();
}

void UpgradeTransaction::onTakenBack(const Error &reason)
{
    const QString text = reason.message();
    if (const auto &setback = m_steps->setback(); setback && setback->cause != Setback::Cause::Cancelled) {
        const QString next = setback->isFinal()
                                 ? u"after 'nymvisor retry %1', or other content"_s.arg(m_journal.upgradeName())
                                 : setback->nextTry.text();
        log::error("upgrade", setback->endName(),
                   {{"upgrade", m_journal.upgradeName()},
                    {"reason", text},
                    {"failures", QString::number(setback->count)},
                    {"next_try", next},
                    {"transaction", m_journal.transactionId}});
    } else {
        log(u"called off"_s, text);
    }
    if (const auto ended = end(); !ended)
        log::error("upgrade", ended.error().message());
    m_inPlace = m_journal.from;
    Q_EMIT takenBack(reason);
}

} // namespace nymvisor
