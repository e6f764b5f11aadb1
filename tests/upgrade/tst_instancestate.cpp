#include "upgrade/instancestate.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "release/upgradehistory.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

const Content content{u"two"_s, u"2.0.0"_s, u"aa"_s};
const Error mistake(ExitStatus::BadData, "it is wrong");

} // namespace

class TestInstanceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_instance = std::make_unique<Instance>();
        log::setSink([](log::Level, const QString &) {});
    }
    void cleanup() { log::setSink({}); }

    void state_ofAFreshInstance_isEmpty();
    void binary_isPut_isKnownInTheNextLife();
    void setback_isRecorded_isKnownInTheNextLife();
    void setback_ofAnUpgrade_waitsByItsReason_data();
    void setback_ofAnUpgrade_waitsByItsReason();
    void setbacks_areForgottenByName();
    void waits_end_butNotTheCounts();
    void files_areCorrupt_areBegunAnew();
    void outcomes_areMissing_areReadFromTheHistoryOnce();
    void outcomes_areLost_areToldByTheHistory();
    void outcomes_cannotBeWritten_areRememberedAllTheSame();

private:
    InstanceState state() const { return {*m_instance->paths, m_instance->clock}; }

    std::unique_ptr<Instance> m_instance;
};

void TestInstanceState::state_ofAFreshInstance_isEmpty()
{
    const InstanceState fresh = state();
    QVERIFY(fresh.outcomes().setbacks().isEmpty());
    QVERIFY(!fresh.binaries().find(m_instance->paths->binary(u"genesis"_s)));
}

void TestInstanceState::binary_isPut_isKnownInTheNextLife()
{
    const QString binary = m_instance->paths->binary(u"genesis"_s);
    VERIFY_VALUE(state().putBinary(binary, {must(stampOf(binary)), u"ab"_s, buildInfo(u"1.0.0"_s)}));
    const auto record = state().binaries().find(binary);
    QVERIFY(record);
    QCOMPARE(record->sha256, u"ab"_s);
    QVERIFY(record->buildInfo == buildInfo(u"1.0.0"_s));
}

void TestInstanceState::setback_isRecorded_isKnownInTheNextLife()
{
    QCOMPARE(state().recordSetback(content, Setback::Stage::Staging, Setback::Cause::Failure, mistake).count, 1);
    QCOMPARE(state().recordSetback(content, Setback::Stage::Staging, Setback::Cause::Failure, mistake).count, 2);
    const auto known = state().outcomes().find(content, Setback::Stage::Staging);
    QVERIFY(known);
    QCOMPARE(known->count, 2);
    QCOMPARE(known->reason, u"it is wrong"_s);
    QVERIFY(!state().outcomes().find(content, Setback::Stage::Upgrade));
    const Content other{u"two"_s, u"2.0.0"_s, u"bb"_s};
    QVERIFY(!state().outcomes().find(other, Setback::Stage::Staging));
}

void TestInstanceState::setback_ofAnUpgrade_waitsByItsReason_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QList<int>>("expected"); // seconds after each setback
    QTest::newRow("three times at once, then longer and longer")
        << static_cast<int>(Setback::Cause::Failure) << QList<int>{0, 0, 0, 60, 120, 240};
    QTest::newRow("what time has to mend is not tried at once")
        << static_cast<int>(Setback::Cause::Later) << QList<int>{60, 120, 240, 480, 960, 1920, 3600, 3600};
}

void TestInstanceState::setback_ofAnUpgrade_waitsByItsReason()
{
    QFETCH(int, cause);
    QFETCH(QList<int>, expected);
    InstanceState kept = state();
    for (const int seconds : expected) {
        const Setback setback =
            kept.recordSetback(content, Setback::Stage::Upgrade, static_cast<Setback::Cause>(cause), mistake);
        QCOMPARE(m_instance->clock.now().secsTo(setback.nextTry.moment()), seconds);
    }
}

void TestInstanceState::setbacks_areForgottenByName()
{
    InstanceState kept = state();
    kept.recordSetback(content, Setback::Stage::Staging, Setback::Cause::Failure, mistake);
    kept.recordSetback({u"three"_s, u"3.0.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::Failure, mistake);
    VERIFY_VALUE(kept.forgetSetbacks(u"two"_s));
    QCOMPARE(state().outcomes().setbacks().size(), 1);
    QCOMPARE(state().outcomes().setbacks().first().content.name, u"three"_s);
}

void TestInstanceState::waits_end_butNotTheCounts()
{
    InstanceState kept = state();
    kept.recordSetback(content, Setback::Stage::Staging, Setback::Cause::Failure, mistake);
    VERIFY_VALUE(kept.endWaits());
    const auto known = state().outcomes().find(content, Setback::Stage::Staging);
    QCOMPARE(known->nextTry.moment(), m_instance->clock.now());
    QCOMPARE(known->count, 1);
}

void TestInstanceState::files_areCorrupt_areBegunAnew()
{
    const Paths &paths = *m_instance->paths;
    for (const QString &file : {paths.binaryRecords(), paths.outcomes()}) {
        VERIFY_VALUE(writeFile(file, "{ broken"));
        InstanceState kept = state();
        QVERIFY(kept.outcomes().setbacks().isEmpty());
        QCOMPARE(must(readFile(file + u".corrupt-2026-02-01-120000000"_s)), QByteArray("{ broken"));
        QVERIFY(readFile(file).value_or({}) != "{ broken");
    }
}

void TestInstanceState::outcomes_areMissing_areReadFromTheHistoryOnce()
{
    const Paths &paths = *m_instance->paths;
    QVERIFY(state().outcomes().setbacks().isEmpty());
    UpgradeHistory history;
    history.put({Timestamp(m_instance->clock.now()),
                 release(u"bad"_s, u"2.0.0"_s),
                 UpgradeOutcome::RolledBack,
                 u"t1"_s,
                 u"test"_s,
                 {}});
    VERIFY_VALUE(writeState(paths.history(), history));
    QVERIFY(state().outcomes().setbacks().isEmpty()); // else it would be known as failed
}

void TestInstanceState::outcomes_areLost_areToldByTheHistory()
{
    const Paths &paths = *m_instance->paths;
    const auto entry = [this](const QString &name, UpgradeOutcome outcome, const QString &id,
                              const QString &instance = u"test"_s) {
        return UpgradeHistory::Entry{
            Timestamp(m_instance->clock.now()), release(name, u"2.0.0"_s), outcome, id, instance, {}};
    };
    UpgradeHistory history;
    history.put(entry(u"bad"_s, UpgradeOutcome::RolledBack, u"t1"_s));
    history.put(entry(u"mended"_s, UpgradeOutcome::RolledBack, u"t2"_s));
    history.put(entry(u"mended"_s, UpgradeOutcome::Completed, u"t3"_s));
    history.put(entry(u"others"_s, UpgradeOutcome::RolledBack, u"t4"_s, u"other"_s));
    VERIFY_VALUE(writeState(paths.history(), history));
    VERIFY_VALUE(writeFile(paths.outcomes(), "{ broken"));
    const InstanceState kept = state();
    QCOMPARE(kept.outcomes().setbacks().size(), 1);
    const Setback setback = kept.outcomes().setbacks().first();
    QCOMPARE(setback.content.name, u"bad"_s);
    QCOMPARE(setback.endName(), u"failed"_s);
}

void TestInstanceState::outcomes_cannotBeWritten_areRememberedAllTheSame()
{
    InstanceState kept = state();
    QVERIFY(QDir(m_instance->paths->homeFolder()).removeRecursively());
    kept.recordSetback(content, Setback::Stage::Upgrade, Setback::Cause::Failure, mistake);
    QVERIFY(kept.outcomes().find(content, Setback::Stage::Upgrade));
    VERIFY_ERROR(kept.endWaits(), u"outcomes.json"_s);
}

QTEST_GUILESS_MAIN(TestInstanceState)
#include "tst_instancestate.moc"
