#include "cli/plancommand.h"

#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "core/filelock.h"
#include "upgrade/samples.h"

#include <QJsonArray>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"http://127.0.0.1:1/x"_s;

QString at(int hour)
{
    return u"2026-02-01T%1:00:00Z"_s.arg(hour);
}

} // namespace

class TestPlanCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_instance = std::make_unique<Instance>(); }

    void plan_empty_isSaid();
    void plan_severalEntries_isToldWithWhyEachWaits();
    void plan_whileRunRuns_saysNow();
    void plan_requestsThatWait_areTold();
    void plan_changesNothing();
    void waiting_whatever_isInTheSchemas();

private:
    InstanceView view() const
    {
        return InstanceView::read(*m_instance->paths, m_instance->settings, m_instance->clock.now(),
                                  InstanceView::Past::Newest);
    }
    void makePlan() const;

    std::unique_ptr<Instance> m_instance;
};

void TestPlanCommand::makePlan() const
{
    m_instance->plan(release(u"v1.1"_s, u"1.1.0"_s, at(13), url, QString(64, u'0')));
    m_instance->plan(release(u"v1.2"_s, u"1.2.0"_s, at(14), url, QString(64, u'1')));
    UpgradeInfo manual = byOperator(release(u"v1.3"_s, u"1.3.0"_s, at(15)));
    manual.isManual = true;
    m_instance->plan(manual);
    m_instance->putBinary(u"v1.3"_s, u"1.3.0"_s);
    m_instance->plan(release(u"v1.4"_s, u"1.4.0"_s, at(16), url, QString(64, u'2')));
    m_instance->plan(release(u"v0.9"_s, u"0.9.0"_s, at(11)));
    Outcomes outcomes;
    outcomes.record({u"v1.2"_s, u"1.2.0"_s, QString(64, u'1')}, Setback::Stage::Upgrade, Setback::Cause::HookNo,
                    u"a pre-upgrade hook said no: 10-no ended with status 1"_s, m_instance->clock.now());
    outcomes.record({u"v1.4"_s, u"1.4.0"_s, QString(64, u'2')}, Setback::Stage::Staging, Setback::Cause::Failure,
                    u"cannot stage v1.4: upstream answered 404"_s, m_instance->clock.now());
    must(writeState(m_instance->paths->outcomes(), outcomes));
}

void TestPlanCommand::plan_empty_isSaid()
{
    QCOMPARE(planText(view(), false), u"runs          genesis (1.0.0)\nplanned       nothing\n"_s);
    QCOMPARE(violations(u"plan"_s, planJson(view())), QString());
}

void TestPlanCommand::plan_severalEntries_isToldWithWhyEachWaits()
{
    makePlan();
    COMPARE_TEXT(planText(view(), false), uR"(runs          genesis (1.0.0)
planned       v0.9 (0.9.0)
              due 2026-02-01 11:00:00 UTC (1h ago); its binary is not there yet
              it is not newer than what runs, and is dropped
planned       v1.1 (1.1.0)
              due 2026-02-01 13:00:00 UTC (in 1h)
              its binary is downloaded when 'nymvisor run' is started
planned       v1.2 (1.2.0)
              due 2026-02-01 14:00:00 UTC (in 2h); its binary is not there yet
              it waits: it has been vetoed: a pre-upgrade hook said no: 10-no
              ended with status 1; 'nymvisor retry v1.2' lets it be tried again
planned       v1.3 (1.3.0), by the operator
              due 2026-02-01 15:00:00 UTC (in 3h)
              manual: nymvisor ends after the switch, and its next start goes on
              its binary is verified when 'nymvisor run' is started
planned       v1.4 (1.4.0)
              due 2026-02-01 16:00:00 UTC (in 4h); its binary is not there yet
              it waits until 2026-02-01 12:01:00 UTC (in 1m): cannot stage v1.4:
              upstream answered 404
)"_s);
    const QJsonObject json = planJson(view());
    QCOMPARE(violations(u"plan"_s, json), QString());
    QStringList next;
    for (const QJsonValue &entry : json[u"queue"_s].toArray())
        next += entry[u"next"_s].toString() + u'/' + entry[u"why"_s].toString();
    QCOMPARE(next, QStringList({u"drop/"_s, u"download/"_s, u"wait/vetoed"_s, u"verify/"_s, u"wait/not staged"_s}));
}

void TestPlanCommand::plan_whileRunRuns_saysNow()
{
    makePlan();
    const auto lock = FileLock::tryLock(m_instance->paths->runLock());
    QVERIFY(lock.has_value());
    const QString text = planText(view(), false);
    QVERIFY2(text.contains(u"its binary is downloaded now"_s), qPrintable(text));
}

void TestPlanCommand::plan_requestsThatWait_areTold()
{
    makePlan();
    must(leaveRequest(m_instance->paths->requestsFolder(), {OperatorRequest::Kind::Cancel, u"v1.1"_s}));
    must(leaveRequest(m_instance->paths->requestsFolder(), {OperatorRequest::Kind::Retry, u"v1.2"_s}));
    const QString text = planText(view(), false);
    QVERIFY2(text.contains(u"the operator cancels it"_s), qPrintable(text));
    QVERIFY2(text.contains(u"what went wrong is forgotten when 'nymvisor run' is"_s), qPrintable(text));
    const QJsonObject json = planJson(view());
    QCOMPARE(violations(u"plan"_s, json), QString());
    QCOMPARE(json[u"running"_s], QJsonValue(false));
    QStringList requests;
    for (const QJsonValue &request : json[u"requests"_s].toArray())
        requests += request[u"kind"_s].toString() + u' ' + request[u"upgrade"_s].toString();
    requests.sort();
    QCOMPARE(requests, QStringList({u"cancel v1.1"_s, u"retry v1.2"_s}));
}

void TestPlanCommand::plan_changesNothing()
{
    makePlan();
    const auto before = treeOf(m_instance->path({}));
    (void)view();
    QCOMPARE(treeOf(m_instance->path({})), before);
}

void TestPlanCommand::waiting_whatever_isInTheSchemas()
{
    for (const QString &schema : {u"plan"_s, u"status"_s, u"check"_s}) {
        const QByteArray text = must(readFile(QStringLiteral(SCHEMAS "/%1.schema.json").arg(schema)));
        const QJsonObject entry = QJsonDocument::fromJson(text)[u"properties"_s][u"queue"_s][u"items"_s].toObject();
        const QJsonArray names = entry[u"properties"_s][u"why"_s][u"enum"_s].toArray();
        QStringList all;
        for (int why = 0; why <= int(Waiting::Why::Behind); ++why) {
            all += Waiting{.upgrade = {}, .why = Waiting::Why(why), .reason = Error(ExitStatus::TryLater, "")}.name();
            QVERIFY2(names.contains(all.last()), qPrintable(schema + ": "_L1 + all.last()));
        }
        QCOMPARE(names.size(), all.size() + 1); // and null
    }
}

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
