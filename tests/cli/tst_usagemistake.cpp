#include "cli/usagemistake.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestUsageMistake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestWord_isTheOneMeant_data();
    void nearestWord_isTheOneMeant();
};

void TestUsageMistake::nearestWord_isTheOneMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two letters swapped, twice") << u"sattsu"_s << u"status"_s;
    QTest::newRow("one is missing") << u"hisory"_s << u"history"_s;
    QTest::newRow("one too many") << u"plann"_s << u"plan"_s;
    QTest::newRow("three too many") << u"planned"_s << QString();
    QTest::newRow("another, and one too many") << u"chexks"_s << u"check"_s;
    QTest::newRow("the nearer of two") << u"holt"_s << u"hold"_s;
    QTest::newRow("as short as the mistakes") << u"xx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestUsageMistake::nearestWord_isTheOneMeant()
{
    QFETCH(QString, typed);
    const QStringList words{u"status"_s, u"history"_s, u"plan"_s,   u"check"_s,
                            u"halts"_s,  u"hold"_s,    u"unhold"_s, u"go"_s};
    QTEST(nearestWord(typed, words), "expected");
}

QTEST_APPLESS_MAIN(TestUsageMistake)
#include "tst_usagemistake.moc"
