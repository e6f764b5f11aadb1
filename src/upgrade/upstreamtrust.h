#pragma once

#include "release/upstreamrecord.h"
#include "tasks/taskvalues.h"

namespace nymvisor {

/// What is known of upstream after a valid answer of it at @p now. An error refuses the answer: where a signature is
/// required, one that was signed and is older than the newest one accepted is shown again by somebody (a replay).
Result<UpstreamRecord> recordAnswer(const UpstreamRecord &record, const FetchResult &answer, bool isSignatureRequired,
                                    const QDateTime &now);

/// What an operator is to be warned of: nobody has answered for 30 days, or what is said is past its time.
QList<Error> warningsOf(const UpstreamRecord &record, const QDateTime &now);

} // namespace nymvisor
