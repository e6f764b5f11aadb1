#include "cli/schemacheck.h"
#include "cli/statusmetrics.h"
#include "cli/statusreport.h"
#include "cli/typed.h"
#include "core/filelock.h"
#include "upgrade/samples.h"

#include <QJsonArray>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

Timestamp at(const QString &time)
{
    return must(Timestamp::parse(u"2026-02-01T%1Z"_s.arg(time)));
}

BuildInfo sampleBinary(const QString &version)
{
    return buildInfo(version);
}

/// Nothing runs, and nothing is known but the version.
InstanceView quiet()
{
    InstanceView view;
    view.now = at(u"12:00:00"_s).moment();
    view.id = u"node"_s;
    view.daemonName = u"fake-node"_s;
    view.home = u"/var/lib/node"_s;
    view.version = VersionInfo(u"v1.1"_s, sampleBinary(u"1.1.0"_s), view.now);
    view.lastGood = u"v1.1"_s;
    return view;
}

InstanceView running()
{
    InstanceView view = quiet();
    view.isRunning = true;
    view.pid = 100;
    RunStatus live;
    live.pid = 100;
    live.startedAt = at(u"10:00:00"_s);
    live.daemon = u"up"_s;
    live.daemonPid = 101;
    live.daemonSince = at(u"11:59:00"_s);
    live.daemonRestarts = 2;
    live.askedAt = at(u"11:30:00"_s);
    live.asksAt = at(u"12:30:00"_s);
    view.live = live;
    return view;
}

Journal openUpgrade(const QString &row)
{
    Journal journal;
    journal.transactionId = u"0123456789ab"_s;
    journal.step.row = row;
    journal.upgrade = release(u"v1.2"_s, u"1.2.0"_s);
    journal.from = VersionInfo(u"v1.1"_s, sampleBinary(u"1.1.0"_s), at(u"08:00:00"_s).moment());
    journal.settings = {{u"daemon.probation_period"_s, u"2m"_s}};
    return journal;
}

InstanceView onProbation()
{
    InstanceView view = running();
    view.lastGood.clear();
    view.journal = openUpgrade(u"probation"_s);
    view.live->stepSince = at(u"11:59:30"_s);
    view.live->activities = {{u"archive"_s, {}, 5 << 20, 20 << 20}, {u"download"_s, u"v1.3"_s, 3 << 20, 0}};
    view.lastBackup = InstanceView::Backup{u"/var/lib/node/nymvisor/backups/v1.1/backup-1-preupgrade.zip"_s,
                                           qint64(12) << 20, at(u"08:00:00"_s).moment()};
    return view;
}

InstanceView takingBack()
{
    InstanceView view = running();
    view.journal = openUpgrade(u"start"_s);
    view.journal->step.direction = StepState::Direction::Back;
    view.journal->step.reason = Error(ExitStatus::Unavailable, "it did not stay up: it ended with status 1");
    view.live->daemon = u"waiting to be restarted"_s;
    view.live->daemonPid = 0;
    view.live->daemonEnd = u"status 1"_s;
    view.live->failedStarts = 3;
    view.live->upstreamError = u"cannot fetch http://127.0.0.1:1/: connection refused"_s;
    view.live->stepSince = at(u"11:59:30"_s);
    view.live->stepError = u"cannot write /var/lib/node/nymvisor/x: No space left on device"_s;
    view.live->stepRetryAt = at(u"12:01:00"_s);
    return view;
}

InstanceView afterFailure()
{
    InstanceView view = quiet();
    view.history = {{at(u"09:00:00"_s),
                     release(u"v1.2"_s, u"1.2.0"_s),
                     UpgradeOutcome::RolledBack,
                     u"0123456789ab"_s,
                     u"node"_s,
                     {}}};
    view.outcomes.record({u"v1.2"_s, u"1.2.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay,
                         u"it did not stay up: it ended with status 1"_s, at(u"09:02:00"_s).moment());
    view.troubles = {Error(ExitStatus::BadData, "/var/lib/node/nymvisor/plan is not JSON")};
    return view;
}

} // namespace

class TestStatusCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_state_isToldIn80Columns_data();
    void text_state_isToldIn80Columns();
    void text_longPlan_isCut();
    void json_state_hasTheDocumentedShape_data() { states(); }
    void json_state_hasTheDocumentedShape();
    void json_openProbation_tellsHowLongItLasts();
    void metrics_state_areTheseLines();
    void metrics_downtime_isThatOfTheLastUpgrade();
    void metrics_quotes_areEscaped();
    void status_freshInstance_isPrinted();
    void status_fileOfAnEarlierRun_isNotBelieved_data();
    void status_fileOfAnEarlierRun_isNotBelieved();
    void newestBackup_isToldByTheTimeInItsName();
    void status_unknownForm_isRefused();

private:
    static void states();
};

void TestStatusCommand::states()
{
    QTest::addColumn<InstanceView>("view");
    QTest::newRow("quiet") << quiet();
    QTest::newRow("running") << running();
    QTest::newRow("on probation") << onProbation();
    QTest::newRow("taking back") << takingBack();
    QTest::newRow("after a failure") << afterFailure();
    QTest::newRow("nothing known") << InstanceView();
}

void TestStatusCommand::text_state_isToldIn80Columns_data()
{
    QTest::addColumn<InstanceView>("view");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quiet") << quiet() << uR"(instance      node, of fake-node in /var/lib/node
daemon        down
version       v1.1 (1.1.0), it has proved itself
nymvisor      it does not run: nothing is asked, downloaded or upgraded
planned       nothing
)"_s;
    QTest::newRow("running") << running() << uR"(instance      node, of fake-node in /var/lib/node
daemon        up since 2026-02-01 11:59:00 UTC (1m ago), pid 101
version       v1.1 (1.1.0), it has proved itself
nymvisor      runs since 2026-02-01 10:00:00 UTC (2h ago), pid 100
upstream      asked 2026-02-01 11:30:00 UTC (30m ago)
              again 2026-02-01 12:30:00 UTC (in 30m)
planned       nothing
)"_s;
    QTest::newRow("on probation") << onProbation() << uR"(instance      node, of fake-node in /var/lib/node
daemon        up since 2026-02-01 11:59:00 UTC (1m ago), pid 101
version       v1.1 (1.1.0), it has yet to prove itself
nymvisor      runs since 2026-02-01 10:00:00 UTC (2h ago), pid 100
upstream      asked 2026-02-01 11:30:00 UTC (30m ago)
              again 2026-02-01 12:30:00 UTC (in 30m)
upgrade       v1.2, from 1.1.0 to 1.2.0
              step probation since 2026-02-01 11:59:30 UTC (30s ago)
              [=======                       ]  25 %  30s of 2m
archive       [=======                       ]  25 %  5.0 of 20.0 MiB
download      v1.3
              3.0 MiB
planned       nothing
backup        12.0 MiB, 2026-02-01 08:00:00 UTC (4h ago)
              /var/lib/node/nymvisor/backups/v1.1/backup-1-preupgrade.zip
)"_s;
    QTest::newRow("taking back") << takingBack() << uR"(instance      node, of fake-node in /var/lib/node
daemon        waiting to be restarted since 2026-02-01 11:59:00 UTC (1m ago), 3
              failed starts in a row
              it ended with status 1
version       v1.1 (1.1.0), it has proved itself
nymvisor      runs since 2026-02-01 10:00:00 UTC (2h ago), pid 100
upstream      asked 2026-02-01 11:30:00 UTC (30m ago)
              cannot fetch http://127.0.0.1:1/: connection refused
              again 2026-02-01 12:30:00 UTC (in 30m)
upgrade       v1.2, from 1.1.0 to 1.2.0
              taking back step start since 2026-02-01 11:59:30 UTC (30s ago)
              it did not stay up: it ended with status 1
              it is tried again 2026-02-01 12:01:00 UTC (in 1m): cannot write
              /var/lib/node/nymvisor/x: No space left on device
planned       nothing
)"_s;
    QTest::newRow("after a failure") << afterFailure() << uR"(instance      node, of fake-node in /var/lib/node
daemon        down
version       v1.1 (1.1.0), it has proved itself
nymvisor      it does not run: nothing is asked, downloaded or upgraded
planned       nothing
last          rolled back: v1.2 (1.2.0)
              2026-02-01 09:00:00 UTC (3h ago)
              it did not stay up: it ended with status 1
              'nymvisor retry v1.2' lets it be tried again
warning       /var/lib/node/nymvisor/plan is not JSON
)"_s;
}

void TestStatusCommand::text_state_isToldIn80Columns()
{
    QFETCH(InstanceView, view);
    QFETCH(QString, expected);
    const QString text = statusText(view, false);
    COMPARE_TEXT(text, expected);
    for (const QString &line : text.split(u'\n'))
        QVERIFY(line.size() <= 80);
}

void TestStatusCommand::text_longPlan_isCut()
{
    InstanceView view = quiet();
    for (int i = 0; i < 12; ++i)
        view.planned += PlannedUpgrade{.info = release(u"v%1"_s.arg(i), u"2.0.%1"_s.arg(i)), .due = view.now};
    view.planned[11].next = PlannedUpgrade::Next::Download; // what is done is told, wherever it stands
    const QString text = statusText(view, false);
    QCOMPARE(text.count(u"planned  "_s), 11);
    QVERIFY2(text.contains(u"planned       v11 (2.0.11)\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"              and 1 more: 'nymvisor plan' lists them\n"_s), qPrintable(text));
}

void TestStatusCommand::json_state_hasTheDocumentedShape()
{
    QFETCH(InstanceView, view);
    QCOMPARE(violations(u"status"_s, statusJson(view)), QString());
}

void TestStatusCommand::json_openProbation_tellsHowLongItLasts()
{
    QCOMPARE(statusJson(onProbation())[u"upgrade"_s][u"probationMs"_s], QJsonValue(120'000));
    QCOMPARE(statusJson(takingBack())[u"upgrade"_s][u"probationMs"_s], QJsonValue());
}

void TestStatusCommand::metrics_state_areTheseLines()
{
    const QString metrics = statusMetrics(onProbation());
    QStringList lines;
    for (const QString &line : metrics.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines += line;
    }
    const QStringList expected{
        uR"(nymvisor_up{instance_id="node"} 1)"_s,
        uR"(nymvisor_daemon_up{instance_id="node"} 1)"_s,
        uR"(nymvisor_daemon_restarts_total{instance_id="node"} 2)"_s,
        uR"(nymvisor_version_info{instance_id="node",version="1.1.0",name="v1.1",last_good=""} 1)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="completed"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="rolled back"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="called off"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="vetoed"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="cancelled"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="withdrawn"} 0)"_s,
        uR"(nymvisor_upgrades{instance_id="node",outcome="failed"} 0)"_s,
        uR"(nymvisor_held{instance_id="node"} 0)"_s,
        uR"(nymvisor_upgrade_in_progress{instance_id="node"} 1)"_s,
        uR"(nymvisor_upstream_asked_timestamp_seconds{instance_id="node"} 1769945400)"_s,
        uR"(nymvisor_upstream_answered{instance_id="node"} 1)"_s,
        uR"(nymvisor_backup_size_bytes{instance_id="node"} 12582912)"_s,
        uR"(nymvisor_backup_timestamp_seconds{instance_id="node"} 1769932800)"_s,
    };
    QCOMPARE(lines, expected);
    QVERIFY(metrics.contains(u"# HELP nymvisor_up Whether nymvisor runs.\n# TYPE nymvisor_up gauge\n"_s));
}

void TestStatusCommand::metrics_downtime_isThatOfTheLastUpgrade()
{
    InstanceView view = quiet();
    QVERIFY(!statusMetrics(view).contains(u"downtime"_s));
    for (const auto &[instance, downtime] : {std::pair{view.id, 900}, {view.id, 1250}, {u"other"_s, 70}}) {
        UpgradeHistory::Entry entry{at(u"10:00:00"_s), release(u"v1.1"_s, u"1.1.0"_s), UpgradeOutcome::Completed};
        entry.performedAt = Timestamp(at(u"10:00:00"_s).moment().addSecs(downtime));
        entry.instance = instance;
        entry.downtime = std::chrono::milliseconds(downtime);
        view.history += entry;
    }
    const QString line = uR"(nymvisor_last_upgrade_downtime_seconds{instance_id="node"} 1.25)"_s;
    QVERIFY2(statusMetrics(view).split(u'\n').contains(line), qPrintable(statusMetrics(view)));
}

void TestStatusCommand::metrics_quotes_areEscaped()
{
    InstanceView view = quiet();
    view.lastGood = u"a\"b\\c"_s;
    QVERIFY(statusMetrics(view).contains(uR"(last_good="a\"b\\c")"_s));
}

void TestStatusCommand::status_freshInstance_isPrinted()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const Typed text = user.types(QStringList{u"status"_s});
    VERIFY_STATUS(text, 0);
    QVERIFY2(text.answer.contains(u"version       genesis (1.0.0), "_s), qPrintable(text.answer));
    const Typed json = user.types(QStringList{u"status"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(json, 0);
    QCOMPARE(violations(u"status"_s, json.json()), QString());
    QCOMPARE(json.json()[u"nymvisor"_s][u"running"_s], QJsonValue(false));
    const Typed metrics = user.types(QStringList{u"status"_s, u"--output=prometheus"_s});
    VERIFY_STATUS(metrics, 0);
    QVERIFY(metrics.answer.contains(u"nymvisor_up{instance_id=\"fake-node-default\"} 0\n"_s));
}

void TestStatusCommand::status_fileOfAnEarlierRun_isNotBelieved_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("warning");
    RunStatus earlier;
    earlier.pid = 1;
    earlier.startedAt = at(u"10:00:00"_s);
    earlier.daemon = u"up"_s;
    QTest::newRow("of an earlier run") << QJsonDocument(earlier.toJson()).toJson() << u"is of an earlier run"_s;
    QTest::newRow("corrupt") << QByteArray("{") << u"status.json is not JSON"_s;
    QTest::newRow("empty") << QByteArray() << u"status.json is not JSON"_s;
}

void TestStatusCommand::status_fileOfAnEarlierRun_isNotBelieved()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, warning);
    const Instance instance;
    auto lock = FileLock::tryLock(instance.paths->runLock());
    QVERIFY(lock.has_value());
    must(lock->writeNote("4711\n"));
    must(writeFile(instance.paths->runStatus(), content));
    const InstanceView view =
        InstanceView::read(*instance.paths, instance.settings, instance.clock.now(), InstanceView::Past::Newest);
    QVERIFY(!view.live);
    const QString text = statusText(view, false);
    QVERIFY2(text.contains(u"nymvisor      runs, pid 4711\n"_s), qPrintable(text));
    QVERIFY2(view.troubles.size() == 1 && view.troubles[0].message().contains(warning), qPrintable(text));
    QVERIFY(view.troubles[0].message().startsWith(u"what goes on right now is not known"_s));
}

void TestStatusCommand::newestBackup_isToldByTheTimeInItsName()
{
    const Instance instance;
    const QString folder = instance.paths->backupFolder(u"two"_s);
    must(makeFolder(folder));
    const QString newer = folder + u"/backup-2026-01-02-000000000-t2-preupgrade.zip"_s;
    must(writeFile(newer, "x"));
    must(writeFile(folder + u"/backup-2026-01-01-000000000-t1-preupgrade.zip"_s, "x"));
    QFile touched(newer); // as if it had been written long before the other
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::fromSecsSinceEpoch(0), QFileDevice::FileModificationTime));
    touched.close();
    const InstanceView view =
        InstanceView::read(*instance.paths, instance.settings, instance.clock.now(), InstanceView::Past::Newest);
    QVERIFY(view.lastBackup);
    QCOMPARE(view.lastBackup->path, newer);
    QCOMPARE(view.lastBackup->at, QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC));
}

void TestStatusCommand::status_unknownForm_isRefused()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const Typed typed = user.types(QStringList{u"status"_s, u"--output=xml"_s});
    VERIFY_STATUS(typed, 64);
    QVERIFY(typed.remarks.contains(u"'xml' is no form of output: text, json and prometheus are"_s));
}

QTEST_GUILESS_MAIN(TestStatusCommand)
#include "tst_statuscommand.moc"
