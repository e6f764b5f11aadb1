#include "upgrade/upstreamtrust.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 longestSilence = 30; // days

Result<> checkTaken(const FetchResult &answer)
{
    if (!answer.refusal.isEmpty())
        return Error(ExitStatus::Unavailable, "upstream asks to be left alone: %1", {answer.refusal});
    if (!answer.mismatch.isEmpty())
        return Error(ExitStatus::BadData, "what upstream says is not taken: %1", {answer.mismatch});
    if (!answer.isUnchanged && !answer.release)
        return Error(ExitStatus::Internal, "upstream's answer holds no release");
    return {};
}

Result<> checkNotReplayed(const UpstreamRecord &record, const UpgradeInfo &release)
{
    if (!release.publishDate)
        return Error(ExitStatus::BadData,
                     "keys are pinned, and it names no 'publishDate': nobody could tell it from an "
                     "older one that is shown again");
    const bool isOlder = record.newestPublished && release.publishDate->moment() < record.newestPublished->moment();
    if (isOlder)
        return Error(ExitStatus::BadData,
                     "it was published at %1, and one of %2 has been accepted already: an older file is shown again",
                     {release.publishDate->text(), record.newestPublished->text()});
    return {};
}

} // namespace

Result<UpstreamRecord> recordAnswer(const UpstreamRecord &record, const FetchResult &answer, bool isSignatureRequired,
                                    const QDateTime &now)
{
    TRY(checkTaken(answer));
    UpstreamRecord known = record;
    known.answeredAt = Timestamp(now);
    if (!answer.release)
        return known;
    if (isSignatureRequired) {
        TRY(checkNotReplayed(record, *answer.release).withContext("what upstream says is not taken"));
        known.newestPublished = answer.release->publishDate;
        known.addSigned({digestOf(*answer.release), answer.signedBy});
    }
    known.expires = answer.release->expires;
    known.trustedComments = answer.trustedComments;
    return known;
}

QList<Error> warningsOf(const UpstreamRecord &record, const QDateTime &now)
{
    QList<Error> warnings;
    const auto last = record.answeredAt ? record.answeredAt : record.askedSince;
    if (last && last->moment().daysTo(now) >= longestSilence)
        warnings += Error(ExitStatus::Unavailable,
                          "upstream has given no valid answer since %1: releases may have been missed", {last->text()});
    if (record.expires && record.expires->moment() < now)
        warnings += Error(ExitStatus::Unavailable,
                          "what upstream says has expired at %1: somebody may be keeping newer releases back",
                          {record.expires->text()});
    return warnings;
}

} // namespace nymvisor
