#include "fakes/patience.h"
#include "scenarios/traces.h"
#include "scenarios/world.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

struct Answer
{
    const char *name;
    QByteArray script;
    QString words; // of the log
};

const Answer yes{"yes", "exit 0\n", u"hook: running phase=%1"_s};
const Answer notNow{"not now", "exit 75\n", u"10-answer ended with status 75"_s};
const Answer no{"no", "echo 'because' >&2; exit 1\n", u"10-answer ended with status 1: because"_s};
const Answer hangs{"nothing in its time", "exec tail -f /dev/null\n", u"10-answer did not end within"_s};

/// One answer of one phase's hook, and what must come of it.
struct Row
{
    const char *phase;
    Answer answer;
    QString until; // the line of the log that ends the upgrade
    QStringList trace = {};
    QString version = u"1.0.0"_s;
};

const QStringList calledOff{u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"called off"_s};
const QStringList vetoed{u"pre-upgrade"_s, u"back:pre-upgrade"_s, u"vetoed"_s};

QList<Row> rows()
{
    const QString committed = u"upgrade: committed"_s;
    const QString failed = u"upgrade: failed"_s;
    QList<Row> rows{
        {"pre-download", yes, committed, wholeUpgrade, u"1.1.0"_s},
        {"pre-download", notNow, u"stage: a pre-download hook said not now.*next_try=20"_s},
        {"pre-download", no, u"stage: a pre-download hook said no.*next_try=\"after 'nymvisor retry v1.1'"_s},
        {"pre-download", hangs, u"stage: a pre-download hook said no.*next_try=\"after 'nymvisor retry v1.1'"_s},
        {"pre-upgrade", yes, committed, wholeUpgrade, u"1.1.0"_s},
        {"pre-upgrade", notNow, u"upgrade: called off"_s, calledOff},
        {"pre-upgrade", no, u"upgrade: vetoed"_s, vetoed},
        {"pre-upgrade", hangs, u"upgrade: vetoed"_s, vetoed},
        {"health-check", yes, committed, wholeUpgrade, u"1.1.0"_s},
        {"health-check", notNow, failed, failedOnProbation},
        {"health-check", no, failed, failedOnProbation},
        {"health-check", hangs, failed, failedOnProbation},
    };
    for (const Answer &answer : {yes, notNow, no, hangs}) {
        rows += {"post-upgrade", answer, committed, wholeUpgrade, u"1.1.0"_s};
        rows += {"rollback", answer, failed, failedOnProbation};
        rows += {"failure", answer, u"upgrade: vetoed"_s, vetoed};
    }
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(const Row *)

class TestHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_ofAPhase_isHeeded_data();
    void answer_ofAPhase_isHeeded();

    void preDownload_notNowAndThenYes_isDownloaded();
    void preDownload_no_isAskedAgainAfterRetry();
    void preDownload_no_isNotAskedOfABinaryPutThereByHand();
    void failure_sameReasonAgain_isToldOnce();
    void failure_hooksThatHang_holdUpNothing();
    void failure_cutShortByTheEnd_isToldAtTheNextStart();
    void hooks_ofTheHost_runFirst();
};

void TestHooks::answer_ofAPhase_isHeeded_data()
{
    static const QList<Row> all = rows();
    QTest::addColumn<const Row *>("row");
    for (const Row &row : all)
        QTest::addRow("%s: %s", row.phase, row.answer.name) << &row;
}

void TestHooks::answer_ofAPhase_isHeeded()
{
    QFETCH(const Row *, row);
    const QString phase = QString::fromUtf8(row->phase);
    World world;
    world.init();
    Release release;
    if (phase == "rollback"_L1)
        release.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, u"50"_s}};
    if (phase == "failure"_L1)
        world.writeHook(u"pre-upgrade"_s, u"50-no"_s, "exit 1\n");
    world.announce(release);
    world.setVariable(u"NYMVISOR_HOOK_TIMEOUT"_s, u"1s"_s);
    world.writeHook(phase, u"10-answer"_s, row->answer.script);
    world.writeHook(phase, u"20-next"_s, "echo $NYMVISOR_HOOK_PHASE >> \"$HOME/next\"\n");
    world.run();
    QVERIFY2(world.waitForLog(row->until), qPrintable(world.log()));
    const QString words = row->answer.words.contains(u"%1"_s) ? row->answer.words.arg(phase) : row->answer.words;
    QVERIFY2(world.waitForLog(words), qPrintable(world.log()));
    const bool isHeeded = phase == "pre-download"_L1 || phase == "pre-upgrade"_L1 || phase == "health-check"_L1;
    const bool doesNextRun = !isHeeded || row->answer.script == yes.script;
    if (doesNextRun)
        EVENTUALLY_VERIFY2(world.file(u"next"_s).startsWith(phase), qPrintable(world.log()));
    EVENTUALLY_COMPARE(world.livingDaemons(), 1);
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.file(u"next"_s).isEmpty(), !doesNextRun);
    QVERIFY2(world.trace() == row->trace, qPrintable(world.trace().join(u' ') + u'\n' + world.log()));
    QCOMPARE(world.versionOnDisk(), row->version);
    for (const FakeRequest &request : world.upstream().requests())
        QVERIFY(request.path != "/binary" || !row->trace.isEmpty());
}

void TestHooks::preDownload_notNowAndThenYes_isDownloaded()
{
    World world;
    world.init();
    world.writeHook(u"pre-download"_s, u"10-later"_s, "[ -e \"$HOME/go\" ] || exit 75\n");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForNextLog(u"a pre-download hook said not now"_s), qPrintable(world.log()));
    QVERIFY(QFile(world.path(u"go"_s)).open(QIODevice::WriteOnly));
    world.signal(SIGHUP); // which ends the wait
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.trace(), wholeUpgrade);
}

void TestHooks::preDownload_no_isAskedAgainAfterRetry()
{
    World world;
    world.init();
    world.writeHook(u"pre-download"_s, u"10-no"_s, "[ -e \"$HOME/go\" ]\n");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForNextLog(u"a pre-download hook said no"_s), qPrintable(world.log()));
    world.signal(SIGHUP);
    QVERIFY2(world.waitForNextLog(u"it has been vetoed: a pre-download hook said no"_s), qPrintable(world.log()));
    QVERIFY(QFile(world.path(u"go"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(world.command({u"retry"_s, u"v1.1"_s}), 0);
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.log().count(u"phase=pre-download"_s), 2);
}

void TestHooks::preDownload_no_isNotAskedOfABinaryPutThereByHand()
{
    World world;
    world.init();
    world.writeHook(u"pre-download"_s, u"10-no"_s, "exit 1\n");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForLog(u"a pre-download hook said no"_s), qPrintable(world.log()));
    makeDaemon(world.path(u"by-hand"_s), u"1.1.0"_s);
    QVERIFY(QFile::rename(world.path(u"by-hand"_s), world.data() + "/upgrades/v1.1/bin/fake-node"_L1));
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
}

void TestHooks::failure_sameReasonAgain_isToldOnce()
{
    World world;
    world.init();
    world.writeHook(u"pre-upgrade"_s, u"10-later"_s, "cat \"$HOME/why\" >&2; exit 75\n");
    world.writeHook(u"failure"_s, u"10-tell"_s,
                    "echo \"$NYMVISOR_UPGRADE_NAME $NYMVISOR_FROM_VERSION $NYMVISOR_TO_VERSION "
                    "${#NYMVISOR_TRANSACTION_ID} $NYMVISOR_FAILURE_REASON\" >> \"$HOME/told\"\n");
    const auto setReason = [&world](const QByteArray &reason) {
        QFile why(world.path(u"why"_s));
        QVERIFY(why.open(QIODevice::WriteOnly | QIODevice::Truncate));
        why.write(reason);
    };
    const auto toldLines = [&world] { return world.file(u"told"_s).split(u'\n', Qt::SkipEmptyParts); };
    setReason("load 3.7");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForNextLog(u"upgrade: called off"_s), qPrintable(world.log()));
    EVENTUALLY_COMPARE(toldLines().size(), 1);
    QCOMPARE(toldLines().first(), u"v1.1 1.0.0 1.1.0 12 called off: a pre-upgrade hook said not now: "
                                  "10-later ended with status 75: load 3.7"_s);
    setReason("load 4.2"); // which is nothing new
    world.signal(SIGHUP);
    QVERIFY2(world.waitForNextLog(u"upgrade: called off"_s), qPrintable(world.log()));
    setReason("an election is on");
    world.signal(SIGHUP);
    QVERIFY2(world.waitForNextLog(u"upgrade: called off"_s), qPrintable(world.log()));
    EVENTUALLY_COMPARE(toldLines().size(), 2);
    QVERIFY(toldLines().last().endsWith(u"an election is on"_s));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.log().count(u"phase=failure"_s), 2);
}

void TestHooks::failure_hooksThatHang_holdUpNothing()
{
    World world;
    world.init();
    world.writeHook(u"pre-upgrade"_s, u"10-one-only"_s, "[ \"$NYMVISOR_UPGRADE_NAME\" = v1.2 ]\n");
    world.writeHook(u"failure"_s, u"10-hang"_s, "exec tail -f /dev/null\n");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForLog(u"phase=failure"_s), qPrintable(world.log()));
    Release next;
    next.name = u"v1.2"_s;
    next.version = u"1.2.0"_s;
    world.announce(next);
    world.signal(SIGHUP);
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.versionOnDisk(), u"1.2.0"_s);
}

void TestHooks::failure_cutShortByTheEnd_isToldAtTheNextStart()
{
    World world;
    world.init();
    world.writeHook(u"pre-upgrade"_s, u"10-no"_s, "exit 1\n");
    // It does not even heed the request to end.
    world.writeHook(u"failure"_s, u"10-tell"_s,
                    "trap '' TERM; [ -e \"$HOME/go\" ] || tail -f /dev/null\necho told >> \"$HOME/told\"\n");
    world.announce({});
    world.run();
    QVERIFY2(world.waitForNextLog(u"phase=failure"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QVERIFY(world.file(u"told"_s).isEmpty());
    QVERIFY(QFile(world.path(u"go"_s)).open(QIODevice::WriteOnly));
    for (int start = 0; start < 2; ++start) {
        world.run();
        EVENTUALLY_COMPARE(world.livingDaemons(), 1);
        EVENTUALLY_COMPARE(world.file(u"told"_s), u"told\n"_s);
        static const QRegularExpression noted(u"\"reported\": \\[\\s*\""_s); // by then: hooks may run twice
        EVENTUALLY_VERIFY(noted.match(world.file(u"home/nymvisor/outcomes.json"_s)).hasMatch());
        QVERIFY(world.waitForNextLog(u"upstream: nothing to plan"_s)); // long after a second report would have begun
        QCOMPARE(world.stop(), std::optional(0));
    }
    QCOMPARE(world.file(u"told"_s), u"told\n"_s);
}

/// In a mount namespace of its own: the folder is where it is, and no test writes there.
void TestHooks::hooks_ofTheHost_runFirst()
{
    const QStringList probe{u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, u"/etc"_s};
    if (QProcess::execute(u"unshare"_s, probe) != 0)
        QSKIP("this system lets nobody mount in a namespace of their own");
    World world;
    world.init();
    const QString host = world.path(u"host"_s);
    QVERIFY(QDir().mkpath(host + "/pre-upgrade.d"_L1));
    QFile hook(host + "/pre-upgrade.d/90-host"_L1);
    QVERIFY(hook.open(QIODevice::WriteOnly));
    hook.write("#!/bin/sh\necho host >> \"$HOME/order\"\n");
    hook.close();
    QVERIFY(hook.setPermissions(QFile::Permissions(0x7755)));
    world.writeHook(u"pre-upgrade"_s, u"10-instance"_s, "echo instance >> \"$HOME/order\"\n");
    world.runUnder({u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s,
                    u"host=$1; shift; mount -t tmpfs -o mode=755 none /etc && mkdir -p /etc/nymvisor/hooks && "
                    "mount --bind \"$host\" /etc/nymvisor/hooks && exec \"$@\""_s,
                    u"sh"_s, host});
    world.announce({});
    world.run();
    QVERIFY2(world.waitForLog(u"upgrade: committed"_s), qPrintable(world.log()));
    QCOMPARE(world.stop(), std::optional(0));
    QCOMPARE(world.file(u"order"_s), u"host\ninstance\n"_s);
}

QTEST_GUILESS_MAIN(TestHooks)
#include "tst_hooks.moc"
