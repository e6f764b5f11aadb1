#include "core/safename.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkName_anyText_onlySafeOnesPass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *what, const QString &name, bool isAllowed) {
            QTest::newRow(what) << name << isAllowed;
        };
        row("a version", u"1.1.69"_s, true);
        row("a name with everything", u"2023.4-galaxy_A+b"_s, true);
        row("one character", u"a"_s, true);
        row("as long as may be", QString(128, u'a'), true);
        row("dots inside", u"a..b"_s, true);
        row("an underscore or plus first", u"_+"_s, true);
        row("nothing", u""_s, false);
        row("one too many", QString(129, u'a'), false);
        row("a megabyte", QString(1 << 20, u'a'), false);
        row("this folder", u"."_s, false);
        row("the folder above", u".."_s, false);
        row("a hidden file", u".profile"_s, false);
        row("an option", u"--help"_s, false);
        row("a path", u"a/b"_s, false);
        row("a way out", u"../../etc/passwd"_s, false);
        row("an absolute path", u"/etc/passwd"_s, false);
        row("a backslash", u"a\\b"_s, false);
        row("a blank", u"a b"_s, false);
        row("a trailing line break", u"a\n"_s, false);
        row("a null character", u"a\0b"_s, false);
        row("an escape sequence", u"\u001b[2J"_s, false);
        row("a letter with an accent", u"é"_s, false);
        row("a letter that looks like another", u"\u0430"_s, false);
        row("a slash of another width", u"a\uff0fb"_s, false);
        row("a text that runs backwards", u"a\u202eb"_s, false);
        row("a digit of another script", u"\u0661"_s, false);
        row("a shell's character", u"$(reboot)"_s, false);
        row("a colon", u"a:b"_s, false);
        row("a per cent escape", u"a%2fb"_s, false);
        row("a home", u"~"_s, false);
    }
    void checkName_anyText_onlySafeOnesPass()
    {
        QFETCH(QString, name);
        const auto checked = checkName(name, "the version '%1'");
        QTEST(checked.has_value(), "isAllowed");
        QCOMPARE(checkUpgradeName(name).has_value(), checked.has_value());
        if (checked)
            return;
        const QString message = checked.error().message();
        QVERIFY(message.startsWith(u"the version '"_s));
        QVERIFY(message.size() < 300);
        for (const QChar c : message)
            QVERIFY2(c.isPrint(), qPrintable(message));
    }

    void checkUpgradeName_namesOfTheLayout_areReserved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("genesis") << u"genesis"_s << false;
        QTest::newRow("current") << u"current"_s << false;
        QTest::newRow("manual") << u"manual"_s << false;
        QTest::newRow("another case is another name") << u"Genesis"_s << true;
        QTest::newRow("a longer name") << u"genesis-2"_s << true;
    }
    void checkUpgradeName_namesOfTheLayout_areReserved()
    {
        QFETCH(QString, name);
        QTEST(checkUpgradeName(name).has_value(), "isAllowed");
        QVERIFY(checkName(name, "the name '%1'").has_value());
    }
};

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
