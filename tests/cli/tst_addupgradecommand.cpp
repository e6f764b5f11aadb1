#include "cli/addupgradecommand.h"

#include "cli/typed.h"
#include "core/filelock.h"
#include "core/privileges.h"
#include "core/resultchecks.h"
#include "release/instancerecord.h"
#include "upgrade/samples.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestAddUpgradeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void upgrade_isAdded_tellsWhetherAnythingBeginsIt_data();
    void upgrade_isAdded_tellsWhetherAnythingBeginsIt();
    void upgrade_isAdded_withEverythingItNeeds();
    void upgrade_isDue_whenItIsSaid_data();
    void upgrade_isDue_whenItIsSaid();
    void upgrade_publishDate_isTheOneGiven();
    void upgrade_cannotBeAdded_isRefused_data();
    void upgrade_cannotBeAdded_isRefused();
    void upgrade_isThere_isRefusedOrForced_data();
    void upgrade_isThere_isRefusedOrForced();
    void upgrade_ofAVersionInUse_isNeverOverwritten_data();
    void upgrade_ofAVersionInUse_isNeverOverwritten();
    void upgrade_lowerVersion_isTakenWhereItIsMeant();
    void binary_isAddedToAnUpgrade_planIsUntouched();
    void binary_doesNotAgree_isRefused_data();
    void binary_doesNotAgree_isRefused();
    void plan_cannotBeWritten_binaryStandsAlready();
    void binary_cannotBePut_planDoesNotNameIt();
    void binary_isOutOfReach_saysForWhom();

private:
    Typed adds(const QStringList &arguments) const { return m_user->types(QStringList{u"add-upgrade"_s} + arguments); }
    UpgradePlan plan() const { return *must(readState<UpgradePlan>(m_user->data(u"upgrade-plan.json"_s))); }
    QString version(const QString &number) const { return m_user->path(u"build/"_s + number); }
    QString put(const QString &name) const { return m_user->data(u"upgrades/%1/bin/fake-node"_s.arg(name)); }

    std::unique_ptr<User> m_user;
};

void TestAddUpgradeCommand::init()
{
    m_user = std::make_unique<User>();
    VERIFY_STATUS(m_user->inits(), 0);
    m_user->binary(u"2.0.0"_s);
    m_user->binary(u"2.1.0"_s);
    m_user->binary(u"0.9.0"_s);
}

void TestAddUpgradeCommand::upgrade_isAdded_tellsWhetherAnythingBeginsIt_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("a nymvisor runs") << true;
    QTest::newRow("none does") << false;
}

void TestAddUpgradeCommand::upgrade_isAdded_tellsWhetherAnythingBeginsIt()
{
    QFETCH(bool, isRunning);
    const QString running = m_user->instanceFolder(u"fake-node-default/data/run.lock"_s);
    const auto lock = FileLock::tryLock(isRunning ? running : m_user->path(u"another.lock"_s));
    VERIFY_VALUE(lock);
    const Typed typed = adds({version(u"2.0.0"_s), u"--upgrade-name"_s, u"two"_s, u"--now"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY2(typed.answer.contains(u"no nymvisor runs for this instance"_s) != isRunning, qPrintable(typed.answer));
    QVERIFY2(typed.answer.contains(u"the upgrade to version 2.0.0 is planned for "_s), qPrintable(typed.answer));
}

void TestAddUpgradeCommand::upgrade_isAdded_withEverythingItNeeds()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Typed typed = adds({version(u"2.0.0"_s), u"--upgrade-name"_s, u"two"_s});
    VERIFY_STATUS(typed, 0);
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY2(typed.answer.startsWith("two: the upgrade to version 2.0.0 is planned for "_L1), qPrintable(typed.answer));
    QCOMPARE(typed.remarks, QString());

    const UpgradeInfo info = *must(readState<UpgradeInfo>(m_user->data(u"upgrades/two/upgrade-info.json"_s)));
    QVERIFY(plan().find(u"two"_s) && *plan().find(u"two"_s) == info);
    QCOMPARE(info.name, u"two"_s);
    QCOMPARE(info.version, u"2.0.0"_s);
    QCOMPARE(info.isManual, false);
    QCOMPARE(info.origin, Origin::Operator);
    QVERIFY(info.binaryDetails && *info.binaryDetails == buildInfo(u"2.0.0"_s));
    QVERIFY(info.publishDate->moment() >= before && info.publishDate->moment() <= after);
    QVERIFY(info.upgradeTime.moment() >= before.addSecs(15 * 60) &&
            info.upgradeTime.moment() <= after.addSecs(15 * 60));
    for (const QString &key : {u"manual"_s, u"name"_s, u"notes"_s, u"publishDate"_s, u"version"_s, u"platforms"_s,
                               u"upgradeTime"_s, u"binaryDetails"_s})
        QVERIFY2(info.toJson().contains(key), qPrintable(key));

    QCOMPARE(sha256Of(put(u"two"_s)), sha256Of(version(u"2.0.0"_s)));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(put(u"two"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0755U);
    const QDir folder(QFileInfo(put(u"two"_s)).path());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList(u"fake-node"_s)); // and nothing left over
}

void TestAddUpgradeCommand::upgrade_isDue_whenItIsSaid_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<int>("secondsFromNow");
    QTest::newRow("in 15 minutes unless something is said") << QStringList() << 15 * 60;
    QTest::newRow("now") << QStringList{u"--now"_s} << 0;
    QTest::newRow("after a delay") << QStringList{u"--upgrade-delay"_s, u"2h 30m"_s} << 9000;
    QTest::newRow("after no delay") << QStringList{u"--upgrade-delay=0s"_s} << 0;
}

void TestAddUpgradeCommand::upgrade_isDue_whenItIsSaid()
{
    QFETCH(QStringList, flags);
    QFETCH(int, secondsFromNow);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    VERIFY_STATUS(adds(QStringList{version(u"2.0.0"_s), u"--upgrade-name=two"_s} + flags), 0);
    const QDateTime due = plan().find(u"two"_s)->upgradeTime.moment();
    QVERIFY(due >= before.addSecs(secondsFromNow));
    QVERIFY(due <= QDateTime::currentDateTimeUtc().addSecs(secondsFromNow));
}

void TestAddUpgradeCommand::upgrade_publishDate_isTheOneGiven()
{
    VERIFY_STATUS(adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s, u"--publish-date"_s,
                        u"2025-06-01T10:00:00+02:00"_s, u"--upgrade-time"_s, u"2030-01-31T22:00:00.5Z"_s}),
                  0);
    const QJsonObject json = plan().find(u"two"_s)->toJson();
    QCOMPARE(json[u"publishDate"_s].toString(), u"2025-06-01T10:00:00+02:00"_s);
    QCOMPARE(json[u"upgradeTime"_s].toString(), u"2030-01-31T22:00:00.5Z"_s);
}

void TestAddUpgradeCommand::upgrade_cannotBeAdded_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments"); // a version stands for its binary
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QStringList &arguments, int status, const char *expected) {
        QTest::newRow(name) << arguments << status << QString::fromLatin1(expected);
    };
    const QStringList two{u"2.0.0"_s, u"--upgrade-name=two"_s};
    add("no name", {u"2.0.0"_s}, 64, "--upgrade-name");
    add("no binary", {u"--upgrade-name=two"_s}, 64, "BINARY");
    add("now and a time", two + QStringList{u"--now"_s, u"--upgrade-time=2030-01-01T00:00:00Z"_s}, 64, "--now");
    add("now and a delay", two + QStringList{u"--now"_s, u"--upgrade-delay=1h"_s}, 64, "--now");
    add("a time and a delay", two + QStringList{u"--upgrade-time=2030-01-01T00:00:00Z"_s, u"--upgrade-delay=1h"_s}, 64,
        "--upgrade-delay");
    add("only a binary, and now", two + QStringList{u"--add-binary"_s, u"--now"_s}, 64, "--now");
    add("only a binary, and a time", two + QStringList{u"--add-binary"_s, u"--upgrade-time=2030-01-01T00:00:00Z"_s}, 64,
        "--upgrade-time");
    add("only a binary, and a delay", two + QStringList{u"--add-binary"_s, u"--upgrade-delay=1h"_s}, 64,
        "--upgrade-delay");
    add("only a binary, and a date", two + QStringList{u"--add-binary"_s, u"--publish-date=2030-01-01T00:00:00Z"_s}, 64,
        "--publish-date");
    add("a time without an offset", two + QStringList{u"--upgrade-time=2030-01-01T00:00:00"_s}, 65, "--upgrade-time");
    add("a date that is none", two + QStringList{u"--publish-date=yesterday"_s}, 65, "--publish-date");
    add("a delay without a unit", two + QStringList{u"--upgrade-delay=15"_s}, 65, "--upgrade-delay");
    add("a name that leaves its folder", {u"2.0.0"_s, u"--upgrade-name=../../../etc"_s}, 65, "../../../etc");
    add("a name with a slash", {u"2.0.0"_s, u"--upgrade-name=a/b"_s}, 65, "a/b");
    add("a hidden name", {u"2.0.0"_s, u"--upgrade-name=.x"_s}, 65, "'.x'");
    add("a name that looks like an option", {u"2.0.0"_s, u"--upgrade-name=-x"_s}, 65, "'-x'");
    add("an empty name", {u"2.0.0"_s, u"--upgrade-name="_s}, 64, "--upgrade-name");
    add("a name of the layout: genesis", {u"2.0.0"_s, u"--upgrade-name=genesis"_s}, 65, "reserved");
    add("a name of the layout: current", {u"2.0.0"_s, u"--upgrade-name=current"_s}, 65, "reserved");
    add("an endless name", {u"2.0.0"_s, u"--upgrade-name="_s + QString(129, u'x')}, 65, "1 to 128");
    add("a lower version", {u"0.9.0"_s, u"--upgrade-name=old"_s}, 65, "lower than 1.0.0");
    add("a lower version by force", {u"0.9.0"_s, u"--upgrade-name=old"_s, u"--force"_s}, 65, "--allow-downgrade");
    add("another daemon's binary", {u"api"_s, u"--upgrade-name=two"_s}, 65, "calls itself 'nym-api'");
    add("a binary that is not there", {u"none"_s, u"--upgrade-name=two"_s}, 64, "there is no file");
    add("a binary of an upgrade that there is not", two + QStringList{u"--add-binary"_s}, 69, "upgrade-info.json");
}

void TestAddUpgradeCommand::upgrade_cannotBeAdded_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, expected);
    fakes::makeDaemon(version(u"api"_s), u"2.0.0"_s, {{u"name"_s, u"nym-api"_s}});
    if (!arguments.first().startsWith(u'-'))
        arguments.first() = version(arguments.first());
    const auto before = treeOf(m_user->folder.path());
    const Typed typed = adds(arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.contains(expected), qPrintable(typed.remarks));
    QCOMPARE(typed.answer, QString());
    auto after = treeOf(m_user->folder.path());
    after.remove(m_user->data(u"upgrade.lock"_s));
    QCOMPARE(after, before);
    QVERIFY(QDir(m_user->data(u"upgrades"_s)).isEmpty());
}

void TestAddUpgradeCommand::upgrade_isThere_isRefusedOrForced_data()
{
    QTest::addColumn<QString>("standing"); // what stands there of "two"
    QTest::addColumn<bool>("isForced");
    QTest::newRow("a binary stands there") << u"binary"_s << false;
    QTest::newRow("an upgrade info stands there") << u"info"_s << false;
    QTest::newRow("a binary is overwritten by force") << u"binary"_s << true;
    QTest::newRow("an upgrade info is overwritten by force") << u"info"_s << true;
}

void TestAddUpgradeCommand::upgrade_isThere_isRefusedOrForced()
{
    QFETCH(QString, standing);
    QFETCH(bool, isForced);
    VERIFY_STATUS(adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s}), 0);
    QVERIFY(QFile::remove(standing == "binary"_L1 ? m_user->data(u"upgrades/two/upgrade-info.json"_s) : put(u"two"_s)));
    const auto planBefore = plan();

    const Typed typed = adds(QStringList{version(u"2.1.0"_s), u"--upgrade-name=two"_s, u"--now"_s} +
                             (isForced ? QStringList{u"--force"_s} : QStringList()));
    VERIFY_STATUS(typed, isForced ? 0 : 73);
    if (!isForced) {
        QVERIFY(typed.remarks.contains("exists already: say --force"_L1));
        QVERIFY(plan().toJson() == planBefore.toJson());
        return;
    }
    QCOMPARE(sha256Of(put(u"two"_s)), sha256Of(version(u"2.1.0"_s)));
    QCOMPARE(plan().queue().size(), 1);
    QCOMPARE(plan().find(u"two"_s)->version, u"2.1.0"_s);
    QCOMPARE((*must(readState<UpgradeInfo>(m_user->data(u"upgrades/two/upgrade-info.json"_s)))).version, u"2.1.0"_s);
}

void TestAddUpgradeCommand::upgrade_ofAVersionInUse_isNeverOverwritten_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("the plan says that it runs") << u"plan"_s;
    QTest::newRow("the home says that it runs") << u"home"_s;
    QTest::newRow("another instance runs it") << u"record"_s;
    QTest::newRow("another instance keeps it as last good") << u"last good"_s;
}

void TestAddUpgradeCommand::upgrade_ofAVersionInUse_isNeverOverwritten()
{
    QFETCH(QString, user);
    VERIFY_STATUS(adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s}), 0);
    if (user == "plan"_L1) {
        VERIFY_VALUE(writeState(m_user->data(u"upgrade-plan.json"_s), UpgradePlan(*plan().find(u"two"_s))));
    } else if (user == "home"_L1) {
        VERIFY_VALUE(writeState(m_user->home() + u"/nymvisor/current-version-info.json"_s,
                                VersionInfo(u"two"_s, buildInfo(u"2.0.0"_s), QDateTime::currentDateTimeUtc())));
    } else {
        VERIFY_VALUE(makeFolder(m_user->data(u"instances"_s)));
        const bool isLastGood = user == "last good"_L1;
        VERIFY_VALUE(writeState(
            m_user->data(u"instances/other.json"_s),
            InstanceRecord{u"/elsewhere"_s, isLastGood ? u"three"_s : u"two"_s, isLastGood ? u"two"_s : u"genesis"_s}));
    }
    const auto before = treeOf(m_user->folder.path());
    const Typed typed = adds({version(u"2.1.0"_s), u"--upgrade-name=two"_s, u"--force"_s});
    VERIFY_STATUS(typed, 73);
    QVERIFY2(typed.remarks.contains("the version two cannot be overwritten"_L1), qPrintable(typed.remarks));
    QCOMPARE(treeOf(m_user->folder.path()), before);
}

void TestAddUpgradeCommand::upgrade_lowerVersion_isTakenWhereItIsMeant()
{
    VERIFY_STATUS(adds({version(u"0.9.0"_s), u"--upgrade-name=old"_s, u"--allow-downgrade"_s}), 0);
    QCOMPARE(plan().find(u"old"_s)->version, u"0.9.0"_s);
}

void TestAddUpgradeCommand::binary_isAddedToAnUpgrade_planIsUntouched()
{
    const UpgradeInfo two = release(u"two"_s, u"2.0.0"_s, u"2030-01-01T00:00:00Z"_s);
    VERIFY_VALUE(makeFolder(m_user->data(u"upgrades/two"_s)));
    VERIFY_VALUE(writeFile(m_user->data(u"upgrades/two/upgrade-info.json"_s), two.toBytes()));
    const QByteArray planBefore = must(readFile(m_user->data(u"upgrade-plan.json"_s)));
    const Typed typed = adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s, u"--add-binary"_s});
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"two: the binary of version 2.0.0 is in place\n"_s);
    QCOMPARE(sha256Of(put(u"two"_s)), sha256Of(version(u"2.0.0"_s)));
    QCOMPARE(must(readFile(m_user->data(u"upgrade-plan.json"_s))), planBefore);
    QCOMPARE(must(readFile(m_user->data(u"upgrades/two/upgrade-info.json"_s))), two.toBytes());
}

void TestAddUpgradeCommand::binary_doesNotAgree_isRefused_data()
{
    QTest::addColumn<QString>("detailsOf"); // empty: none
    QTest::addColumn<QString>("expected");
    QTest::newRow("another version") << QString() << u"is of version 2.1.0, but the upgrade is to 2.0.0"_s;
    QTest::newRow("other details") << u"2.1.0-rc.1"_s << u"binaryDetails"_s;
}

void TestAddUpgradeCommand::binary_doesNotAgree_isRefused()
{
    QFETCH(QString, detailsOf);
    QFETCH(QString, expected);
    UpgradeInfo two = release(u"two"_s, detailsOf.isEmpty() ? u"2.0.0"_s : u"2.1.0"_s);
    if (!detailsOf.isEmpty())
        two.binaryDetails = buildInfo(detailsOf);
    VERIFY_VALUE(makeFolder(m_user->data(u"upgrades/two"_s)));
    VERIFY_VALUE(writeFile(m_user->data(u"upgrades/two/upgrade-info.json"_s), two.toBytes()));
    const Typed typed = adds({version(u"2.1.0"_s), u"--upgrade-name=two"_s, u"--add-binary"_s});
    VERIFY_STATUS(typed, 65);
    QVERIFY2(typed.remarks.contains(expected), qPrintable(typed.remarks));
    QVERIFY(!QFile::exists(put(u"two"_s)));
}

void TestAddUpgradeCommand::plan_cannotBeWritten_binaryStandsAlready()
{
    QVERIFY(QDir().mkpath(m_user->data(u".upgrade-plan.json.new"_s))); // in the way
    const Typed typed = adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s});
    VERIFY_STATUS(typed, 74);
    QVERIFY(!plan().find(u"two"_s));
    QCOMPARE(sha256Of(put(u"two"_s)), sha256Of(version(u"2.0.0"_s)));
    QVERIFY(QFile::exists(m_user->data(u"upgrades/two/upgrade-info.json"_s)));
}

void TestAddUpgradeCommand::binary_cannotBePut_planDoesNotNameIt()
{
    QVERIFY(QDir().mkpath(put(u"two"_s) + u"/in the way"_s));
    const Typed typed = adds({version(u"2.0.0"_s), u"--upgrade-name=two"_s, u"--force"_s});
    QVERIFY(typed.status && *typed.status != 0);
    QVERIFY(!plan().find(u"two"_s));
    QVERIFY(!QFile::exists(m_user->data(u"upgrades/two/upgrade-info.json"_s)));
}

/// As root says it for an instance of another user: it would be root's own file.
void TestAddUpgradeCommand::binary_isOutOfReach_saysForWhom()
{
    constexpr uid_t nobody = 65534;
    const QString binary = version(u"2.0.0"_s);
    const QByteArray folder = QFile::encodeName(m_user->path(u"build"_s));
    QVERIFY(::chmod(folder.constData(), 0) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isAnother = ::geteuid() != 0 || ::setuid(nobody) == 0;
        const auto checked = checkIsFile(binary);
        const QString expected = binary + " cannot be read by the user "_L1 + currentUser();
        ::_exit(isAnother && !checked && checked.error().status() == ExitStatus::NoPermission &&
                        checked.error().message().startsWith(expected)
                    ? 0
                    : 1);
    }
    int status = -1;
    QVERIFY(::waitpid(child, &status, 0) == child);
    QVERIFY(::chmod(folder.constData(), 0700) == 0);
    QCOMPARE(status, 0);
}

QTEST_GUILESS_MAIN(TestAddUpgradeCommand)
#include "tst_addupgradecommand.moc"
