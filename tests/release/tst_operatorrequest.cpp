#include "release/operatorrequest.h"

#include "core/resultchecks.h"
#include "release/rollbackrequest.h"
#include "release/statefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestOperatorRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_leftTwice_isOneFile();
    void requests_severalAreLeft_oldestIsFirst();
    void folder_isMissing_hasNoRequests();
    void rollback_isReadAsItWasWritten();
    void request_broken_namesTheField_data();
    void request_broken_namesTheField();
};

void TestOperatorRequest::request_leftTwice_isOneFile()
{
    QTemporaryDir folder;
    const QString requests = folder.filePath(u"requests"_s);
    for (int i = 0; i < 2; ++i)
        VERIFY_VALUE(leaveRequest(requests, {OperatorRequest::Kind::Retry, u"v2"_s}));
    QCOMPARE(requestFiles(requests), QStringList(requests + u"/retry-v2.json"_s));
    const auto read = readState<OperatorRequest>(requestFiles(requests).first());
    VERIFY_VALUE(read);
    QCOMPARE((*read)->upgrade, u"v2"_s);
    const auto cancelling = OperatorRequest::fromJson(OperatorRequest{OperatorRequest::Kind::Cancel, u"v3"_s}.toJson());
    VERIFY_VALUE(cancelling);
    QVERIFY(cancelling->kind == OperatorRequest::Kind::Cancel);
    QCOMPARE(cancelling->fileIn(u"/requests"_s), u"/requests/cancel-v3.json"_s);
}

void TestOperatorRequest::requests_severalAreLeft_oldestIsFirst()
{
    QTemporaryDir folder;
    for (const QString &name : {u"b"_s, u"a"_s}) {
        VERIFY_VALUE(leaveRequest(folder.path(), {OperatorRequest::Kind::Retry, name}));
        QFile file(folder.filePath(u"retry-%1.json"_s.arg(name)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime time = QDateTime::fromSecsSinceEpoch(name == "b"_L1 ? 1000 : 2000);
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    QCOMPARE(requestFiles(folder.path()),
             QStringList({folder.filePath(u"retry-b.json"_s), folder.filePath(u"retry-a.json"_s)}));
}

void TestOperatorRequest::folder_isMissing_hasNoRequests()
{
    QCOMPARE(requestFiles(u"/no/such"_s), QStringList());
}

void TestOperatorRequest::rollback_isReadAsItWasWritten()
{
    const RollbackRequest request{u"genesis"_s, true, u"/b.zip"_s, *Timestamp::parse(u"2026-01-01T00:00:00Z"_s)};
    const auto read = RollbackRequest::fromJson(request.toJson());
    VERIFY_VALUE(read);
    QCOMPARE(read->toJson(), request.toJson());
    RollbackRequest wrong = request;
    wrong.version = u"../x"_s;
    VERIFY_ERROR(RollbackRequest::fromJson(wrong.toJson()), u"the field 'version'"_s);
    wrong = request;
    wrong.backup = u"b.zip"_s;
    VERIFY_ERROR(RollbackRequest::fromJson(wrong.toJson()), u"the field 'backup'"_s);
    wrong.backup.clear();
    VERIFY_ERROR(RollbackRequest::fromJson(wrong.toJson()), u"the field 'backup'"_s);
    wrong.withData = false;
    VERIFY_VALUE(RollbackRequest::fromJson(wrong.toJson()));
}

void TestOperatorRequest::request_broken_namesTheField_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no upgrade") << QJsonObject{{u"request"_s, u"retry"_s}} << u"the field 'upgrade'"_s;
    QTest::newRow("another request") << QJsonObject{{u"request"_s, u"dance"_s}, {u"upgrade"_s, u"v2"_s}}
                                     << u"'dance' is no request"_s;
    QTest::newRow("a name that leaves its folder")
        << QJsonObject{{u"request"_s, u"retry"_s}, {u"upgrade"_s, u"../v2"_s}} << u"are allowed, not"_s;
}

void TestOperatorRequest::request_broken_namesTheField()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, expected);
    VERIFY_ERROR(OperatorRequest::fromJson(json), expected);
}

QTEST_GUILESS_MAIN(TestOperatorRequest)
#include "tst_operatorrequest.moc"
