#include "config/settingstable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nymvisor;

/// README's table of settings cannot drift from the one in the code.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_eachHasItsRow_data();
    void settings_eachHasItsRow();
};

void TestReadme::settings_eachHasItsRow_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("flag");
    for (const SettingRow &row : settingsTable()) {
        const QString key = QString::fromUtf8(row.table) + u'.' + QString::fromUtf8(row.key);
        QTest::newRow(qPrintable(key)) << u"| %1 | %2 | "_s.arg(key, QString::fromUtf8(row.variable))
                                       << QString::fromUtf8(row.flag);
    }
}

void TestReadme::settings_eachHasItsRow()
{
    QFETCH(const QString, beginning);
    QFETCH(const QString, flag);
    QFile readme(QStringLiteral(README));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n').filter(beginning);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith(beginning + (flag.isEmpty() ? u" |"_s : u"`--"_s + flag)));
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
