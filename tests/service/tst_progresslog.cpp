#include "service/progresslog.h"

#include "core/log.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = qint64(1) << 20;

} // namespace

class TestProgressLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bar_ofAnySize_fitsALine_data();
    void bar_ofAnySize_fitsALine();
    void bar_ofAShare_isAsLongAsThat();
    void lines_withoutATerminal_areOneASecond();
};

void TestProgressLog::bar_ofAnySize_fitsALine_data()
{
    QTest::addColumn<QString>("activity");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("expected"); // its end
    const QString activity = u"downloading two"_s;
    QTest::newRow("nothing yet") << activity << qint64(0) << 10 * mebibyte << u"]   0 %  0.0 of 10.0 MiB"_s;
    QTest::newRow("half") << activity << 5 * mebibyte << 10 * mebibyte << u"]  50 %  5.0 of 10.0 MiB"_s;
    QTest::newRow("all") << activity << 10 * mebibyte << 10 * mebibyte << u"] 100 %  10.0 of 10.0 MiB"_s;
    QTest::newRow("hundreds") << activity << 999 * mebibyte << 999 * mebibyte << u"] 100 %  999.0 of 999.0 MiB"_s;
    QTest::newRow("the largest download") << activity << 1024 * mebibyte << 1024 * mebibyte << u"1024.0 MiB"_s;
    QTest::newRow("a backup of terabytes") << activity << (qint64(1) << 43) << (qint64(1) << 43) << u"8388608.0 MiB"_s;
    QTest::newRow("an unknown total") << activity << 5 * mebibyte << qint64(0) << u"5.0 MiB"_s;
    QTest::newRow("more than was said") << activity << 20 * mebibyte << 10 * mebibyte << u"100 %  20.0 of 10.0 MiB"_s;
    QTest::newRow("a long name") << u"downloading "_s + QString(128, u'x') << mebibyte << 10 * mebibyte << u"MiB"_s;
}

void TestProgressLog::bar_ofAnySize_fitsALine()
{
    QFETCH(QString, activity);
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(QString, expected);
    const QString bar = ProgressLog::barFor(activity, {done, total});
    QVERIFY2(bar.size() <= 78, qPrintable(bar));
    QVERIFY2(bar.endsWith(expected), qPrintable(bar));
    QVERIFY(bar.startsWith(activity.left(15)));
}

void TestProgressLog::bar_ofAShare_isAsLongAsThat()
{
    const auto signsAt = [](qint64 done) {
        return ProgressLog::barFor(u"x"_s, {done * mebibyte, 30 * mebibyte}).count(u'=');
    };
    QCOMPARE(signsAt(0), 0);
    QCOMPARE(signsAt(1), 1);
    QCOMPARE(signsAt(15), 15);
    QCOMPARE(signsAt(30), 30);
}

void TestProgressLog::lines_withoutATerminal_areOneASecond()
{
    if (::isatty(STDERR_FILENO))
        QSKIP("stderr is a terminal");
    QStringList lines;
    log::setSink([&lines](log::Level, const QString &line) { lines += line; });
    samples::FixedClock clock;
    ProgressLog progress(clock, u"downloading two"_s);
    for (int i = 0; i <= 35; ++i) {
        clock.m_monotonic = i * 100ms;
        progress.show({i * mebibyte, 100 * mebibyte});
    }
    progress.show({35 * mebibyte, 0});
    clock.m_monotonic += 1s;
    progress.show({36 * mebibyte, 0});
    log::setSink({});
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].endsWith("downloading two mebibytes=10.0 of=100.0"_L1), qPrintable(lines[0]));
    QVERIFY2(lines[3].endsWith("mebibytes=36.0 of=unknown"_L1), qPrintable(lines[3]));
}

QTEST_GUILESS_MAIN(TestProgressLog)
#include "tst_progresslog.moc"
