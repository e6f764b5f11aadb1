#include "upgrade/upstreamtrust.h"

#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

/// As it was signed; without a date where that is empty.
FetchResult answerOf(const QString &publishDate, const QString &expires = {}, const QString &sha256 = u"same"_s)
{
    QJsonObject json = release(u"two"_s, u"2.0.0"_s).toJson();
    json[u"publishDate"_s] = publishDate.isEmpty() ? QJsonValue() : QJsonValue(publishDate);
    if (!expires.isEmpty())
        json[u"expires"_s] = expires;
    return {.release = must(UpgradeInfo::fromJson(json)),
            .signedBy = {u"k"_s},
            .sha256 = sha256,
            .trustedComments = {u"c"_s}};
}

} // namespace

class TestUpstreamTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_isTakenOrRefused_data();
    void answer_isTakenOrRefused();
    void warnings_areGivenInTime_data();
    void warnings_areGivenInTime();
    void record_roundTrip_isTheSame();
    void sighting_keepsTheFirst();
    void standing_isWhatTheLastPollsShowed_data();
    void standing_isWhatTheLastPollsShowed();
    void standing_afterARetry_isThatOfWhatIsShown();
    void versionThatRuns_isWithdrawn_isWarnedOf();
};

void TestUpstreamTrust::answer_isTakenOrRefused_data()
{
    QTest::addColumn<QString>("newest"); // accepted until now
    QTest::addColumn<QString>("publishDate");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<bool>("isSignatureRequired");
    QTest::addColumn<QString>("words"); // of the error; empty: it is taken
    const auto add = [](const char *name, const QString &newest, const QString &date, bool isRequired,
                        const QString &words, const QString &sha256 = u"same"_s) {
        QTest::newRow(name) << newest << date << sha256 << isRequired << words;
    };
    const QString january = u"2026-01-01T00:00:00Z"_s;
    const QString february = u"2026-02-01T00:00:00Z"_s;
    add("the first one", {}, january, true, {});
    add("a newer one", january, february, true, {});
    add("the same again", january, january, true, {});
    add("at the same moment in another zone", january, u"2026-01-01T02:00:00+02:00"_s, true, {});
    add("another one of the same moment", january, january, true, u"give it a later 'publishDate'"_s, u"other"_s);
    add("another one, newer", january, february, true, {}, u"other"_s);
    add("a day ahead of the clock", january, u"2026-03-02T00:00:00Z"_s, true, {});
    add("more than a day ahead", january, u"2026-03-02T00:00:01Z"_s, true, u"ahead of this machine's clock"_s);
    add("more than a day ahead where nothing need be signed", january, u"2036-03-02T00:00:01Z"_s, false, {});
    add("an older one", february, january, true, u"an older file is shown again"_s);
    add("a second older", january, u"2025-12-31T23:59:59Z"_s, true, u"an older file is shown again"_s);
    add("one without a date", {}, {}, true, u"'publishDate'"_s);
    add("an older one where nothing need be signed", february, january, false, {});
    add("one without a date where nothing need be signed", {}, {}, false, {});
}

void TestUpstreamTrust::answer_isTakenOrRefused()
{
    QFETCH(QString, newest);
    QFETCH(QString, publishDate);
    QFETCH(QString, sha256);
    QFETCH(bool, isSignatureRequired);
    QFETCH(QString, words);
    UpstreamRecord record;
    if (!newest.isEmpty())
        record = must(recordAnswer({}, answerOf(newest), true, at(newest)));
    const FetchResult answer = answerOf(publishDate, {}, sha256);
    const auto taken = recordAnswer(record, answer, isSignatureRequired, at(u"2026-03-01T00:00:00Z"_s));
    QCOMPARE(taken.has_value(), words.isEmpty());
    if (!taken) {
        QVERIFY2(taken.error().message().contains(words), qPrintable(taken.error().message()));
        return;
    }
    QCOMPARE(taken->answeredAt->text(), u"2026-03-01T00:00:00Z"_s);
    QCOMPARE(taken->trustedComments, answer.trustedComments);
    QCOMPARE(taken->isSigned(digestOf(*answer.release), {u"k"_s}, 1), isSignatureRequired);
    QVERIFY(!isSignatureRequired || taken->newestPublished == answer.release->publishDate);
    QVERIFY(!isSignatureRequired || taken->newestSha256 == sha256);
}

void TestUpstreamTrust::warnings_areGivenInTime_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<int>("count");
    QTest::newRow("never asked") << QString() << QString() << QString() << 0;
    QTest::newRow("answered lately") << u"2025-01-01T00:00:00Z"_s << u"2026-02-01T00:00:00Z"_s << QString() << 0;
    QTest::newRow("29 days of silence") << u"2025-01-01T00:00:00Z"_s << u"2026-01-31T00:00:00Z"_s << QString() << 0;
    QTest::newRow("30 days of silence") << u"2025-01-01T00:00:00Z"_s << u"2026-01-30T00:00:00Z"_s << QString() << 1;
    QTest::newRow("never answered") << u"2026-01-01T00:00:00Z"_s << QString() << QString() << 1;
    QTest::newRow("asked lately for the first time") << u"2026-02-28T00:00:00Z"_s << QString() << QString() << 0;
    QTest::newRow("not expired yet") << QString() << u"2026-02-28T00:00:00Z"_s << u"2026-03-02T00:00:00Z"_s << 0;
    QTest::newRow("expired") << QString() << u"2026-02-28T00:00:00Z"_s << u"2026-02-28T23:00:00Z"_s << 1;
    QTest::newRow("both") << QString() << u"2026-01-01T00:00:00Z"_s << u"2026-02-28T23:00:00Z"_s << 2;
}

void TestUpstreamTrust::warnings_areGivenInTime()
{
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    QFETCH(QString, expires);
    const auto time = [](const QString &text) {
        return text.isEmpty() ? std::optional<Timestamp>() : must(Timestamp::parse(text));
    };
    UpstreamRecord record;
    record.askedSince = time(asked);
    record.answeredAt = time(answered);
    record.expires = time(expires);
    QTEST(static_cast<int>(warningsOf(record, {}, at(u"2026-03-01T00:00:00Z"_s)).size()), "count");
}

void TestUpstreamTrust::record_roundTrip_isTheSame()
{
    const auto record = recordAnswer({}, answerOf(u"2026-01-01T00:00:00Z"_s, u"2026-04-01T00:00:00Z"_s), true,
                                     at(u"2026-03-01T00:00:00Z"_s));
    VERIFY_VALUE(record);
    UpstreamRecord noted = *record;
    noted.url = u"http://x/"_s;
    QVERIFY(noted.noteSeen(release(u"a"_s, u"1.0.0"_s), at(u"2026-03-01T00:00:00Z"_s)));
    QCOMPARE(noted.expires->text(), u"2026-04-01T00:00:00Z"_s);
    const auto read = UpstreamRecord::fromJson(noted.toJson());
    VERIFY_VALUE(read);
    QVERIFY(*read == noted);
    QVERIFY(!(*read == *record));
    QVERIFY(!UpstreamRecord::fromJson({{u"signed"_s, u"x"_s}}));
}

void TestUpstreamTrust::sighting_keepsTheFirst()
{
    UpstreamRecord record;
    const QDateTime first = at(u"2026-03-01T00:00:00Z"_s);
    const UpgradeInfo one = release(u"a"_s, u"1.0.0"_s, u"2026-01-01T00:00:00Z"_s, u"http://x/"_s, QString(64, u'0'));
    const UpgradeInfo other = release(u"a"_s, u"1.0.0"_s, u"2026-01-01T00:00:00Z"_s, u"http://x/"_s, QString(64, u'1'));
    QVERIFY(record.noteSeen(one, first));
    QVERIFY(!record.noteSeen(one, first.addDays(1)));
    QCOMPARE(record.firstSeen(one), first);
    QVERIFY(!record.firstSeen(other));                // another content begins anew
    QVERIFY(record.noteSeen(one, first.addDays(-1))); // the clock was set back
    QCOMPARE(record.firstSeen(one), first.addDays(-1));
    for (int i = 0; i < 100; ++i)
        record.noteSeen(release(u"n%1"_s.arg(i), u"1.0.0"_s), first);
    QVERIFY(!record.firstSeen(one));
    QVERIFY(record.firstSeen(release(u"n99"_s, u"1.0.0"_s)));
}

void TestUpstreamTrust::standing_isWhatTheLastPollsShowed_data()
{
    QTest::addColumn<QString>("polls");    // in turn: a version, "unchanged", "nothing", or "error"
    QTest::addColumn<QString>("expected"); // of "six", 1.6.0
    QTest::newRow("it was never announced there") << u"1.5.0 nothing nothing"_s << u"announced"_s;
    QTest::newRow("it is announced") << u"1.6.0"_s << u"announced"_s;
    QTest::newRow("a higher one is, too") << u"1.6.0 1.7.0 1.7.0"_s << u"announced"_s;
    QTest::newRow("an equal one is, too") << u"1.6.0 1.6.0+2 1.6.0+2"_s << u"announced"_s;
    QTest::newRow("a lower one is seen once") << u"1.6.0 1.5.0"_s << u"in doubt"_s;
    QTest::newRow("a lower one is seen twice") << u"1.6.0 1.5.0 1.5.0"_s << u"withdrawn"_s;
    QTest::newRow("two lower ones are seen") << u"1.6.0 1.5.0 1.4.0"_s << u"withdrawn"_s;
    QTest::newRow("the lower one does not change") << u"1.6.0 1.5.0 unchanged"_s << u"withdrawn"_s;
    QTest::newRow("it does not change") << u"1.6.0 unchanged unchanged"_s << u"announced"_s;
    QTest::newRow("a pre-release is lower") << u"1.6.0 1.6.0-rc.1 unchanged"_s << u"withdrawn"_s;
    QTest::newRow("nothing is there once") << u"1.6.0 nothing"_s << u"in doubt"_s;
    QTest::newRow("nothing is there twice") << u"1.6.0 nothing nothing"_s << u"withdrawn"_s;
    QTest::newRow("a lower one, and nothing") << u"1.6.0 1.5.0 nothing"_s << u"withdrawn"_s;
    QTest::newRow("it is there again, as it was before") << u"1.6.0 nothing unchanged"_s << u"announced"_s;
    QTest::newRow("it is there again between two") << u"1.6.0 nothing 1.6.0 nothing"_s << u"in doubt"_s;
    QTest::newRow("errors tell nothing") << u"1.6.0 error error error"_s << u"announced"_s;
    QTest::newRow("errors between two take nothing back") << u"1.6.0 nothing error 1.5.0"_s << u"withdrawn"_s;
    QTest::newRow("it is announced again") << u"1.6.0 nothing nothing nothing 1.6.0"_s << u"announced"_s;
    QTest::newRow("a version that is no semantic one is not lower") << u"1.6.0 nightly nightly"_s << u"announced"_s;
}

void TestUpstreamTrust::standing_isWhatTheLastPollsShowed()
{
    using enum UpstreamRecord::Standing;
    QFETCH(QString, polls);
    const QDateTime now = at(u"2026-03-01T00:00:00Z"_s);
    UpstreamRecord record;
    for (const QString &poll : polls.split(u' ')) {
        if (poll == "nothing"_L1) {
            record.noteNothingShown();
            continue;
        }
        FetchResult answer{.isUnchanged = poll == "unchanged"_L1};
        if (poll == "error"_L1)
            answer.refusal = u"it is busy"_s;
        else if (!answer.isUnchanged)
            answer.release = release(poll == "1.6.0"_L1 ? u"six"_s : u"other"_s, poll);
        // Whatever was learnt outlives the process.
        record = must(UpstreamRecord::fromJson(recordAnswer(record, answer, false, now).value_or(record).toJson()));
    }
    const auto standing = record.standingOf(u"six"_s, u"1.6.0"_s);
    QTEST(standing == Announced ? u"announced"_s : standing == InDoubt ? u"in doubt"_s : u"withdrawn"_s, "expected");
    QVERIFY(standing != InDoubt || record.isInDoubt());

    record.forgetAnnounced(u"six"_s);
    QVERIFY(record.standingOf(u"six"_s, u"1.6.0"_s) == Announced);
}

/// The operator's word counts until upstream announces it again, and only for what it was said of.
void TestUpstreamTrust::standing_afterARetry_isThatOfWhatIsShown()
{
    using enum UpstreamRecord::Standing;
    UpstreamRecord record;
    record.noteShown(release(u"seven"_s, u"1.7.0"_s));
    record.noteShown(release(u"six"_s, u"1.6.0"_s));
    record.forgetAnnounced(u"six"_s);
    record = must(UpstreamRecord::fromJson(record.toJson()));
    record.noteUnchanged(); // it is the lower one that is still shown
    QVERIFY(record.standingOf(u"seven"_s, u"1.7.0"_s) == Withdrawn);
    QVERIFY(record.standingOf(u"six"_s, u"1.6.0"_s) == Announced);
    record.noteNothingShown();
    QVERIFY(record.standingOf(u"six"_s, u"1.6.0"_s) == InDoubt);
}

void TestUpstreamTrust::versionThatRuns_isWithdrawn_isWarnedOf()
{
    const QDateTime now = at(u"2026-03-01T00:00:00Z"_s);
    UpstreamRecord record;
    record.noteShown(release(u"two"_s, u"2.0.0"_s));
    const VersionInfo two(u"two"_s, buildInfo(u"2.0.0"_s), now);
    record.noteNothingShown();
    QVERIFY(warningsOf(record, two, now).isEmpty());
    record.noteNothingShown();
    QCOMPARE(warningsOf(record, two, now).size(), 1);
    QVERIFY(warningsOf(record, VersionInfo(u"one"_s, buildInfo(u"1.0.0"_s), now), now).isEmpty());
}

QTEST_GUILESS_MAIN(TestUpstreamTrust)
#include "tst_upstreamtrust.moc"
