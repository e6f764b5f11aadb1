#include "release/version.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compare_ascendingVersions_eachIsNewerThanAllBefore()
    {
        // The precedence of semver.org, and numbers that no integer holds.
        const QStringList ascending{u"0.0.0"_s,
                                    u"0.0.1-0"_s,
                                    u"0.0.1"_s,
                                    u"0.9.10"_s,
                                    u"0.10.0"_s,
                                    u"1.0.0-0.3.7"_s,
                                    u"1.0.0-2"_s,
                                    u"1.0.0-11"_s,
                                    u"1.0.0-99999999999999999999"_s,
                                    u"1.0.0--"_s,
                                    u"1.0.0-2a"_s,
                                    u"1.0.0-RC"_s,
                                    u"1.0.0-alpha"_s,
                                    u"1.0.0-alpha.1"_s,
                                    u"1.0.0-alpha.beta"_s,
                                    u"1.0.0-beta"_s,
                                    u"1.0.0-beta.2"_s,
                                    u"1.0.0-beta.11"_s,
                                    u"1.0.0-beta.11.0"_s,
                                    u"1.0.0-rc.1"_s,
                                    u"1.0.0"_s,
                                    u"1.0.1"_s,
                                    u"1.1.69"_s,
                                    u"1.1.100"_s,
                                    u"2.0.0"_s,
                                    u"10.0.0"_s,
                                    u"18446744073709551615.0.0"_s,
                                    u"18446744073709551616.0.0"_s,
                                    u"99999999999999999999999.0.0"_s};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            QVERIFY2(isSemanticVersion(ascending[i]), qPrintable(ascending[i]));
            for (qsizetype j = 0; j < ascending.size(); ++j) {
                QVERIFY2(sign(compareVersions(ascending[i], ascending[j])) == (i > j) - (i < j),
                         qPrintable(ascending[i] + u" and "_s + ascending[j]));
            }
        }
    }

    void compare_twoVersions_order_data()
    {
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<QString>("current");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *candidate, const char *current, int expected) {
            QTest::newRow(name) << QString::fromUtf8(candidate) << QString::fromUtf8(current) << expected;
        };
        row("build metadata does not count", "1.0.0+a", "1.0.0+b", 0);
        row("build metadata against none", "1.0.0+a", "1.0.0", 0);
        row("build metadata of a pre-release", "1.0.0-rc.1+a", "1.0.0-rc.1", 0);
        row("another text is newer than a version", "nightly", "1.0.0", 1);
        row("a version is newer than another text", "1.0.0", "nightly", 1);
        row("a lower number is newer than another text", "0.1.0", "v1.0.0", 1);
        row("another text is newer than another", "2026-a", "2026-b", 1);
        row("the same text is no upgrade", "nightly", "nightly", 0);
        row("two numbers are no semantic version", "1.1", "1.2.0", 1);
    }
    void compare_twoVersions_order()
    {
        QFETCH(QString, candidate);
        QFETCH(QString, current);
        QTEST(sign(compareVersions(candidate, current)), "expected");
    }

    void isSemanticVersion_anyText_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *text : {"1.2.3", "0.0.0", "1.2.3-a.b-c.1", "1.2.3-0a", "1.2.3+001", "1.2.3-x+y.z", "1.0.0-0",
                                 "1.2.3+a-b", "1.2.3-x-y+z-1", "1.2.3--+-"})
            QTest::newRow(text) << true;
        for (const char *text :
             {"",       "1",      "1.2",      "1.2.3.4",    "01.2.3",    "1.02.3",    "1.2.03",         "v1.2.3",
              "1.2.3-", "1.2.3+", "1.2.3-01", "1.2.3-a..b", "1.2.3-a_b", "1.2.3+a+b", "1.2.3-+a",       "1.2.3+a..b",
              "1..3",   " 1.2.3", "1.2.3 ",   "1.2.3\n",    "-1.2.3",    "1.2.x",     "1.2.3-\xc3\xa9", "\xd9\xa1.2.3"})
            QTest::newRow(text) << false;
    }
    void isSemanticVersion_anyText()
    {
        QTEST(isSemanticVersion(QString::fromUtf8(QTest::currentDataTag())), "expected");
    }
};

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
