#include "release/upgradeplan.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

UpgradeInfo upgrade(const QString &name, const QString &time)
{
    return UpgradeInfo::fromJson(upgradeJson(name, time)).value();
}

UpgradeInfo genesis()
{
    return UpgradeInfo::genesis(BuildInfo::fromJson(buildInfoJson()).value());
}

QString namesIn(const UpgradePlan &plan)
{
    QStringList names;
    for (const UpgradeInfo &queued : plan.queue())
        names += queued.name;
    return names.join(u' ');
}

const QString monday = u"2026-02-02T12:00:00Z"_s;
const QString mondayElsewhere = u"2026-02-02T13:00:00+01:00"_s;
const QString tuesday = u"2026-02-03T00:00:00+14:00"_s; // still Monday in UTC, but before noon
const QString friday = u"2026-02-06T12:00:00Z"_s;

} // namespace

class TestUpgradePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_anyOrder_byMomentAndThenAsInserted_data()
    {
        QTest::addColumn<QStringList>("inserted"); // name@time
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << QStringList{u"a@"_s + monday} << u"a"_s;
        QTest::newRow("in order") << QStringList{u"a@"_s + monday, u"b@"_s + friday} << u"a b"_s;
        QTest::newRow("the other way round") << QStringList{u"b@"_s + friday, u"a@"_s + monday} << u"a b"_s;
        QTest::newRow("the moment counts, not the text")
            << QStringList{u"a@"_s + monday, u"b@"_s + tuesday} << u"b a"_s;
        QTest::newRow("the same moment") << QStringList{u"c@"_s + monday, u"a@"_s + mondayElsewhere, u"b@"_s + monday}
                                         << u"c a b"_s;
        QTest::newRow("the same name moves")
            << QStringList{u"a@"_s + monday, u"b@"_s + tuesday, u"a@"_s + friday} << u"b a"_s;
        QTest::newRow("the same name forward")
            << QStringList{u"a@"_s + monday, u"b@"_s + friday, u"b@"_s + tuesday} << u"b a"_s;
    }
    void insert_anyOrder_byMomentAndThenAsInserted()
    {
        QFETCH(QStringList, inserted);
        UpgradePlan plan(genesis());
        for (const QString &entry : inserted)
            plan.insert(upgrade(entry.section(u'@', 0, 0), entry.section(u'@', 1)));
        QTEST(namesIn(plan), "expected");
        QCOMPARE(plan.current().name, u"genesis"_s);
    }

    void insert_sameName_contentIsReplaced()
    {
        UpgradePlan plan(genesis());
        plan.insert(upgrade(u"a"_s, monday));
        UpgradeInfo other = upgrade(u"a"_s, monday);
        other.notes = u"other"_s;
        plan.insert(other);
        QCOMPARE(plan.queue().size(), 1);
        QVERIFY(plan.find(u"a"_s));
        QCOMPARE(plan.find(u"a"_s)->notes, u"other"_s);
    }

    void remove_name_onlyThatOne()
    {
        UpgradePlan plan(genesis());
        plan.insert(upgrade(u"a"_s, monday));
        plan.insert(upgrade(u"b"_s, friday));
        plan.remove(u"a"_s);
        plan.remove(u"genesis"_s);
        plan.remove(u"never"_s);
        QCOMPARE(namesIn(plan), u"b"_s);
        QVERIFY(!plan.find(u"a"_s));
    }

    void json_roundTrip_keepsAllAndUnknownKeys()
    {
        const QJsonObject json{{u"current"_s, genesis().toJson()},
                               {u"queuedUp"_s, QJsonArray{upgradeJson(u"a"_s, monday), upgradeJson(u"b"_s, friday)}},
                               {u"future"_s, 1}};
        const auto plan = UpgradePlan::fromJson(json);
        VERIFY_VALUE(plan);
        QCOMPARE(plan->toJson(), json);
        QCOMPARE(UpgradePlan::fromJson(plan->toJson()).value(), *plan);
    }

    void json_madeAndReadAgain_equal()
    {
        UpgradePlan plan(genesis());
        plan.insert(upgrade(u"a"_s, monday));
        QCOMPARE(UpgradePlan::fromJson(plan.toJson()).value(), plan);
        UpgradePlan other = plan;
        other.remove(u"a"_s);
        QVERIFY(!(other == plan));
    }

    void fromJson_unsortedQueue_isSorted()
    {
        const QJsonObject json{{u"current"_s, genesis().toJson()},
                               {u"queuedUp"_s, QJsonArray{upgradeJson(u"b"_s, friday), upgradeJson(u"a"_s, monday)}}};
        QCOMPARE(namesIn(UpgradePlan::fromJson(json).value()), u"a b"_s);
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("words");
        const QJsonObject current = genesis().toJson();
        QTest::newRow("nothing") << QJsonObject() << u"the field 'current': it is missing"_s;
        QTest::newRow("no queue") << QJsonObject{{u"current"_s, current}} << u"the field 'queuedUp': it is missing"_s;
        QTest::newRow("a broken current one")
            << QJsonObject{{u"current"_s, without(current, u"name"_s)}, {u"queuedUp"_s, QJsonArray()}}
            << u"the field 'current.name': it is missing"_s;
        QTest::newRow("a broken second one")
            << QJsonObject{{u"current"_s, current}, {u"queuedUp"_s, QJsonArray{upgradeJson(), 5}}}
            << u"the field 'queuedUp[1].manual': it is missing"_s;
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, words);
        VERIFY_ERROR(UpgradePlan::fromJson(json), words);
    }
};

QTEST_GUILESS_MAIN(TestUpgradePlan)
#include "tst_upgradeplan.moc"
