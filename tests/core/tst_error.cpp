#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void message_severalContexts_outermostFirst()
    {
        const Error error = Error(ExitStatus::InputOutput, "no space left")
                                .withContext("cannot write %1", {u"/x"_s})
                                .withContext("cannot stage %1", {u"1.2"_s});
        QCOMPARE(error.message(), u"cannot stage 1.2: cannot write /x: no space left"_s);
        QCOMPARE(error.translatedMessage(), error.message());
        QCOMPARE(error.status(), ExitStatus::InputOutput);
    }

    void message_placesInText_filled_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("message");
        QTest::newRow("places are filled by number") << "%2 of %1"_ba << QStringList{u"a"_s, u"b"_s} << u"b of a"_s;
        QTest::newRow("a place may come twice") << "%1, %1"_ba << QStringList{u"a"_s} << u"a, a"_s;
        QTest::newRow("a value that looks like a place is not filled again")
            << "%1 %2"_ba << QStringList{u"%2"_s, u"%1"_s} << u"%2 %1"_s;
        QTest::newRow("a place without a value is empty") << "<%3>"_ba << QStringList{u"a"_s} << u"<>"_s;
        QTest::newRow("other percent signs stay") << "50 % of %0, %1%"_ba << QStringList{u"a"_s} << u"50 % of %0, a%"_s;
        QTest::newRow("the second digit is no part of a place") << "%12"_ba << QStringList{u"a"_s} << u"a2"_s;
    }
    void message_placesInText_filled()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, values);
        QTEST(Error(ExitStatus::Failure, text.constData(), values).message(), "message");
    }

    void json_roundTrip_keepsStatusSentencesAndValues()
    {
        const Error error = Error(ExitStatus::TryLater, "Ü %1 %2", {u"%2"_s, u"line\nbreak"_s})
                                .withContext("outer %1", {u"\"quoted\""_s});
        const QByteArray bytes = QJsonDocument(error.toJson()).toJson();
        const Error read = Error::fromJson(QJsonDocument::fromJson(bytes).object());
        QCOMPARE(read.message(), error.message());
        QCOMPARE(read.status(), error.status());
        QCOMPARE(read.toJson(), error.toJson());
    }

    void fromJson_broken_internalErrorThatSaysSomething_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("no sentences") << R"({"status":75,"sentences":[]})"_ba;
        QTest::newRow("sentences that are none") << R"({"status":75,"sentences":"x"})"_ba;
        QTest::newRow("a sentence that is no object") << R"({"status":75,"sentences":[5]})"_ba;
        QTest::newRow("a sentence without a text") << R"({"status":75,"sentences":[{"values":["a"]}]})"_ba;
        QTest::newRow("a status that is no number") << R"({"status":"x","sentences":[{"text":"a"}]})"_ba;
        QTest::newRow("the status of success") << R"({"status":0,"sentences":[{"text":"a"}]})"_ba;
        QTest::newRow("a status that nobody knows") << R"({"status":4711,"sentences":[{"text":"a"}]})"_ba;
    }
    void fromJson_broken_internalErrorThatSaysSomething()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Error error = Error::fromJson(document.object());
        QCOMPARE(error.status(), ExitStatus::Internal);
        QVERIFY(!error.message().isEmpty());
    }

    void systemError_number_statusAndWords_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ExitStatus>("status");
        QTest::newRow("no permission") << EACCES << ExitStatus::NoPermission;
        QTest::newRow("not permitted") << EPERM << ExitStatus::NoPermission;
        QTest::newRow("too many open files pass") << EMFILE << ExitStatus::TryLater;
        QTest::newRow("there already") << EEXIST << ExitStatus::CannotCreate;
        QTest::newRow("a full disk") << ENOSPC << ExitStatus::TryLater;
    }
    void systemError_number_statusAndWords()
    {
        QFETCH(int, number);
        const Error error = systemError("cannot write %1", u"/some/path"_s, number);
        QTEST(error.status(), "status");
        QCOMPARE(error.message(), "cannot write /some/path: "_L1 + qt_error_string(number));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
