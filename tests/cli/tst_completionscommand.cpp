#include "cli/commandtable.h"
#include "cli/typed.h"

#include <QProcess>
#include <QStandardPaths>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestCompletionsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bash_words_areCompleted_data();
    void bash_words_areCompleted();
    void script_ofEachShell_namesEverythingAndCanBeRead_data();
    void script_ofEachShell_namesEverythingAndCanBeRead();
    void script_ofAnotherShell_isRefused();

private:
    QString script(const QString &shell) const { return m_user.types(QStringList{u"completions"_s, shell}).answer; }

    const User m_user;
};

void TestCompletionsCommand::bash_words_areCompleted_data()
{
    QTest::addColumn<QString>("typed"); // the last word is completed; as bash splits it
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command") << u"nymvisor hi"_s << u"history"_s;
    QTest::newRow("several commands") << u"nymvisor ho"_s << u"hold hooks"_s;
    QTest::newRow("a command of a group") << u"nymvisor backup ve"_s << u"verify"_s;
    QTest::newRow("an option of it") << u"nymvisor backup restore --t"_s << u"--to"_s;
    QTest::newRow("an option") << u"nymvisor add-upgrade --upgrade-n"_s << u"--upgrade-name"_s;
    QTest::newRow("a setting") << u"nymvisor init --backup-r"_s << u"--backup-retention"_s;
    QTest::newRow("after -c and its file") << u"nymvisor -c file status --fo"_s << u"--follow"_s;
    QTest::newRow("a value") << u"nymvisor status --output p"_s << u"prometheus"_s;
    QTest::newRow("a value after the letter") << u"nymvisor plan -o j"_s << u"json"_s;
    QTest::newRow("a value after =") << u"nymvisor plan --output = j"_s << u"json"_s;
    QTest::newRow("all values after =") << u"nymvisor plan --output ="_s << u"text json"_s;
    QTest::newRow("of a switch that may have one") << u"nymvisor init --restart-daemon-on-failure = f"_s << u"false"_s;
    QTest::newRow("but only after =") << u"nymvisor init --restart-daemon-on-failure --backup-r"_s
                                      << u"--backup-retention"_s;
    QTest::newRow("a file is bash's own matter") << u"nymvisor -c x"_s << QString();
    QTest::newRow("a phase of the hooks") << u"nymvisor hooks run pre-u"_s << u"pre-upgrade"_s;
    QTest::newRow("a shell") << u"nymvisor completions f"_s << u"fish"_s;
    QTest::newRow("help of a command") << u"nymvisor help unh"_s << u"unhold"_s;
    QTest::newRow("a planned upgrade") << u"nymvisor cancel v"_s << u"v1.1 v1.2"_s;
    QTest::newRow("a planned upgrade of another instance") << u"nymvisor -c file cancel v"_s << u"v2.1"_s;
    QTest::newRow("an upgrade that was made") << u"nymvisor rollback v"_s << u"v0.9"_s;
    QTest::newRow("one to be tried again") << u"nymvisor retry v"_s << u"v0.7 v0.8"_s;
    QTest::newRow("a backup") << u"nymvisor backup restore m"_s << u"manual/backup-1.zip"_s;
    QTest::newRow("what goes to the daemon is the daemon's") << u"nymvisor run --he"_s << QString();
}

void TestCompletionsCommand::bash_words_areCompleted()
{
    QFETCH(QString, typed);
    const QString reports = uR"(
nymvisor() {
    case "$*" in
    "plan -o json") echo '{"current":{"name":"v1.0"},"queue":[{"due":"x","name":"v1.1"},{"name":"v1.2"}]}' ;;
    "-c file plan -o json") echo '{"queue":[{"name":"v2.1"}]}' ;;
    "history -o json") echo '{"upgrades":[{"name":"v0.9","outcome":"completed","refused":false},' \
        '{"name":"v0.8","outcome":"rolled back","refused":true},' \
        '{"name":"v0.7","outcome":"called off","reason":"it said {1}","refused":false},' \
        '{"name":"v0.6","outcome":"at rest"}]}' ;;
    "backup list -o json") echo '{"backups":[{"name":"manual/backup-1.zip"}]}' ;;
    esac
}
)"_s;
    QProcess bash;
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(u"bash"_s, QStringList{u"-c"_s,
                                      script(u"bash"_s) + reports +
                                          u"COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1))\n"
                                          "_nymvisor\n"
                                          "echo \"${COMPREPLY[*]}\"\n"_s,
                                      u"bash"_s} +
                              typed.split(u' '));
    QVERIFY(bash.waitForFinished());
    QTEST(QString::fromUtf8(bash.readAll()).trimmed(), "expected");
}

void TestCompletionsCommand::script_ofEachShell_namesEverythingAndCanBeRead_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromUtf8(shell);
}

void TestCompletionsCommand::script_ofEachShell_namesEverythingAndCanBeRead()
{
    QFETCH(QString, shell);
    const QString text = script(shell);
    for (const CommandRow &row : commandTable()) {
        QVERIFY2(text.contains(row.syntax.name.section(u' ', -1)), qPrintable(row.syntax.name));
        for (const OptionRow &option : row.syntax.options)
            QVERIFY2(text.contains(option.name), qPrintable(option.name));
    }
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("there is no such shell on this machine");
    QFile file(m_user.path(u"completion"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(shell, {u"-n"_s, file.fileName()}); // reads, and executes nothing
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAll().constData());
}

void TestCompletionsCommand::script_ofAnotherShell_isRefused()
{
    const Typed typed = m_user.types(QStringList{u"completions"_s, u"tcsh"_s});
    VERIFY_STATUS(typed, 64);
    QVERIFY2(typed.remarks.contains(u"there are no completions for 'tcsh': bash, zsh and fish are known"_s),
             qPrintable(typed.remarks));
}

QTEST_GUILESS_MAIN(TestCompletionsCommand)
#include "tst_completionscommand.moc"
