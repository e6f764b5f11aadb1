#pragma once

#include "release/upstreamrecord.h"
#include "tasks/upstreamvalues.h"

namespace nymvisor {

/// What is known of upstream after its answer at @p now. An error refuses the answer: the server asks to be left alone,
/// the signature is one of something else, or, where a signature is required, it is not later than the newest one
/// accepted (it is shown again by somebody, a replay), or of the future: the very file that was accepted is taken
/// again.
Result<UpstreamRecord> recordAnswer(const UpstreamRecord &record, const FetchResult &answer, bool isSignatureRequired,
                                    const QDateTime &now);

/// What an operator is to be warned of: nobody has answered for 30 days, or what is said is past its time.
QList<Error> warningsOf(const UpstreamRecord &record, const QDateTime &now);

} // namespace nymvisor
