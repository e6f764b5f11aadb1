#include "cli/rollbackcommand.h"

#include "cli/typed.h"
#include "core/resultchecks.h"
#include "release/statefile.h"
#include "upgrade/archiver.h"
#include "upgrade/journal.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestRollbackCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void earlierVersion_isTheLastThatWasGood_data();
    void earlierVersion_isTheLastThatWasGood();
    void rollback_mistake_isNamed_data();
    void rollback_mistake_isNamed();
    void rollback_toWhatIsRefused_saysWhy_data();
    void rollback_toWhatIsRefused_saysWhy();
    void rollback_withData_takesTheNewestBackupOfIt();
    void rollback_newestBackupIsDamaged_takesTheNextAndSaysSo();
    void rollback_whileAnUpgradeIsOnTrial_namesItsOwnBackup();
    void rollback_onATerminal_asksFirst();
    void rollback_isCancelled_likeAnUpgrade();
    void rollback_afterACancel_isTheLastWord();

private:
    QString file() const { return m_user->home() + u"/nymvisor/requests/rollback"_s; }
    QString putBackup(const QString &time) const
    {
        const QString folder = m_user->home() + u"/nymvisor/backups/manual"_s;
        must(makeFolder(folder));
        const QString path = folder + u"/backup-%1-1.0.0-manual.zip"_s.arg(time);
        must(writeFile(path, "x"));
        return path;
    }

    std::unique_ptr<User> m_user;
};

/// "two" runs, as if it had been upgraded to.
void TestRollbackCommand::init()
{
    m_user = std::make_unique<User>();
    VERIFY_STATUS(m_user->inits(), 0);
    VERIFY_STATUS(m_user->types(QStringList{u"add-upgrade"_s, m_user->binary(u"2.0.0"_s), u"--upgrade-name=two"_s}), 0);
    VERIFY_VALUE(writeState(m_user->home() + u"/nymvisor/current-version-info.json"_s,
                            VersionInfo(u"two"_s, buildInfo(u"2.0.0"_s), QDateTime::currentDateTimeUtc())));
}

void TestRollbackCommand::earlierVersion_isTheLastThatWasGood_data()
{
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("lastGood");
    QTest::addColumn<QStringList>("history"); // "NAME OUTCOME", the oldest first
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("expected"); // of those in place: all but "gone"
    const QStringList both{u"two completed"_s, u"three completed"_s};
    QTest::newRow("the last good one") << u"three"_s << u"two"_s << QStringList() << QString() << u"two"_s;
    QTest::newRow("it runs, and there was one before") << u"three"_s << u"three"_s << both << QString() << u"two"_s;
    QTest::newRow("that one failed") << u"three"_s << u"three"_s << both << u"two"_s << u"genesis"_s;
    QTest::newRow("that one was taken back")
        << u"three"_s << u"three"_s << QStringList{u"two rolled"_s} << QString() << u"genesis"_s;
    QTest::newRow("another instance's") << u"three"_s << QString() << QStringList{u"two completed other"_s} << QString()
                                        << u"genesis"_s;
    QTest::newRow("that one's binary is gone")
        << u"three"_s << u"three"_s << QStringList{u"two completed"_s, u"gone completed"_s} << QString() << u"two"_s;
    QTest::newRow("there is none") << u"genesis"_s << u"genesis"_s << QStringList() << QString() << QString();
}

void TestRollbackCommand::earlierVersion_isTheLastThatWasGood()
{
    QFETCH(QString, running);
    QFETCH(QString, lastGood);
    QFETCH(QStringList, history);
    QFETCH(QString, failed);
    InstanceView view;
    view.id = u"own"_s;
    view.now = QDateTime::currentDateTimeUtc();
    view.version = VersionInfo(running, buildInfo(u"1.0.0"_s), view.now);
    view.lastGood = lastGood;
    for (const QString &text : history) {
        const QStringList words = text.split(u' ');
        view.history +=
            UpgradeHistory::Entry{Timestamp(view.now),
                                  release(words[0], u"1.0.0"_s),
                                  words[1] == "completed"_L1 ? UpgradeOutcome::Completed : UpgradeOutcome::RolledBack,
                                  u"id"_s,
                                  words.value(2, u"own"_s),
                                  {}};
    }
    if (!failed.isEmpty())
        view.outcomes.record({failed, u"1.0.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay, u"x"_s,
                             view.now);
    const auto isInPlace = [](const QString &name) { return name != "gone"_L1; };
    QTEST(earlierVersion(view, isInPlace), "expected");
}

void TestRollbackCommand::rollback_mistake_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("neither flag") << QStringList() << 64 << u"say --with-data or --keep-data"_s;
    QTest::newRow("both flags") << QStringList{u"--with-data"_s, u"--keep-data"_s} << 64 << u"--keep-data"_s;
    QTest::newRow("what runs") << QStringList{u"--keep-data"_s, u"two"_s} << 65 << u"two is the version that runs"_s;
    QTest::newRow("no such version") << QStringList{u"--keep-data"_s, u"three"_s} << 65
                                     << u"there is no version 'three' to go back to"_s;
    QTest::newRow("a name that leads elsewhere")
        << QStringList{u"--keep-data"_s, u"../two"_s} << 65 << u"are allowed, not"_s;
    QTest::newRow("what is only planned")
        << QStringList{u"--keep-data"_s, u"later"_s} << 65
        << u"later is no earlier version: it is planned, and higher than two, which runs"_s;
    QTest::newRow("no backup") << QStringList{u"--with-data"_s} << 69
                               << u"there is no backup with the data of genesis (1.0.0)"_s;
}

void TestRollbackCommand::rollback_mistake_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, expected);
    VERIFY_STATUS(m_user->types(QStringList{u"add-upgrade"_s, m_user->binary(u"3.0.0"_s), u"--upgrade-name=later"_s}),
                  0);
    const Typed typed = m_user->types(QStringList{u"rollback"_s} + arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.contains(expected), qPrintable(typed.remarks));
    QVERIFY(!QFile::exists(file()));
}

void TestRollbackCommand::rollback_toWhatIsRefused_saysWhy_data()
{
    QTest::addColumn<Setback::Cause>("cause");
    QTest::addColumn<QString>("expected");
    const QString before = u"genesis is not gone back to ('nymvisor retry genesis' first, if it is meant): "_s;
    QTest::newRow("it did not stay up") << Setback::Cause::DidNotStay << before + u"it has failed here: why"_s;
    QTest::newRow("it was withdrawn") << Setback::Cause::Withdrawn << before + u"why"_s;
}

void TestRollbackCommand::rollback_toWhatIsRefused_saysWhy()
{
    QFETCH(Setback::Cause, cause);
    QFETCH(QString, expected);
    Outcomes outcomes;
    outcomes.record({u"genesis"_s, u"1.0.0"_s, {}}, Setback::Stage::Upgrade, cause, u"why"_s,
                    QDateTime::currentDateTimeUtc());
    VERIFY_VALUE(writeState(m_user->home() + u"/nymvisor/outcomes.json"_s, outcomes));
    const Typed typed = m_user->types({u"rollback"_s, u"--keep-data"_s, u"genesis"_s});
    VERIFY_STATUS(typed, 69);
    QVERIFY2(typed.remarks.contains(expected), qPrintable(typed.remarks));
    QVERIFY(!QFile::exists(file()));
}

void TestRollbackCommand::rollback_withData_takesTheNewestBackupOfIt()
{
    putBackup(u"2026-01-01-000000000"_s);
    const QString newest = putBackup(u"2026-01-02-000000000"_s);
    const Typed typed = m_user->types(QStringList{u"rollback"_s, u"--with-data"_s});
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"genesis: it is gone back to when 'nymvisor run' is next started\n"_s);
    const auto request = must(readState<RollbackRequest>(file()));
    QVERIFY(request);
    QCOMPARE(request->version, u"genesis"_s);
    QVERIFY(request->withData);
    QCOMPARE(request->backup, newest);
    const QJsonArray queue = m_user->types(QStringList{u"plan"_s, u"-o"_s, u"json"_s}).json()[u"queue"_s].toArray();
    QCOMPARE(queue.first()[u"name"_s], u"genesis"_s);
}

void TestRollbackCommand::rollback_newestBackupIsDamaged_takesTheNextAndSaysSo()
{
    const QString whole = putBackup(u"2026-01-01-000000000"_s);
    const QString damaged = putBackup(u"2026-01-02-000000000"_s);
    Settings settings;
    settings.daemonHome = m_user->home();
    const Paths paths(settings, m_user->path(u".nym/nymvisors"_s));
    VERIFY_VALUE(recordBackupCheck(paths, damaged, u"'store' is damaged"_s, QDateTime::currentDateTimeUtc()));
    const Typed typed = m_user->types(QStringList{u"rollback"_s, u"--with-data"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY2(typed.remarks.contains(u"passed over: manual/"_s + QFileInfo(damaged).fileName()),
             qPrintable(typed.remarks));
    QCOMPARE(must(readState<RollbackRequest>(file()))->backup, whole);
    VERIFY_VALUE(recordBackupCheck(paths, whole, u"it cannot be read"_s, QDateTime::currentDateTimeUtc()));
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--with-data"_s}), 69);
}

void TestRollbackCommand::rollback_whileAnUpgradeIsOnTrial_namesItsOwnBackup()
{
    putBackup(u"2026-01-01-000000000"_s);
    Journal journal;
    journal.transactionId = u"t1"_s;
    journal.step.row = u"probation"_s;
    journal.upgrade = release(u"two"_s, u"2.0.0"_s);
    journal.previous = journal.upgrade;
    journal.from = VersionInfo(u"genesis"_s, buildInfo(u"1.0.0"_s), QDateTime::currentDateTimeUtc());
    journal.toBinary = buildInfo(u"2.0.0"_s);
    journal.begunAt = Timestamp(QDateTime::currentDateTimeUtc());
    journal.wasNewStarted = true;
    journal.snapshot = m_user->home() + u"/nymvisor/backups/two/snapshot-2026-02-01-120000000-t1"_s;
    VERIFY_VALUE(writeState(m_user->home() + u"/nymvisor/journal.json"_s, journal));
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--with-data"_s}), 0);
    QCOMPARE(must(readState<RollbackRequest>(file()))->backup, Archiver::archiveOf(journal.snapshot));
}

void TestRollbackCommand::rollback_onATerminal_asksFirst()
{
    putBackup(u"2026-01-01-000000000"_s);
    m_user->answers = false;
    const Typed refused = m_user->types(QStringList{u"rollback"_s, u"--with-data"_s});
    VERIFY_STATUS(refused, 1);
    QVERIFY(!QFile::exists(file()));
    QVERIFY2(refused.asked.contains(u"Go back to genesis (1.0.0) from two (2.0.0)."_s), qPrintable(refused.asked));
    QVERIFY2(refused.asked.contains(u"as of 2026-01-01 00:00:00 UTC ("_s), qPrintable(refused.asked));
    m_user->answers = true;
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--with-data"_s}), 0);
    QVERIFY(QFile::exists(file()));
}

void TestRollbackCommand::rollback_isCancelled_likeAnUpgrade()
{
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--keep-data"_s}), 0);
    VERIFY_STATUS(m_user->types(QStringList{u"cancel"_s, u"genesis"_s}), 0);
    QVERIFY(QFile::exists(m_user->home() + u"/nymvisor/requests/cancel-genesis.json"_s));
}

void TestRollbackCommand::rollback_afterACancel_isTheLastWord()
{
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--keep-data"_s}), 0);
    VERIFY_STATUS(m_user->types(QStringList{u"cancel"_s, u"genesis"_s}), 0);
    VERIFY_STATUS(m_user->types(QStringList{u"rollback"_s, u"--keep-data"_s}), 0);
    QCOMPARE(QDir(m_user->home() + u"/nymvisor/requests"_s).entryList(QDir::Files), QStringList(u"rollback"_s));
}

QTEST_GUILESS_MAIN(TestRollbackCommand)
#include "tst_rollbackcommand.moc"
