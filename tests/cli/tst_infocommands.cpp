#include "cli/infocommands.h"

#include "cli/typed.h"
#include "core/files.h"
#include "core/resultchecks.h"
#include "release/binaryrecords.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestInfoCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void config_asText_isTheDocumentedText();
    void config_asText_quotesWhatIsSetToo();
    void config_asJson_hasTheDocumentedKeysInTheirOrder();
    void config_ofOneOfSeveralInstances_isChosenByTheEnvironment();
    void buildInfo_isNymvisorsOwn();
    void daemonBuildInfo_isThatOfTheBinary_data();
    void daemonBuildInfo_isThatOfTheBinary();
    void daemonBuildInfo_isKnown_executesNothing();
    void daemonBuildInfo_binaryIsGone_saysWhatToDo();
};

void TestInfoCommands::config_asText_isTheDocumentedText()
{
    User user;
    user.environment.remove(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s);
    VERIFY_STATUS(user.inits({u"--restart-daemon-on-failure=false"_s}), 0);
    const Typed typed = user.types(QStringList{u"config"_s});
    VERIFY_STATUS(typed, 0);
    const QString documented = uR"(id:                                fake-node-default
daemon name:                       fake-node
daemon home:                       %1
upstream base upgrade url:         https://nymtech.net/.wellknown/
disable nymvisor logs:             false
CUSTOM upgrade data directory      ""
upstream absolute upgrade url:     ""
allow binaries download:           true
enforce download checksum:         true
restart after upgrade:             true
restart on failure:                false
on failure restart delay:          10s
max startup failures:              10
startup period duration:           2m
shutdown grace period:             10s
CUSTOM backup data directory       ""
UNSAFE skip backups                false
)"_s.arg(user.home());
    QCOMPARE(typed.answer.left(documented.size()), documented);
    const QString ours = typed.answer.mid(documented.size());
    QVERIFY(ours.startsWith("upstream polling rate:             1h\n"_L1));
    for (const QString &line : ours.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.size() > 35 && line[34] == u' ' && line[35] != u' ', qPrintable(line));
    QCOMPARE(typed.remarks, QString());
}

void TestInfoCommands::config_asText_quotesWhatIsSetToo()
{
    const User user;
    VERIFY_STATUS(user.inits({u"--upgrade-data-directory"_s, user.path(u"versions"_s)}), 0);
    const Typed typed = user.types(QStringList{u"config"_s});
    QVERIFY(typed.answer.contains(u"CUSTOM upgrade data directory      \"%1\"\n"_s.arg(user.path(u"versions"_s))));
}

void TestInfoCommands::config_asJson_hasTheDocumentedKeysInTheirOrder()
{
    User user;
    user.environment.remove(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s);
    VERIFY_STATUS(user.inits({u"--restart-daemon-on-failure=false"_s}), 0);
    const Typed typed = user.types(QStringList{u"config"_s, u"--output=json"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY(typed.answer.endsWith(u'\n') && typed.answer.count(u'\n') == 1);
    const QStringList documented{u"{\"nymvisor\":{\"id\":\"fake-node-default\","_s,
                                 u"\"upstream_base_upgrade_url\":\"https://nymtech.net/.wellknown/\","_s,
                                 u"\"upstream_polling_rate\":\"1h\","_s,
                                 u"\"disable_logs\":false,"_s,
                                 u"\"upgrade_data_directory\":null"_s,
                                 u"},\"daemon\":{\"name\":\"fake-node\","_s,
                                 u"\"home\":\"%1\","_s.arg(user.home()),
                                 u"\"absolute_upstream_upgrade_url\":null,"_s,
                                 u"\"allow_binaries_download\":true,"_s,
                                 u"\"enforce_download_checksum\":true,"_s,
                                 u"\"restart_after_upgrade\":true,"_s,
                                 u"\"restart_on_failure\":false,"_s,
                                 u"\"failure_restart_delay\":\"10s\","_s,
                                 u"\"max_startup_failures\":10,"_s,
                                 u"\"startup_period_duration\":\"2m\","_s,
                                 u"\"shutdown_grace_period\":\"10s\","_s,
                                 u"\"backup_data_directory\":null,"_s,
                                 u"\"unsafe_skip_backup\":false"_s};
    qsizetype position = 0;
    for (const QString &part : documented) {
        const qsizetype found = typed.answer.indexOf(part, position);
        QVERIFY2(found >= position, qPrintable(part + u" after the ones before in "_s + typed.answer));
        position = found + part.size();
    }
    QVERIFY(!typed.json().isEmpty());
}

void TestInfoCommands::config_ofOneOfSeveralInstances_isChosenByTheEnvironment()
{
    User user;
    VERIFY_STATUS(user.inits(), 0);
    VERIFY_STATUS(user.inits({u"--id"_s, u"second"_s}), 0);
    const Typed neither = user.types(QStringList{u"config"_s});
    VERIFY_STATUS(neither, 78);
    QVERIFY2(neither.remarks.contains("fake-node-default, second"_L1), qPrintable(neither.remarks));
    user.environment.insert(u"NYMVISOR_ID"_s, u"second"_s);
    QVERIFY(user.types(QStringList{u"config"_s}).answer.startsWith("id:                                second\n"_L1));
    user.environment.insert(u"NYMVISOR_CONFIG_PATH"_s, user.configFile());
    user.environment.remove(u"NYMVISOR_ID"_s);
    QVERIFY(user.types(QStringList{u"config"_s})
                .answer.startsWith("id:                                fake-node-default\n"_L1));
}

void TestInfoCommands::buildInfo_isNymvisorsOwn()
{
    const Typed text = User().types(QStringList{u"build-info"_s});
    VERIFY_STATUS(text, 0);
    QStringList labels;
    for (const QString &line : text.answer.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(line.size() > 20 && line[20] != u' ', qPrintable(line));
        labels += line.left(20).trimmed();
    }
    QCOMPARE(labels, QStringList({u"Binary Name:"_s, u"Build Timestamp:"_s, u"Build Version:"_s, u"Commit SHA:"_s,
                                  u"Commit Date:"_s, u"Commit Branch:"_s, u"rustc Version:"_s, u"rustc Channel:"_s,
                                  u"cargo Profile:"_s}));
    const Typed json = User().types(QStringList{u"build-info"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(json, 0);
    QCOMPARE(json.answer.count(u'\n'), 1);
    QStringList keys = json.json().keys();
    keys.sort();
    QStringList expected = buildInfo(u"1.0.0"_s).toJson().keys(); // as a Nym binary has them
    expected.sort();
    QCOMPARE(keys, expected);
    QCOMPARE(json.json()[u"binary_name"_s].toString(), u"nymvisor"_s);
}

void TestInfoCommands::daemonBuildInfo_isThatOfTheBinary_data()
{
    QTest::addColumn<bool>("asJson");
    QTest::newRow("as text") << false;
    QTest::newRow("as JSON") << true;
}

void TestInfoCommands::daemonBuildInfo_isThatOfTheBinary()
{
    QFETCH(bool, asJson);
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const Typed typed = user.types(QStringList{u"daemon-build-info"_s, u"--output"_s, asJson ? u"json"_s : u"text"_s});
    VERIFY_STATUS(typed, 0);
    if (asJson)
        QVERIFY(typed.json() == buildInfo(u"1.0.0"_s).toJson());
    else
        QCOMPARE(typed.answer, buildInfo(u"1.0.0"_s).toText());
}

void TestInfoCommands::daemonBuildInfo_isKnown_executesNothing()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    const QString binary = user.data(u"genesis/bin/fake-node"_s);
    BinaryRecords records;
    VERIFY_VALUE(writeFile(binary, "not a program", 0755));
    records.put(binary, {must(stampOf(binary)), {}, buildInfo(u"1.0.0"_s)});
    VERIFY_VALUE(writeState(user.instanceFolder(u"fake-node-default/data/binaries.json"_s), records));
    VERIFY_STATUS(user.types(QStringList{u"daemon-build-info"_s}), 0);
}

void TestInfoCommands::daemonBuildInfo_binaryIsGone_saysWhatToDo()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    QVERIFY(QFile::remove(user.data(u"genesis/bin/fake-node"_s)));
    const Typed typed = user.types(QStringList{u"daemon-build-info"_s});
    VERIFY_STATUS(typed, 78);
    QVERIFY(typed.remarks.contains("nymvisor init"_L1));
}

QTEST_GUILESS_MAIN(TestInfoCommands)
#include "tst_infocommands.moc"
