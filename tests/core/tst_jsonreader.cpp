#include "core/jsonreader.h"

#include "core/resultchecks.h"

#include <QRegularExpression>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// Reads the field "x" of @p json as @p kind.
Result<> read(const QByteArray &json, const QString &kind)
{
    JsonReader reader(parseJsonObject(json, u"it"_s).value(), u"a.b"_s);
    if (kind == "text"_L1)
        reader.text("x");
    else if (kind == "optionalText"_L1)
        reader.optionalText("x");
    else if (kind == "boolean"_L1)
        reader.boolean("x");
    else if (kind == "optionalBoolean"_L1)
        reader.optionalBoolean("x", true);
    else if (kind == "integer"_L1)
        reader.integer("x");
    else if (kind == "optionalInteger"_L1)
        reader.optionalInteger("x", 1);
    else if (kind == "time"_L1)
        reader.time("x");
    else if (kind == "optionalTime"_L1)
        reader.optionalTime("x");
    else if (kind == "object"_L1)
        reader.object("x");
    else if (kind == "optionalObject"_L1)
        reader.optionalObject("x");
    else if (kind == "array"_L1)
        reader.array("x");
    else if (kind == "optionalTexts"_L1)
        reader.optionalTexts("x");
    else
        reader.fail("x", Error(ExitStatus::Internal, "unknown kind"));
    return reader.result();
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_mistake_errorNamesSourceLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << ""_ba << u"it is not JSON: line 1, column 1: "_s;
        QTest::newRow("words") << "hello"_ba << u"it is not JSON: line 1, column "_s;
        QTest::newRow("cut off") << "{\"a\":1"_ba << u"it is not JSON: line 1, column "_s;
        QTest::newRow("a mistake in the third line")
            << "{\n  \"a\": 1,\n  \"b\": nope\n}"_ba << u"it is not JSON: line 3, column "_s;
        QTest::newRow("a list") << "[1]"_ba << u"it is not a JSON object"_s;
        QTest::newRow("more after the end") << "{} {}"_ba << u"it is not JSON: line 1, column "_s;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << u"it is not JSON: line 1, column "_s;
        QTest::newRow("not in UTF-8") << "{\"a\": \"\xff\xfe\"}"_ba << u"it is not JSON: line 1, column "_s;
    }
    void parse_mistake_errorNamesSourceLineAndColumn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto parsed = parseJsonObject(bytes, u"it"_s);
        VERIFY_ERROR(parsed, words);
        QCOMPARE(parsed.error().status(), ExitStatus::BadData);
    }

    void parse_mistake_columnIsThatOfTheMistake()
    {
        const auto parsed = parseJsonObject("{\n  \"a\" 1\n}", u"it"_s); // the colon is missing before column 7
        VERIFY_ERROR(parsed, u"line 2, column "_s);
        static const QRegularExpression column(u"column (\\d+)"_s);
        const int number = column.match(parsed.error().message()).captured(1).toInt();
        QVERIFY2(number >= 6 && number <= 8, qPrintable(parsed.error().message()));
    }

    void read_field_missingOrOfAnotherKind_errorNamesIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words"); // empty: no error
        const auto row = [](const char *kind, const char *json, const char *words) {
            QTest::addRow("%s from %s", kind, json)
                << QString::fromUtf8(kind) << QByteArray(json) << QString::fromUtf8(words);
        };
        row("text", R"({"x":"t"})", "");
        row("text", R"({"x":""})", "");
        row("text", R"({})", "it is missing; it must be a text");
        row("text", R"({"x":null})", "it is not a text");
        row("text", R"({"x":5})", "it is not a text");
        row("optionalText", R"({})", "");
        row("optionalText", R"({"x":null})", "");
        row("optionalText", R"({"x":[]})", "it is not a text");
        row("boolean", R"({"x":false})", "");
        row("boolean", R"({})", "it is missing; it must be true or false");
        row("boolean", R"({"x":"true"})", "it is not true or false");
        row("boolean", R"({"x":1})", "it is not true or false");
        row("optionalBoolean", R"({})", "");
        row("optionalBoolean", R"({"x":"no"})", "it is not true or false");
        row("integer", R"({"x":-7})", "");
        row("integer", R"({"x":7.0})", "");
        row("integer", R"({"x":9007199254740991})", "");
        row("integer", R"({})", "it is missing; it must be a whole number");
        row("integer", R"({"x":"7"})", "it is not a whole number");
        row("integer", R"({"x":7.5})", "it is not a whole number");
        row("integer", R"({"x":9007199254740993})", "it is not a whole number");
        row("integer", R"({"x":1e300})", "it is not a whole number");
        row("integer", R"({"x":null})", "it is not a whole number");
        row("optionalInteger", R"({})", "");
        row("optionalInteger", R"({"x":true})", "it is not a whole number");
        row("time", R"({"x":"2026-01-31T12:00:00Z"})", "");
        row("time", R"({})", "it is missing; it must be a text");
        row("time", R"({"x":0})", "it is not a text");
        row("time", R"({"x":"soon"})", "'soon' is not a time");
        row("optionalTime", R"({})", "");
        row("optionalTime", R"({"x":null})", "");
        row("optionalTime", R"({"x":""})", "'' is not a time");
        row("object", R"({"x":{}})", "");
        row("object", R"({})", "it is missing; it must be an object");
        row("object", R"({"x":[]})", "it is not an object");
        row("optionalObject", R"({})", "");
        row("optionalObject", R"({"x":null})", "");
        row("optionalObject", R"({"x":"{}"})", "it is not an object");
        row("array", R"({"x":[]})", "");
        row("array", R"({})", "it is missing; it must be a list");
        row("array", R"({"x":{}})", "it is not a list");
        row("optionalTexts", R"({})", "");
        row("optionalTexts", R"({"x":["a","b"]})", "");
        row("optionalTexts", R"({"x":"a"})", "it is not a list");
        row("optionalTexts", R"({"x":["a",1]})", "it is not a list of texts");
    }
    void read_field_missingOrOfAnotherKind_errorNamesIt()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto result = read(json, kind);
        if (words.isEmpty()) {
            VERIFY_VALUE(result);
            return;
        }
        VERIFY_ERROR(result, u"the field 'a.b.x': "_s + words);
        QCOMPARE(result.error().status(), ExitStatus::BadData);
    }

    void read_values_asWritten()
    {
        JsonReader reader(parseJsonObject(R"({"text":"t","yes":true,"number":-9007199254740991,"list":[1,2],
            "object":{"a":1},"time":"2026-01-31T12:00:00+01:00","texts":["a","b"]})",
                                          u"it"_s)
                              .value());
        QCOMPARE(reader.text("text"), u"t"_s);
        QCOMPARE(reader.optionalText("no"), QString());
        QCOMPARE(reader.boolean("yes"), true);
        QCOMPARE(reader.optionalBoolean("no", true), true);
        QCOMPARE(reader.integer("number"), -9'007'199'254'740'991);
        QCOMPARE(reader.optionalInteger("no", 5), 5);
        QCOMPARE(reader.array("list").size(), 2);
        QCOMPARE(reader.object("object").size(), 1);
        QCOMPARE(reader.time("time").text(), u"2026-01-31T12:00:00+01:00"_s);
        QVERIFY(!reader.optionalTime("no") && !reader.optionalObject("no"));
        QCOMPARE(reader.optionalTexts("texts"), (QStringList{u"a"_s, u"b"_s}));
        VERIFY_VALUE(reader.result());
    }

    void result_severalMistakes_theFirst()
    {
        JsonReader reader(parseJsonObject(R"({"a":1,"b":2})", u"it"_s).value());
        QCOMPARE(reader.text("a"), QString());
        reader.text("b");
        reader.check("c", Error(ExitStatus::BadData, "later"));
        QCOMPARE(reader.result().error().message(), u"the field 'a': it is not a text"_s);
    }

    void check_error_namesTheField()
    {
        JsonReader reader({}, u"platforms.any"_s);
        reader.check("url", {});
        VERIFY_VALUE(reader.result());
        reader.check("url", Error(ExitStatus::BadData, "no"));
        QCOMPARE(reader.result().error().message(), u"the field 'platforms.any.url': no"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
