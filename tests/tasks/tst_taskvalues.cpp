#include "tasks/backupvalues.h"
#include "tasks/upstreamvalues.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/srv/it's \"a\\path\"\nå"_s;
constexpr qint64 petabytes = 9'007'199'254'740'991;

/// Written, sent and read.
template <typename Value>
Result<Value> crossed(const Value &value)
{
    return Value::fromJson(QJsonDocument::fromJson(QJsonDocument(value.toJson()).toJson()).object());
}

/// Whether every field of @p value is asked for, save @p optional: without it there is an error that names it.
template <typename Value>
QString fieldThatIsNotChecked(const Value &value, const QStringList &optional)
{
    const QJsonObject json = value.toJson();
    for (const QString &key : json.keys()) {
        const auto missing = Value::fromJson(without(json, key));
        const auto wrong = Value::fromJson(with(json, key, json[key].isBool() ? QJsonValue(u"x"_s) : QJsonValue(true)));
        const bool isNamed = !wrong && wrong.error().message().contains(u'\'' + key + u'\'');
        if (missing.has_value() != optional.contains(key) || !isNamed)
            return key;
    }
    return {};
}

} // namespace

class TestTaskValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchRequest_roundTrip()
    {
        const FetchRequest request{.url = u"https://example.org/a?b"_s,
                                   .etag = u"\"x\""_s,
                                   .lastModified = u"d"_s,
                                   .publicKeys = u"k l"_s,
                                   .threshold = 2};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->url, request.url);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(fieldThatIsNotChecked(request, {u"etag"_s, u"lastModified"_s, u"publicKeys"_s, u"threshold"_s}),
                 QString());
        QVERIFY(FetchRequest::task == TaskName::Fetch);
    }

    void fetchResult_roundTrip()
    {
        const UpgradeInfo release = UpgradeInfo::fromJson(with(upgradeJson(), u"future"_s, 1)).value();
        const auto changed = crossed(FetchResult{.isUnchanged = false, .etag = u"\"x\""_s, .release = release});
        VERIFY_VALUE(changed);
        QVERIFY(!changed->isUnchanged);
        QCOMPARE(changed->etag, u"\"x\""_s);
        QVERIFY(changed->release == release);
        const auto unchanged = crossed(FetchResult{.isUnchanged = true});
        VERIFY_VALUE(unchanged);
        QVERIFY(unchanged->isUnchanged && !unchanged->release);
    }

    void fetchResult_garbage_error_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value"); // undefined: the field is missing
        QTest::newRow("it does not say whether anything changed")
            << u"unchanged"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a release that is a text") << u"release"_s << QJsonValue(u"x"_s);
        QTest::newRow("no release though it changed") << u"release"_s << QJsonValue();
        QTest::newRow("a release that leads out") << u"release.name"_s << QJsonValue(u"../x"_s);
        QTest::newRow("a release that would be the first version") << u"release.name"_s << QJsonValue(u"genesis"_s);
        QTest::newRow("a release without a time") << u"release.upgradeTime"_s << QJsonValue(QJsonValue::Undefined);
    }
    void fetchResult_garbage_error()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const QJsonObject json = FetchResult{.release = UpgradeInfo::fromJson(upgradeJson()).value()}.toJson();
        VERIFY_VALUE(FetchResult::fromJson(json));
        VERIFY_ERROR(FetchResult::fromJson(with(json, field, value)), u"the field '%1': "_s.arg(field));
    }

    void fetchResult_saysItIsTheOperators_isUpstreamsAllTheSame()
    {
        const QJsonObject json{{u"unchanged"_s, false},
                               {u"release"_s, with(upgradeJson(), u"origin"_s, u"operator"_s)}};
        const auto read = FetchResult::fromJson(json);
        VERIFY_VALUE(read);
        QCOMPARE(read->release->origin, Origin::Upstream);
    }

    void download_roundTrip()
    {
        const DownloadRequest request{.urls = {u"https://example.org/x"_s, u"https://example.org/y"_s},
                                      .partialFile = path,
                                      .checksum = QString(64, u'a'),
                                      .algorithm = u"sha256"_s,
                                      .sizeLimit = petabytes};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(read->partialFile, path);
        QCOMPARE(read->sizeLimit, petabytes);
        QCOMPARE(fieldThatIsNotChecked(request, {u"checksum"_s, u"urls"_s}), QString());
        const DownloadResult result{.size = petabytes, .sha256 = QString(64, u'b')};
        const auto readResult = crossed(result);
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->size, petabytes);
        QCOMPARE(readResult->sha256, result.sha256);
        QCOMPARE(fieldThatIsNotChecked(result, {}), QString());
        QVERIFY(DownloadRequest::task == TaskName::Download);
    }

    void checksum_roundTrip()
    {
        const auto read = crossed(ChecksumRequest{.file = path});
        VERIFY_VALUE(read);
        QCOMPARE(read->file, path);
        QCOMPARE(fieldThatIsNotChecked(ChecksumRequest{}, {}), QString());
        const auto readResult = crossed(ChecksumResult{.sha256 = QString(64, u'b')});
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->sha256, QString(64, u'b'));
        QCOMPARE(fieldThatIsNotChecked(ChecksumResult{}, {}), QString());
        QVERIFY(ChecksumRequest::task == TaskName::Checksum);
    }

    void signature_roundTrip()
    {
        const SignatureRequest request{
            .file = path, .signatureFile = path + u'x', .publicKeys = u"k l"_s, .threshold = 2};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(fieldThatIsNotChecked(request, {u"threshold"_s}), QString());
        const SignatureResult result{.signedBy = {u"k"_s}, .trustedComments = {u"c"_s}};
        const auto readResult = crossed(result);
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->toJson(), result.toJson());
        QVERIFY(SignatureRequest::task == TaskName::Signature);
    }

    void archive_roundTrip()
    {
        const ArchiveRequest request{.snapshot = u"/srv"_s, .archive = path};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(read->archive, path);
        QCOMPARE(fieldThatIsNotChecked(request, {}), QString());
        const ArchiveResult result{.files = 1, .bytes = petabytes, .archiveSize = 3, .incomplete = {path}};
        const auto readResult = crossed(result);
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->toJson(), result.toJson());
        QCOMPARE(readResult->bytes, petabytes);
        QCOMPARE(readResult->incomplete, result.incomplete);
        QCOMPARE(fieldThatIsNotChecked(result, {u"incomplete"_s}), QString());
        QVERIFY(ArchiveRequest::task == TaskName::Archive);
    }

    void verify_roundTrip()
    {
        const auto read = crossed(VerifyRequest{.archive = path});
        VERIFY_VALUE(read);
        QCOMPARE(read->archive, path);
        QCOMPARE(fieldThatIsNotChecked(VerifyRequest{}, {}), QString());
        const auto readResult = crossed(VerifyResult{.files = 1, .bytes = petabytes, .onDisk = petabytes - 1});
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->files, 1);
        QCOMPARE(readResult->bytes, petabytes);
        QCOMPARE(readResult->onDisk, petabytes - 1);
        QCOMPARE(fieldThatIsNotChecked(VerifyResult{}, {}), QString());
        QVERIFY(VerifyRequest::task == TaskName::Verify);
    }

    void extract_roundTrip()
    {
        const auto read = crossed(ExtractRequest{.archive = u"/b.zip"_s, .folder = path});
        VERIFY_VALUE(read);
        QCOMPARE(read->archive, u"/b.zip"_s);
        QCOMPARE(read->folder, path);
        QCOMPARE(fieldThatIsNotChecked(ExtractRequest{}, {}), QString());
        const auto readResult = crossed(ExtractResult{.folder = path});
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->folder, path);
        QCOMPARE(fieldThatIsNotChecked(ExtractResult{}, {}), QString());
        QVERIFY(ExtractRequest::task == TaskName::Extract);
    }

    void snapshot_roundTrip()
    {
        const SnapshotRequest request{.home = u"/srv"_s,
                                      .leftOut = {u"nymvisor"_s, path},
                                      .snapshot = path,
                                      .pass = 2,
                                      .waits = true,
                                      .isForWayBack = false,
                                      .brought = petabytes};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(read->leftOut, request.leftOut);
        QCOMPARE(read->pass, 2);
        QVERIFY(read->waits);
        QVERIFY(!read->isForWayBack);
        QCOMPARE(read->brought, petabytes);
        QCOMPARE(fieldThatIsNotChecked(request, {u"leftOut"_s, u"waits"_s, u"isForWayBack"_s, u"brought"_s}),
                 QString());
        const SnapshotResult result{
            .files = 1, .bytes = petabytes, .skipped = {path}, .stripped = petabytes, .firstStripped = path};
        const auto readResult = crossed(result);
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->toJson(), result.toJson());
        QCOMPARE(fieldThatIsNotChecked(result, {u"skipped"_s, u"stripped"_s, u"firstStripped"_s}), QString());
        QVERIFY(SnapshotRequest::task == TaskName::Snapshot);
    }

    void snapshotRequest_thirdPass_isAnError()
    {
        SnapshotRequest request{.home = u"/srv"_s, .snapshot = path, .pass = 3};
        VERIFY_ERROR(crossed(request), u"it is neither 1 nor 2"_s);
    }

    void restore_roundTrip()
    {
        const RestoreRequest request{.home = u"/srv"_s,
                                     .leftOut = {u"nymvisor"_s},
                                     .snapshot = path,
                                     .putAside = u"/aside"_s,
                                     .version = u"genesis"_s,
                                     .archive = u"/b.zip"_s,
                                     .isByHand = true};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QVERIFY(read->isByHand);
        const QStringList optional{u"leftOut"_s, u"snapshot"_s, u"version"_s, u"archive"_s, u"byHand"_s};
        QCOMPARE(fieldThatIsNotChecked(request, optional), QString());
        const auto readResult = crossed(RestoreResult{.putAside = path});
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->putAside, path);
        QCOMPARE(fieldThatIsNotChecked(RestoreResult{.putAside = path}, {}), QString());
        QVERIFY(RestoreRequest::task == TaskName::Restore);
    }

    void preflight_roundTrip()
    {
        const PreflightRequest request{.home = u"/srv"_s, .leftOut = {u"nymvisor"_s}, .backups = path};
        const auto read = crossed(request);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(fieldThatIsNotChecked(request, {u"leftOut"_s}), QString());
        const PreflightResult result{.entries = 7,
                                     .bytes = petabytes,
                                     .notMoved = Error(ExitStatus::NoPermission, "it is held"),
                                     .noRoom = Error(ExitStatus::TryLater, "too little")};
        const auto readResult = crossed(result);
        VERIFY_VALUE(readResult);
        QCOMPARE(readResult->toJson(), result.toJson());
        QCOMPARE(readResult->noRoom->status(), ExitStatus::TryLater);
        QCOMPARE(fieldThatIsNotChecked(result, {u"notMoved"_s, u"noRoom"_s}), QString());
        QVERIFY(PreflightRequest::task == TaskName::Preflight);
    }
};

QTEST_GUILESS_MAIN(TestTaskValues)
#include "tst_taskvalues.moc"
