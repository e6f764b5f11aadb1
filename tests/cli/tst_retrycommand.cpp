#include "cli/retrycommand.h"

#include "cli/typed.h"
#include "core/filelock.h"
#include "core/resultchecks.h"
#include "release/operatorrequest.h"
#include "upgrade/samples.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestRetryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void retry_nothingWentWrong_isRefused();
    void retry_ofAnotherName_namesThoseThereAre();
    void retry_whileNothingRuns_waitsForTheNextRun();
    void retry_whileRunRuns_isObeyedNow();
    void retry_ofWhatIsNotKept_saysWhatIsNeeded();
    void addUpgrade_now_isTheOperatorsWordToo();
    void addUpgrade_afterACancel_isTheLastWord();
    void request_afterItsOpposite_isTheLastWord_data();
    void request_afterItsOpposite_isTheLastWord();
    void retry_ofWhatIsBeingTakenBack_isObeyedAfterwards();

private:
    QString requests() const { return m_user->home() + u"/nymvisor/requests"_s; }
    void putSetback() const
    {
        Outcomes outcomes;
        outcomes.record({u"v2"_s, u"2.0.0"_s, {}}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay, u"x"_s,
                        QDateTime::currentDateTimeUtc());
        must(writeState(outcomesIn(m_user->home()), outcomes));
    }

    /// What it was, without the plan's entry.
    void putInfo() const
    {
        const QString folder = m_user->data(u"upgrades/v2"_s);
        must(makeFolder(folder));
        must(writeFile(folder + "/upgrade-info.json"_L1, release(u"v2"_s, u"2.0.0"_s).toBytes()));
    }

    QStringList waiting() const
    {
        QStringList names;
        for (const QString &file : requestFiles(requests()))
            names += QFileInfo(file).completeBaseName();
        return names;
    }
    /// An upgrade to that name which is under way.
    void putJournal(const QString &name, StepState::Direction direction) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Journal journal;
        journal.transactionId = u"t1"_s;
        journal.step.row = u"backup"_s;
        journal.step.direction = direction;
        journal.upgrade = release(name, u"3.0.0"_s);
        journal.previous = release(u"genesis"_s, u"1.0.0"_s);
        journal.from = VersionInfo(u"genesis"_s, buildInfo(u"1.0.0"_s), now);
        journal.toBinary = buildInfo(u"3.0.0"_s);
        journal.begunAt = Timestamp(now);
        must(writeState(m_user->home() + u"/nymvisor/journal.json"_s, journal));
    }

    std::unique_ptr<User> m_user;
};

void TestRetryCommand::init()
{
    m_user = std::make_unique<User>();
    VERIFY_STATUS(m_user->inits(), 0);
}

void TestRetryCommand::retry_nothingWentWrong_isRefused()
{
    const Typed typed = m_user->types(QStringList{u"retry"_s, u"v2"_s});
    VERIFY_STATUS(typed, 65);
    QVERIFY(typed.remarks.contains(u"nothing has gone wrong with any upgrade"_s));
}

void TestRetryCommand::retry_ofAnotherName_namesThoseThereAre()
{
    putSetback();
    const Typed typed = m_user->types(QStringList{u"retry"_s, u"v3"_s});
    VERIFY_STATUS(typed, 65);
    QVERIFY2(typed.remarks.contains(u"nothing has gone wrong with 'v3'; it has with v2"_s), qPrintable(typed.remarks));
    QCOMPARE(requestFiles(requests()), QStringList());
}

void TestRetryCommand::retry_whileNothingRuns_waitsForTheNextRun()
{
    putSetback();
    putInfo();
    const Typed typed = m_user->types(QStringList{u"retry"_s, u"v2"_s});
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"v2: it is tried again when 'nymvisor run' is next started\n"_s);
    QCOMPARE(requestFiles(requests()), QStringList(requests() + u"/retry-v2.json"_s));
}

void TestRetryCommand::retry_whileRunRuns_isObeyedNow()
{
    putSetback();
    putInfo();
    const auto lock = FileLock::tryLock(m_user->instanceFolder(u"fake-node-default/data/run.lock"_s));
    VERIFY_VALUE(lock);
    const Typed typed = m_user->types(QStringList{u"retry"_s, u"v2"_s});
    VERIFY_STATUS(typed, 0);
    QCOMPARE(typed.answer, u"v2: what went wrong is forgotten; 'nymvisor status' tells when it is tried again\n"_s);
}

void TestRetryCommand::retry_ofWhatIsNotKept_saysWhatIsNeeded()
{
    putSetback();
    const Typed typed = m_user->types(QStringList{u"retry"_s, u"v2"_s});
    VERIFY_STATUS(typed, 0);
    QVERIFY2(typed.answer.contains(u"nothing of it is kept here any more"_s), qPrintable(typed.answer));
}

void TestRetryCommand::addUpgrade_now_isTheOperatorsWordToo()
{
    VERIFY_STATUS(m_user->types(QStringList{u"add-upgrade"_s, m_user->binary(u"2.0.0"_s), u"--upgrade-name=v2"_s}), 0);
    QCOMPARE(requestFiles(requests()), QStringList());
    VERIFY_STATUS(m_user->types(QStringList{u"add-upgrade"_s, m_user->binary(u"2.0.0"_s), u"--upgrade-name=v2"_s,
                                            u"--force"_s, u"--now"_s}),
                  0);
    QCOMPARE(requestFiles(requests()), QStringList(requests() + u"/retry-v2.json"_s));
}

void TestRetryCommand::addUpgrade_afterACancel_isTheLastWord()
{
    const QStringList add{u"add-upgrade"_s, m_user->binary(u"2.0.0"_s), u"--upgrade-name=v2"_s, u"--force"_s};
    VERIFY_STATUS(m_user->types(add), 0);
    VERIFY_STATUS(m_user->types(QStringList{u"cancel"_s, u"v2"_s}), 0);
    QCOMPARE(waiting(), QStringList(u"cancel-v2"_s));
    VERIFY_STATUS(m_user->types(add), 0);
    QCOMPARE(waiting(), QStringList());
}

void TestRetryCommand::request_afterItsOpposite_isTheLastWord_data()
{
    QTest::addColumn<bool>("isRunning"); // with another upgrade under way, for which requests wait
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QString>("answer"); // of the last one
    QTest::addColumn<QStringList>("expected");
    const QString obeyedLater = u"v2: it is called off when the upgrade that is under way has ended; until then "_s;
    QTest::newRow("retry, cancel; nothing runs")
        << false << QStringList{u"retry"_s, u"cancel"_s}
        << u"v2: it is called off when 'nymvisor run' is next started; "_s << QStringList(u"cancel-v2"_s);
    QTest::newRow("retry, cancel; behind another upgrade")
        << true << QStringList{u"retry"_s, u"cancel"_s} << obeyedLater << QStringList(u"cancel-v2"_s);
    QTest::newRow("retry, cancel, retry; behind another upgrade")
        << true << QStringList{u"retry"_s, u"cancel"_s, u"retry"_s} << u"v2: it is not called off after all"_s
        << QStringList(u"retry-v2"_s);
    QTest::newRow("retry, cancel, cancel; behind another upgrade")
        << true << QStringList{u"retry"_s, u"cancel"_s, u"cancel"_s} << u"v2 is cancelled already"_s
        << QStringList(u"cancel-v2"_s);
}

void TestRetryCommand::request_afterItsOpposite_isTheLastWord()
{
    QFETCH(bool, isRunning);
    QFETCH(QStringList, commands);
    QFETCH(QString, answer);
    QFETCH(QStringList, expected);
    putSetback();
    putInfo();
    Result<FileLock> lock = Error(ExitStatus::Failure, "none");
    if (isRunning) {
        putJournal(u"v3"_s, StepState::Direction::Forward);
        lock = FileLock::tryLock(m_user->instanceFolder(u"fake-node-default/data/run.lock"_s));
        VERIFY_VALUE(lock);
    }
    Typed typed;
    for (const QString &command : commands) {
        typed = m_user->types(QStringList{command, u"v2"_s});
        VERIFY_STATUS(typed, 0);
    }
    QVERIFY2(typed.answer.startsWith(answer), qPrintable(typed.answer));
    QCOMPARE(waiting(), expected);
    const QString status = m_user->types(QStringList{u"status"_s}).answer;
    const QString told = expected.first().startsWith("retry"_L1) ? u"v2: what went wrong is forgotten when "_s
                                                                 : u"v2: the operator cancels it: "_s;
    QVERIFY2(status.contains(told), qPrintable(status));
}

void TestRetryCommand::retry_ofWhatIsBeingTakenBack_isObeyedAfterwards()
{
    putJournal(u"v3"_s, StepState::Direction::Back);
    must(leaveRequest(requests(), {OperatorRequest::Kind::Cancel, u"v3"_s}));
    VERIFY_STATUS(m_user->types(QStringList{u"retry"_s, u"v3"_s}), 0);
    QStringList both = waiting();
    both.sort();
    QCOMPARE(both, (QStringList{u"cancel-v3"_s, u"retry-v3"_s}));
}

QTEST_GUILESS_MAIN(TestRetryCommand)
#include "tst_retrycommand.moc"
