#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "core/log.h"
#include "core/resultchecks.h"
#include "hooks/hook.h"
#include "hooks/hookfile.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestHooksCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void list_whatWouldRun_inItsOrderAndWhatNot();
    void list_asJson_hasEachPhaseAndHook();
    void dryRun_saysWhatWouldRunAndWithWhat();
    void dryRun_asAnUpgrade_tellsOfThatOne();
    void run_answerOfHooks_isTheStatus_data();
    void run_answerOfHooks_isTheStatus();
    void run_tellsHooksOfTheUpgrade();
    void run_mistake_isNamed_data();
    void run_mistake_isNamed();

private:
    QString hook(const QString &name) const { return m_user->instanceFolder(u"fake-node-default/hooks/"_s + name); }
    void plan(const QString &name, const QString &version) const
    {
        const QString path = m_user->data(u"upgrades/"_s + name + u"/upgrade-info.json"_s);
        must(makeFolder(QFileInfo(path).path()));
        must(writeFile(path, release(name, version).toBytes()));
    }

    std::unique_ptr<User> m_user;
    QStringList m_logged;
};

void TestHooksCommands::init()
{
    m_user = std::make_unique<User>();
    VERIFY_STATUS(m_user->inits(), 0);
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
}

void TestHooksCommands::list_whatWouldRun_inItsOrderAndWhatNot()
{
    makeHook(hook(u"pre-upgrade.d/20-b"_s), "true");
    makeHook(hook(u"pre-upgrade.d/10-a"_s), "true");
    makeHook(hook(u"pre-upgrade.d/15-open"_s), "true", 0777);
    makeHook(hook(u"failure.d/mail"_s), "true", 0644);
    makeHook(hook(u"preupgrade.d/30-c"_s), "true");
    const Typed typed = m_user->types(QStringList{u"hooks"_s, u"list"_s});
    VERIFY_STATUS(typed, 0);
    const QString expected =
        u"pre-download\n  none\n"
        "pre-upgrade\n  %1\n  %2 (passed over: others can write it)\n  %3\n"
        "health-check\n  none\npost-upgrade\n  none\nrollback\n  none\n"
        "failure\n  %4 (passed over: it is not executable)\n\n"
        "  %6 (passed over: hooks are looked for only in the folders pre-download.d, pre-upgrade.d, health-check.d, "
        "post-upgrade.d, rollback.d, failure.d)\n\n"
        "Looked for in PHASE.d below:\n  /etc/nymvisor/hooks\n  %5\n"_s.arg(
            hook(u"pre-upgrade.d/10-a"_s), hook(u"pre-upgrade.d/15-open"_s), hook(u"pre-upgrade.d/20-b"_s),
            hook(u"failure.d/mail"_s), m_user->instanceFolder(u"fake-node-default/hooks"_s), hook(u"preupgrade.d"_s));
    QCOMPARE(typed.answer, expected);
}

void TestHooksCommands::list_asJson_hasEachPhaseAndHook()
{
    makeHook(hook(u"rollback.d/tell"_s), "true");
    makeHook(hook(u"rollback.d/unfit"_s), "true", 0666);
    makeHook(hook(u"alone"_s), "true");
    const Typed typed = m_user->types(QStringList{u"hooks"_s, u"list"_s, u"--output=json"_s});
    VERIFY_STATUS(typed, 0);
    const QJsonObject json = typed.json();
    QCOMPARE(violations(u"hooks-list"_s, json), QString());
    QCOMPARE(json[u"format"_s], 1);
    QCOMPARE(json[u"folders"_s].toArray().size(), 2);
    const QJsonArray phases = json[u"phases"_s].toArray();
    QCOMPARE(phases.size(), 6);
    QCOMPARE(phases[0][u"phase"_s], u"pre-download"_s);
    QCOMPARE(phases[0][u"hooks"_s], QJsonArray());
    const QJsonObject tell{{u"path"_s, hook(u"rollback.d/tell"_s)}, {u"runs"_s, true}, {u"reason"_s, QJsonValue()}};
    const QJsonObject unfit{
        {u"path"_s, hook(u"rollback.d/unfit"_s)}, {u"runs"_s, false}, {u"reason"_s, u"it is not executable"_s}};
    QCOMPARE(phases[4][u"phase"_s], u"rollback"_s);
    QCOMPARE(phases[4][u"hooks"_s], QJsonArray({tell, unfit}));
    const QJsonArray strays = json[u"strays"_s].toArray();
    QCOMPARE(strays.size(), 1);
    QCOMPARE(strays[0][u"path"_s], hook(u"alone"_s));
    QCOMPARE(strays[0][u"runs"_s], false);
}

void TestHooksCommands::dryRun_saysWhatWouldRunAndWithWhat()
{
    makeHook(hook(u"pre-upgrade.d/10-a"_s), "echo ran >> \"$DAEMON_HOME/ran\"");
    const Typed typed = m_user->types(QStringList{u"hooks"_s, u"run"_s, u"pre-upgrade"_s, u"--dry-run"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY2(typed.answer.startsWith(u"runs: %1\n\n"_s.arg(hook(u"pre-upgrade.d/10-a"_s))), qPrintable(typed.answer));
    for (const QString &line : {u"DAEMON_HOME="_s + m_user->home(), u"NYMVISOR_HOOK_PHASE=pre-upgrade"_s,
                                u"NYMVISOR_FROM_VERSION=1.0.0"_s, u"NYMVISOR_ID=fake-node-default"_s})
        QVERIFY2(typed.answer.split(u'\n').contains(line), qPrintable(typed.answer));
    QVERIFY(!QFileInfo::exists(m_user->home() + u"/ran"_s));
}

void TestHooksCommands::dryRun_asAnUpgrade_tellsOfThatOne()
{
    plan(u"v2"_s, u"2.0.0"_s);
    const Typed typed =
        m_user->types(QStringList{u"hooks"_s, u"run"_s, u"failure"_s, u"--dry-run"_s, u"--as"_s, u"v2"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY(typed.answer.startsWith(u"no hooks in this phase\n"_s));
    for (const QString &line : {u"NYMVISOR_UPGRADE_NAME=v2"_s, u"NYMVISOR_TO_VERSION=2.0.0"_s,
                                u"NYMVISOR_NEW_BINARY="_s + m_user->data(u"upgrades/v2/bin/fake-node"_s),
                                u"NYMVISOR_FAILURE_REASON=this is a trial"_s})
        QVERIFY2(typed.answer.split(u'\n').contains(line), qPrintable(typed.answer));
}

void TestHooksCommands::run_answerOfHooks_isTheStatus_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *phase, const char *script, int status, const char *words) {
        QTest::addRow("%s: %s", phase, script)
            << QString::fromUtf8(phase) << QByteArray(script) << status << QString::fromUtf8(words);
    };
    row("pre-upgrade", "exit 0", 0, "the pre-upgrade hooks say yes");
    row("pre-upgrade", "echo busy >&2; exit 75", 75, "a pre-upgrade hook said not now: a ended with status 75: busy");
    row("pre-upgrade", "exit 1", 1, "a pre-upgrade hook said no: a ended with status 1");
    row("pre-download", "exit 3", 1, "a pre-download hook said no: a ended with status 3");
    row("failure", "exit 0", 0, "the failure hooks have run");
    row("failure", "exit 1", 0, "the failure hooks have run");
}

void TestHooksCommands::run_answerOfHooks_isTheStatus()
{
    QFETCH(QString, phase);
    QFETCH(QByteArray, script);
    QFETCH(int, status);
    QFETCH(QString, words);
    plan(u"v2"_s, u"2.0.0"_s);
    makeHook(hook(phase + u".d/a"_s), script);
    const Typed typed = m_user->types(QStringList{u"hooks"_s, u"run"_s, phase, u"--as"_s, u"v2"_s});
    VERIFY_STATUS(typed, status);
    QVERIFY2((status == 0 ? typed.answer : typed.remarks).contains(words), qPrintable(typed.remarks + typed.answer));
}

void TestHooksCommands::run_tellsHooksOfTheUpgrade()
{
    plan(u"v2"_s, u"2.0.0"_s);
    makeHook(hook(u"post-upgrade.d/a"_s),
             "echo \"$NYMVISOR_UPGRADE_NAME $NYMVISOR_FROM_VERSION $NYMVISOR_TO_VERSION $NYMVISOR_TRANSACTION_ID\"");
    VERIFY_STATUS(m_user->types(QStringList{u"hooks"_s, u"run"_s, u"post-upgrade"_s, u"--as"_s, u"v2"_s}), 0);
    QCOMPARE(m_logged.filter(u"v2 1.0.0 2.0.0 trial"_s).size(), 1);
}

void TestHooksCommands::run_mistake_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such phase") << QStringList{u"pre-start"_s, u"--dry-run"_s} << 64
                                   << u"'pre-start' is no phase: pre-download, pre-upgrade,"_s;
    QTest::newRow("neither a trial nor a run") << QStringList{u"rollback"_s} << 64 << u"say --as NAME"_s;
    QTest::newRow("no such upgrade") << QStringList{u"rollback"_s, u"--as"_s, u"v3"_s} << 65
                                     << u"there is no upgrade 'v3': "_s;
    QTest::newRow("a name that leads elsewhere")
        << QStringList{u"rollback"_s, u"--as"_s, u"../v3"_s} << 65 << u"the value of --as"_s;
}

void TestHooksCommands::run_mistake_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, words);
    const Typed typed = m_user->types(QStringList{u"hooks"_s, u"run"_s} + arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.contains(words), qPrintable(typed.remarks));
    QVERIFY(typed.answer.isEmpty());
}

QTEST_GUILESS_MAIN(TestHooksCommands)
#include "tst_hookscommands.moc"
