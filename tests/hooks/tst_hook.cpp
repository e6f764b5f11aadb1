#include "hooks/hook.h"

#include "hooks/hookfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestHook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hooks_ofBothFolders_areInByteOrder();
    void hooks_ofAPhase_areOnlyThoseOfItsFolder();
    void phases_all_haveAFolderOfTheirOwn();
    void hooks_foldersAreMissing_areNone();
    void hook_thatOthersCouldHavePutThere_isPassedOver_data();
    void hook_thatOthersCouldHavePutThere_isPassedOver();
    void hook_ofAnotherUser_isPassedOver();
    void hooks_inAFolderOthersCanWrite_arePassedOver_data();
    void hooks_inAFolderOthersCanWrite_arePassedOver();
    void stray_looksLikeAHook_isTold_data();
    void stray_looksLikeAHook_isTold();
    void environment_ofAHook_isTheListAndNothingElse();
    void environment_withoutADaemon_namesNoPid();

private:
    QString inPhase(const QString &name) const { return m_folder->filePath(u"host/pre-upgrade.d/"_s + name); }
    QStringList running(const QStringList &folders, HookPhase phase = HookPhase::PreUpgrade) const;
    QStringList passedOver(const QStringList &folders) const;
    QString host() const { return m_folder->filePath(u"host"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QStringList TestHook::running(const QStringList &folders, HookPhase phase) const
{
    QStringList paths;
    for (const Hook &hook : hooksIn(folders, phase)) {
        if (!hook.objection)
            paths += hook.path;
    }
    return paths;
}

QStringList TestHook::passedOver(const QStringList &folders) const
{
    QStringList texts;
    for (const Hook &hook : hooksIn(folders, HookPhase::PreUpgrade)) {
        if (hook.objection)
            texts += hook.path + u": "_s + hook.objection->message();
    }
    return texts;
}

void TestHook::hooks_ofBothFolders_areInByteOrder()
{
    for (const QString &name : {u"a"_s, u"B"_s, u"9"_s, u"10"_s, u".first"_s, u"\u00e9"_s, u"a b"_s})
        makeHook(inPhase(name), "true");
    const QString instance = m_folder->filePath(u"instance"_s);
    makeHook(instance + u"/pre-upgrade.d/0"_s, "true");
    QCOMPARE(running({host(), instance}),
             QStringList({inPhase(u".first"_s), inPhase(u"10"_s), inPhase(u"9"_s), inPhase(u"B"_s), inPhase(u"a"_s),
                          inPhase(u"a b"_s), inPhase(u"\u00e9"_s), instance + u"/pre-upgrade.d/0"_s}));
    QCOMPARE(passedOver({host(), instance}), QStringList());
}

void TestHook::hooks_ofAPhase_areOnlyThoseOfItsFolder()
{
    makeHook(inPhase(u"a"_s), "true");
    makeHook(host() + u"/post-upgrade.d/b"_s, "true");
    QCOMPARE(running({host()}, HookPhase::PostUpgrade), QStringList(host() + u"/post-upgrade.d/b"_s));
}

void TestHook::phases_all_haveAFolderOfTheirOwn()
{
    QStringList names;
    for (const HookPhase phase : hookPhases())
        names += textOf(phase);
    QCOMPARE(names, QStringList({u"pre-download"_s, u"pre-upgrade"_s, u"health-check"_s, u"post-upgrade"_s,
                                 u"rollback"_s, u"failure"_s}));
    for (const HookPhase phase : hookPhases())
        QCOMPARE(hookPhaseNamed(textOf(phase)), std::optional(phase));
    QCOMPARE(hookPhaseNamed(u"pre-upgrade.d"_s), std::nullopt);
}

void TestHook::hooks_foldersAreMissing_areNone()
{
    QVERIFY(hooksIn({u"/no/such"_s, host()}, HookPhase::PreUpgrade).isEmpty());
}

void TestHook::hook_thatOthersCouldHavePutThere_isPassedOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<QString>("reason"); // empty: it is run
    QTest::newRow("only its owner can write it: run") << u"hook"_s << 0700U << QString();
    QTest::newRow("others can read it: run") << u"hook"_s << 0755U << QString();
    QTest::newRow("not executable") << u"hook"_s << 0644U << u"it is not executable"_s;
    QTest::newRow("its group can write it") << u"hook"_s << 0775U << u"others can write it"_s;
    QTest::newRow("everybody can write it") << u"hook"_s << 0757U << u"others can write it"_s;
    QTest::newRow("a link to one that is fine: run") << u"link"_s << 0755U << QString();
    QTest::newRow("a link to one that others can write") << u"link"_s << 0777U << u"others can write it"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s << 0755U << u"it is not a regular file"_s;
    QTest::newRow("a pipe") << u"pipe"_s << 0755U << u"it is not a regular file"_s;
}

void TestHook::hook_thatOthersCouldHavePutThere_isPassedOver()
{
    QFETCH(QString, name);
    QFETCH(unsigned, mode);
    QFETCH(QString, reason);
    makeHook(name == "link"_L1 ? host() + u"/elsewhere"_s : inPhase(u"hook"_s), "true", mode);
    QDir().mkpath(inPhase(QString()));
    if (name == "link"_L1)
        QFile::link(host() + u"/elsewhere"_s, inPhase(name));
    else if (name == "dangling"_L1)
        QFile::link(u"/no/such"_s, inPhase(name));
    else if (name == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(inPhase(name)).constData(), 0755), 0);
    QDir().mkpath(inPhase(u"folder"_s)); // is none, and nothing to be said of

    const QStringList hooks = running({host()});
    QCOMPARE(hooks.contains(inPhase(name)), reason.isEmpty());
    QCOMPARE(passedOver({host()}), reason.isEmpty() ? QStringList() : QStringList(inPhase(name) + u": "_s + reason));
    QVERIFY(!hooks.contains(inPhase(u"folder"_s)));
}

void TestHook::hook_ofAnotherUser_isPassedOver()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    makeHook(inPhase(u"hook"_s), "true");
    QCOMPARE(::chown(QFile::encodeName(inPhase(u"hook"_s)).constData(), 12345, 0), 0);
    QCOMPARE(running({host()}), QStringList());
    QCOMPARE(passedOver({host()}), QStringList(inPhase(u"hook"_s) + u": it belongs to another user"_s));
}

void TestHook::hooks_inAFolderOthersCanWrite_arePassedOver_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("that of the phase") << u"/pre-upgrade.d"_s;
    QTest::newRow("the one it is in: another could be put in its place") << QString();
}

void TestHook::hooks_inAFolderOthersCanWrite_arePassedOver()
{
    QFETCH(QString, folder);
    const QString path = host() + folder;
    makeHook(inPhase(u"hook"_s), "true");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0775), 0);
    QCOMPARE(running({host()}), QStringList());
    QCOMPARE(passedOver({host()}),
             QStringList(inPhase(u"hook"_s) + u": of its folder %1: others can write it"_s.arg(path)));
}

void TestHook::stray_looksLikeAHook_isTold_data()
{
    QTest::addColumn<QString>("name");  // of what is executable in the hooks folder
    QTest::addColumn<QString>("stray"); // empty: nothing is said
    const auto row = [](const char *title, const QString &name, const QString &stray) {
        QTest::newRow(title) << name << stray;
    };
    row("in the folder of a phase", u"pre-upgrade.d/a"_s, {});
    row("without a hyphen", u"preupgrade.d/a"_s, u"preupgrade.d"_s);
    row("with an underscore", u"pre_upgrade.d/a"_s, u"pre_upgrade.d"_s);
    row("in capitals", u"Pre-Upgrade.d/a"_s, u"Pre-Upgrade.d"_s);
    row("without .d", u"pre-upgrade/a"_s, u"pre-upgrade"_s);
    row("of no phase", u"post-download.d/a"_s, u"post-download.d"_s);
    row("beside the folders", u"a"_s, u"a"_s);
    row("a file in the place of a folder", u"failure.d"_s, u"failure.d"_s);
    row("what hooks use", u"lib/common.sh"_s, {});
}

void TestHook::stray_looksLikeAHook_isTold()
{
    QFETCH(QString, name);
    QFETCH(QString, stray);
    makeHook(host() + u'/' + name, "true");
    makeHook(host() + u"/README"_s, "", 0644);
    QStringList told;
    for (const Hook &hook : strayHooksIn({u"/no/such"_s, host()}))
        told += hook.path + u": "_s + hook.objection->message();
    const QString why = u": hooks are looked for only in the folders pre-download.d, pre-upgrade.d, health-check.d, "
                        "post-upgrade.d, rollback.d, failure.d"_s;
    QCOMPARE(told, stray.isEmpty() ? QStringList() : QStringList(host() + u'/' + stray + why));
}

void TestHook::environment_ofAHook_isTheListAndNothingElse()
{
    QProcessEnvironment own;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LANG"_s, u"TZ"_s})
        own.insert(name, u"own "_s + name);
    for (const QString &name : {u"LD_PRELOAD"_s, u"NYMVISOR_UPSTREAM_PUBLIC_KEYS"_s, u"DAEMON_RESTART_ON_FAILURE"_s,
                                u"NOTIFY_SOCKET"_s, u"SHELL"_s, u"LC_ALL"_s})
        own.insert(name, u"not for hooks"_s);
    HookContext context;
    context.phase = HookPhase::PostUpgrade;
    context.transactionId = u"t"_s;
    context.instanceId = u"i"_s;
    context.upgradeName = u"n"_s;
    context.fromVersion = u"1"_s;
    context.toVersion = u"2"_s;
    context.oldBinary = u"/old"_s;
    context.newBinary = u"/new"_s;
    context.backupPath = u"/zip"_s;
    context.failureReason = u"why"_s;
    context.daemonPid = 7;
    context.daemonName = u"d"_s;
    context.daemonHome = u"/home"_s;

    QStringList told = context.environment(own).toStringList();
    told.sort();
    QCOMPARE(told,
             QStringList({u"DAEMON_HOME=/home"_s, u"DAEMON_NAME=d"_s, u"HOME=own HOME"_s, u"LANG=own LANG"_s,
                          u"NYMVISOR_BACKUP_PATH=/zip"_s, u"NYMVISOR_DAEMON_PID=7"_s, u"NYMVISOR_FAILURE_REASON=why"_s,
                          u"NYMVISOR_FROM_VERSION=1"_s, u"NYMVISOR_HOOK_PHASE=post-upgrade"_s, u"NYMVISOR_ID=i"_s,
                          u"NYMVISOR_NEW_BINARY=/new"_s, u"NYMVISOR_OLD_BINARY=/old"_s, u"NYMVISOR_TO_VERSION=2"_s,
                          u"NYMVISOR_TRANSACTION_ID=t"_s, u"NYMVISOR_UPGRADE_NAME=n"_s, u"PATH=own PATH"_s,
                          u"TZ=own TZ"_s, u"USER=own USER"_s}));
}

void TestHook::environment_withoutADaemon_namesNoPid()
{
    const QProcessEnvironment told = HookContext().environment({});
    QCOMPARE(told.value(u"NYMVISOR_DAEMON_PID"_s, u"unset"_s), QString());
    QVERIFY(!told.contains(u"PATH"_s)); // what nymvisor has not, a hook has not
}

QTEST_GUILESS_MAIN(TestHook)
#include "tst_hook.moc"
