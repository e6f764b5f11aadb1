#include "release/upgradeinfo.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QSysInfo>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QString sha256 = QString(64, u'a');
const QString sha512 = QString(128, u'b');

QJsonObject source(const QString &url, const QString &checksum = sha256, const QString &algorithm = u"sha256"_s)
{
    return {{u"url"_s, url}, {u"checksum"_s, checksum}, {u"checksumAlgorithm"_s, algorithm}};
}

/// A file in the form in which the other nymvisor writes it.
const QByteArray madeByNym = R"({
  "manual": true,
  "name": "genesis",
  "notes": "",
  "publishDate": null,
  "version": "1.1.29",
  "platforms": {},
  "upgradeTime": "1970-01-01T00:00:00Z",
  "binaryDetails": {
    "binary_name": "nym-node",
    "build_timestamp": "2026-01-10T10:00:00.123456789Z",
    "build_version": "1.1.29",
    "commit_sha": "0123456789abcdef",
    "commit_timestamp": "2026-01-09T09:00:00.000000000Z",
    "commit_branch": "HEAD",
    "rustc_version": "1.80.0",
    "rustc_channel": "stable",
    "cargo_profile": "release"
  }
})";

} // namespace

class TestUpgradeInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromJson_allFields_read()
    {
        const auto info = UpgradeInfo::fromJson(with(upgradeJson(), u"binaryDetails"_s, buildInfoJson()));
        VERIFY_VALUE(info);
        QCOMPARE(info->isManual, false);
        QCOMPARE(info->name, u"2026.1-sample"_s);
        QCOMPARE(info->notes, u"some notes"_s);
        QCOMPARE(info->publishDate->moment(), QDateTime(QDate(2026, 1, 31), QTime(11, 0, 0, 500), Qt::UTC));
        QCOMPARE(info->version, u"1.1.30"_s);
        QCOMPARE(info->upgradeTime.moment(), QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(info->binaryDetails->version(), u"1.1.30"_s);
        QCOMPARE(info->origin, Origin::Upstream);
        QCOMPARE(info->sourceForThisPlatform()->url, u"https://example.org/nym-node"_s);
    }

    void toJson_unknownKeysPlatformsAndTexts_areKept()
    {
        QJsonObject json = upgradeJson(u"a"_s, u"2026-02-01T13:00:00.123456789+01:00"_s);
        json = with(json, u"future"_s, QJsonObject{{u"x"_s, 1}});
        json = with(json, u"platforms.any.size"_s, 4711);
        json = with(json, u"platforms.any.checksum"_s, QString(64, u'A'));
        json = with(json, u"platforms.plan9-mips"_s, u"not even an object"_s);
        json = with(json, u"platforms.darwin-aarch64"_s, source(u"https://example.org/mac"_s));
        const auto info = UpgradeInfo::fromJson(json);
        VERIFY_VALUE(info);
        QCOMPARE(info->toJson(), json);
        QCOMPARE(info->sourceForThisPlatform()->checksum, sha256); // whatever case it is written in
    }

    void toJson_minimum_allKeysAreWritten()
    {
        QJsonObject json = without(without(upgradeJson(), u"publishDate"_s), u"binaryDetails"_s);
        json = without(without(json, u"platforms.any.checksum"_s), u"platforms.any.checksumAlgorithm"_s);
        const auto info = UpgradeInfo::fromJson(json);
        VERIFY_VALUE(info);
        const QJsonObject written = info->toJson();
        QCOMPARE(written.keys(), (QStringList{u"binaryDetails"_s, u"manual"_s, u"name"_s, u"notes"_s, u"platforms"_s,
                                              u"publishDate"_s, u"upgradeTime"_s, u"version"_s}));
        QVERIFY(written[u"publishDate"_s].isNull() && written[u"binaryDetails"_s].isNull());
        // Nym's nymvisor reads no platform without these.
        QCOMPARE(written[u"platforms"_s][u"any"_s].toObject(), source(u"https://example.org/nym-node"_s, {}));
        QCOMPARE(UpgradeInfo::fromJson(written).value(), *info);
    }

    void toJson_sourceThatWasNotRead_isWritten()
    {
        UpgradeInfo info = UpgradeInfo::fromJson(upgradeJson()).value();
        info.platforms[thisPlatform()] = {
            .checksum = sha512, .algorithm = u"sha512"_s, .url = u"https://example.org/x"_s};
        const auto read = UpgradeInfo::fromJson(info.toJson());
        VERIFY_VALUE(read);
        QCOMPARE(read->sourceForThisPlatform()->url, u"https://example.org/x"_s);
        QCOMPARE(read->sourceForThisPlatform()->checksum, sha512);
    }

    void toJson_changedFields_replaceWhatWasRead()
    {
        UpgradeInfo info = UpgradeInfo::fromJson(upgradeJson()).value();
        info.notes = u"other"_s;
        info.publishDate.reset();
        info.upgradeTime = Timestamp(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
        const QJsonObject json = info.toJson();
        QCOMPARE(json[u"notes"_s].toString(), u"other"_s);
        QVERIFY(json[u"publishDate"_s].isNull());
        QCOMPARE(json[u"upgradeTime"_s].toString(), u"2027-01-01T00:00:00Z"_s);
    }

    void parse_fileOfNymsNymvisor_readAndKept()
    {
        const auto info = UpgradeInfo::parse(madeByNym, u"upgrade-info.json"_s);
        VERIFY_VALUE(info);
        QCOMPARE(info->name, u"genesis"_s);
        QCOMPARE(info->binaryDetails->version(), u"1.1.29"_s);
        QVERIFY(!info->publishDate);
        QVERIFY(!info->sourceForThisPlatform());
        QJsonObject expected = QJsonDocument::fromJson(madeByNym).object();
        expected = with(expected, u"binaryDetails.cargo_triple"_s, u"unknown"_s);
        QCOMPARE(QJsonDocument::fromJson(info->toBytes()).object(), expected);
        QCOMPARE(UpgradeInfo::genesis(*info->binaryDetails), *info);
    }

    void genesis_anyBinary_manualAndDueSince1970()
    {
        const UpgradeInfo genesis = UpgradeInfo::genesis(BuildInfo::fromJson(buildInfoJson()).value());
        const QJsonObject json = genesis.toJson();
        QCOMPARE(json[u"name"_s].toString(), u"genesis"_s);
        QCOMPARE(json[u"manual"_s].toBool(), true);
        QCOMPARE(json[u"version"_s].toString(), u"1.1.30"_s);
        QCOMPARE(json[u"upgradeTime"_s].toString(), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(json[u"platforms"_s].toObject(), QJsonObject());
        QVERIFY(!json.contains(u"origin"_s));
        const auto read = UpgradeInfo::fromJson(json);
        VERIFY_VALUE(read);
        QCOMPARE(*read, genesis);
        QCOMPARE(read->origin, genesis.origin);
    }

    void origin_ofTheOperator_isWrittenAndRead()
    {
        UpgradeInfo info = UpgradeInfo::fromJson(upgradeJson()).value();
        QVERIFY(!info.toJson().contains(u"origin"_s));
        info.origin = Origin::Operator;
        const UpgradeInfo read = UpgradeInfo::fromJson(info.toJson()).value();
        QCOMPARE(read.origin, Origin::Operator);
        QCOMPARE(read, info);
        info = read;
        info.origin = Origin::Upstream;
        QCOMPARE(info.toJson(), upgradeJson());
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value"); // undefined: the field is missing
        QTest::addColumn<QString>("words");
        const QJsonValue missing(QJsonValue::Undefined);
        const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(field) << value << QString::fromUtf8(words);
        };
        row("manual is missing", "manual", missing, "it is missing");
        row("manual is a text", "manual", u"false"_s, "it is not true or false");
        row("the name is missing", "name", missing, "it is missing");
        row("the name is a number", "name", 5, "it is not a text");
        row("the name is empty", "name", u""_s, "are allowed, not");
        row("the name leads out", "name", u"../../../etc"_s, "are allowed, not");
        row("the name is a path", "name", u"/etc"_s, "are allowed, not");
        row("the name is hidden", "name", u".ssh"_s, "are allowed, not");
        row("the name is an option", "name", u"-rf"_s, "are allowed, not");
        row("the name is too long", "name", QString(129, u'a'), "are allowed, not");
        row("the name is that of the link", "name", u"current"_s, "is reserved");
        row("the name is that of a folder", "name", u"manual"_s, "is reserved");
        row("the notes are missing", "notes", missing, "it is missing");
        row("the notes are a list", "notes", QJsonArray(), "it is not a text");
        row("the date is none", "publishDate", u"yesterday"_s, "is not a time");
        row("the date is a number", "publishDate", 0, "it is not a text");
        row("the version is missing", "version", missing, "it is missing");
        row("the version is a path", "version", u"1/2"_s, "are allowed, not");
        row("the version is empty", "version", u""_s, "are allowed, not");
        row("the platforms are missing", "platforms", missing, "it is missing");
        row("the platforms are a list", "platforms", QJsonArray(), "it is not an object");
        row("the time is missing", "upgradeTime", missing, "it is missing");
        row("the time is null", "upgradeTime", QJsonValue(), "it is not a text");
        row("the time has no offset", "upgradeTime", u"2026-02-01T12:00:00"_s, "is not a time");
        row("the details are a text", "binaryDetails", u"x"_s, "it is not an object");
        row("the details are empty", "binaryDetails.binary_name", missing, "it is missing");
        row("the details name a path", "binaryDetails.binary_name", u"a/b"_s, "are allowed, not");
        row("the URL is missing", "platforms.any.url", missing, "it is missing");
        row("the URL is a file", "platforms.any.url", u"file:///etc/passwd"_s, "is not a URL");
        row("the URL is none", "platforms.any.url", u"nym-node"_s, "is not a URL");
        row("the algorithm is weak", "platforms.any.checksumAlgorithm", u"md5"_s, "is neither sha256 nor sha512");
        row("the algorithm is missing", "platforms.any.checksumAlgorithm", missing, "it is missing");
        row("the algorithm is a number", "platforms.any.checksumAlgorithm", 256, "it is not a text");
        row("the checksum is too short", "platforms.any.checksum", QString(63, u'a'), "64 hexadecimal digits");
        row("the checksum is too long", "platforms.any.checksum", QString(65, u'a'), "64 hexadecimal digits");
        row("the checksum is of the other algorithm", "platforms.any.checksum", sha512, "64 hexadecimal digits");
        row("the checksum is not hexadecimal", "platforms.any.checksum", QString(64, u'g'), "64 hexadecimal digits");
        row("the checksum ends with a line break", "platforms.any.checksum", QString(63, u'a') + u'\n',
            "64 hexadecimal digits");
        row("the checksum has digits of another script", "platforms.any.checksum", QString(64, u'\u0661'),
            "64 hexadecimal digits");
        row("the checksum is a number", "platforms.any.checksum", 5, "it is not a text");
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, words);
        const QJsonObject complete = with(upgradeJson(), u"binaryDetails"_s, buildInfoJson());
        VERIFY_VALUE(UpgradeInfo::fromJson(complete));
        const auto info = UpgradeInfo::fromJson(with(complete, field, value));
        VERIFY_ERROR(info, u"the field '%1': "_s.arg(field));
        VERIFY_ERROR(info, words);
        QCOMPARE(info.error().status(), ExitStatus::BadData);
        VERIFY_ERROR(UpgradeInfo::fromJson(with(complete, field, value), u"queuedUp[0]"_s),
                     u"the field 'queuedUp[0].%1': "_s.arg(field));
    }

    void fromJson_checksumThatIsFine_read_data()
    {
        QTest::addColumn<QJsonObject>("platform");
        QTest::addColumn<QString>("checksum");
        QTest::addColumn<QString>("algorithm");
        const QString url = u"https://example.org/x"_s;
        QTest::newRow("sha256") << source(url) << sha256 << u"sha256"_s;
        QTest::newRow("sha512") << source(url, sha512, u"sha512"_s) << sha512 << u"sha512"_s;
        QTest::newRow("in capital letters") << source(url, sha256.toUpper()) << sha256 << u"sha256"_s;
        QTest::newRow("an empty one") << source(url, {}, u"sha512"_s) << QString() << u"sha512"_s;
        QTest::newRow("none and no algorithm") << QJsonObject{{u"url"_s, url}} << QString() << u"sha256"_s;
        QTest::newRow("null") << with(source(url), u"checksum"_s, QJsonValue()) << QString() << u"sha256"_s;
    }
    void fromJson_checksumThatIsFine_read()
    {
        QFETCH(QJsonObject, platform);
        const auto info = UpgradeInfo::fromJson(with(upgradeJson(), u"platforms.any"_s, platform));
        VERIFY_VALUE(info);
        QTEST(info->sourceForThisPlatform()->checksum, "checksum");
        QTEST(info->sourceForThisPlatform()->algorithm, "algorithm");
    }

    void sourceForThisPlatform_severalPlatforms_ownBeforeAny_data()
    {
        QTest::addColumn<QStringList>("platforms");
        QTest::addColumn<QString>("chosen"); // empty: none
        QTest::newRow("own and any") << QStringList{u"any"_s, thisPlatform()} << thisPlatform();
        QTest::newRow("own only") << QStringList{thisPlatform(), u"linux-riscv64"_s} << thisPlatform();
        QTest::newRow("any only") << QStringList{u"any"_s, u"linux-riscv64"_s} << u"any"_s;
        QTest::newRow("others only") << QStringList{u"linux-riscv64"_s} << u""_s;
        QTest::newRow("none") << QStringList() << u""_s;
    }
    void sourceForThisPlatform_severalPlatforms_ownBeforeAny()
    {
        QFETCH(QStringList, platforms);
        QFETCH(QString, chosen);
        QJsonObject sources;
        for (const QString &platform : platforms)
            sources[platform] = source(u"https://example.org/"_s + platform);
        const auto info = UpgradeInfo::fromJson(with(upgradeJson(), u"platforms"_s, sources));
        VERIFY_VALUE(info);
        const DownloadSource *found = info->sourceForThisPlatform();
        QCOMPARE(found ? found->url : QString(), chosen.isEmpty() ? QString() : u"https://example.org/"_s + chosen);
    }

    void fromJson_anotherMachinesPlatformIsBroken_isNoneOfOurs()
    {
        VERIFY_VALUE(UpgradeInfo::fromJson(with(upgradeJson(), u"platforms.linux-riscv64"_s, QJsonObject())));
        VERIFY_ERROR(UpgradeInfo::fromJson(with(upgradeJson(), u"platforms."_s + thisPlatform(), u"x"_s)),
                     u"the field 'platforms.%1."_s.arg(thisPlatform()));
    }

    void thisPlatform_nameOfNym()
    {
        const QString platform = thisPlatform();
        QVERIFY(platform.startsWith(QSysInfo::kernelType() + u'-'));
        QVERIFY(!platform.endsWith(u"arm64"_s));
    }

    void parse_noRelease_errorSaysOfWhat()
    {
        VERIFY_ERROR(UpgradeInfo::parse("<html>", u"https://example.org/x"_s), u"https://example.org/x is not JSON"_s);
        VERIFY_ERROR(UpgradeInfo::parse("{}", u"https://example.org/x"_s),
                     u"https://example.org/x does not describe an upgrade: the field 'manual'"_s);
    }
};

QTEST_GUILESS_MAIN(TestUpgradeInfo)
#include "tst_upgradeinfo.moc"
