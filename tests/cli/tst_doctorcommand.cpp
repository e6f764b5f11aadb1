#include "cli/doctorlooks.h"
#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "core/clock.h"
#include "core/files.h"
#include "core/resultchecks.h"
#include "fakes/fakeupstream.h"
#include "hooks/hookfile.h"
#include "release/backupchecks.h"
#include "release/statefile.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestDoctorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everything_isFine_isSaid();
    void something_isWrong_isTold_data();
    void something_isWrong_isTold();
    void settings_thatAreNotTakenUp_areNamed();
    void text_fitsTheTerminal();
    void unit_ofAProcess_data();
    void unit_ofAProcess();
    void unit_isJudged_data();
    void unit_isJudged();

private:
    Typed doctor() const { return m_user->types(QStringList{u"doctor"_s, u"-o"_s, u"json"_s}); }

    std::unique_ptr<User> m_user;
    FakeUpstream m_upstream;
};

namespace {

/// What a check found, as "result: text".
QStringList foundBy(const QJsonObject &report, const QString &check)
{
    QStringList found;
    for (const QJsonValue &row : report[u"checks"_s].toArray()) {
        if (row[u"name"_s] != check)
            continue;
        for (const QJsonValue &finding : row[u"findings"_s].toArray())
            found += finding[u"result"_s].toString() + u": "_s + finding[u"text"_s].toString();
    }
    return found;
}

} // namespace

void TestDoctorCommand::init()
{
    m_user = std::make_unique<User>();
    const QByteArray release = R"({"manual": false, "name": "v2", "notes": "", "publishDate": null,
        "version": "2.0.0", "platforms": {"any": {"checksum": "CHECKSUM", "checksumAlgorithm": "sha256",
        "url": "http://127.0.0.1:1/"}}, "upgradeTime": "2026-01-01T00:00:00Z", "binaryDetails": null})";
    m_upstream.answer(u"/fake-node/upgrade-info.json"_s,
                      {.body = QByteArray(release).replace("CHECKSUM", QByteArray(64, '0'))});
    m_user->environment.insert(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, m_upstream.url(u"/"_s));
    VERIFY_STATUS(m_user->inits(), 0);
}

void TestDoctorCommand::everything_isFine_isSaid()
{
    const Typed typed = doctor();
    VERIFY_STATUS(typed, 0);
    const QJsonObject json = typed.json();
    QCOMPARE(violations(u"doctor"_s, json), QString());
    QCOMPARE(json[u"failures"_s], 0);
    QCOMPARE(foundBy(json, u"version"_s), QStringList{u"ok: genesis (1.0.0)"_s});
    QCOMPARE(foundBy(json, u"daemon"_s), QStringList{u"ok: fake-node 1.0.0"_s});
    QCOMPARE(foundBy(json, u"upstream"_s), QStringList{u"ok: v2 (2.0.0)"_s});
    QVERIFY(foundBy(json, u"confinement"_s).value(1).contains(u"system calls"_s)); // refused, or not, as the kernel can
    QCOMPARE(json[u"checks"_s].toArray().size(), checkTable().size());
}

void TestDoctorCommand::something_isWrong_isTold_data()
{
    using Break = std::function<void(User &)>;
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Break &breakIt, const QString &check, const QString &expected) {
        QTest::newRow(name) << breakIt << check << expected;
    };
    const auto write = [](const QString &path, const QByteArray &content) {
        return bool(makeFolder(QFileInfo(path).path())) && bool(writeFile(path, content));
    };
    row(
        "a plan that cannot be read", [write](User &user) { QVERIFY(write(user.data(u"upgrade-plan.json"_s), "{")); },
        u"state"_s, u"failure: it is put aside and made anew when 'nymvisor run' is next started, or mend it: "_s);
    row(
        "no plan", [](User &user) { QVERIFY(QFile::remove(user.data(u"upgrade-plan.json"_s))); }, u"state"_s,
        u"upgrade-plan.json is gone"_s);
    row(
        "a file where a folder is to be",
        [write](User &user) { QVERIFY(write(user.home() + u"/nymvisor/requests"_s, {})); }, u"folders"_s,
        u"/nymvisor/requests is not a folder"_s);
    row(
        "the binary is gone", [](User &user) { QVERIFY(QFile::remove(user.data(u"genesis/bin/fake-node"_s))); },
        u"version"_s, u"failure: "_s);
    row(
        "the binary is another build",
        [](User &user) { fakes::makeDaemon(user.data(u"genesis/bin/fake-node"_s), u"1.0.1"_s); }, u"daemon"_s,
        u"is 1.0.1, which is another build than the 1.0.0 that was put there"_s);
    row(
        "the link leads nowhere", [](User &user) { QVERIFY(QFile::remove(user.data(u"current"_s))); }, u"version"_s,
        u"warning: "_s);
    row(
        "a folder where the link is to be",
        [](User &user) {
            const QString link = user.data(u"current"_s);
            QVERIFY(QFile::remove(link) && QDir().mkpath(link + "/bin"_L1));
        },
        u"version"_s, u"current is a folder, not a link"_s);
    row(
        "set-user-ID",
        [](User &user) {
            QCOMPARE(::chmod(QFile::encodeName(user.data(u"genesis/bin/fake-node"_s)).constData(), 04755), 0);
        },
        u"capabilities"_s, u"is set-user-ID or set-group-ID, and the next version's file will not be"_s);
    row(
        "upstream does not answer",
        [](User &user) { user.environment.insert(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, u"http://127.0.0.1:1/"_s); },
        u"upstream"_s, u"failure: cannot ask upstream at http://127.0.0.1:1/fake-node/upgrade-info.json"_s);
    row(
        "a hook that others can write",
        [](User &user) {
            makeHook(user.instanceFolder(u"fake-node-default/hooks/pre-upgrade.d/10-a"_s), "true", 0777);
        },
        u"hooks"_s, u"10-a is passed over: others can write it"_s);
    row(
        "a hook's folder that is mistyped",
        [](User &user) { makeHook(user.instanceFolder(u"fake-node-default/hooks/pre_upgrade.d/10-a"_s), "true"); },
        u"hooks"_s, u"pre_upgrade.d is passed over: hooks are looked for only in the folders pre-download.d, "_s);
    row(
        "backups are skipped", [](User &user) { user.environment.insert(u"DAEMON_UNSAFE_SKIP_BACKUP"_s, u"true"_s); },
        u"backup"_s, u"warning: no backup is made"_s);
    row(
        "a backup that was found damaged",
        [write](User &user) {
            Settings settings = defaultSettings();
            settings.daemonHome = user.home();
            const Paths paths(settings, user.path(u".nym/nymvisors"_s));
            const QString backup = paths.backupsFolder() + "/manual/backup-2026-01-31-235959123-1.0.0-manual.zip"_L1;
            QVERIFY(write(backup, "no archive"));
            VERIFY_VALUE(recordBackupCheck(paths, backup, u"no archive"_s, SystemClock().now()));
        },
        u"backups"_s, u".zip is damaged, and no way back can use it: "_s);
    row(
        "a restore that was interrupted",
        [write](User &user) {
            const QString folder = user.home() + "/nymvisor"_L1;
            const QJsonObject record{{u"byHand"_s, true},
                                     {u"archive"_s, folder + "/backups/manual/one.zip"_L1},
                                     {u"putAside"_s, folder + "/failed/before"_L1}};
            QVERIFY(write(folder + "/restore.json"_L1, QJsonDocument(record).toJson()));
            QVERIFY(write(folder + "/restore.go"_L1, {}));
        },
        u"backups"_s, u"failure: the restore of manual/one.zip was interrupted, and "_s);
    row(
        "the operator has cancelled one",
        [](User &user) {
            Outcomes outcomes;
            outcomes.record({u"v2"_s, u"2.0.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::Cancelled, u"x"_s,
                            QDateTime::currentDateTimeUtc());
            VERIFY_VALUE(writeState(outcomesIn(user.home()), outcomes));
        },
        u"upgrades"_s, u"ok: 'nymvisor retry v2' lets v2 be tried again: it was cancelled here: x"_s);
    row(
        "upgrades are held", [](User &user) { VERIFY_STATUS(user.types(QStringList{u"hold"_s}), 0); }, u"upgrades"_s,
        u"warning: upgrades are held; 'nymvisor unhold' lets them begin"_s);
}

void TestDoctorCommand::something_isWrong_isTold()
{
    QFETCH(std::function<void(User &)>, breakIt);
    QFETCH(QString, check);
    QFETCH(QString, expected);
    breakIt(*m_user);
    const Typed typed = doctor();
    const QJsonObject json = typed.json();
    const QStringList found = foundBy(json, check);
    QVERIFY2(!found.filter(expected).isEmpty(), qPrintable(found.join(u'\n')));
    VERIFY_STATUS(typed, json[u"failures"_s].toInt() > 0 ? 1 : 0);
    QCOMPARE(json[u"failures"_s].toInt() > 0, !found.filter(u"failure: "_s).isEmpty());
}

void TestDoctorCommand::settings_thatAreNotTakenUp_areNamed()
{
    Settings settings = defaultSettings();
    const Paths paths(settings, u"/nowhere"_s);
    const WorkerProgram worker(u"/nowhere"_s);
    InstanceView view;
    const auto found = [&] { return lookAtSettings({paths, settings, view, worker}).first(); };
    QVERIFY(!found().trouble); // none runs
    view.live.emplace().settings = settingsToJson(settings);
    QVERIFY(!found().trouble);
    settings.signatureThreshold = 2;
    QVERIFY(found().trouble);
    QVERIFY2(found().trouble->message().contains(u"other values of nymvisor.signature_threshold: "_s),
             qPrintable(found().trouble->message()));
}

void TestDoctorCommand::text_fitsTheTerminal()
{
    QVERIFY(QFile::remove(m_user->data(u"upgrade-plan.json"_s)));
    QCOMPARE(violations(u"doctor"_s, doctor().json()), QString());
    const Typed typed = m_user->types(QStringList{u"doctor"_s});
    VERIFY_STATUS(typed, 1);
    const QStringList lines = typed.answer.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80 || !line.trimmed().contains(u' '), qPrintable(line)); // but for long paths
    QVERIFY2(lines.contains(u"version       ok: genesis (1.0.0)"_s), qPrintable(typed.answer));
    QVERIFY2(!lines.filter(u"state         FAILS:"_s).isEmpty(), qPrintable(typed.answer));
    QVERIFY2(lines.value(lines.size() - 2).startsWith(u"Would fail: 1; warnings: "_s), qPrintable(typed.answer));
}

void TestDoctorCommand::unit_ofAProcess_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isUsers");
    QTest::newRow("a service") << "0::/system.slice/system-nymvisor.slice/nymvisor@a.service\n"_ba
                               << u"nymvisor@a.service"_s << false;
    QTest::newRow("of a user") << "0::/user.slice/user-0.slice/user@0.service/app.slice/node.service\n"_ba
                               << u"node.service"_s << true;
    QTest::newRow("a terminal") << "0::/user.slice/user-0.slice/session-1.scope\n"_ba << QString() << false;
    QTest::newRow("the user's manager itself")
        << "0::/user.slice/user-0.slice/user@0.service\n"_ba << QString() << true;
    QTest::newRow("nothing") << ""_ba << QString() << false;
}

void TestDoctorCommand::unit_ofAProcess()
{
    QFETCH(QByteArray, cgroup);
    QTEST(unitIn(cgroup), "expected");
    QTEST(isOfUser(cgroup), "isUsers");
}

void TestDoctorCommand::unit_isJudged_data()
{
    QTest::addColumn<ServiceUnit>("unit");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("expected"); // empty: it is fine
    const QByteArray enabled = "LoadState=loaded\nUnitFileState=enabled\n";
    const QByteArray disabled = "LoadState=loaded\nUnitFileState=disabled\n";
    const QByteArray good = "User=nym\nType=notify\nKillMode=mixed\n";
    const QByteArray none = "LoadState=not-found\nUnitFileState=\nType=simple\n";
    const ServiceUnit stopped{.name = u"a.service"_s, .owner = u"nym"_s};
    ServiceUnit running = stopped;
    running.isRunning = true;
    ServiceUnit ofUser = running;
    ofUser.isOfUser = true;
    ServiceUnit usersOwn = ofUser;
    usersOwn.isUserEnabled = true;
    ServiceUnit lingering = usersOwn;
    lingering.isLingering = true;
    ServiceUnit usersStopped = lingering;
    usersStopped.isRunning = usersStopped.isOfUser = false;
    QTest::newRow("as it is to be") << running << enabled + good << QString();
    QTest::newRow("as it is to be, and it does not run") << stopped << enabled + good << QString();
    QTest::newRow("there is none") << stopped << none << u"no unit of systemd is enabled for this instance"_s;
    QTest::newRow("there is only one for other users") << stopped << disabled + "User=nymvisor\n"
                                                       << u"no unit of systemd is enabled for this instance"_s;
    QTest::newRow("it runs, and is not enabled")
        << running << disabled + good
        << u"a.service is disabled, so that nymvisor does not start after a reboot: say 'systemctl enable a.service'"_s;
    QTest::newRow("it does not run, and is not enabled") << stopped << disabled + good << u"a.service is disabled"_s;
    QTest::newRow("it is masked") << stopped << "LoadState=masked\nUnitFileState=masked\nUser=\n"_ba
                                  << u"a.service is masked"_s;
    QTest::newRow("it was made for this once")
        << running << "LoadState=loaded\nUnitFileState=transient\n" + good << u"a.service is transient"_s;
    QTest::newRow("another type") << running << enabled + "User=nym\nType=simple\nKillMode=mixed\n"
                                  << u"a.service has Type=simple"_s;
    QTest::newRow("root") << running << enabled + "User=\nType=notify\nKillMode=mixed\n"
                          << u"a.service runs nymvisor as root, but the daemon's home belongs to nym: set User=nym"_s;
    QTest::newRow("the daemon is killed beside it")
        << running << enabled + "User=nym\nType=notify\nKillMode=control-group\n"
        << u"set KillMode=mixed"_s;
    QTest::newRow("a user's, as it is to be") << lingering << none << QString();
    QTest::newRow("a user's, and it does not run") << usersStopped << disabled + "User=nymvisor\n" << QString();
    QTest::newRow("a user's, which ends with the session") << usersOwn << none << u"'loginctl enable-linger nym'"_s;
    ofUser.isLingering = true;
    QTest::newRow("a user's, which is not enabled") << ofUser << none << u"say 'systemctl --user enable a.service'"_s;
}

void TestDoctorCommand::unit_isJudged()
{
    QFETCH(ServiceUnit, unit);
    QFETCH(QByteArray, properties);
    QFETCH(QString, expected);
    const Findings findings = judgeUnit(unit, properties);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().trouble.has_value(), !expected.isEmpty());
    if (findings.first().trouble)
        QVERIFY2(findings.first().trouble->message().contains(expected),
                 qPrintable(findings.first().trouble->message()));
}

QTEST_GUILESS_MAIN(TestDoctorCommand)
#include "tst_doctorcommand.moc"
