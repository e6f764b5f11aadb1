#include "tasks/taskmessage.h"

#include "core/resultchecks.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestTaskMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progress_roundTrip_oneLine_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::newRow("nothing yet, of nobody knows how much") << qint64(0) << qint64(0);
        QTest::newRow("half") << qint64(512) << qint64(1024);
        QTest::newRow("petabytes") << qint64(9'007'199'254'740'990) << qint64(9'007'199'254'740'991);
    }
    void progress_roundTrip_oneLine()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        const QByteArray line = lineFor(TaskProgress{done, total});
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        const auto message = parseTaskMessage(line);
        VERIFY_VALUE(message);
        const auto *progress = std::get_if<TaskProgress>(&*message);
        QVERIFY(progress);
        QCOMPARE(progress->done, done);
        QCOMPARE(progress->total, total);
    }

    void ready_roundTrip_oneLine()
    {
        const QByteArray line = lineFor(TaskReady());
        QCOMPARE(line, "{\"ready\":true}\n"_ba);
        const auto message = parseTaskMessage(line);
        VERIFY_VALUE(message);
        QVERIFY(std::holds_alternative<TaskReady>(*message));
    }

    void end_result_roundTripOnOneLine()
    {
        const QJsonObject result{{u"text"_s, u"line\nbreak"_s}, {u"progress"_s, 5}, {u"error"_s, QJsonObject()}};
        const QByteArray line = lineFor(TaskEnd(result));
        QCOMPARE(line.count('\n'), 1);
        const auto message = parseTaskMessage(line);
        VERIFY_VALUE(message);
        const auto *end = std::get_if<TaskEnd>(&*message);
        QVERIFY(end && *end);
        QCOMPARE(end->value(), result);
    }

    void end_error_roundTripOnOneLine()
    {
        const Error error = Error(ExitStatus::Unavailable, "line\n%1", {u"%2\n"_s}).withContext("outer");
        const QByteArray line = lineFor(TaskEnd(error));
        QCOMPARE(line.count('\n'), 1);
        const auto message = parseTaskMessage(line);
        VERIFY_VALUE(message);
        const auto *end = std::get_if<TaskEnd>(&*message);
        QVERIFY(end && !*end);
        QCOMPARE(end->error().message(), error.message());
        QCOMPARE(end->error().status(), ExitStatus::Unavailable);
    }

    void parse_garbage_error_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("words") << "Segmentation fault"_ba;
        QTest::newRow("cut off") << R"({"progress":{"done":1)"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("an unknown message") << R"({"hello":1})"_ba;
        QTest::newRow("progress that is a number") << R"({"progress":5})"_ba;
        QTest::newRow("progress without a total") << R"({"progress":{"done":1}})"_ba;
        QTest::newRow("progress in words") << R"({"progress":{"done":"1","total":"2"}})"_ba;
        QTest::newRow("not ready") << R"({"ready":false})"_ba;
        QTest::newRow("a result that is a text") << R"({"result":"fine"})"_ba;
        QTest::newRow("an error that is a text") << R"({"error":"no"})"_ba;
        QTest::newRow("a null character") << QByteArray(64, '\0');
    }
    void parse_garbage_error()
    {
        QFETCH(QByteArray, line);
        VERIFY_ERROR(parseTaskMessage(line), QString());
    }

    void parse_emptyError_isStillAnError()
    {
        const auto message = parseTaskMessage(R"({"error":{}})");
        VERIFY_VALUE(message);
        const auto *end = std::get_if<TaskEnd>(&*message);
        QVERIFY(end && !*end);
        QCOMPARE(end->error().status(), ExitStatus::Internal);
    }
};

QTEST_GUILESS_MAIN(TestTaskMessage)
#include "tst_taskmessage.moc"
