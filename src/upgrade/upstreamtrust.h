#pragma once

#include "release/upstreamrecord.h"
#include "release/versioninfo.h"
#include "tasks/upstreamvalues.h"

namespace nymvisor {

/// What is known of upstream after its answer at @p now. An error refuses the answer: the server asks to be left alone,
/// the signature is one of something else, or, where a signature is required, it is not later than the newest one
/// accepted (it is shown again by somebody, a replay), or of the future: the very file that was accepted is taken
/// again.
Result<UpstreamRecord> recordAnswer(const UpstreamRecord &record, const FetchResult &answer, bool isSignatureRequired,
                                    const QDateTime &now);

/// What an operator is to be warned of while @p version runs: nobody has answered for 30 days, what is said is past its
/// time, or that version has been withdrawn.
QList<Error> warningsOf(const UpstreamRecord &record, const std::optional<VersionInfo> &version, const QDateTime &now);

} // namespace nymvisor
