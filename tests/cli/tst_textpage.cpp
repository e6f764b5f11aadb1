#include "cli/textpage.h"

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
};

void TestTextPage::wrapped_text_fitsTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("short") << u"one two"_s << QStringList(u"one two"_s);
    QTest::newRow("just so") << u"one two th"_s << QStringList(u"one two th"_s);
    QTest::newRow("one more") << u"one two thr"_s << QStringList({u"one two"_s, u"thr"_s});
    QTest::newRow("a long word") << u"a 012345678901234567890 b"_s
                                 << QStringList({u"a"_s, u"0123456789"_s, u"0123456789"_s, u"0 b"_s});
    QTest::newRow("a word as long as the line") << u"0123456789 b"_s << QStringList({u"0123456789"_s, u"b"_s});
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

QTEST_GUILESS_MAIN(TestTextPage)
#include "tst_textpage.moc"
