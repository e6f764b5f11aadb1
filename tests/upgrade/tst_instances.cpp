#include "upgrade/instances.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

const Content two{u"two"_s, u"2.0.0"_s, u"aa"_s};

} // namespace

class TestInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_instance = std::make_unique<Instance>(); }

    void others_none_runAndWantNothing();
    void others_runAVersion_itIsTheirs();
    void others_homeIsGone_areNone();
    void others_homeIsOurs_areUsUnderAnotherName();
    void others_recordIsBroken_isPassedOver();
    void content_isWantedUntilItIsRunOrRefused_data();
    void content_isWantedUntilItIsRunOrRefused();
    void record_versionAndGoodVersion_areKeptApart();

private:
    const Paths &paths() const { return *m_instance->paths; }

    std::unique_ptr<Instance> m_instance;
};

void TestInstances::others_none_runAndWantNothing()
{
    VERIFY_VALUE(recordVersion(paths(), u"two"_s)); // our own does not count
    const Instances others = Instances::besides(paths());
    QVERIFY(!others.isRunByAnother(u"two"_s));
    QVERIFY(!others.isWantedByAnother(two));
}

void TestInstances::others_runAVersion_itIsTheirs()
{
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    const Instances others = Instances::besides(paths());
    QVERIFY(others.isRunByAnother(u"two"_s));
    QVERIFY(!others.isRunByAnother(u"genesis"_s));
}

void TestInstances::others_homeIsGone_areNone()
{
    QDir(m_instance->putOtherInstance(u"other"_s, u"two"_s)).removeRecursively();
    QVERIFY(!Instances::besides(paths()).isRunByAnother(u"two"_s));
}

void TestInstances::others_homeIsOurs_areUsUnderAnotherName()
{
    m_instance->putOtherInstance(u"before"_s, u"two"_s);
    const QString record = QFileInfo(paths().instanceRecord()).path() + u"/before.json"_s;
    VERIFY_VALUE(writeState(record, InstanceRecord{paths().home(), u"two"_s, {}}));
    QVERIFY(!Instances::besides(paths()).isRunByAnother(u"two"_s));
}

void TestInstances::others_recordIsBroken_isPassedOver()
{
    m_instance->putOtherInstance(u"other"_s, u"two"_s);
    VERIFY_VALUE(writeFile(QFileInfo(paths().instanceRecord()).path() + u"/broken.json"_s, "{ broken"));
    int logged = 0;
    log::setSink([&logged](log::Level, const QString &) { ++logged; });
    QVERIFY(Instances::besides(paths()).isRunByAnother(u"two"_s));
    log::setSink({});
    QCOMPARE(logged, 1);
}

void TestInstances::content_isWantedUntilItIsRunOrRefused_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<int>("cause"); // -1: nothing went wrong
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("it has not got to it") << u"genesis"_s << -1 << true;
    QTest::newRow("it runs it") << u"two"_s << -1 << false;
    QTest::newRow("it has called it off") << u"genesis"_s << int(Setback::Cause::Failure) << true;
    QTest::newRow("it has vetoed it") << u"genesis"_s << int(Setback::Cause::HookNo) << false;
    QTest::newRow("upstream has withdrawn it there") << u"genesis"_s << int(Setback::Cause::Withdrawn) << false;
    QTest::newRow("it did not stay up there") << u"genesis"_s << int(Setback::Cause::DidNotStay) << false;
}

void TestInstances::content_isWantedUntilItIsRunOrRefused()
{
    QFETCH(QString, current);
    QFETCH(int, cause);
    const QString home = m_instance->putOtherInstance(u"other"_s, current);
    if (cause >= 0) {
        Outcomes outcomes;
        outcomes.record(two, Setback::Stage::Upgrade, static_cast<Setback::Cause>(cause), u"x"_s,
                        m_instance->clock.now());
        VERIFY_VALUE(writeState(outcomesIn(home), outcomes));
    }
    QTEST(Instances::besides(paths()).isWantedByAnother(two), "isWanted");
}

void TestInstances::record_versionAndGoodVersion_areKeptApart()
{
    QCOMPARE(lastGoodVersion(paths()), QString());
    VERIFY_VALUE(recordVersion(paths(), u"two"_s));
    QCOMPARE(lastGoodVersion(paths()), QString());
    VERIFY_VALUE(recordGoodVersion(paths(), u"two"_s));
    QCOMPARE(lastGoodVersion(paths()), u"two"_s);
    VERIFY_VALUE(recordVersion(paths(), u"three"_s));
    QCOMPARE(lastGoodVersion(paths()), u"two"_s);
    VERIFY_VALUE(writeFile(paths().instanceRecord(), "{ broken"));
    VERIFY_VALUE(recordVersion(paths(), u"three"_s));
    QCOMPARE(*must(readState<InstanceRecord>(paths().instanceRecord())),
             (InstanceRecord{paths().home(), u"three"_s, {}}));
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
