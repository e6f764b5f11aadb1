#include "upgrade/upstreamtrust.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 longestSilence = 30; // days
constexpr qint64 mostDaysAhead = 1;   // of a clock that is somewhat wrong, here or there

Result<> checkTaken(const FetchResult &answer)
{
    if (!answer.absence.isEmpty())
        return Error(ExitStatus::Unavailable, "upstream announces nothing: %1", {answer.absence});
    if (!answer.refusal.isEmpty())
        return Error(ExitStatus::Unavailable, "upstream asks to be left alone: %1", {answer.refusal});
    if (!answer.mismatch.isEmpty())
        return Error(ExitStatus::BadData, "what upstream says is not taken: %1", {answer.mismatch});
    if (!answer.isUnchanged && !answer.release)
        return Error(ExitStatus::Internal, "upstream's answer holds no release");
    return {};
}

Result<> checkNotReplayed(const UpstreamRecord &record, const UpgradeInfo &release, const QString &sha256,
                          const QDateTime &now)
{
    if (!release.publishDate)
        return Error(ExitStatus::BadData,
                     "keys are pinned, and it names no 'publishDate': nobody could tell it from an "
                     "older one that is shown again");
    if (release.publishDate->moment() > now.addDays(mostDaysAhead))
        return Error(ExitStatus::BadData,
                     "its 'publishDate', %1, is more than a day ahead of this machine's clock, which says %2: after it "
                     "nothing else could be accepted until then",
                     {release.publishDate->text(), Timestamp(now).text()});
    const bool isOlder = record.newestPublished && release.publishDate->moment() < record.newestPublished->moment();
    if (isOlder)
        return Error(ExitStatus::BadData,
                     "it was published at %1, and one of %2 has been accepted already: an older file is shown again",
                     {release.publishDate->text(), record.newestPublished->text()});
    const bool isAsOld = record.newestPublished && release.publishDate->moment() == record.newestPublished->moment();
    if (isAsOld && !record.newestSha256.isEmpty() && sha256 != record.newestSha256)
        return Error(ExitStatus::BadData,
                     "it says something else than the one that has been accepted already, and both were published at "
                     "%1: which is the later one nobody could tell; publishers give it a later 'publishDate'",
                     {release.publishDate->text()});
    return {};
}

} // namespace

Result<UpstreamRecord> recordAnswer(const UpstreamRecord &record, const FetchResult &answer, bool isSignatureRequired,
                                    const QDateTime &now)
{
    TRY(checkTaken(answer));
    UpstreamRecord known = record;
    known.answeredAt = Timestamp(now);
    if (!answer.release) {
        known.noteUnchanged();
        return known;
    }
    if (isSignatureRequired) {
        TRY(checkNotReplayed(record, *answer.release, answer.sha256, now)
                .withContext("what upstream says is not taken"));
        known.newestPublished = answer.release->publishDate;
        known.newestSha256 = answer.sha256;
        known.addSigned({digestOf(*answer.release), answer.signedBy});
    }
    known.noteShown(*answer.release);
    known.expires = answer.release->expires;
    known.trustedComments = answer.trustedComments;
    return known;
}

QList<Error> warningsOf(const UpstreamRecord &record, const std::optional<VersionInfo> &version, const QDateTime &now)
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
    if (version && record.standingOf(version->name(), version->version()) == UpstreamRecord::Standing::Withdrawn)
        warnings += Error(ExitStatus::Unavailable,
                          "upstream has withdrawn %1, which runs: 'nymvisor rollback' goes back to an earlier version",
                          {version->name()});
    return warnings;
}

} // namespace nymvisor
