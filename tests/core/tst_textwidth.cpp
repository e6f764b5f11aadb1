#include "core/textwidth.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestTextWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayWidth_anyText_isThatOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("letters") << u"upgrade"_s << 7;
        QTest::newRow("an umlaut") << u"ü"_s << 1;
        QTest::newRow("an umlaut of two characters") << u"u\u0308"_s << 1;
        QTest::newRow("Chinese") << u"升级"_s << 4;
        QTest::newRow("Chinese of two units") << u"\U00020000"_s << 2;
        QTest::newRow("a fullwidth full stop") << u"。"_s << 2;
        QTest::newRow("a fullwidth letter") << u"Ａ"_s << 2;
        QTest::newRow("a halfwidth letter") << u"ｱ"_s << 1;
        QTest::newRow("a syllable of Hangul in parts") << u"\u1112\u1161\u11ab"_s << 2;
        QTest::newRow("an emoji") << u"\U0001F600"_s << 2;
        QTest::newRow("the first of a range") << u"\u1100"_s << 2;
        QTest::newRow("before a range") << u"\u10FF"_s << 1;
        QTest::newRow("after a range") << u"\u2E7F"_s << 1;
        QTest::newRow("beyond the last range") << u"\U00040000"_s << 1;
        QTest::newRow("half of a character") << u"\U00020000"_s.first(1) << 1;
    }
    void displayWidth_anyText_isThatOfATerminal()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void lengthWithin_anyText_takesWholeCharacters()
    {
        QCOMPARE(lengthWithin(u"upgrade"_s, 3), 3);
        QCOMPARE(lengthWithin(u"升级"_s, 3), 1);
        QCOMPARE(lengthWithin(u"升级"_s, 1), 0);
        QCOMPARE(lengthWithin(u"升级"_s, 9), 2);
        QCOMPARE(lengthWithin(u"\U00020000\U00020001"_s, 3), 2);
        QCOMPARE(lengthWithin(u"u\u0308b"_s, 1), 2);
    }

    void mayBreakAt_wideCharacters_onlyBetweenThem()
    {
        const QString text = u"（升级）ab。"_s;
        QList<qsizetype> places;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (mayBreakAt(text, at))
                places += at;
        }
        QCOMPARE(places, QList<qsizetype>({2, 4}));
    }

    void leftJustified_wideText_isFilledByColumns()
    {
        QCOMPARE(leftJustified(u"升级"_s, 6), u"升级  "_s);
        QCOMPARE(leftJustified(u"升级"_s, 3), u"升级"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
