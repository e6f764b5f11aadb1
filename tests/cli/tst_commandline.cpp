#include "cli/commandline.h"

#include "core/resultchecks.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

QList<CommandSyntax> syntaxes()
{
    CommandSyntax run{u"run"_s, u"Run it"_s};
    run.takesEverything = true;
    CommandSyntax add{u"add"_s, u"Add it"_s};
    add.options = {{u"name"_s, u'n', FlagForm::Value, u"NAME"_s, u"Its name"_s},
                   {u"force"_s, {}, FlagForm::Switch, {}, u"Overwrite"_s},
                   {u"failure"_s, {}, FlagForm::SwitchValue, {}, u"On failure"_s},
                   {u"now"_s, {}, FlagForm::Switch, {}, u"At once"_s, {u"later"_s}},
                   {u"later"_s, {}, FlagForm::Value, u"TIME"_s, u"Then"_s},
                   {u"folder"_s, {}, FlagForm::Value, u"FOLDER"_s, u"There"_s, {}, true}};
    add.argument = u"BINARY"_s;
    add.argumentHelp = u"The binary"_s;
    CommandSyntax help{u"help"_s, u"Help"_s};
    help.argument = u"COMMAND"_s;
    help.isArgumentOptional = true;
    help.isArgumentOfWords = true;
    CommandSyntax list{u"things list"_s, u"List them"_s, {{u"long"_s, u'l', FlagForm::Switch, {}, u"All of it"_s}}};
    list.groupHelp = u"Do something with things"_s;
    CommandSyntax make{u"things make"_s, u"Make one"_s};
    make.groupHelp = list.groupHelp;
    make.argument = u"THING"_s;
    return {run, add, help, list, make};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_anyArguments_arePassedOnUntouched_data();
    void run_anyArguments_arePassedOnUntouched();
    void options_ofACommand_areRead_data();
    void options_ofACommand_areRead();
    void command_ofAGroup_isRead();
    void mistake_isAUsageErrorThatNamesIt_data();
    void mistake_isAUsageErrorThatNamesIt();
    void help_isAskedFor_isTold_data();
    void help_isAskedFor_isTold();
    void version_isAskedFor_isACommand_data();
    void version_isAskedFor_isACommand();
};

void TestCommandLine::run_anyArguments_arePassedOnUntouched_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("those of a node") << QStringList() << QStringList({u"run"_s, u"--id"_s, u"x"_s});
    QTest::newRow("two hyphens first") << QStringList() << QStringList({u"--"_s, u"run"_s});
    QTest::newRow("two hyphens alone and twice") << QStringList() << QStringList({u"--"_s, u"--"_s});
    QTest::newRow("the daemon's help beside something") << QStringList() << QStringList({u"-v"_s, u"-h"_s});
    QTest::newRow("the daemon's long help") << QStringList() << QStringList({u"run"_s, u"--help"_s});
    QTest::newRow("the daemon's version") << QStringList() << QStringList({u"-V"_s, u"--version"_s});
    QTest::newRow("empty ones") << QStringList() << QStringList({QString(), u"a"_s, QString()});
    QTest::newRow("options of nymvisor") << QStringList()
                                         << QStringList(
                                                {u"-c"_s, u"file"_s, u"--output=json"_s, u"--config-env-file"_s});
    QTest::newRow("blanks, quotes and line breaks")
        << QStringList() << QStringList({u" a b "_s, u"\"'\\"_s, u"x\ny"_s, u"\u00e5\U0001f600"_s});
    QTest::newRow("commands of nymvisor") << QStringList() << QStringList({u"run"_s, u"init"_s, u"config"_s});
    QTest::newRow("many times the same") << QStringList() << QStringList({u"-v"_s, u"-v"_s, u"--x=1"_s, u"--x=2"_s});
    QTest::newRow("after an environment file") << QStringList({u"-c"_s, u"run"_s}) << QStringList({u"-c"_s, u"x"_s});
    QTest::newRow("after a long environment file")
        << QStringList({u"--config-env-file"_s, u"run"_s}) << QStringList({u"--"_s});
    QTest::newRow("after an environment file with an equals sign")
        << QStringList({u"--config-env-file=run"_s}) << QStringList({u"-v"_s});
}

void TestCommandLine::run_anyArguments_arePassedOnUntouched()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto call = parseCommandLine(before + QStringList(u"run"_s) + after, syntaxes());
    VERIFY_VALUE(call);
    QCOMPARE(call->command, u"run"_s);
    QCOMPARE(call->passedOn, after);
    QCOMPARE(call->environmentFile, before.isEmpty() ? QString() : u"run"_s);
    QVERIFY(!call->help);
}

void TestCommandLine::options_ofACommand_areRead_data()
{
    using Options = QMap<QString, QString>;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("expected");
    QTest::newRow("none") << QStringList{u"add"_s, u"file"_s} << Options();
    QTest::newRow("a value after a blank")
        << QStringList{u"add"_s, u"--name"_s, u"x"_s, u"file"_s} << Options{{u"name"_s, u"x"_s}};
    QTest::newRow("a value after an equals sign")
        << QStringList{u"add"_s, u"file"_s, u"--name=x=y"_s} << Options{{u"name"_s, u"x=y"_s}};
    QTest::newRow("its letter") << QStringList{u"add"_s, u"-n"_s, u"x"_s, u"file"_s} << Options{{u"name"_s, u"x"_s}};
    QTest::newRow("a switch") << QStringList{u"add"_s, u"--force"_s, u"file"_s} << Options{{u"force"_s, u"true"_s}};
    QTest::newRow("a value that may be empty")
        << QStringList{u"add"_s, u"--folder"_s, QString(), u"file"_s} << Options{{u"folder"_s, QString()}};
    QTest::newRow("nothing after the equals sign, which may be")
        << QStringList{u"add"_s, u"--folder="_s, u"file"_s} << Options{{u"folder"_s, QString()}};
    QTest::newRow("a switch takes no value after a blank")
        << QStringList{u"add"_s, u"--failure"_s, u"file"_s} << Options{{u"failure"_s, u"true"_s}};
    QTest::newRow("a switch with its value")
        << QStringList{u"add"_s, u"--failure=false"_s, u"file"_s} << Options{{u"failure"_s, u"false"_s}};
}

void TestCommandLine::options_ofACommand_areRead()
{
    using Options = QMap<QString, QString>;
    QFETCH(QStringList, arguments);
    QFETCH(Options, expected);
    const auto call = parseCommandLine(arguments, syntaxes());
    VERIFY_VALUE(call);
    QCOMPARE(call->command, u"add"_s);
    QCOMPARE(call->argument, u"file"_s);
    QCOMPARE(call->options, expected);
}

void TestCommandLine::command_ofAGroup_isRead()
{
    const auto list = parseCommandLine({u"-c"_s, u"things"_s, u"things"_s, u"list"_s, u"--long"_s}, syntaxes());
    VERIFY_VALUE(list);
    QCOMPARE(list->command, u"things list"_s);
    QCOMPARE(list->options, (QMap<QString, QString>{{u"long"_s, u"true"_s}}));
    QCOMPARE(list->environmentFile, u"things"_s);
    const auto make = parseCommandLine({u"things"_s, u"make"_s, u"list"_s}, syntaxes());
    VERIFY_VALUE(make);
    QCOMPARE(make->command, u"things make"_s);
    QCOMPARE(make->argument, u"list"_s);
    const auto explained = parseCommandLine({u"help"_s, u"things"_s, u"list"_s}, syntaxes());
    VERIFY_VALUE(explained);
    QCOMPARE(explained->argument, u"things list"_s);
    for (const QString &name : {u"things"_s, u"things list"_s, u"things make"_s}) {
        const auto help = helpFor(name, syntaxes());
        VERIFY_VALUE(help);
        QVERIFY2(help->contains(u"nymvisor "_s + name), qPrintable(*help));
    }
}

void TestCommandLine::mistake_isAUsageErrorThatNamesIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command that there is not") << QStringList{u"ad"_s} << u"no command 'ad': is 'add' meant?"_s;
    QTest::newRow("one that is like none") << QStringList{u"something"_s} << u"no command 'something' (see"_s;
    QTest::newRow("an option that there is not") << QStringList{u"--nope"_s} << u"--nope"_s;
    QTest::newRow("an option the command has not") << QStringList{u"add"_s, u"file"_s, u"--nope"_s} << u"--nope"_s;
    QTest::newRow("an argument that is missing") << QStringList{u"add"_s} << u"BINARY"_s;
    QTest::newRow("an argument too many") << QStringList{u"add"_s, u"file"_s, u"other"_s} << u"other"_s;
    QTest::newRow("a value that is missing")
        << QStringList{u"add"_s, u"file"_s, u"--name"_s} << u"--name needs a value: '--name "_s;
    QTest::newRow("the same twice") << QStringList{u"add"_s, u"file"_s, u"--name=a"_s, u"--name=b"_s} << u"--name"_s;
    QTest::newRow("what excludes each other")
        << QStringList{u"add"_s, u"file"_s, u"--now"_s, u"--later=x"_s} << u"--later"_s;
    QTest::newRow("a command that there is not among those")
        << QStringList{u"things"_s, u"lost"_s} << u"'things lost': is 'things list' meant?"_s;
    QTest::newRow("-c after the command")
        << QStringList{u"add"_s, u"file"_s, u"-c"_s, u"env"_s} << u"stands before the command: 'nymvisor -c FILE add"_s;
    for (const QString &value : {u"false"_s, u"true"_s, u"0"_s, QString()})
        QTest::addRow("a switch with '%s'", qPrintable(value))
            << QStringList{u"add"_s, u"file"_s, u"--force="_s + value} << u"--force takes no value"_s;
    QTest::newRow("a switch's letter with a value")
        << QStringList{u"things"_s, u"list"_s, u"-l=0"_s} << u"--long takes no value"_s;
    QTest::newRow("a switch before the command with a value")
        << QStringList{u"--version=false"_s} << u"--version takes no value"_s;
    QTest::newRow("a switch that takes a value, without one")
        << QStringList{u"add"_s, u"file"_s, u"--failure="_s} << u"--failure is empty"_s;
    QTest::newRow("a value that is empty")
        << QStringList{u"add"_s, u"file"_s, u"--name"_s, QString()} << u"--name is empty"_s;
    QTest::newRow("nothing after the equals sign")
        << QStringList{u"add"_s, u"file"_s, u"--name="_s} << u"--name is empty"_s;
    QTest::newRow("nothing after the equals sign, and something else")
        << QStringList{u"add"_s, u"--name="_s, u"file"_s} << u"--name is empty"_s;
    QTest::newRow("an argument that is empty") << QStringList{u"add"_s, QString()} << u"BINARY is empty"_s;
    QTest::newRow("an environment file without a name")
        << QStringList{u"-c"_s, QString(), u"add"_s, u"file"_s} << u"-c/--config-env-file is empty"_s;
    QTest::newRow("an environment file without a name, and a command")
        << QStringList{u"--config-env-file="_s, u"add"_s, u"file"_s} << u"-c/--config-env-file is empty"_s;
    QTest::newRow("no file for -c") << QStringList{u"-c"_s} << u"--config-env-file"_s;
}

void TestCommandLine::mistake_isAUsageErrorThatNamesIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const auto call = parseCommandLine(arguments, syntaxes());
    VERIFY_ERROR(call, expected);
    QVERIFY2(call.error().message().contains(u"'nymvisor "_s), qPrintable(call.error().message())); // where to look
    QCOMPARE(call.error().status(), ExitStatus::Usage);
}

void TestCommandLine::help_isAskedFor_isTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing at all") << QStringList() << u"Run it"_s;
    QTest::newRow("-h") << QStringList{u"-h"_s} << u"Run it"_s;
    QTest::newRow("--help") << QStringList{u"--help"_s} << u"Run it"_s;
    QTest::newRow("-h before run") << QStringList{u"-h"_s, u"run"_s} << u"Run it"_s;
    QTest::newRow("-h after a command") << QStringList{u"add"_s, u"-h"_s} << u"Overwrite"_s;
    QTest::newRow("only what commands have in common") << QStringList{u"things"_s} << u"Make one"_s;
    QTest::newRow("what commands have in common, and -h") << QStringList{u"things"_s, u"-h"_s} << u"Make one"_s;
    QTest::newRow("a switch that takes a value") << QStringList{u"add"_s, u"-h"_s} << u"--failure [=BOOL]"_s;
    QTest::newRow("commands are called so") << QStringList{u"-h"_s} << u"\nCommands:\n"_s;
    QTest::newRow("and where they have something in common") << QStringList{u"things"_s} << u"\nCommands:\n"_s;
    QTest::newRow("one of those") << QStringList{u"things"_s, u"list"_s, u"-h"_s} << u"All of it"_s;
    QTest::newRow("--help after run, and nothing else")
        << QStringList{u"run"_s, u"--help"_s} << u"Passed on to the daemon"_s;
    QTest::newRow("-h after run, and nothing else") << QStringList{u"run"_s, u"-h"_s} << u"Passed on to the daemon"_s;
    QTest::newRow("--help after a command and its argument")
        << QStringList{u"add"_s, u"x"_s, u"--help"_s} << u"Overwrite"_s;
}

void TestCommandLine::help_isAskedFor_isTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const auto call = parseCommandLine(arguments, syntaxes());
    VERIFY_VALUE(call);
    QVERIFY(call->help);
    QVERIFY2(call->help->contains(expected), qPrintable(*call->help));
}

void TestCommandLine::version_isAskedFor_isACommand_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("in short") << u"-V"_s;
    QTest::newRow("in full") << u"--version"_s;
}

void TestCommandLine::version_isAskedFor_isACommand()
{
    QFETCH(QString, argument);
    const auto call = parseCommandLine({argument}, syntaxes());
    VERIFY_VALUE(call);
    QCOMPARE(call->command, argument);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
