#include "upgrade/instancestate.h"

#include "core/log.h"
#include "release/statefile.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Neither file is worth staying down for.
template <typename T>
T readOrBeginAnew(const QString &path, const QDateTime &now)
{
    const auto value = readState<T>(path);
    if (value)
        return value->value_or(T());
    log::error("state", value.error().message());
    if (value.error().status() != ExitStatus::BadData)
        return T();
    if (const auto aside = moveCorruptAside(path, now))
        log::warning("state", u"it was put aside, and is begun anew"_s, {{"kept_as", *aside}});
    return T();
}

} // namespace

InstanceState::InstanceState(const Paths &paths, const Clock &clock)
    : m_paths(paths)
    , m_clock(clock)
    , m_binaries(readOrBeginAnew<BinaryRecords>(paths.binaryRecords(), clock.now()))
    , m_outcomes(readOrBeginAnew<Outcomes>(paths.outcomes(), clock.now()))
{
}

Result<> InstanceState::putBinary(const QString &path, const BinaryRecords::Record &record)
{
    m_binaries.put(path, record);
    return writeState(m_paths.binaryRecords(), m_binaries);
}

Setback InstanceState::recordSetback(const Content &content, Setback::Stage stage, Setback::Cause cause,
                                     const Error &reason)
{
    const Setback setback = m_outcomes.record(content, stage, cause, reason.message(), m_clock.now());
    if (const auto saved = saveOutcomes(); !saved)
        log::error("state", saved.error().message());
    return setback;
}

Result<> InstanceState::forgetSetbacks(const QString &name)
{
    m_outcomes.forget(name);
    return saveOutcomes();
}

Result<> InstanceState::endWaits()
{
    m_outcomes.endWaits(m_clock.now());
    return saveOutcomes();
}

Result<> InstanceState::saveOutcomes()
{
    return writeState(m_paths.outcomes(), m_outcomes);
}

} // namespace nymvisor
