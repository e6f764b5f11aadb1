#include "upgrade/splay.h"

#include "core/resultchecks.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splay_noSpan_isNone();
    void splay_sameOfAll_isTheSamePoint();
    void splay_anotherHostInstanceOrUpgrade_isAnotherPoint();
    void splay_ofManyHosts_isSpreadEvenly();
    void host_askedAgain_isTheSame();
    void host_seedCannotBeKept_isAnError();
};

void TestSplay::splay_noSpan_isNone()
{
    QCOMPARE(splayOf(0s, "host", u"id"_s, u"v2"_s), 0ms);
    QCOMPARE(splayOf(100us, "host", u"id"_s, u"v2"_s), 0ms);
}

void TestSplay::splay_sameOfAll_isTheSamePoint()
{
    // Fixed for ever: an instance that was told another point after its own upgrade would not be at its old one.
    QCOMPARE(splayOf(6h, "host", u"id"_s, u"v2"_s), splayOf(6h, "host", u"id"_s, u"v2"_s));
    QVERIFY(splayOf(6h, "host", u"id"_s, u"v2"_s) < 6h);
}

void TestSplay::splay_anotherHostInstanceOrUpgrade_isAnotherPoint()
{
    const QSet<qint64> points{
        splayOf(6h, "host", u"id"_s, u"v2"_s).count(), splayOf(6h, "other", u"id"_s, u"v2"_s).count(),
        splayOf(6h, "host", u"other"_s, u"v2"_s).count(), splayOf(6h, "host", u"id"_s, u"v3"_s).count(),
        splayOf(6h, "hosti", u"d"_s, u"v2"_s).count()};
    QCOMPARE(points.size(), 5);
}

void TestSplay::splay_ofManyHosts_isSpreadEvenly()
{
    QMap<int, int> perSlot;
    for (int i = 0; i < 10'000; ++i)
        ++perSlot[static_cast<int>(splayOf(10min, QByteArray::number(i), u"nym-node-default"_s, u"v2"_s) / 1min)];
    QCOMPARE(perSlot.size(), 10);
    const auto [fewest, most] = std::minmax_element(perSlot.begin(), perSlot.end());
    QVERIFY2(*fewest > 850 && *most < 1150, qPrintable(u"%1 to %2"_s.arg(*fewest).arg(*most)));
}

void TestSplay::host_askedAgain_isTheSame()
{
    QTemporaryDir folder;
    const auto first = hostIdentity(folder.filePath(u"seed"_s));
    VERIFY_VALUE(first);
    QCOMPARE(*hostIdentity(folder.filePath(u"seed"_s)), *first);
    QVERIFY(*hostIdentity(folder.filePath(u"another"_s)) != *first); // as a cloned machine's
}

void TestSplay::host_seedCannotBeKept_isAnError()
{
    VERIFY_ERROR(hostIdentity(u"/no/such/folder/seed"_s), u"/no/such/folder"_s);
}

QTEST_GUILESS_MAIN(TestSplay)
#include "tst_splay.moc"
