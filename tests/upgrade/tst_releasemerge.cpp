#include "upgrade/releasemerge.h"

#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

using Change = ReleaseMerge::Change;
Q_DECLARE_METATYPE(nymvisor::ReleaseMerge::Change)
Q_DECLARE_METATYPE(nymvisor::UpgradeInfo)

class TestReleaseMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merge_release_changesThePlan_data();
    void merge_release_changesThePlan();
};

void TestReleaseMerge::merge_release_changesThePlan_data()
{
    QTest::addColumn<QList<UpgradeInfo>>("queue"); // 1.5.0 "five" runs
    QTest::addColumn<UpgradeInfo>("release");
    QTest::addColumn<bool>("mayDowngrade");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    using enum ReleaseMerge::Change;
    const UpgradeInfo six = release(u"six"_s, u"1.6.0"_s);
    const UpgradeInfo later = release(u"six"_s, u"1.6.0"_s, u"2026-03-01T00:00:00Z"_s);
    const UpgradeInfo seven = release(u"seven"_s, u"1.7.0"_s);
    const auto add = [](const char *name, const QList<UpgradeInfo> &queue, const UpgradeInfo &announced, Change change,
                        const char *reason, bool mayDowngrade = false) {
        QTest::newRow(name) << queue << announced << mayDowngrade << change << QString::fromLatin1(reason);
    };
    add("a newer release is added", {}, six, Added, "it is newer than what runs");
    add("another release is added beside one", {six}, seven, Added, "it is newer than what runs");
    add("the same again changes nothing", {six}, six, None, "it is planned already");
    add("the same name at another time is rescheduled", {six}, later, Rescheduled, "it is announced differently now");
    add("the same name with another version takes the place", {six}, release(u"six"_s, u"1.6.1"_s), Rescheduled,
        "it is announced differently now");
    add("an equal version is no upgrade", {}, release(u"other"_s, u"1.5.0"_s), None, "it is the version that runs");
    add("an equal version of another build is no upgrade", {}, release(u"other"_s, u"1.5.0+2"_s), None,
        "it is the version that runs");
    add("a lower version is refused", {}, release(u"four"_s, u"1.4.0"_s), None, "it is lower than 1.5.0");
    add("a lower version is added where that is allowed", {}, release(u"four"_s, u"1.4.0"_s), Added, "", true);
    add("an equal version is no downgrade either", {}, release(u"other"_s, u"1.5.0"_s), None,
        "it is the version that runs", true);
    add("a pre-release of what runs is lower", {}, release(u"rc"_s, u"1.5.0-rc.1"_s), None, "it is lower than 1.5.0");
    add("the name that runs cannot be another version", {}, release(u"five"_s, u"1.6.0"_s), None,
        "it has the name of the version that runs");
    add("the operator's entry is left alone", {byOperator(six)}, later, None, "the operator has planned");
    add("the operator's entry does not hold up another", {byOperator(six)}, seven, Added, "it is newer");
    add("a version that is no semantic one counts as newer", {}, release(u"night"_s, u"nightly"_s), Added,
        "it is newer");
    QList<UpgradeInfo> many;
    for (int i = 0; i < 16; ++i)
        many += release(u"many%1"_s.arg(i), u"2.%1.0"_s.arg(i));
    add("more than sixteen of upstream's are not planned", many, six, None, "16 releases of upstream's are planned");
    add("one of those may change", many, release(u"many3"_s, u"2.3.1"_s), Rescheduled, "");
    QList<UpgradeInfo> others = many;
    others.first() = byOperator(others.first());
    add("the operator's do not count", others, six, Added, "");
    others.first() = release(u"many0"_s, u"1.4.0"_s);
    add("nor does what is not newer by now", others, six, Added, "");
}

void TestReleaseMerge::merge_release_changesThePlan()
{
    QFETCH(QList<UpgradeInfo>, queue);
    QFETCH(UpgradeInfo, release);
    QFETCH(bool, mayDowngrade);
    QFETCH(Change, change);
    QFETCH(QString, reason);
    UpgradePlan plan(samples::release(u"five"_s, u"1.5.0"_s));
    for (const UpgradeInfo &entry : queue)
        plan.insert(entry);

    const ReleaseMerge merge = mergeRelease(plan, release, mayDowngrade);
    QCOMPARE(merge.change, change);
    QVERIFY(merge.reason);
    QVERIFY2(merge.reason->message().contains(reason), qPrintable(merge.reason->message()));
    QVERIFY(merge.plan.current() == plan.current());
    if (change == Change::None) {
        QVERIFY(merge.plan.toJson() == plan.toJson());
        return;
    }
    QVERIFY(*merge.plan.find(release.name) == release);
    QCOMPARE(merge.plan.queue().size(), plan.queue().size() + (change == Change::Added ? 1 : 0));
}

QTEST_GUILESS_MAIN(TestReleaseMerge)
#include "tst_releasemerge.moc"
