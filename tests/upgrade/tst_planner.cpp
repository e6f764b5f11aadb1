#include "upgrade/planner.h"

#include "upgrade/begintime.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

/// An entry of the plan as a row writes it: "NAME VERSION HOUR STAGING[ operator][ lower][ no-source][ setback HOUR][
/// vetoed] [ unwanted][ failed][ current][ missed N]
/// [ withdrawn]". It is 12 o'clock, and genesis 1.0.0 runs. One that is current is so with
/// another instance; of one that is unwanted only the download was vetoed.
struct PlannedEntry
{
    UpgradeInfo info;
    Staging staging = Staging::Staged;
    std::optional<QString> nextTry = {};
    QString cause = u"failure"_s;
    QStringList stages{u"staging"_s, u"upgrade"_s}; // that it has a setback in
    int misses = -1;                                // polls since upstream has announced it; -1: it never has
    bool isCurrent = false;
    bool isWanted = false;

    static QString at(const QString &hour) { return u"2026-02-01T%1:00:00Z"_s.arg(hour); }

    explicit PlannedEntry(const QString &text)
    {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        const bool hasSource = !words.contains(u"no-source"_s);
        info = release(words[0], words[1], at(words[2]), hasSource ? u"http://127.0.0.1/x"_s : QString(),
                       hasSource ? QString(64, u'0') : QString());
        staging = words[3] == "missing"_L1      ? Staging::Missing
                  : words[3] == "elsewhere"_L1  ? Staging::Elsewhere
                  : words[3] == "unverified"_L1 ? Staging::Unverified
                                                : Staging::Staged;
        isCurrent = words.contains(u"current"_s);
        isWanted = words.contains(u"wanted"_s);
        const bool isVetoed = words.contains(u"vetoed"_s);
        if (isVetoed || words.contains(u"failed"_s)) {
            cause = isVetoed ? u"hook no"_s : u"did not stay"_s;
            nextTry = at(u"00"_s);
        }
        if (words.contains(u"unwanted"_s)) {
            cause = u"hook no"_s;
            stages = {u"staging"_s};
            nextTry = at(u"00"_s);
        }
        if (words.contains(u"operator"_s))
            info.origin = Origin::Operator;
        info.isDowngradeMeant = words.contains(u"lower"_s);
        if (const auto missed = words.indexOf(u"missed"_s); missed >= 0)
            misses = words[missed + 1].toInt();
        if (words.contains(u"withdrawn"_s)) {
            cause = u"withdrawn"_s;
            stages = {u"upgrade"_s};
            nextTry = at(u"00"_s);
        }
        if (const auto setback = words.indexOf(u"setback"_s); setback >= 0)
            nextTry = at(words[setback + 1]);
    }
};

Content contentOf(const UpgradeInfo &upgrade)
{
    return {upgrade.name, upgrade.version, upgrade.name + u"'s checksum"_s};
}

/// A setback whose next try is at a given time, for both stages.
Outcomes outcomesFor(const QList<PlannedEntry> &entries)
{
    QJsonArray setbacks;
    for (const PlannedEntry &entry : entries) {
        if (!entry.nextTry)
            continue;
        const Content content = contentOf(entry.info);
        for (const QString &stage : entry.stages)
            setbacks.append(QJsonObject{{u"name"_s, content.name},
                                        {u"version"_s, content.version},
                                        {u"checksum"_s, content.checksum},
                                        {u"stage"_s, stage},
                                        {u"cause"_s, entry.cause},
                                        {u"count"_s, 1},
                                        {u"reason"_s, u"it failed"_s},
                                        {u"at"_s, u"2026-01-01T00:00:00Z"_s},
                                        {u"nextTry"_s, *entry.nextTry}});
    }
    return must(Outcomes::fromJson({{u"setbacks"_s, setbacks}}));
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_plan_isWhatIsNext_data();
    void decision_plan_isWhatIsNext();
    void waiting_entry_isToldWhy_data();
    void waiting_entry_isToldWhy();
    void splay_bindsUpstreamsEntriesOnly();
    void begin_isSpreadWhateverItWaitedFor_data();
    void begin_isSpreadWhateverItWaitedFor();
    void begin_ofManyInOneWindow_isSpreadEvenly();
    void seen_areAllThatThereAre();
    void hold_bindsAllButWhatIsForNow();
    void policy_bindsUpstreamsEntriesOnly_data();
    void policy_bindsUpstreamsEntriesOnly();
    void signature_ofAnotherContent_isNone();
    void rollback_comesFirst();
    void binary_isWantedAsLongAsItIsToBeBroughtThere_data();
    void binary_isWantedAsLongAsItIsToBeBroughtThere();

private:
    static Decision decide(const QStringList &texts, bool mayDownload, bool mayDowngrade,
                           const QString &current = u"1.0.0"_s);
};

Decision TestPlanner::decide(const QStringList &texts, bool mayDownload, bool mayDowngrade, const QString &current)
{
    QList<PlannedEntry> entries;
    PlannerInput input;
    for (const QString &text : texts)
        entries += PlannedEntry(text);
    for (const PlannedEntry &entry : entries) {
        if (entry.misses >= 0)
            input.upstream.noteShown(entry.info);
        for (int miss = 0; miss < entry.misses; ++miss)
            input.upstream.noteNothingShown();
        if (entry.isCurrent)
            input.plan.setCurrent(entry.info);
        else
            input.plan.insert(entry.info);
    }
    input.currentName = u"genesis"_s;
    input.currentVersion = current;
    input.outcomes = outcomesFor(entries);
    input.now = QDateTime::fromString(u"2026-02-01T12:00:00Z"_s, Qt::ISODate);
    input.mayDownload = mayDownload;
    input.mayDowngrade = mayDowngrade;
    input.stagingOf = [&entries](const UpgradeInfo &upgrade) {
        return std::ranges::find(entries, upgrade.name, [](const PlannedEntry &e) { return e.info.name; })->staging;
    };
    input.contentOf = contentOf;
    input.isWantedByAnother = [&entries](const Content &content) {
        return std::ranges::any_of(
            entries, [&](const PlannedEntry &entry) { return entry.isWanted && contentOf(entry.info) == content; });
    };
    return decideNext(input);
}

void TestPlanner::decision_plan_isWhatIsNext_data()
{
    QTest::addColumn<QStringList>("plan");
    QTest::addColumn<bool>("mayDownload");
    QTest::addColumn<bool>("mayDowngrade");
    QTest::addColumn<QString>("expected"); // "download NAME, verify NAME, upgrade NAME, drop NAME, look HOUR"

    const auto add = [](const char *name, const QStringList &plan, const QString &expected, bool mayDownload = true,
                        bool mayDowngrade = false) {
        QTest::newRow(name) << plan << mayDownload << mayDowngrade << expected;
    };
    add("nothing is planned", {}, u""_s);
    add("an upgrade that is not due is staged at once", {u"a 1.1.0 13 missing"_s}, u"download a"_s);
    add("one that is due and staged is upgraded to", {u"a 1.1.0 11 staged"_s}, u"upgrade a"_s);
    add("one that is due now is due", {u"a 1.1.0 12 staged"_s}, u"upgrade a"_s);
    add("one that is staged and not due is looked at when it is", {u"a 1.1.0 13 staged"_s}, u"look 13"_s);
    add("one that is due and not staged is staged first", {u"a 1.1.0 11 missing"_s}, u"download a"_s);
    add("a binary that stands there is looked at", {u"a 1.1.0 11 unverified"_s}, u"verify a"_s);
    add("with downloads off a missing binary is waited for", {u"a 1.1.0 11 missing"_s}, u""_s, false);
    add("with downloads off a binary that stands there is looked at", {u"a 1.1.0 11 unverified"_s}, u"verify a"_s,
        false);
    add("without a source for this machine it is waited for", {u"a 1.1.0 11 missing no-source"_s}, u""_s);
    add("without a source a binary put there by hand is taken", {u"a 1.1.0 11 unverified no-source"_s}, u"verify a"_s);
    add("a failed download waits for its next try", {u"a 1.1.0 11 missing setback 13"_s}, u"look 13"_s);
    add("a failed download is tried again then", {u"a 1.1.0 11 missing setback 12"_s}, u"download a"_s);
    add("one that has failed waits for the operator, staged or not",
        {u"a 1.1.0 11 staged failed"_s, u"b 1.2.0 11 missing failed"_s}, u""_s);
    add("one that was vetoed waits for the operator", {u"a 1.1.0 11 staged vetoed"_s}, u""_s);
    add("one whose download was vetoed waits for the operator", {u"a 1.1.0 11 missing unwanted"_s}, u""_s);
    add("with a binary put there by hand it is gone on with", {u"a 1.1.0 11 unverified unwanted"_s}, u"verify a"_s);
    add("and upgraded to", {u"a 1.1.0 11 staged unwanted"_s}, u"upgrade a"_s);
    add("it holds up no later one", {u"a 1.1.0 11 missing unwanted"_s, u"b 1.2.0 11 missing"_s}, u"download b"_s);
    add("one that has failed holds up no later one", {u"a 1.1.0 11 staged failed"_s, u"b 1.2.0 11 staged"_s},
        u"upgrade b"_s);
    add("a wait from before the clock was set back is over", {u"a 1.1.0 11 staged setback 14"_s}, u"upgrade a"_s);
    add("what another instance downloads is looked at again in a minute", {u"a 1.1.0 11 elsewhere"_s}, u"look 12"_s);
    add("what another instance took is upgraded to here, too", {u"a 1.1.0 11 staged current"_s}, u"upgrade a"_s);
    add("at its own time", {u"a 1.1.0 13 staged current"_s}, u"look 13"_s);
    add("what another instance runs never leads downwards", {u"a 0.9.0 11 staged current"_s}, u"ignore a"_s, true,
        true);
    add("nor to an equal version", {u"a 1.0.0 11 staged current"_s}, u"ignore a"_s);
    add("a failed upgrade waits for its next try", {u"a 1.1.0 11 staged setback 13"_s}, u"look 13"_s);
    add("a failed upgrade is tried again then", {u"a 1.1.0 11 staged setback 12"_s}, u"upgrade a"_s);
    add("an equal version that is due is superseded", {u"a 1.0.0 11 staged"_s}, u"drop a"_s);
    add("a lower version that is due is superseded", {u"a 0.9.0 11 staged"_s}, u"drop a"_s);
    add("one that another instance may still do stays", {u"a 1.0.0 11 staged wanted"_s}, u""_s);
    add("a lower version that is not due stays until it is", {u"a 0.9.0 13 missing"_s}, u"look 13"_s);
    add("a lower version is upgraded to where that is allowed", {u"a 0.9.0 11 staged"_s}, u"upgrade a"_s, true, true);
    add("an equal version is none where downgrades are allowed", {u"a 1.0.0 11 staged"_s}, u"drop a"_s, true, true);
    add("the operator's lower version is upgraded to where that was said", {u"a 0.9.0 11 staged operator lower"_s},
        u"upgrade a"_s);
    add("the operator's version that is lower by now waits", {u"a 0.9.0 11 staged operator"_s}, u""_s);
    add("the operator's lower version is upgraded to where that is allowed", {u"a 0.9.0 11 staged operator"_s},
        u"upgrade a"_s, true, true);
    add("the operator's equal version is meant", {u"a 1.0.0 11 staged operator"_s}, u"upgrade a"_s);
    add("an entry of the name that runs is superseded", {u"genesis 1.1.0 11 staged operator"_s}, u"drop genesis"_s);
    add("the earlier of two comes first", {u"b 1.1.0 11 staged"_s, u"a 1.2.0 10 staged"_s}, u"upgrade a"_s);
    add("one is staged while another is upgraded to", {u"a 1.1.0 10 staged"_s, u"b 1.2.0 13 missing"_s},
        u"download b, upgrade a"_s);
    add("a binary that stands there is looked at beside a download",
        {u"a 1.1.0 13 missing"_s, u"b 1.2.0 14 unverified"_s}, u"download a, verify b"_s);
    add("one at a time is staged", {u"a 1.1.0 13 missing"_s, u"b 1.2.0 14 missing"_s}, u"download a"_s);
    add("what cannot be staged holds up no later one",
        {u"a 1.1.0 10 missing setback 13"_s, u"b 1.2.0 11 missing"_s, u"c 1.3.0 11 staged"_s},
        u"download b, upgrade c, look 13"_s);
    add("a failed upgrade holds up no later one", {u"a 1.1.0 10 staged setback 13"_s, u"b 1.2.0 11 staged"_s},
        u"upgrade b, look 13"_s);
    add("the nearest of several moments is looked at", {u"a 1.1.0 15 staged"_s, u"b 1.2.0 14 staged"_s}, u"look 14"_s);
    add("one that upstream announces is upgraded to", {u"a 1.1.0 11 staged missed 0"_s}, u"upgrade a"_s);
    add("one that it did not announce when last asked waits", {u"a 1.1.0 11 staged missed 1"_s}, u""_s);
    add("nor is it downloaded", {u"a 1.1.0 11 missing missed 1"_s}, u""_s);
    add("one that it has withdrawn leaves the plan", {u"a 1.1.0 11 staged missed 2"_s}, u"withdraw a"_s);
    add("before it is due, too", {u"a 1.1.0 13 missing missed 2"_s}, u"withdraw a"_s);
    add("it holds up no later one", {u"a 1.1.0 11 staged missed 2"_s, u"b 1.2.0 11 staged"_s},
        u"upgrade b, withdraw a"_s);
    add("what is the operator's stays", {u"a 1.1.0 11 staged operator missed 2"_s}, u"upgrade a"_s);
    add("what another instance may do is noted here first", {u"a 1.1.0 11 staged wanted missed 2"_s}, u"withdraw a"_s);
    add("and stays until that has noted it", {u"a 1.1.0 11 staged wanted withdrawn missed 2"_s}, u""_s);
    add("then it leaves the plan", {u"a 1.1.0 11 staged withdrawn missed 2"_s}, u"withdraw a"_s);
    add("so does what was vetoed here", {u"a 1.1.0 11 staged vetoed missed 2"_s}, u"withdraw a"_s);
    add("what another instance runs is not taken after it", {u"a 1.1.0 11 staged current missed 2"_s}, u"withdraw a"_s);
    add("and waits then", {u"a 1.1.0 11 staged current withdrawn missed 2"_s}, u""_s);
    add("a version that is no semantic one counts as newer", {u"a nightly 11 staged"_s}, u"upgrade a"_s);
}

void TestPlanner::decision_plan_isWhatIsNext()
{
    QFETCH(QStringList, plan);
    QFETCH(bool, mayDownload);
    QFETCH(bool, mayDowngrade);
    const Decision decision = decide(plan, mayDownload, mayDowngrade);
    QStringList parts;
    if (decision.toDownload)
        parts += u"download "_s + decision.toDownload->name;
    if (decision.toVerify)
        parts += u"verify "_s + decision.toVerify->name;
    if (decision.toUpgrade)
        parts += u"upgrade "_s + decision.toUpgrade->name;
    for (const QString &name : decision.superseded)
        parts += u"drop "_s + name;
    for (const QString &name : decision.withdrawn)
        parts += u"withdraw "_s + name;
    if (decision.lookAgainAt)
        parts += u"look "_s + decision.lookAgainAt->toString(u"hh"_s);
    qsizetype ignored = 0; // another instance's version that is none for this one
    for (const QString &text : plan) {
        if (text.contains("current"_L1) && parts.isEmpty() && decision.waiting.isEmpty()) {
            parts += u"ignore "_s + text.section(u' ', 0, 0);
            ++ignored;
        }
    }
    QTEST(parts.join(u", "_s), "expected");
    // Whatever is neither done nor dropped is waited for, and said so.
    const qsizetype done = decision.superseded.size() + (decision.toDownload ? 1 : 0) + (decision.toVerify ? 1 : 0) +
                           (decision.toUpgrade ? 1 : 0);
    QCOMPARE(decision.waiting.size(), plan.size() - done - ignored);
}

void TestPlanner::waiting_entry_isToldWhy_data()
{
    QTest::addColumn<QStringList>("plan");
    QTest::addColumn<bool>("mayDownload");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not due") << QStringList(u"a 1.1.0 13 staged"_s) << true
                             << u"until 2026-02-01T13:00:00Z: it is due then"_s;
    QTest::newRow("downloads off") << QStringList(u"a 1.1.0 11 missing"_s) << false << u"downloads are switched off"_s;
    QTest::newRow("no source") << QStringList(u"a 1.1.0 11 missing no-source"_s) << true
                               << u"it names no binary for "_s + thisPlatform();
    QTest::newRow("a setback") << QStringList(u"a 1.1.0 11 missing setback 13"_s) << true
                               << u"until 2026-02-01T13:00:00Z: it failed"_s;
    QTest::newRow("it has failed") << QStringList(u"a 1.1.0 11 staged failed"_s) << true
                                   << u"it has failed: it failed; 'nymvisor retry a'"_s;
    QTest::newRow("it was vetoed") << QStringList(u"a 1.1.0 11 staged vetoed"_s) << true
                                   << u"it has been vetoed: it failed"_s;
    QTest::newRow("in doubt") << QStringList(u"a 1.1.0 11 staged missed 1"_s) << true
                              << u"upstream did not announce it any more when it was last asked"_s;
    QTest::newRow("withdrawn") << QStringList(u"a 1.1.0 11 staged missed 2"_s) << true
                               << u"upstream has withdrawn it"_s;
    QTest::newRow("withdrawn, and noted") << QStringList(u"a 1.1.0 11 staged wanted withdrawn missed 2"_s) << true
                                          << u"it is planned again when upstream announces it again"_s;
    QTest::newRow("another instance downloads")
        << QStringList(u"a 1.1.0 11 elsewhere"_s) << true << u"another instance is downloading it"_s;
    QTest::newRow("another is staged") << QStringList({u"b 1.1.0 11 missing"_s, u"a 1.1.0 13 missing"_s}) << true
                                       << u"b comes first"_s;
    QTest::newRow("another comes first") << QStringList({u"b 1.1.0 10 staged"_s, u"a 1.2.0 11 staged"_s}) << true
                                         << u"b comes first"_s;
    QTest::newRow("not newer") << QStringList(u"a 0.9.0 13 staged"_s) << true << u"it is not newer than what runs"_s;
}

void TestPlanner::waiting_entry_isToldWhy()
{
    QFETCH(QStringList, plan);
    QFETCH(bool, mayDownload);
    QFETCH(QString, expected);
    const Decision decision = decide(plan, mayDownload, false);
    QCOMPARE(decision.waiting.size(), 1);
    QCOMPARE(decision.waiting.first().upgrade, u"a"_s);
    QVERIFY2(decision.waiting.first().text().contains(expected), qPrintable(decision.waiting.first().text()));
}

void TestPlanner::splay_bindsUpstreamsEntriesOnly()
{
    PlannerInput input;
    input.plan.insert(PlannedEntry(u"upstreams 1.1.0 11 staged"_s).info);
    input.plan.insert(PlannedEntry(u"operators 1.2.0 11 staged operator"_s).info);
    input.currentName = u"genesis"_s;
    input.currentVersion = u"1.0.0"_s;
    input.now = QDateTime::fromString(u"2026-02-01T12:00:00Z"_s, Qt::ISODate);
    input.stagingOf = [](const UpgradeInfo &) { return Staging::Staged; };
    input.contentOf = contentOf;
    input.splayOf = [](const UpgradeInfo &, Duration) { return std::chrono::hours(2); };
    const Decision decision = decideNext(input);
    QVERIFY(decision.toUpgrade);
    QCOMPARE(decision.toUpgrade->name, u"operators"_s);
    QCOMPARE(decision.lookAgainAt->toString(u"hh"_s), u"14"_s);
    QCOMPARE(decision.waiting.size(), 1);
}

void TestPlanner::begin_isSpreadWhateverItWaitedFor_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("age"); // that it must have; it was seen at 10 o'clock
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("begin");
    const auto add = [](const char *name, const QString &entry, const QString &age, const QString &window,
                        const QString &due,
                        const QString &begin) { QTest::newRow(name) << entry << age << window << due << begin; };
    // It is Sunday, 12 o'clock, and this instance's point is 1 h 40 m after.
    const QString early = u"a 1.1.0 09 staged"_s;
    const QString late = u"a 1.1.0 13 staged"_s;
    const QString ours = u"a 1.1.0 09 staged operator"_s;
    add("nothing but its time", late, u"0s"_s, {}, u"Sun 14:40"_s, u"Sun 14:40"_s);
    add("it was known only after its time", early, u"0s"_s, {}, u"Sun 11:40"_s, u"Sun 11:40"_s);
    add("its age, which ends after its time", early, u"3h"_s, {}, u"Sun 14:40"_s, u"Sun 14:40"_s);
    add("its age, which ends before its time", late, u"1h"_s, {}, u"Sun 14:40"_s, u"Sun 14:40"_s);
    add("in the window when it is due", early, u"0s"_s, u"10:00-13:00"_s, u"Sun 11:40"_s, u"Sun 11:40"_s);
    add("in a later one", late, u"0s"_s, u"14:00-15:00"_s, u"Sun 14:40"_s, u"Sun 14:40"_s);
    add("before the window, which is longer than its point", early, u"0s"_s, u"22:00-05:00"_s, u"Sun 11:40"_s,
        u"Sun 23:40"_s);
    add("before the window, which is shorter", early, u"0s"_s, u"22:00-23:00"_s, u"Sun 11:40"_s, u"Sun 22:40"_s);
    add("after the window", late, u"0s"_s, u"Sun 13:00-14:30"_s, u"Sun 14:40"_s, u"Sun 13:10"_s);
    add("before one that is open by now", early, u"0s"_s, u"11:50-14:00"_s, u"Sun 11:40"_s, u"Sun 13:30"_s);
    add("before one that is open by now, and its point is past", early, u"0s"_s, u"10:50-11:00, 11:42-12:07"_s,
        u"Sun 11:40"_s, u"Sun 11:42"_s);
    add("its age ends while the window is shut", early, u"5h"_s, u"22:00-23:00"_s, u"Sun 16:40"_s, u"Sun 22:40"_s);
    add("its age ends in the window", early, u"11h"_s, u"22:00-23:00"_s, u"Sun 22:40"_s, u"Sun 22:40"_s);
    add("the operator's", ours, u"5h"_s, u"22:00-23:00"_s, u"Sun 09:00"_s, u"Sun 09:00"_s);
}

void TestPlanner::begin_isSpreadWhateverItWaitedFor()
{
    QFETCH(QString, entry);
    QFETCH(QString, age);
    QFETCH(QString, window);
    const UpgradeInfo upgrade = PlannedEntry(entry).info;
    PlannerInput input;
    input.now = QDateTime::fromString(PlannedEntry::at(u"12"_s), Qt::ISODate);
    input.minimumAge = must(parseDuration(age));
    input.window = must(UpgradeWindow::parse(window));
    input.splayOf = [](const UpgradeInfo &, Duration longest) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::minutes(100) % longest);
    };
    input.upstream.noteSeen(upgrade, QDateTime::fromString(PlannedEntry::at(u"10"_s), Qt::ISODate));
    const auto text = [](const QDateTime &moment) { return QLocale::c().toString(moment, u"ddd hh:mm"_s); };
    QTEST(text(dueTime(input, upgrade)), "due");
    QTEST(text(beginTime(input, upgrade)), "begin");
}

/// Else all that wait for it would begin in the second in which it opens.
void TestPlanner::begin_ofManyInOneWindow_isSpreadEvenly()
{
    constexpr int instances = 6000;
    const UpgradeInfo upgrade = PlannedEntry(u"a 1.1.0 09 staged"_s).info;
    Settings settings = defaultSettings();
    settings.upgradeSplay = std::chrono::hours(6);
    settings.upgradeWindow = u"22:00-23:00"_s;
    const VersionInfo version(u"genesis"_s, buildInfo(u"1.0.0"_s), {});
    QMap<qint64, int> perMinute;
    for (int i = 0; i < instances; ++i) {
        PlannerInput input = PlannerInput::by(settings, version, QByteArray::number(i));
        input.now = QDateTime::fromString(PlannedEntry::at(u"12"_s), Qt::ISODate);
        const QDateTime opening = input.now.addSecs(10 * qint64(3600));
        ++perMinute[opening.secsTo(beginTime(input, upgrade)) / 60];
    }
    QCOMPARE(perMinute.firstKey(), 0);
    QCOMPARE(perMinute.lastKey(), 59);
    const int most = *std::ranges::max_element(perMinute);
    QVERIFY2(most < instances / 60 * 3 / 2, qPrintable(QString::number(most)));
}

void TestPlanner::seen_areAllThatThereAre()
{
    PlannerInput input;
    input.currentName = u"genesis"_s;
    input.currentVersion = u"1.0.0"_s;
    input.now = QDateTime::fromString(PlannedEntry::at(u"12"_s), Qt::ISODate);
    input.minimumAge = std::chrono::hours(1);
    input.plan.setCurrent(PlannedEntry(u"others 1.1.0 09 staged"_s).info); // another instance took it
    input.plan.insert(PlannedEntry(u"queued 1.2.0 09 staged"_s).info);
    input.plan.insert(PlannedEntry(u"later 1.3.0 10 staged"_s).info);
    QVERIFY(noteSeen(input));
    const QDateTime first = input.now;
    input.now = input.now.addSecs(1800);
    QVERIFY(!noteSeen(input));
    QCOMPARE(candidates(input).size(), 3);
    for (const UpgradeInfo &upgrade : candidates(input))
        QCOMPARE(ripeTime(input, upgrade), first.addSecs(3600));
}

void TestPlanner::hold_bindsAllButWhatIsForNow()
{
    PlannerInput input;
    input.plan.insert(PlannedEntry(u"plain 1.1.0 10 staged operator"_s).info);
    UpgradeInfo claims = PlannedEntry(u"claims 1.2.0 10 staged"_s).info;
    claims.isForNow = true; // which upstream cannot say
    input.plan.insert(claims);
    input.plan.insert(PlannedEntry(u"missing 1.3.0 10 missing"_s).info);
    input.currentName = u"genesis"_s;
    input.currentVersion = u"1.0.0"_s;
    input.now = QDateTime::fromString(u"2026-02-01T12:00:00Z"_s, Qt::ISODate);
    input.stagingOf = [](const UpgradeInfo &upgrade) {
        return upgrade.name == "missing"_L1 ? Staging::Missing : Staging::Staged;
    };
    input.contentOf = contentOf;
    input.hold = Hold{Timestamp(input.now), Timestamp(input.now.addSecs(3600))};
    Decision decision = decideNext(input);
    QVERIFY(!decision.toUpgrade);
    QVERIFY(decision.toDownload); // which is no upgrade
    QCOMPARE(decision.waiting.size(), 2);
    QCOMPARE(decision.waiting[0].name(), u"held"_s);
    QCOMPARE(decision.waiting[1].name(), u"held"_s);
    QCOMPARE(decision.lookAgainAt, input.now.addSecs(3600));

    // One that would hold an upgrade up when it is due is told before; one that will have ended is not.
    input.plan.insert(PlannedEntry(u"soon 1.5.0 13 staged"_s).info);
    input.plan.insert(PlannedEntry(u"late 1.6.0 16 staged"_s).info);
    input.hold->until = Timestamp(input.now.addSecs(3 * 3600));
    const auto whyOf = [&input](const QString &name) {
        const QList<Waiting> waiting = decideNext(input).waiting;
        const auto found = std::ranges::find(waiting, name, &Waiting::upgrade);
        return found == waiting.end() ? QString() : found->name();
    };
    QCOMPARE(whyOf(u"soon"_s), u"held"_s);
    QCOMPARE(whyOf(u"late"_s), u"not due"_s);
    input.hold->until.reset();
    QCOMPARE(whyOf(u"late"_s), u"held"_s);

    UpgradeInfo meant = PlannedEntry(u"meant 1.4.0 11 staged operator"_s).info;
    meant.isForNow = true;
    input.plan.insert(meant);
    decision = decideNext(input);
    QVERIFY(decision.toUpgrade);
    QCOMPARE(decision.toUpgrade->name, u"meant"_s);
}

void TestPlanner::policy_bindsUpstreamsEntriesOnly_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("seen"); // hour; empty: not yet
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("signedBy"); // empty: nobody; the keys "k l" are pinned, and one must have signed
    QTest::addColumn<QString>("expected"); // "upgrade", "download", or what it waits for and until when
    const QString theirs = u"a 1.1.0 11 staged"_s;
    const QString missing = u"a 1.1.0 11 missing"_s;
    const QString ours = u"a 1.1.0 11 staged operator"_s;
    const auto add = [](const char *name, const QString &entry, const QString &seen, const QString &age,
                        const QString &window, const QString &signedBy, const QString &expected) {
        QTest::newRow(name) << entry << seen << age << window << signedBy << expected;
    };
    add("old enough", theirs, u"10"_s, u"2h"_s, {}, u"k"_s, u"upgrade"_s);
    add("too young", theirs, u"11"_s, u"2h"_s, {}, u"k"_s, u"too young 13:00"_s);
    add("seen just now", theirs, {}, u"2h"_s, {}, u"k"_s, u"too young 14:00"_s);
    add("one that is too young is not downloaded", missing, u"11"_s, u"2h"_s, {}, u"k"_s, u"too young 13:00"_s);
    add("nor is its binary asked who it is", u"a 1.1.0 11 unverified"_s, u"11"_s, u"2h"_s, {}, u"k"_s,
        u"too young 13:00"_s);
    add("one that is old enough is downloaded before it is due", u"a 1.1.0 13 missing"_s, u"10"_s, u"2h"_s, {}, u"k"_s,
        u"download"_s);
    add("the operator's has no age", ours, {}, u"2h"_s, {}, {}, u"upgrade"_s);
    add("in the window", theirs, u"10"_s, u"0s"_s, u"Sun 12:00-13:00"_s, u"k"_s, u"upgrade"_s);
    add("before the window", theirs, u"10"_s, u"0s"_s, u"Sun 22:00-23:00"_s, u"k"_s, u"out of window 22:00"_s);
    add("one that is out of the window is downloaded", missing, u"10"_s, u"0s"_s, u"Sun 22:00-23:00"_s, u"k"_s,
        u"download"_s);
    add("the operator's needs no window", ours, u"10"_s, u"0s"_s, u"Sun 22:00-23:00"_s, {}, u"upgrade"_s);
    add("the age before the window", theirs, u"11"_s, u"2h"_s, u"Sun 22:00-23:00"_s, u"k"_s, u"too young 13:00"_s);
    add("not signed", theirs, u"10"_s, u"0s"_s, {}, {}, u"not signed"_s);
    add("signed by a key that is pinned no more", theirs, u"10"_s, u"0s"_s, {}, u"m"_s, u"not signed"_s);
    add("signed by the other one", theirs, u"10"_s, u"0s"_s, {}, u"m l"_s, u"upgrade"_s);
    add("what is not signed is not downloaded", missing, u"10"_s, u"0s"_s, {}, {}, u"not signed"_s);
}

void TestPlanner::policy_bindsUpstreamsEntriesOnly()
{
    QFETCH(QString, entry);
    QFETCH(QString, seen);
    QFETCH(QString, age);
    QFETCH(QString, window);
    QFETCH(QString, signedBy);
    const PlannedEntry planned(entry);
    Settings settings = defaultSettings();
    settings.minimumReleaseAge = must(parseDuration(age));
    settings.upgradeWindow = window;
    settings.upstreamPublicKeys = u"k l"_s;
    PlannerInput input = PlannerInput::by(settings, VersionInfo(u"genesis"_s, buildInfo(u"1.0.0"_s), {}), {});
    input.plan.insert(planned.info);
    input.now = QDateTime::fromString(PlannedEntry::at(u"12"_s), Qt::ISODate); // a Sunday
    input.stagingOf = [&planned](const UpgradeInfo &) { return planned.staging; };
    input.contentOf = contentOf;
    if (!seen.isEmpty())
        input.upstream.noteSeen(planned.info, QDateTime::fromString(PlannedEntry::at(seen), Qt::ISODate));
    if (!signedBy.isEmpty())
        input.upstream.addSigned({digestOf(planned.info), signedBy.split(u' ')});
    const Decision decision = decideNext(input);
    QString found = decision.toUpgrade ? u"upgrade"_s : decision.toDownload ? u"download"_s : QString();
    for (const Waiting &waiting : decision.waiting)
        found += waiting.name() + (waiting.until ? waiting.until->toString(u" hh:mm"_s) : QString());
    QTEST(found, "expected");
    QVERIFY(!decision.lookAgainAt || *decision.lookAgainAt > input.now);
}

void TestPlanner::signature_ofAnotherContent_isNone()
{
    const UpgradeInfo announced = PlannedEntry(u"a 1.1.0 11 staged"_s).info;
    PlannerInput input;
    input.pinnedKeys = {u"k"_s};
    input.upstream.addSigned({digestOf(announced), {u"k"_s}});
    QVERIFY(isTrusted(input, announced));
    UpgradeInfo read = must(UpgradeInfo::fromJson(announced.toJson())); // as it comes out of the plan
    QVERIFY(isTrusted(input, read));
    read.upgradeTime = Timestamp(read.upgradeTime.moment().addSecs(1));
    QVERIFY(!isTrusted(input, read));
    input.signatureThreshold = 2;
    QVERIFY(!isTrusted(input, announced));
}

void TestPlanner::rollback_comesFirst()
{
    PlannerInput input;
    input.currentName = u"two"_s;
    input.currentVersion = u"2.0.0"_s;
    input.now = QDateTime::fromString(u"2026-02-01T12:00:00Z"_s, Qt::ISODate);
    input.hold = Hold();
    input.stagingOf = [](const UpgradeInfo &) { return Staging::Staged; };
    input.contentOf = contentOf;
    input.plan.insert(release(u"three"_s, u"3.0.0"_s, PlannedEntry::at(u"10"_s)));
    input.rollback = byOperator(release(u"genesis"_s, u"1.0.0"_s, PlannedEntry::at(u"11"_s)));
    input.rollback->isForNow = true;
    input.rollback->isDowngradeMeant = true;
    QCOMPARE(candidates(input).first().name, u"genesis"_s);
    const Decision decision = decideNext(input);
    QVERIFY(decision.toUpgrade);
    QCOMPARE(decision.toUpgrade->name, u"genesis"_s);
    input.plan.insert(release(u"genesis"_s, u"1.0.0"_s, PlannedEntry::at(u"10"_s)));
    QCOMPARE(candidates(input).size(), 2);
    input.hold.reset();
    const Content content = contentOf(*input.rollback);
    for (int failures = 0; failures < 5; ++failures) // until it waits
        input.outcomes.record(content, Setback::Stage::Upgrade, Setback::Cause::Failure, u"x"_s, input.now);
    const Decision later = decideNext(input);
    QVERIFY(!later.toUpgrade);
    QCOMPARE(later.waiting.size(), 2);
    QVERIFY(later.waiting.last().why == Waiting::Why::Behind);
    QVERIFY(later.waiting.last().text().contains(u"the operator wants genesis back"_s));
    input.outcomes.record(content, Setback::Stage::Upgrade, Setback::Cause::DidNotStay, u"x"_s, input.now);
    QCOMPARE(decideNext(input).toUpgrade.value_or(UpgradeInfo()).name, u"three"_s); // nothing is pending any more
}

void TestPlanner::binary_isWantedAsLongAsItIsToBeBroughtThere_data()
{
    QTest::addColumn<QStringList>("plan");
    QTest::addColumn<bool>("mayDownload");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *name, const QStringList &plan, bool expected, bool mayDownload = true) {
        QTest::newRow(name) << plan << mayDownload << expected;
    };
    add("it is next", {u"a 1.1.0 13 missing"_s}, true);
    add("another comes first", {u"b 1.1.0 12 missing"_s, u"a 1.1.0 13 missing"_s}, true);
    add("its next try is later", {u"a 1.1.0 13 missing setback 13"_s}, true);
    add("it is in place, and to be looked at", {u"a 1.1.0 13 unverified"_s}, true);
    add("it is not planned any more", {u"b 1.1.0 13 missing"_s}, false);
    add("it is another version", {u"a 1.2.0 13 missing"_s}, false);
    add("it is not newer any more", {u"a 1.0.0 11 missing"_s}, false);
    add("it was cancelled or vetoed", {u"a 1.1.0 13 missing vetoed"_s}, false);
    add("upstream did not announce it once", {u"a 1.1.0 13 missing missed 1"_s}, true);
    add("upstream has withdrawn it", {u"a 1.1.0 13 missing missed 2"_s}, false);
    add("downloads were switched off", {u"a 1.1.0 13 missing"_s}, false, false);
}

void TestPlanner::binary_isWantedAsLongAsItIsToBeBroughtThere()
{
    QFETCH(QStringList, plan);
    QFETCH(bool, mayDownload);
    const Decision decision = decide(plan, mayDownload, false);
    UpgradeInfo upgrade = PlannedEntry(u"a 1.1.0 13 missing"_s).info;
    QTEST(decision.wantsBinaryOf(upgrade), "expected");
    upgrade.platforms.first().checksum = QString(64, u'1');
    QVERIFY(!decision.wantsBinaryOf(upgrade)); // other content
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
