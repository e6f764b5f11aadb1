#include "manual/manualpages.h"

#include "cli/commandtable.h"
#include "config/settingstable.h"
#include "manual/commandnotes.h"
#include "manual/markdown.h"
#include "manual/roff.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

QList<CommandSyntax> commands()
{
    QList<CommandSyntax> syntaxes;
    for (const CommandRow &row : commandTable())
        syntaxes += row.syntax;
    return syntaxes;
}

QList<ManualPage> pages()
{
    QFile hooks(QStringLiteral(HOOKS_README));
    if (!hooks.open(QIODevice::ReadOnly))
        qFatal("there is no hooks/README.md");
    return manualPages({commands(), QString::fromUtf8(hooks.readAll()), u"2026-01-31"_s});
}

QString pageNamed(const QString &file)
{
    const QList<ManualPage> all = pages();
    const auto page = std::ranges::find(all, file, &ManualPage::file);
    return page == all.end() ? QString() : page->text;
}

} // namespace

class TestManualPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_each_areExplained_data();
    void commands_each_areExplained();
    void notes_each_areOfACommand();
    void settings_each_areExplained_data();
    void settings_each_areExplained();
    void hooks_whatTheirReadmeSays_isInTheirPage();
    void text_anything_isLiteral_data();
    void text_anything_isLiteral();
    void markdown_eachForm_becomesMan_data();
    void markdown_eachForm_becomesMan();
    void pages_all_areWhatReadersTake_data();
    void pages_all_areWhatReadersTake();
};

void TestManualPages::commands_each_areExplained_data()
{
    QTest::addColumn<CommandSyntax>("command");
    for (const CommandSyntax &command : commands())
        QTest::newRow(qPrintable(command.name)) << command;
}

void TestManualPages::commands_each_areExplained()
{
    QFETCH(const CommandSyntax, command);
    const QString page = pageNamed(pageNameOf(command.name) + ".1"_L1);
    QVERIFY2(page.contains(roffText(u"`%1`"_s.arg(command.name))), qPrintable(page));
    QVERIFY2(page.contains(u'\n' + roffText(command.help)), qPrintable(page));
    for (const OptionRow &option : command.options) {
        QVERIFY2(page.contains(roffText(u"`--%1`"_s.arg(option.name))), qPrintable(option.name));
        QVERIFY2(page.contains(roffText(option.help.simplified())), qPrintable(option.help));
    }
    QVERIFY2(page.contains(roffText(command.argumentHelp)), qPrintable(command.argumentHelp));
    QVERIFY(pageNamed(u"nymvisor.1"_s).contains(roffText(pageNameOf(command.name) + "(1)"_L1)));
}

void TestManualPages::notes_each_areOfACommand()
{
    const QList<CommandSyntax> all = commands();
    for (const QString &noted : commandsWithNotes())
        QVERIFY2(std::ranges::find(all, noted, &CommandSyntax::name) != all.end(), qPrintable(noted));
}

void TestManualPages::settings_each_areExplained_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto table = settingsTable();
    for (qsizetype i = 0; i < qsizetype(table.size()); ++i)
        QTest::newRow(table[size_t(i)].variable) << i;
}

void TestManualPages::settings_each_areExplained()
{
    QFETCH(const qsizetype, index);
    const SettingRow &row = settingsTable()[size_t(index)];
    const QString page = pageNamed(u"nymvisor.toml.5"_s);
    const QString term = ".TP\n"_L1 + roffText(u'`' + QString::fromUtf8(row.key) + u'`') + u'\n' +
                         roffText(QString::fromUtf8(row.description)) + u'\n';
    const qsizetype begin = page.indexOf(term);
    QVERIFY2(begin >= 0, qPrintable(term));
    const QString rest = page.sliced(begin + term.size());
    const QString meaning = rest.first(std::max(rest.indexOf(".TP\n"_L1), rest.indexOf(".SH "_L1)));
    QVERIFY(meaning.contains(roffText(QString::fromUtf8(row.variable))));
    QVERIFY(meaning.contains(roffText(QString::fromUtf8(row.fallback))));
    QVERIFY(meaning.contains(roffText(QString::fromUtf8(row.flag))));
}

void TestManualPages::hooks_whatTheirReadmeSays_isInTheirPage()
{
    const QString page = pageNamed(u"nymvisor-hooks.7"_s);
    for (const QString &part : {u"`failure.d`"_s, u"`NYMVISOR_FAILURE_REASON`"_s, u"`free-space-and-load`"_s})
        QVERIFY2(page.contains(".TP\n"_L1 + roffText(part)), qPrintable(page));
    QVERIFY(page.contains(".SH ENVIRONMENT"_L1));
}

void TestManualPages::text_anything_isLiteral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roff");
    QTest::newRow("words") << u"Some words"_s << u"Some words"_s;
    QTest::newRow("an option") << u"--daemon-home"_s << u"\\-\\-daemon\\-home"_s;
    QTest::newRow("a backslash") << u"a\\nb"_s << u"a\\enb"_s;
    QTest::newRow("what would be a request") << u".so file"_s << u"\\&.so file"_s;
    QTest::newRow("a quote at the beginning") << u"'text'"_s << u"\\&'text'"_s;
    QTest::newRow("what is typed") << u"Say `init -x` now"_s << u"Say \\fBinit \\-x\\fR now"_s;
    QTest::newRow("what is typed, first") << u"`.nym` is it"_s << u"\\fB\\&.nym\\fR is it"_s;
    QTest::newRow("what is stressed") << u"the **way** back"_s << u"the \\fBway\\fR back"_s;
}

void TestManualPages::text_anything_isLiteral()
{
    QFETCH(const QString, text);
    QFETCH(const QString, roff);
    QCOMPARE(roffText(text), roff);
}

void TestManualPages::markdown_eachForm_becomesMan_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("man");
    QTest::newRow("a paragraph of two lines") << u"One\ntwo"_s << u"One two\n"_s;
    QTest::newRow("two paragraphs") << u"One\n\ntwo"_s << u"One\n.PP\ntwo\n"_s;
    QTest::newRow("its own heading is the page's") << u"# Hooks\nOne"_s << u"One\n"_s;
    QTest::newRow("a heading") << u"## More\n\nOne"_s << u".SH MORE\nOne\n"_s;
    QTest::newRow("bullets") << u"- one\n  more\n- two"_s << u".IP \\(bu 2\none more\n.IP \\(bu 2\ntwo\n"_s;
    QTest::newRow("a link") << u"See [the map](#map)"_s << u"See the map\n"_s;
    QTest::newRow("a table of two columns") << u"| a | b |\n|---|---|\n| x | y |"_s << u".TP\nx\ny\n"_s;
    QTest::newRow("a table of more") << u"| a | b | c |\n|---|---|---|\n| x | y | z |"_s
                                     << u".TP\nx\nb: y\n.br\nc: z\n"_s;
    QTest::newRow("an example after a paragraph")
        << u"Say:\n\n    nymvisor -V\n      more"_s << u"Say:\n.PP\n.RS 4\n.nf\nnymvisor \\-V\n  more\n.fi\n.RE\n"_s;
}

void TestManualPages::markdown_eachForm_becomesMan()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, man);
    RoffPage page(u"x"_s, 1, u"y"_s, u"2026-01-31"_s);
    page.beginSection(u"DESCRIPTION"_s);
    const QString before = page.text();
    addMarkdown(page, markdown);
    QCOMPARE(page.text().sliced(before.size()), man);
}

void TestManualPages::pages_all_areWhatReadersTake_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("mandoc") << QStringList{u"mandoc"_s, u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s};
    QTest::newRow("groff, as man --warnings")
        << QStringList{u"groff"_s, u"-man"_s, u"-ww"_s, u"-Kutf8"_s, u"-Tutf8"_s, u"-z"_s};
}

void TestManualPages::pages_all_areWhatReadersTake()
{
    QFETCH(const QStringList, command);
    if (QStandardPaths::findExecutable(command.first()).isEmpty())
        QSKIP(qPrintable(u"there is no %1 here"_s.arg(command.first())));
    const QTemporaryDir folder;
    QStringList arguments = command.sliced(1);
    for (const ManualPage &page : pages()) {
        QFile file(folder.filePath(page.file));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page.text.toUtf8());
        arguments += file.fileName();
    }
    QProcess reader;
    reader.start(command.first(), arguments);
    QVERIFY(reader.waitForFinished());
    const QString said = QString::fromUtf8(reader.readAllStandardError() + reader.readAllStandardOutput());
    QVERIFY2(reader.exitCode() == 0 && said.isEmpty(), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestManualPages)
#include "tst_manualpages.moc"
