#include "service/exactcopyjob.h"

#include "core/filelock.h"
#include "core/resultchecks.h"
#include "release/statefile.h"
#include "upgrade/life.h"

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

/// What becomes of the request and its answer; tst_backups has daemons stopped for copies.
class TestExactCopyJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void abort_beforeItBegins_endsIt();
    void request_isAnothersByNow_isLeftForTheNext();

private:
    const Paths &paths() const { return *m_instance.paths; }
    ExactCopyRequest request(const QString &name) const
    {
        return {ExactCopyRequest::folderIn(paths()) + u"/.copy-"_s + name};
    }

    Instance m_instance;
    Life m_life{m_instance};
    UpgradeContext m_context{m_instance.settings, paths(),      worker(),        m_instance.clock,
                             m_life.supervisor,   m_life.state, m_life.archiver, {u"run"_s}};
    std::optional<FileLock> m_lock; // of whoever asks
};

void TestExactCopyJob::init()
{
    VERIFY_VALUE(makeFolder(paths().requestsFolder()));
    VERIFY_VALUE(makeFolder(ExactCopyRequest::folderIn(paths())));
    m_lock.reset();
    auto lock = FileLock::tryLock(ExactCopyRequest::lockIn(paths()));
    VERIFY_VALUE(lock);
    m_lock = std::move(lock).value();
    VERIFY_VALUE(writeState(ExactCopyRequest::fileIn(paths()), request(u"one"_s)));
}

void TestExactCopyJob::abort_beforeItBegins_endsIt()
{
    ExactCopyJob job(m_context);
    std::optional<Result<>> result;
    connect(&job, &Job::finished, &job, [&result](const Result<> &ended) { result = ended; });
    job.start();
    job.abort();
    QVERIFY(QTest::qWaitFor([&result] { return result.has_value(); }));
    VERIFY_ERROR(*result, u"stopped on request"_s);
}

void TestExactCopyJob::request_isAnothersByNow_isLeftForTheNext()
{
    log::setSink([](log::Level, const QString &) {});
    ExactCopyJob job(m_context);
    std::optional<Result<>> result;
    connect(&job, &Job::finished, &job, [&result](const Result<> &ended) { result = ended; });
    job.start();
    QCoreApplication::processEvents(); // it has read the request
    VERIFY_VALUE(writeState(ExactCopyRequest::fileIn(paths()), request(u"two"_s)));
    QVERIFY(QTest::qWaitFor([&result] { return result.has_value(); }, 20'000));
    log::setSink({});
    VERIFY_VALUE(*result);
    const auto left = must(readState<ExactCopyRequest>(ExactCopyRequest::fileIn(paths())));
    QVERIFY(left);
    QCOMPARE(left->copy, request(u"two"_s).copy);
    QVERIFY(!QFileInfo::exists(request(u"one"_s).answerFile()));
    QVERIFY(!QFileInfo::exists(request(u"two"_s).answerFile()));
}

QTEST_GUILESS_MAIN(TestExactCopyJob)
#include "tst_exactcopyjob.moc"
