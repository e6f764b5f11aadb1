#include "fakes/fakeupstream.h"
#include "hooks/hook.h"
#include "hooks/hookfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// The variables at the top of a sample that the operator changes in their copy.
using Edits = QMap<QString, QString>;

struct Ended
{
    int status = -1;
    QString output = {};
    QString errors = {};
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

#define VERIFY_ENDED(ended, expected)                                                                                  \
    do {                                                                                                               \
        const Ended &verified = (ended);                                                                               \
        QVERIFY2(verified.status == (expected),                                                                        \
                 qPrintable(u"status %1: %2%3"_s.arg(verified.status).arg(verified.output, verified.errors)));         \
    } while (false)

/// The samples of hooks/, run as nymvisor would run them, against real servers, sockets, file systems and locks.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void samples_all_areHooksThatWouldRun();

    void freeSpaceAndLoad_onASmallFileSystem_data();
    void freeSpaceAndLoad_onASmallFileSystem();

    void noPackageRun_lockIsHeld_saysNotNow_data();
    void noPackageRun_lockIsHeld_saysNotNow();
    void noPackageRun_unitIsAtWork_saysNotNow_data();
    void noPackageRun_unitIsAtWork_saysNotNow();

    void healthyByHttp_answerOfTheNode_isJudged_data();
    void healthyByHttp_answerOfTheNode_isJudged();
    void healthyByHttp_nobodyListens_isNotYet();
    void healthyByPort_portsOfTheNode_areTried();

    void notifyWebhook_anything_isSentAsJson();
    void notifyWebhook_isRefused_fails();
    void notifyMail_failure_isOneMail();

    void copyBackups_onlyWholeArchives_areCopiedOnce_data();
    void copyBackups_onlyWholeArchives_areCopiedOnce();
    void copyBackups_thatFails_putsOffWhatCanWait_data();
    void copyBackups_thatFails_putsOffWhatCanWait();
    void copyBackups_nobodyListens_isNotNow_data();
    void copyBackups_nobodyListens_isNotNow();
    void copyBackups_beforeTheFirst_hasNothingToDo();

    void drain_untilTheEnd_turnsNewConnectionsAway();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString copyOf(const QString &sample, const Edits &edits) const;
    Ended run(const QStringList &command) const;
    /// The sample as the operator has edited it, in the folder that hooks run in.
    Ended run(const QString &sample, const Edits &edits) const { return run({copyOf(sample, edits)}); }
    void putProgram(const QString &name, const QByteArray &script) const { makeHook(path(u"bin/"_s + name), script); }

    std::unique_ptr<QTemporaryDir> m_folder;
    HookContext m_context;
};

void TestSamples::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir().mkpath(path(u"home"_s));
    QDir().mkpath(path(u"bin"_s));
    m_context = {};
    m_context.phase = HookPhase::PreUpgrade;
    m_context.transactionId = u"0123456789ab"_s;
    m_context.instanceId = u"nym-node-default"_s;
    m_context.upgradeName = u"v1.1"_s;
    m_context.fromVersion = u"1.0.0"_s;
    m_context.toVersion = u"1.1.0"_s;
    m_context.daemonPid = 4711;
    m_context.daemonName = u"nym-node"_s;
    m_context.daemonHome = path(u"home"_s);
}

QString TestSamples::copyOf(const QString &sample, const Edits &edits) const
{
    QString script = contentOf(QStringLiteral(SAMPLES) + u'/' + sample);
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        const QRegularExpression setting(u"^%1=[^#\\n]*"_s.arg(edit.key()), QRegularExpression::MultilineOption);
        if (!setting.match(script).hasMatch())
            qFatal("%s has no setting %s", qPrintable(sample), qPrintable(edit.key()));
        script.replace(setting, u"%1='%2' "_s.arg(edit.key(), edit.value()));
    }
    const QString copy = path(sample);
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(script.toUtf8()) <= 0)
        qFatal("cannot write %s", qPrintable(copy));
    file.setPermissions(QFile::Permissions(0x7755));
    return copy;
}

Ended TestSamples::run(const QStringList &command) const
{
    QProcessEnvironment own;
    own.insert(u"PATH"_s, path(u"bin"_s) + u":/usr/local/bin:/usr/bin:/bin"_s); // a service's
    own.insert(u"HOME"_s, m_folder->path());
    own.insert(u"LANG"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(m_context.environment(own));
    process.setWorkingDirectory(m_context.daemonHome);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.first(), command.mid(1));
    const bool hasEnded = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    return {hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestSamples::samples_all_areHooksThatWouldRun()
{
    const QString folder = path(u"hooks/pre-upgrade.d"_s);
    QDir().mkpath(folder);
    QFile(folder).setPermissions(QFile::Permissions(0x7755));
    QFile(path(u"hooks"_s)).setPermissions(QFile::Permissions(0x7755));
    int count = 0;
    for (const QFileInfo &sample : QDir(QStringLiteral(SAMPLES)).entryInfoList(QDir::Files)) {
        if (!sample.suffix().isEmpty()) // README.md, units
            continue;
        QFile::copy(sample.filePath(), folder + u'/' + sample.fileName());
        ++count;
    }
    QVERIFY(count >= 8);
    const QList<Hook> hooks = hooksIn({path(u"hooks"_s)}, HookPhase::PreUpgrade);
    QCOMPARE(hooks.size(), count);
    for (const Hook &hook : hooks)
        QVERIFY2(!hook.objection, qPrintable(hook.path));
}

void TestSamples::freeSpaceAndLoad_onASmallFileSystem_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const Edits little{
        {u"min_free_mib"_s, u"3"_s}, {u"min_free_inodes"_s, u"20"_s}, {u"max_load_per_cpu"_s, u"100000"_s}};
    const auto with = [&little](const QString &key, const QString &value) {
        Edits edits = little;
        edits[key] = value;
        return edits;
    };
    QTest::newRow("there is enough of everything") << little << 0 << QString();
    QTest::newRow("too little room") << with(u"min_free_mib"_s, u"5"_s) << 75
                                     << u"/home: 4 MiB are free, 5 are wanted"_s;
    QTest::newRow("too few inodes") << with(u"min_free_inodes"_s, u"200"_s) << 75
                                    << u" inodes are free, 200 are wanted"_s;
    QTest::newRow("a busy machine") << with(u"max_load_per_cpu"_s, u"-1"_s) << 75 << u"the load is "_s;
}

void TestSamples::freeSpaceAndLoad_onASmallFileSystem()
{
    QFETCH(Edits, edits);
    QFETCH(int, status);
    QFETCH(QString, words);
    if (run({u"unshare"_s, u"-rm"_s, u"true"_s}).status != 0)
        QSKIP("this system lets nobody mount in a namespace of their own");
    const Ended ended = run({u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s,
                             u"mount -t tmpfs -o size=4m,nr_inodes=100 none \"$1\" && exec \"$2\""_s, u"sh"_s,
                             m_context.daemonHome, copyOf(u"free-space-and-load"_s, edits)});
    VERIFY_ENDED(ended, status);
    QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
}

void TestSamples::noPackageRun_lockIsHeld_saysNotNow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("held as apt and dpkg do") << u"fcntl"_s << 75;
    QTest::newRow("held as others do") << u"flock"_s << 75;
    QTest::newRow("there, and not held") << QString() << 0;
}

void TestSamples::noPackageRun_lockIsHeld_saysNotNow()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFile lock(path(u"lock-frontend"_s));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    if (kind == "fcntl"_L1) {
        struct flock whole = {};
        whole.l_type = F_WRLCK;
        QCOMPARE(::fcntl(lock.handle(), F_SETLK, &whole), 0);
    } else if (kind == "flock"_L1) {
        QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    }
    const Ended ended =
        run(u"no-package-run"_s, {{u"locks"_s, u"/no/such "_s + lock.fileName()}, {u"units"_s, u"none.service"_s}});
    VERIFY_ENDED(ended, status);
    QCOMPARE(ended.errors, status == 0 ? QString() : u"a package run is on: %1 is held\n"_s.arg(lock.fileName()));
}

void TestSamples::noPackageRun_unitIsAtWork_saysNotNow_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("a oneshot at work") << u"activating"_s << 75;
    QTest::newRow("one that has ended") << u"inactive"_s << 0;
    QTest::newRow("one that has failed") << u"failed"_s << 0;
    QTest::newRow("no such unit, or no systemd") << QString() << 0;
}

void TestSamples::noPackageRun_unitIsAtWork_saysNotNow()
{
    QFETCH(QString, state);
    QFETCH(int, status);
    putProgram(u"systemctl"_s, "for last; do :; done\n"
                               "[ \"$last\" != apt-daily-upgrade.service ] || echo " +
                                   state.toUtf8() + "\n[ -n \"" + state.toUtf8() + "\" ]");
    const Ended ended = run(u"no-package-run"_s, {{u"locks"_s, QString()}});
    VERIFY_ENDED(ended, status);
    QCOMPARE(ended.errors, status == 0 ? QString() : u"a package run is on: apt-daily-upgrade.service\n"_s);
}

void TestSamples::healthyByHttp_answerOfTheNode_isJudged_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("versionField");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const QByteArray good = "{\n  \"binary_name\": \"nym-node\",\n  \"build_version\": \"1.1.0\"\n}\n";
    const QString field = u"build_version"_s;
    QTest::newRow("the version that was switched to") << 200 << good << field << 0 << QString();
    QTest::newRow("on one line") << 200 << QByteArray(R"({"a":"b","build_version":"1.1.0","c":"d"})") << field << 0
                                 << QString();
    QTest::newRow("another version") << 200 << QByteArray(R"({"build_version":"1.0.0"})") << field << 1
                                     << u"answers as version '1.0.0', not 1.1.0"_s;
    QTest::newRow("something else") << 200 << QByteArray("<html>") << field << 1
                                    << u"answers as version '', not 1.1.0"_s;
    QTest::newRow("any answer will do") << 200 << QByteArray("OK") << QString() << 0 << QString();
    QTest::newRow("an error of the node") << 500 << good << field << 1 << u"is not well"_s;
}

void TestSamples::healthyByHttp_answerOfTheNode_isJudged()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, body);
    QFETCH(QString, versionField);
    QFETCH(int, status);
    QFETCH(QString, words);
    FakeUpstream node;
    FakeAnswer answer;
    answer.status = httpStatus;
    answer.body = body;
    node.answer(u"/api/v1/build-information"_s, answer);
    const Ended ended = run(u"healthy-by-http"_s,
                            {{u"url"_s, node.url(u"/api/v1/build-information"_s)}, {u"version_field"_s, versionField}});
    VERIFY_ENDED(ended, status);
    QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
}

void TestSamples::healthyByHttp_nobodyListens_isNotYet()
{
    const Ended ended = run(u"healthy-by-http"_s, {{u"url"_s, u"http://127.0.0.1:1/"_s}});
    VERIFY_ENDED(ended, 75);
    QVERIFY(ended.errors.contains(u"does not answer yet"_s));
}

void TestSamples::healthyByPort_portsOfTheNode_areTried()
{
    const FakeUpstream one;
    const FakeUpstream other;
    const QString both = u"%1 %2"_s.arg(one.port()).arg(other.port());
    VERIFY_ENDED(run(u"healthy-by-port"_s, {{u"ports"_s, both}}), 0);
    const Ended ended = run(u"healthy-by-port"_s, {{u"ports"_s, both + u" 1"_s}});
    VERIFY_ENDED(ended, 75);
    QVERIFY2(ended.errors.contains(u"127.0.0.1:1 yet"_s), qPrintable(ended.errors));
}

void TestSamples::notifyWebhook_anything_isSentAsJson()
{
    FakeUpstream chat;
    chat.answer(u"/hook"_s, {});
    m_context.phase = HookPhase::Failure;
    m_context.failureReason = u"vetoed: it said \"no\", \\ and\nmore: caf\u00e9 $(id) `id`"_s;
    VERIFY_ENDED(run(u"notify-webhook"_s, {{u"url"_s, chat.url(u"/hook"_s)}, {u"field"_s, u"content"_s}}), 0);
    QCOMPARE(chat.requests().size(), 1);
    const FakeRequest request = chat.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    const QString text = QJsonDocument::fromJson(request.body).object()[u"content"_s].toString();
    QVERIFY2(text.startsWith(u"failure: nym-node (nym-node-default) on "_s), request.body.constData());
    QVERIFY(
        text.endsWith(u": 1.0.0 -> 1.1.0 (upgrade v1.1): vetoed: it said \"no\", \\ and more: caf\u00e9 $(id) `id`"_s));
}

void TestSamples::notifyWebhook_isRefused_fails()
{
    FakeUpstream chat;
    chat.answer(u"/hook"_s, FakeAnswer::page(403));
    const Ended ended = run(u"notify-webhook"_s, {{u"url"_s, chat.url(u"/hook"_s)}});
    QVERIFY(ended.status > 0);
    QVERIFY2(ended.errors.contains(u"403"_s), qPrintable(ended.errors));
    QVERIFY(!ended.errors.contains(u"/hook"_s)); // the address is a secret, and this is in the log
}

void TestSamples::notifyMail_failure_isOneMail()
{
    putProgram(u"sendmail"_s, "echo \"$@\" > \"$HOME/arguments\"; cat > \"$HOME/mail\"");
    m_context.phase = HookPhase::Rollback;
    m_context.failureReason = u"it did not stay up"_s;
    m_context.toVersion = u"1.1.0\nBcc: everybody@example.org"_s; // which nymvisor would never let in
    m_context.daemonPid = 0;
    VERIFY_ENDED(run(u"notify-mail"_s, {{u"to"_s, u"operator@example.org"_s}}), 0);
    QCOMPARE(contentOf(path(u"arguments"_s)), u"-i -t\n"_s);
    const QString mail = contentOf(path(u"mail"_s));
    const QStringList headers = mail.section(u"\n\n"_s, 0, 0).split(u'\n');
    QCOMPARE(headers.size(), 4);
    QCOMPARE(headers[0], u"To: operator@example.org"_s);
    QVERIFY(headers[1].startsWith(u"Subject: [nymvisor] rollback: nym-node 1.1.0 Bcc: everybody@example.org on "_s));
    const QString body = mail.section(u"\n\n"_s, 1);
    for (const QString &line : {u"instance:    nym-node-default"_s, u"backup:      none"_s, u"daemon:      down"_s,
                                u"reason:      it did not stay up"_s})
        QVERIFY2(body.split(u'\n').contains(line), qPrintable(body));
}

void TestSamples::copyBackups_onlyWholeArchives_areCopiedOnce_data()
{
    QTest::addColumn<QString>("tool");
    QTest::newRow("with rsync") << u"rsync"_s;
    QTest::newRow("with rclone") << u"rclone"_s;
}

void TestSamples::copyBackups_onlyWholeArchives_areCopiedOnce()
{
    QFETCH(QString, tool);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP("it is not installed");
    const QString backups = m_context.daemonHome + u"/nymvisor/backups"_s;
    const auto put = [](const QString &file, const QByteArray &content) {
        QDir().mkpath(QFileInfo(file).path());
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(content);
    };
    put(backups + u"/v1.1/backup-2026-01-31-235959123-0123456789ab-preupgrade.zip"_s, "whole");
    put(backups + u"/v1.1/backup-2026-01-31-235959123-0123456789ab-preupgrade.zip.part"_s, "half");
    put(backups + u"/v1.1/snapshot-2026-01-31-235959123-0123456789ab/data/backup-x.txt"_s, "data");
    put(backups + u"/v1.2/snapshot-2026-02-01-235959123-0123456789ab.part/data"_s, "data");
    const Edits edits{{u"tool"_s, tool}, {u"target"_s, path(u"elsewhere"_s)}};
    VERIFY_ENDED(run(u"copy-backups"_s, edits), 0);
    const QString copied = path(u"elsewhere/v1.1/backup-2026-01-31-235959123-0123456789ab-preupgrade.zip"_s);
    QCOMPARE(contentOf(copied), u"whole"_s);
    QCOMPARE(QDir(path(u"elsewhere"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"v1.1"_s));
    QCOMPARE(QDir(path(u"elsewhere/v1.1"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);

    put(backups + u"/v1.3/backup-2026-03-31-235959123-0123456789ab-preupgrade.zip"_s, "new");
    QVERIFY(QDir(backups + u"/v1.1"_s).removeRecursively()); // as retention does
    VERIFY_ENDED(run(u"copy-backups"_s, edits), 0);
    QCOMPARE(contentOf(copied), u"whole"_s);
    QCOMPARE(contentOf(path(u"elsewhere/v1.3/backup-2026-03-31-235959123-0123456789ab-preupgrade.zip"_s)), u"new"_s);
}

void TestSamples::copyBackups_thatFails_putsOffWhatCanWait_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("script"); // in the place of the tool
    QTest::addColumn<HookPhase>("phase");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const QString &tool, const QByteArray &script, HookPhase phase, int status) {
        QTest::newRow(name) << tool << script << phase << status;
    };
    add("refused, before a download", u"rsync"_s, "exit 10", HookPhase::PreDownload, 75);
    add("cut off, before an upgrade", u"rsync"_s, "exit 12", HookPhase::PreUpgrade, 75);
    add("silent", u"rsync"_s, "exit 30", HookPhase::PreUpgrade, 75);
    add("no ssh", u"rsync"_s, "exit 255", HookPhase::PreUpgrade, 75);
    add("one was removed", u"rsync"_s, "exit 24", HookPhase::PreUpgrade, 75);
    add("it does not end", u"rsync"_s, "exec sleep 1000", HookPhase::PreUpgrade, 75);
    add("asked wrongly", u"rsync"_s, "exit 1", HookPhase::PreUpgrade, 1);
    add("the phase knows no later", u"rsync"_s, "exit 10", HookPhase::PostUpgrade, 10);
    add("rclone that fails", u"rclone"_s, "exit 1", HookPhase::PreDownload, 75);
    add("rclone that cannot run", u"rclone"_s, "exit 127", HookPhase::PreDownload, 127);
    add("rclone, and no later", u"rclone"_s, "exit 1", HookPhase::PostUpgrade, 1);
}

void TestSamples::copyBackups_thatFails_putsOffWhatCanWait()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, script);
    QFETCH(HookPhase, phase);
    QFETCH(int, status);
    QVERIFY(QDir().mkpath(m_context.daemonHome + u"/nymvisor/backups"_s));
    putProgram(tool, script);
    m_context.phase = phase;
    const Ended ended = run(u"copy-backups"_s, {{u"tool"_s, tool}, {u"longest"_s, u"1"_s}});
    VERIFY_ENDED(ended, status);
    QCOMPARE(ended.errors.contains(u"cannot be copied elsewhere yet"_s), status == 75);
}

void TestSamples::copyBackups_nobodyListens_isNotNow_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("target");
    QTest::newRow("with rsync") << u"rsync"_s << u"rsync://127.0.0.1:1/backups"_s;
    QTest::newRow("with rclone") << u"rclone"_s << u":webdav,url=\"http://127.0.0.1:1/\":backups"_s;
}

void TestSamples::copyBackups_nobodyListens_isNotNow()
{
    QFETCH(QString, tool);
    QFETCH(QString, target);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP("it is not installed");
    QVERIFY(QDir().mkpath(m_context.daemonHome + u"/nymvisor/backups"_s));
    VERIFY_ENDED(run(u"copy-backups"_s, {{u"tool"_s, tool}, {u"target"_s, target}}), 75);
}

void TestSamples::copyBackups_beforeTheFirst_hasNothingToDo()
{
    putProgram(u"rsync"_s, "exit 1");
    VERIFY_ENDED(run(u"copy-backups"_s, {}), 0);
}

void TestSamples::drain_untilTheEnd_turnsNewConnectionsAway()
{
    // Root of a network of its own: with a port that listens, and a firewall.
    const QString script = uR"(
set -e
ip link set lo up
perl -MIO::Socket::INET -e '
    $s = IO::Socket::INET->new(Listen => 50, LocalAddr => "127.0.0.1", LocalPort => 9000) or die; <STDIN>' <"$2" &
exec 9<>"$2" # its life ends with this shell
try() { timeout 5 bash -c 'exec 3<>/dev/tcp/127.0.0.1/9000' 2>/dev/null; }
until try; do :; done
echo open
exec 8<>/dev/tcp/127.0.0.1/9000
"$1"
if try; then echo still open; else echo drained; fi
echo hello >&8 && echo those who are there stay
NYMVISOR_HOOK_PHASE=failure "$1"
if try; then echo open; else echo still drained; fi
"$1"
"$1" # twice does no harm
if try; then echo still open; else echo drained; fi
until try; do :; done
echo open again by itself
)"_s;
    if (run({u"unshare"_s, u"-rn"_s, u"sh"_s, u"-c"_s, u"PATH=$PATH:/usr/sbin; nft list ruleset && ip link"_s})
            .status != 0)
        QSKIP("no nft, or this system lets nobody have a network of their own");
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const QString drain = copyOf(u"drain"_s, {{u"longest"_s, u"3s"_s}, {u"time_to_leave"_s, u"0"_s}});
    const Ended ended = run({u"unshare"_s, u"-rn"_s, u"bash"_s, u"-c"_s, u"PATH=$PATH:/usr/sbin\n"_s + script,
                             u"bash"_s, drain, path(u"pipe"_s)});
    VERIFY_ENDED(ended, 0);
    QCOMPARE(ended.output, u"open\ndrained\nthose who are there stay\nopen\ndrained\nopen again by itself\n"_s);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
