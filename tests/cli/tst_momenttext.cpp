#include "cli/momenttext.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMomentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moment_beforeNowAndAfter_isToldBothWays_data();
    void moment_beforeNowAndAfter_isToldBothWays();
    void roughSpan_hasTwoUnitsAtMost();
};

void TestMomentText::moment_beforeNowAndAfter_isToldBothWays_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << u"2026-02-01T12:00:00Z"_s << u"2026-02-01 12:00:00 UTC (now)"_s;
    QTest::newRow("later") << u"2026-02-01T15:05:07Z"_s << u"2026-02-01 15:05:07 UTC (in 3h 5m)"_s;
    QTest::newRow("earlier") << u"2026-01-30T11:59:50Z"_s << u"2026-01-30 11:59:50 UTC (2days 10s ago)"_s;
    QTest::newRow("elsewhere") << u"2026-02-01T14:00:01+02:00"_s << u"2026-02-01 12:00:01 UTC (in 1s)"_s;
}

void TestMomentText::moment_beforeNowAndAfter_isToldBothWays()
{
    QFETCH(QString, moment);
    const QDateTime now = QDateTime::fromString(u"2026-02-01T12:00:00Z"_s, Qt::ISODate);
    QTEST(momentText(QDateTime::fromString(moment, Qt::ISODate), now), "expected");
}

void TestMomentText::roughSpan_hasTwoUnitsAtMost()
{
    QCOMPARE(roughSpan(26h + 3min + 4s), u"1day 2h"_s);
    QCOMPARE(roughSpan(1999ms), u"1s"_s);
    QCOMPARE(roughSpan(0ms), u"0s"_s);
}

QTEST_GUILESS_MAIN(TestMomentText)
#include "tst_momenttext.moc"
