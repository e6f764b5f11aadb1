#include "release/exactcopy.h"

#include "core/resultchecks.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestExactCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_roundTrip()
    {
        const ExactCopyRequest request{u"/home/nymvisor/backups/manual/.copy-2026"_s};
        const auto read = ExactCopyRequest::fromJson(request.toJson());
        VERIFY_VALUE(read);
        QCOMPARE(read->copy, request.copy);
    }

    void request_forAnythingElse_isAnError_data()
    {
        QTest::addColumn<QString>("copy");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a relative path") << u"manual/.copy-2026"_s;
        QTest::newRow("a snapshot of an upgrade") << u"/backups/v2/snapshot-2026"_s;
        QTest::newRow("a folder of the home") << u"/home/data"_s;
    }
    void request_forAnythingElse_isAnError()
    {
        QFETCH(QString, copy);
        VERIFY_ERROR(ExactCopyRequest::fromJson(ExactCopyRequest{copy}.toJson()), u"copy"_s);
    }

    void answer_roundTrip()
    {
        using namespace std::chrono_literals;
        const ExactCopyAnswer good{{}, 120ms, {u"pipe"_s}};
        const auto read = ExactCopyAnswer::fromJson(good.toJson());
        VERIFY_VALUE(read);
        QVERIFY(!read->error);
        QCOMPARE(read->downtime.count(), 120);
        QCOMPARE(read->skipped, QStringList{u"pipe"_s});
        const ExactCopyAnswer bad{Error(ExitStatus::InputOutput, "no room in %1", {u"/x"_s}), 0ms, {}};
        const auto readBad = ExactCopyAnswer::fromJson(bad.toJson());
        VERIFY_VALUE(readBad);
        QCOMPARE(readBad->error->message(), u"no room in /x"_s);
    }
};

QTEST_GUILESS_MAIN(TestExactCopy)
#include "tst_exactcopy.moc"
