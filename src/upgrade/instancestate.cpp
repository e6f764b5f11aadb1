#include "upgrade/instancestate.h"

#include "core/log.h"
#include "release/newesthistory.h"
#include "release/statefile.h"
#include "upgrade/versions.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Not what may be whole, and be read another time.
bool isInTheWay(const QString &path, const Error &error)
{
    const bool isLocked = error.status() == ExitStatus::NoPermission || QFileInfo(path).isDir();
    return error.status() == ExitStatus::BadData || isLocked;
}

/// Nothing where the file is not there or cannot be read: none is worth staying down for.
template <typename T>
std::optional<T> readOrMoveAside(const QString &path, const QDateTime &now)
{
    const auto value = readState<T>(path);
    if (value)
        return *value;
    log::error("state", value.error().message());
    if (!isInTheWay(path, value.error()))
        return std::nullopt;
    if (const auto aside = moveCorruptAside(path, now))
        log::warning("state", u"it was put aside, and is begun anew"_s, {{"kept_as", *aside}});
    else
        log::warning("state", aside.error().message());
    return std::nullopt;
}

/// What this instance rolled back it does not try again, though what it knew of it is lost.
Outcomes outcomesFromHistory(const Paths &paths, const BinaryRecords &binaries)
{
    Outcomes outcomes;
    for (const UpgradeHistory::Entry &entry : readableEntries(paths.history()).value_or({})) {
        if (entry.instance != paths.id())
            continue;
        outcomes.forget(entry.info.name); // what came later counts
        const bool isCancelled = entry.outcome == UpgradeOutcome::Cancelled;
        if (isCancelled || entry.outcome == UpgradeOutcome::RolledBack)
            outcomes.record(Versions(paths, binaries).contentOf(entry.info), Setback::Stage::Upgrade,
                            isCancelled ? Setback::Cause::Cancelled : Setback::Cause::DidNotStay,
                            entry.reason.isEmpty() ? u"the history has it as rolled back"_s : entry.reason,
                            entry.performedAt.moment(), entry.transactionId);
    }
    return outcomes;
}

} // namespace

InstanceState::InstanceState(const Paths &paths, const Clock &clock)
    : m_paths(paths)
    , m_clock(clock)
    , m_binaries(readOrMoveAside<BinaryRecords>(paths.binaryRecords(), clock.now()).value_or(BinaryRecords()))
    , m_upstream(readOrMoveAside<UpstreamRecord>(paths.upstreamRecord(), clock.now()).value_or(UpstreamRecord()))
{
    const auto outcomes = readOrMoveAside<Outcomes>(paths.outcomes(), clock.now());
    if (outcomes) {
        m_outcomes = *outcomes;
        return;
    }
    m_outcomes = outcomesFromHistory(paths, m_binaries);
    // So that the history, which grows for years, is not read at each start before the daemon's.
    if (const auto written = saveOutcomes(); !written)
        log::warning("state", written.error().message());
}

Result<> InstanceState::putBinary(const QString &path, const BinaryRecords::Record &record)
{
    m_binaries.put(path, record);
    return writeState(m_paths.binaryRecords(), m_binaries);
}

Result<> InstanceState::putUpstream(const UpstreamRecord &record)
{
    if (record == m_upstream)
        return {};
    m_upstream = record;
    return writeState(m_paths.upstreamRecord(), m_upstream);
}

Setback InstanceState::recordSetback(const Content &content, Setback::Stage stage, Setback::Cause cause,
                                     const Error &reason, const QString &transactionId)
{
    const Setback setback = m_outcomes.record(content, stage, cause, reason.message(), m_clock.now(), transactionId,
                                              QRandomGenerator::global()->generateDouble());
    if (const auto saved = saveOutcomes(); !saved)
        log::error("state", saved.error().message());
    return setback;
}

Result<> InstanceState::markReported(const Setback &setback)
{
    m_outcomes.markReported(setback);
    return saveOutcomes();
}

Result<> InstanceState::forgetSetbacks(const QString &name)
{
    m_outcomes.forget(name);
    return saveOutcomes();
}

Result<> InstanceState::forgetGone(const QString &name)
{
    return m_outcomes.forgetGone(name) ? saveOutcomes() : Result<>();
}

Result<> InstanceState::forgetWithdrawn(const QString &name, const QString &version)
{
    return m_outcomes.forgetWithdrawn(name, version) ? saveOutcomes() : Result<>();
}

Result<> InstanceState::endWaits()
{
    const bool isChange = m_outcomes.endWaits(m_clock.now());
    return isChange ? saveOutcomes() : saveUnsaved();
}

Result<> InstanceState::saveUnsaved()
{
    return m_areOutcomesSaved ? Result<>() : saveOutcomes();
}

Result<> InstanceState::saveOutcomes()
{
    const auto saved = writeState(m_paths.outcomes(), m_outcomes);
    m_areOutcomesSaved = saved.has_value();
    return saved;
}

} // namespace nymvisor
