#pragma once

#include "config/paths.h"
#include "core/clock.h"
#include "release/binaryrecords.h"
#include "release/outcomes.h"
#include "release/upstreamrecord.h"

namespace nymvisor {

/// What an instance remembers between upgrades: the binaries it has looked at, what upstream has said, and what went
/// wrong with which release. Each change is on disk before the call returns. A file that cannot be read is moved aside,
/// and begun anew; what was rolled back is then told by the history.
class InstanceState
{
public:
    InstanceState(const Paths &paths, const Clock &clock);

    const BinaryRecords &binaries() const { return m_binaries; }
    Result<> putBinary(const QString &path, const BinaryRecords::Record &record);

    const UpstreamRecord &upstream() const { return m_upstream; }
    Result<> putUpstream(const UpstreamRecord &record);

    const Outcomes &outcomes() const { return m_outcomes; }
    /// The setback, as it counts now. Not being able to write it is logged: it is remembered until the end.
    Setback recordSetback(const Content &content, Setback::Stage stage, Setback::Cause cause, const Error &reason,
                          const QString &transactionId = {});
    /// The failure hooks were told.
    Result<> markReported(const Setback &setback);
    Result<> forgetSetbacks(const QString &name);
    Result<> forgetGone(const QString &name);
    Result<> forgetWithdrawn(const QString &name, const QString &version);
    /// What could not be written before is, then.
    Result<> endWaits();
    /// Setbacks that could not be written before are, or it says why not: for what may not happen while they could be
    /// forgotten.
    Result<> saveUnsaved();

private:
    Result<> saveOutcomes();

    const Paths &m_paths;
    const Clock &m_clock;
    BinaryRecords m_binaries;
    UpstreamRecord m_upstream;
    Outcomes m_outcomes;
    bool m_areOutcomesSaved = true; // false after a write that failed
};

} // namespace nymvisor
