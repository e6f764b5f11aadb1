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

QTEST_GUILESS_MAIN(TestRetryCommand)
#include "tst_retrycommand.moc"
