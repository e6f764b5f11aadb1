#include "upgrade/versions.h"

#include "core/resultchecks.h"
#include "release/binarysource.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nymvisor::Staging)
Q_DECLARE_METATYPE(nymvisor::UpgradeInfo)

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staging_ofABinary_isHowFarItIs_data();
    void staging_ofABinary_isHowFarItIs();
    void content_ofAnUpgrade_isItsChecksum_data();
    void content_ofAnUpgrade_isItsChecksum();
    void binary_isChecked_againstTheUpgrade_data();
    void binary_isChecked_againstTheUpgrade();
};

void TestVersions::staging_ofABinary_isHowFarItIs_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<Staging>("expected");
    QTest::newRow("no binary") << u"none"_s << Staging::Missing;
    QTest::newRow("a folder in its place") << u"folder"_s << Staging::Missing;
    QTest::newRow("a binary nobody has looked at") << u"unknown"_s << Staging::Unverified;
    QTest::newRow("one that was looked at") << u"known"_s << Staging::Staged;
    QTest::newRow("one that was looked at, of another version") << u"other version"_s << Staging::Unverified;
    QTest::newRow("one that was never hashed") << u"no hash"_s << Staging::Unverified;
    QTest::newRow("one that changed since") << u"changed"_s << Staging::Unverified;
    QTest::newRow("one that was downloaded for it") << u"downloaded: a"_s << Staging::Staged;
    QTest::newRow("one that was downloaded for something else") << u"downloaded: b"_s << Staging::Missing;
    QTest::newRow("one that an older nymvisor downloaded for it") << u"recorded: a"_s << Staging::Staged;
    QTest::newRow("one that it downloaded for something else") << u"recorded: b"_s << Staging::Missing;
    QTest::newRow("one that was put over a download") << u"replaced: b"_s << Staging::Staged;
    QTest::newRow("one for something else, which the operator asks for") << u"operator: b"_s << Staging::Staged;
    QTest::newRow("one without checksum, where there must be one") << u"no checksum: x"_s << Staging::Missing;
}

void TestVersions::staging_ofABinary_isHowFarItIs()
{
    QFETCH(QString, situation);
    const Instance instance;
    const QString how = situation.section(u": "_s, 0, 0);
    const QString identity = situation.section(u": "_s, 1);
    UpgradeInfo upgrade = release(u"two"_s, u"2.0.0"_s, u"2026-01-01T00:00:00Z"_s, u"http://127.0.0.1/x"_s,
                                  how == "no checksum"_L1 ? QString() : QString(64, u'a'));
    if (how == "operator"_L1)
        upgrade.origin = Origin::Operator;
    const QString binary = instance.paths->binary(u"two"_s);
    BinaryRecords records;
    if (situation == "folder"_L1) {
        QDir().mkpath(binary);
    } else if (situation != "none"_L1) {
        instance.putBinary(u"two"_s, u"2.0.0"_s);
        BinaryRecords::Record record{must(stampOf(binary)), QString(64, u'a'), buildInfo(u"2.0.0"_s)};
        if (situation == "other version"_L1)
            record.buildInfo = buildInfo(u"2.0.1"_s);
        if (situation == "no hash"_L1)
            record.sha256.clear();
        BinarySource source{record.stamp, how == "no checksum"_L1
                                              ? u"http://127.0.0.1/x"_s
                                              : QString(64, identity.isEmpty() ? u'0' : identity.back())};
        if (how == "recorded"_L1)
            record.downloadedFor = source.identity;
        else if (how == "replaced"_L1)
            ++source.stamp.inode;
        if (!identity.isEmpty() && how != "recorded"_L1)
            must(writeState(BinarySource::fileFor(binary), source));
        if (situation != "unknown"_L1)
            records.put(binary, record);
        if (situation == "changed"_L1)
            fakes::makeDaemon(binary, u"2.0.0"_s, {}, 10);
    }
    QTEST(Versions(*instance.paths, records).stagingOf(upgrade, true), "expected");
}

void TestVersions::content_ofAnUpgrade_isItsChecksum_data()
{
    QTest::addColumn<QString>("announced");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the announced one") << QString(64, u'a') << true << QString(64, u'a');
    QTest::newRow("that of the binary, where none was announced") << QString() << true << QString(64, u'b');
    QTest::newRow("none where nothing is known") << QString() << false << QString();
}

void TestVersions::content_ofAnUpgrade_isItsChecksum()
{
    QFETCH(QString, announced);
    QFETCH(bool, isKnown);
    QFETCH(QString, expected);
    const Instance instance;
    const UpgradeInfo upgrade =
        release(u"two"_s, u"2.0.0"_s, u"2026-01-01T00:00:00Z"_s, u"http://127.0.0.1/x"_s, announced);
    const QString binary = instance.paths->binary(u"two"_s);
    instance.putBinary(u"two"_s, u"2.0.0"_s);
    BinaryRecords records;
    if (isKnown)
        records.put(binary, {must(stampOf(binary)), QString(64, u'b'), buildInfo(u"2.0.0"_s)});
    QCOMPARE(Versions(*instance.paths, records).contentOf(upgrade), (Content{u"two"_s, u"2.0.0"_s, expected}));
}

void TestVersions::binary_isChecked_againstTheUpgrade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasDetails"); // those of 2.0.0
    QTest::addColumn<QString>("mistake");
    QTest::newRow("what it should be") << fakes::daemonName << u"2.0.0"_s << false << QString();
    QTest::newRow("what it should be, with details") << fakes::daemonName << u"2.0.0"_s << true << QString();
    QTest::newRow("another daemon") << u"nym-api"_s << u"2.0.0"_s << false
                                    << u"calls itself 'nym-api', not 'fake-node'"_s;
    QTest::newRow("another version") << fakes::daemonName << u"2.0.1"_s << false
                                     << u"is of version 2.0.1, but the upgrade is to 2.0.0"_s;
    QTest::newRow("another build") << fakes::daemonName << u"2.0.0"_s << true << u"binaryDetails"_s;
}

void TestVersions::binary_isChecked_againstTheUpgrade()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(bool, hasDetails);
    QFETCH(QString, mistake);
    UpgradeInfo upgrade = release(u"two"_s, u"2.0.0"_s);
    QJsonObject details = buildInfo(u"2.0.0"_s).toJson();
    if (!mistake.isEmpty())
        details[u"commit_sha"_s] = u"1111"_s;
    if (hasDetails)
        upgrade.binaryDetails = must(BuildInfo::fromJson(details));
    const auto checked = checkBinary(upgrade, fakes::daemonName, buildInfo(version, name));
    if (mistake.isEmpty())
        VERIFY_VALUE(checked);
    else
        VERIFY_ERROR(checked, mistake);
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
