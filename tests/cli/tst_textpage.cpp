#include "cli/textpage.h"
#include "core/textwidth.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestTextPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapped_text_fitsTheWidth_data();
    void wrapped_text_fitsTheWidth();
    void page_longParagraph_isIndentedAndFits80Columns();
    void page_colored_marksEachLine();
    void page_controlCharacters_reachNoTerminal();
    void page_emptyParagraph_isALabel();
    void page_wideLabels_secondColumnBeginsAtTheSameColumn();
    void page_wideParagraph_fits80Columns();
    void page_labelTooWide_isPartedFromItsParagraph();
};

void TestTextPage::wrapped_text_fitsTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("short") << u"one two"_s << QStringList(u"one two"_s);
    QTest::newRow("just so") << u"one two th"_s << QStringList(u"one two th"_s);
    QTest::newRow("one more") << u"one two thr"_s << QStringList({u"one two"_s, u"thr"_s});
    QTest::newRow("a long word") << u"a 012345678901234567890 b"_s
                                 << QStringList({u"a"_s, u"012345678901234567890"_s, u"b"_s});
    QTest::newRow("a word as long as the line") << u"0123456789 b"_s << QStringList({u"0123456789"_s, u"b"_s});
    QTest::newRow("wide characters") << u"一二三四五六七"_s << QStringList({u"一二三四五"_s, u"六七"_s});
    QTest::newRow("a wide character at an odd column") << u"a 一二三四五"_s << QStringList({u"a 一二三四"_s, u"五"_s});
    QTest::newRow("a full stop stays with what it ends")
        << u"一二三四五。"_s << QStringList({u"一二三四"_s, u"五。"_s});
    QTest::newRow("what opens stays with what follows")
        << u"一二三四（五）"_s << QStringList({u"一二三四"_s, u"（五）"_s});
    QTest::newRow("a narrow word among wide characters")
        << u"一二三word四"_s << QStringList({u"一二三word"_s, u"四"_s});
    QTest::newRow("wide characters of two units")
        << u"\U00020000"_s.repeated(6) << QStringList({u"\U00020000"_s.repeated(5), u"\U00020000"_s});
    QTest::newRow("nothing") << QString() << QStringList(QString());
}

void TestTextPage::wrapped_text_fitsTheWidth()
{
    QFETCH(QString, text);
    QTEST(wrapped(text, 10), "expected");
}

void TestTextPage::page_longParagraph_isIndentedAndFits80Columns()
{
    TextPage page(false);
    page.add(u"label"_s, u"word "_s.repeated(20));
    QCOMPARE(page.text(), u"label         word word word word word word word word word word word word word\n"
                          "              word word word word word word word\n"_s);
}

void TestTextPage::page_colored_marksEachLine()
{
    TextPage page(true);
    page.add(u"a"_s, u"word "_s.repeated(14), TextPage::Mood::Bad);
    page.add(u"b"_s, u"plain"_s);
    for (const QString &line : page.text().split(u'\n', Qt::SkipEmptyParts).first(2)) {
        QVERIFY(line.contains(u"\033[31mword"_s));
        QVERIFY(line.endsWith(u"\033[0m"_s));
    }
    QVERIFY(page.text().endsWith(u"b             plain\n"_s));
}

void TestTextPage::page_controlCharacters_reachNoTerminal()
{
    TextPage page(true);
    page.add(u"a"_s, u"x\033[2Jy\nz"_s);
    QCOMPARE(page.text(), u"a             x\\u001b[2Jy z\n"_s);
}

void TestTextPage::page_emptyParagraph_isALabel()
{
    TextPage page(false);
    page.addGap();
    page.add(u"a"_s, {});
    page.addGap();
    page.add(u"b"_s, u"c"_s);
    QCOMPARE(page.text(), u"a             \n\nb             c\n"_s);
}

void TestTextPage::page_wideLabels_secondColumnBeginsAtTheSameColumn()
{
    TextPage page(false);
    page.add(u"守护进程"_s, u"x"_s);
    page.add(u"version"_s, u"x"_s);
    page.add({}, u"x"_s);
    page.addBar(u"下载"_s, u"x"_s);
    const QStringList lines = page.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines) {
        QVERIFY2(line.endsWith(u'x'), qPrintable(line));
        QCOMPARE(displayWidth(line), TextPage::labelWidth + 1);
    }
}

void TestTextPage::page_wideParagraph_fits80Columns()
{
    TextPage page(false);
    page.add(u"升级"_s, u"启动后下载其二进制文件，并以'nymvisor run'继续。"_s.repeated(9));
    const QStringList lines = page.text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 5);
    for (const QString &line : lines)
        QVERIFY2(displayWidth(line) <= TextPage::width, qPrintable(line));
}

void TestTextPage::page_labelTooWide_isPartedFromItsParagraph()
{
    TextPage page(false);
    page.add(u"zurückgenommen"_s, u"x"_s);
    QCOMPARE(page.text(), u"zurückgenommen x\n"_s);
}

QTEST_GUILESS_MAIN(TestTextPage)
#include "tst_textpage.moc"
