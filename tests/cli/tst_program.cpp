#include "cli/program.h"

#include "cli/typed.h"
#include "core/files.h"
#include "core/resultchecks.h"

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_inEachForm_listsTheCommands_data();
    void help_inEachForm_listsTheCommands();
    void help_ofACommand_listsItsOptions_data();
    void help_ofACommand_listsItsOptions();
    void version_inBothForms_isTold();
    void mistake_endsWithItsStatus_data();
    void mistake_endsWithItsStatus();
    void argument_isNotUtf8_isRefused_data();
    void argument_isNotUtf8_isRefused();
    void environmentFile_isRead_itsVariablesCount();
    void environmentFile_isWrong_isAConfigurationError_data();
    void environmentFile_isWrong_isAConfigurationError();
};

void TestProgram::help_inEachForm_listsTheCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList &arguments :
         {QStringList{u"help"_s}, QStringList{u"--help"_s}, QStringList{u"-h"_s}, QStringList()})
        QTest::addRow("'%s'", qPrintable(arguments.join(u' '))) << arguments;
}

void TestProgram::help_inEachForm_listsTheCommands()
{
    QFETCH(QStringList, arguments);
    const Typed typed = User().types(arguments);
    VERIFY_STATUS(typed, 0);
    for (const QString &command : {u"init"_s, u"run"_s, u"add-upgrade"_s, u"config"_s, u"build-info"_s,
                                   u"daemon-build-info"_s, u"help"_s, u"--config-env-file"_s, u"--version"_s, u"-V"_s})
        QVERIFY2(typed.answer.contains(command), qPrintable(typed.answer));
    QCOMPARE(typed.remarks, QString());
}

void TestProgram::help_ofACommand_listsItsOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected");
    const QStringList forInit{u"--daemon-home"_s,
                              u"--upstream-base-upgrade-url"_s,
                              u"--upstream-polling-rate"_s,
                              u"--disable-nymvisor-logs"_s,
                              u"--upgrade-data-directory"_s,
                              u"--daemon-absolute-upstream-upgrade-url"_s,
                              u"--allow-download-upgrade-binaries"_s,
                              u"--enforce-download-checksum"_s,
                              u"--restart-daemon-after-upgrade"_s,
                              u"--restart-daemon-on-failure"_s,
                              u"--on-failure-daemon-restart-delay"_s,
                              u"--max-daemon-startup-failures"_s,
                              u"--startup-period-duration"_s,
                              u"--daemon-shutdown-grace-period"_s,
                              u"--daemon-backup-data-directory"_s,
                              u"--unsafe-skip-backup"_s,
                              u"--id"_s,
                              u"--output"_s,
                              u"BINARY"_s};
    const QStringList forAdd{u"--upgrade-name"_s, u"--force"_s,        u"--add-binary"_s,    u"--now"_s,
                             u"--publish-date"_s, u"--upgrade-time"_s, u"--upgrade-delay"_s, u"--allow-downgrade"_s};
    QTest::newRow("help init") << QStringList{u"help"_s, u"init"_s} << forInit;
    QTest::newRow("init --help") << QStringList{u"init"_s, u"--help"_s} << forInit;
    QTest::newRow("help add-upgrade") << QStringList{u"help"_s, u"add-upgrade"_s} << forAdd;
    QTest::newRow("add-upgrade -h") << QStringList{u"add-upgrade"_s, u"-h"_s} << forAdd;
    QTest::newRow("config -h") << QStringList{u"config"_s, u"-h"_s} << QStringList{u"-o"_s, u"--output"_s};
    QTest::newRow("help run") << QStringList{u"help"_s, u"run"_s} << QStringList{u"run"_s};
}

void TestProgram::help_ofACommand_listsItsOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, expected);
    const Typed typed = User().types(arguments);
    VERIFY_STATUS(typed, 0);
    for (const QString &word : expected)
        QVERIFY2(typed.answer.contains(word), qPrintable(word + u" in "_s + typed.answer));
}

void TestProgram::version_inBothForms_isTold()
{
    const Typed shortForm = User().types(QStringList{u"-V"_s});
    VERIFY_STATUS(shortForm, 0);
    QVERIFY(QRegularExpression(u"^nymvisor [0-9]+\\.[0-9]+\\.[0-9]+\n$"_s).match(shortForm.answer).hasMatch());
    const Typed longForm = User().types(QStringList{u"--version"_s});
    VERIFY_STATUS(longForm, 0);
    QVERIFY(longForm.answer.startsWith(shortForm.answer));
    const QString version = shortForm.answer.trimmed().section(u' ', 1);
    QVERIFY(longForm.answer.contains(u"\nBuild Version:      "_s + version + u'\n'));
}

void TestProgram::mistake_endsWithItsStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an unknown command") << QStringList{u"upgrade"_s} << 64 << u"upgrade"_s;
    QTest::newRow("an unknown option") << QStringList{u"--verbose"_s} << 64 << u"--verbose"_s;
    QTest::newRow("an unknown option of a command") << QStringList{u"config"_s, u"--verbose"_s} << 64 << u"--verbose"_s;
    QTest::newRow("help of an unknown command") << QStringList{u"help"_s, u"upgrade"_s} << 64 << u"'upgrade'"_s;
    QTest::newRow("a form of output that there is not")
        << QStringList{u"build-info"_s, u"-o"_s, u"yaml"_s} << 64 << u"'yaml'"_s;
    QTest::newRow("no instance yet") << QStringList{u"config"_s} << 78 << u"nymvisor init"_s;
    QTest::newRow("no instance to run") << QStringList{u"run"_s} << 78 << u"nymvisor init"_s;
}

void TestProgram::mistake_endsWithItsStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const Typed typed = User().types(arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.startsWith("nymvisor: "_L1) && typed.remarks.contains(expected), qPrintable(typed.remarks));
    QCOMPARE(typed.answer, QString());
}

void TestProgram::argument_isNotUtf8_isRefused_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::newRow("one for the daemon") << QList<QByteArray>{"run", "--id", "caf\xe9"};
    QTest::newRow("one of ours") << QList<QByteArray>{"init", "/tmp/\xff"};
    QTest::newRow("half a character") << QList<QByteArray>{"run", "\xe2\x82"};
}

void TestProgram::argument_isNotUtf8_isRefused()
{
    QFETCH(QList<QByteArray>, arguments);
    const Typed typed = User().types(arguments);
    VERIFY_STATUS(typed, 64);
    QVERIFY(typed.remarks.contains("not UTF-8"_L1));
}

void TestProgram::environmentFile_isRead_itsVariablesCount()
{
    const User user;
    VERIFY_STATUS(user.inits(), 0);
    VERIFY_VALUE(writeFile(user.path(u"env"_s), "export DAEMON_MAX_STARTUP_FAILURES=77\n"));
    const Typed typed = user.types(QStringList{u"-c"_s, user.path(u"env"_s), u"config"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.json()[u"daemon"_s][u"max_startup_failures"_s].toInt(), 77);
    QCOMPARE(qgetenv("DAEMON_MAX_STARTUP_FAILURES"), QByteArray("77")); // the daemon has it too
    qunsetenv("DAEMON_MAX_STARTUP_FAILURES");
}

void TestProgram::environmentFile_isWrong_isAConfigurationError_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no file
    QTest::addColumn<QString>("expected");
    QTest::newRow("it is missing") << QByteArray() << u"env"_s;
    QTest::newRow("a line that is none") << QByteArray("A=1\nwhat is this\n") << u"line 2"_s;
}

void TestProgram::environmentFile_isWrong_isAConfigurationError()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const User user;
    if (!content.isNull())
        VERIFY_VALUE(writeFile(user.path(u"env"_s), content));
    const Typed typed = user.types(QStringList{u"-c"_s, user.path(u"env"_s), u"config"_s});
    VERIFY_STATUS(typed, 78);
    QVERIFY2(typed.remarks.contains(expected) && typed.remarks.contains(user.path(u"env"_s)),
             qPrintable(typed.remarks));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
