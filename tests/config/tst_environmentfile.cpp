#include "config/environmentfile.h"

#include "core/resultchecks.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestEnvironmentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_allowedLines_variables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("variables"); // besides HOME and EMPTY, sorted
        const auto row = [](const char *name, const char *text, const QStringList &variables) {
            QTest::newRow(name) << QByteArray(text) << variables;
        };
        row("nothing", "", {});
        row("empty lines and comments", "\n  \n# A=1\n  # B=2\n", {});
        row("a plain value", "A=b", {u"A=b"_s});
        row("several lines", "A=1\nB=2\n", {u"A=1"_s, u"B=2"_s});
        row("Windows' line ends", "A=1\r\nB=2\r\n", {u"A=1"_s, u"B=2"_s});
        row("an empty value", "A=\n", {u"A="_s});
        row("an empty value between quotes", "A=''\nB=\"\"", {u"A="_s, u"B="_s});
        row("an equals sign in the value", "A=b=c", {u"A=b=c"_s});
        row("export", "export A=1\nexport\tB=2", {u"A=1"_s, u"B=2"_s});
        row("a variable called export", "export=1", {u"export=1"_s});
        row("a name that begins with export", "exported=1", {u"exported=1"_s});
        row("blanks before and after", "  A=1  ", {u"A=1"_s});
        row("a comment behind a value", "A=1 # one", {u"A=1"_s});
        row("a comment behind an empty value", "A= # none", {u"A="_s});
        row("a hash inside a value", "A=b#c", {u"A=b#c"_s});
        row("underscores and digits in the name", "_A_1=x", {u"_A_1=x"_s});
        row("single quotes are literal", "A='$HOME \\n \"x\" # y'", {u"A=$HOME \\n \"x\" # y"_s});
        row("blanks between double quotes", "A=\"b c # d\"", {u"A=b c # d"_s});
        row("escapes between double quotes", "A=\"1\\n2\\\"3\\\\4\\$HOME\"", {u"A=1\n2\"3\\4$HOME"_s});
        row("single quotes between double quotes", "A=\"it's\"", {u"A=it's"_s});
        row("parts side by side", "A=a'b c'\"d e\"$HOME", {u"A=ab cd e/home/n"_s});
        row("a variable", "A=$HOME/x", {u"A=/home/n/x"_s});
        row("a variable between braces", "A=${HOME}x", {u"A=/home/nx"_s});
        row("a variable between double quotes", "A=\"$HOME ${HOME}\"", {u"A=/home/n /home/n"_s});
        row("a variable that is not set", "A=[$NO_SUCH_ONE]", {u"A=[]"_s});
        row("a variable that is empty", "A=[$EMPTY]", {u"A=[]"_s});
        row("a variable of a line above", "A=1\nB=$A$A", {u"A=1"_s, u"B=11"_s});
        row("a variable is not read twice", "A='$HOME'\nB=$A", {u"A=$HOME"_s, u"B=$HOME"_s});
        row("the last line counts", "A=1\nA=2", {u"A=2"_s});
        row("a value from the environment is replaced", "A=$HOME\nHOME=/x\n", {u"A=/home/n"_s, u"HOME=/x"_s});
        row("other scripts", "A=\"å€\xf0\x9f\x98\x80\"", {u"A=å€\U0001F600"_s});
    }
    void read_allowedLines_variables()
    {
        QFETCH(QByteArray, text);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/n"_s);
        environment.insert(u"EMPTY"_s, u""_s);
        VERIFY_VALUE(readEnvironmentFile(text, u"file"_s, environment));
        QStringList variables = environment.toStringList();
        variables.removeOne(u"HOME=/home/n"_s);
        variables.removeOne(u"EMPTY="_s);
        variables.sort();
        QTEST(variables, "variables");
    }

    void read_anythingElse_errorWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *text, int line) {
            QTest::newRow(name) << QByteArray(text) << line;
        };
        row("no equals sign", "A", 1);
        row("a blank before the equals sign", "A =1", 1);
        row("no name", "=1", 1);
        row("a name that begins with a digit", "1A=1", 1);
        row("a name with a dash", "A-B=1", 1);
        row("a name with an accent", "\xc3\xa9=1", 1);
        row("export without a name", "export", 1);
        row("export without a value", "export A", 1);
        row("a second word", "A=b c", 1);
        row("a value after a blank", "A= b", 1);
        row("a command", "source other.env", 1);
        row("a section", "[daemon]", 1);
        row("a single quote that is not closed", "A='b\nB=c'", 1);
        row("a double quote that is not closed", "A=\"b\nB=c\"", 1);
        row("a backslash without quotes", "A=b\\ c", 1);
        row("an escape that nobody knows", "A=\"\\t\"", 1);
        row("a backslash at the end", "A=\"b\\", 1);
        row("a dollar sign alone", "A=$", 1);
        row("a dollar sign before a digit", "A=$1", 1);
        row("a command to be run", "A=$(id)", 1);
        row("braces without a name", "A=${}", 1);
        row("braces that are not closed", "A=${HOME", 1);
        row("braces with more than a name", "A=${HOME:-x}", 1);
        row("a mistake in the third line", "A=1\n\nB\nC=2", 3);
        row("a mistake behind Windows' line ends", "A=1\r\nB\r\n", 2);
    }
    void read_anythingElse_errorWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/n"_s);
        const auto read = readEnvironmentFile(text, u"file"_s, environment);
        VERIFY_ERROR(read, u"file, line %1: "_s.arg(line));
        QCOMPARE(read.error().status(), ExitStatus::Configuration);
    }

    void read_noText_error_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not in UTF-8") << "A=\xff\n"_ba;
        QTest::newRow("a null character") << QByteArray("A=b\0c\n", 6);
    }
    void read_noText_error()
    {
        QFETCH(QByteArray, bytes);
        QProcessEnvironment environment;
        VERIFY_ERROR(readEnvironmentFile(bytes, u"file"_s, environment), u"file is not a text"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnvironmentFile)
#include "tst_environmentfile.moc"
