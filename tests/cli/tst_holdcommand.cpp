#include "cli/typed.h"
#include "release/hold.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestHoldCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void hold_withoutEnd_lastsUntilUnhold();
    void hold_forAWhile_endsThen();
    void hold_untilATime_endsThen();
    void hold_inThePast_isRefused_data();
    void hold_inThePast_isRefused();
    void hold_duringAnUpgrade_saysThatItGoesOn();
    void unhold_nothingHeld_isSaid();
    void hold_unreadable_holdsUntilUnhold();

private:
    QString file() const { return m_user->home() + u"/nymvisor/requests/hold"_s; }
    Typed types(const QString &line) const { return m_user->types(line.split(u' ')); }
    std::optional<Hold> at(const QDateTime &moment) const { return holdInForce(file(), moment); }

    std::unique_ptr<User> m_user;
    QDateTime m_now;
};

void TestHoldCommand::init()
{
    m_user = std::make_unique<User>();
    m_now = QDateTime::currentDateTimeUtc();
    VERIFY_STATUS(m_user->inits(), 0);
}

void TestHoldCommand::hold_withoutEnd_lastsUntilUnhold()
{
    const Typed typed = types(u"hold"_s);
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"no upgrade begins until 'nymvisor unhold'\n"_s);
    QVERIFY(at(m_now.addYears(10)));
    const Typed undone = types(u"unhold"_s);
    VERIFY_STATUS(undone, 0);
    QCOMPARE(undone.answer, u"upgrades begin again when they are due\n"_s);
    QVERIFY(!at(m_now));
}

void TestHoldCommand::hold_forAWhile_endsThen()
{
    const Typed typed = types(u"hold --for 2h"_s);
    VERIFY_STATUS(typed, 0);
    QVERIFY2(typed.answer.endsWith(u"(in 2h)\n"_s), qPrintable(typed.answer));
    QVERIFY(at(m_now.addSecs(7000)));
    QVERIFY(!at(m_now.addSecs(7300)));
}

void TestHoldCommand::hold_untilATime_endsThen()
{
    const QDateTime end = m_now.addDays(2);
    VERIFY_STATUS(types(u"hold --until "_s + Timestamp(end).text()), 0);
    QVERIFY(at(end.addMSecs(-1)));
    QVERIFY(!at(end));
}

void TestHoldCommand::hold_inThePast_isRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("a time") << u"hold --until 2020-01-01T00:00:00Z"_s << 64;
    QTest::newRow("no span") << u"hold --for 0s"_s << 64;
    QTest::newRow("no time") << u"hold --until tomorrow"_s << 64;
    QTest::newRow("no length of time") << u"hold --for=-2d"_s << 64;
    QTest::newRow("both") << u"hold --until 2099-01-01T00:00:00Z --for 1h"_s << 64;
}

void TestHoldCommand::hold_inThePast_isRefused()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    VERIFY_STATUS(types(line), status);
    QVERIFY(!QFileInfo::exists(file()));
}

void TestHoldCommand::hold_duringAnUpgrade_saysThatItGoesOn()
{
    must(writeFile(m_user->home() + u"/nymvisor/journal.json"_s, "{}"));
    const Typed typed = types(u"hold"_s);
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"no upgrade begins until 'nymvisor unhold'; the one that is under way goes on\n"_s);
}

void TestHoldCommand::unhold_nothingHeld_isSaid()
{
    const Typed typed = types(u"unhold"_s);
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"upgrades were not held\n"_s);
}

void TestHoldCommand::hold_unreadable_holdsUntilUnhold()
{
    must(makeFolder(QFileInfo(file()).path()));
    must(writeFile(file(), "{"));
    QVERIFY(at(m_now.addYears(10)));
    const Typed status = types(u"status"_s);
    VERIFY_STATUS(status, 0);
    QVERIFY2(status.answer.contains(u"held          no upgrade begins until 'nymvisor unhold'\n"_s),
             qPrintable(status.answer));
    QVERIFY2(status.answer.simplified().contains(u"cannot be read, and holds upgrades"_s), qPrintable(status.answer));
    VERIFY_STATUS(types(u"unhold"_s), 0);
    QVERIFY(!at(m_now));
}

QTEST_GUILESS_MAIN(TestHoldCommand)
#include "tst_holdcommand.moc"
