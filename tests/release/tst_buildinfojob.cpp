#include "release/buildinfojob.h"

#include "core/files.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"
#include "release/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBuildInfoJob : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"nym-node"_s); }

    /// A daemon that is this script; $INFO in it is its build information.
    void putDaemon(const QByteArray &script)
    {
        const QByteArray info = QJsonDocument(buildInfoJson()).toJson(QJsonDocument::Compact);
        VERIFY_VALUE(writeFile(path(), "#!/bin/sh\nINFO='" + info + "'\n" + script + '\n', programMode));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void ask_daemon_buildInformation_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("one that knows --no-banner")
            << R"([ "$*" = "--no-banner build-info --output=json" ] && echo "$INFO")"_ba;
        QTest::newRow("one that does not") << R"([ "$*" = "build-info --output=json" ] && echo "$INFO")"_ba;
        QTest::newRow("one that logs to stderr") << R"(echo hello >&2; echo "$INFO")"_ba;
    }
    void ask_daemon_buildInformation()
    {
        QFETCH(QByteArray, script);
        putDaemon(script);
        BuildInfoJob job(path());
        VERIFY_VALUE(runToEnd(job));
        QCOMPARE(job.buildInfo().toJson(), buildInfoJson());
    }

    void ask_noDaemon_errorNamesItAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("it fails") << "echo no such command >&2; exit 2"_ba << u"ended with status 2: no such command"_s;
        QTest::newRow("it says nothing") << "exit 0"_ba << u"its output is not JSON"_s;
        QTest::newRow("it says something else") << "echo '{}'"_ba << u"the field 'binary_name': it is missing"_s;
        QTest::newRow("it says too much") << "yes"_ba << u"more than the 1048576 bytes allowed"_s;
        QTest::newRow("it does not end") << "sleep 30"_ba << u"did not end within 1 s"_s;
        QTest::newRow("it crashes") << "kill -SEGV $$"_ba << u"was ended by signal 11"_s;
    }
    void ask_noDaemon_errorNamesItAndSaysWhy()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, words);
        putDaemon(script);
        BuildInfoJob job(path(), nullptr, 1s);
        const auto result = runToEnd(job);
        VERIFY_ERROR(result, path() + u" does not tell its build information when it is asked"_s);
        VERIFY_ERROR(result, words);
    }

    void ask_missing_error()
    {
        BuildInfoJob job(m_folder.filePath(u"missing"_s));
        VERIFY_ERROR(runToEnd(job), m_folder.filePath(u"missing"_s));
    }

    void abort_whileAsking_notAskedAgain()
    {
        putDaemon("echo x >> \"$0.asked\"; sleep 30; exit 1");
        BuildInfoJob job(path());
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        EVENTUALLY_COMPARE(readFile(path() + u".asked"_s).value_or(QByteArray()), "x\n"_ba);
        job.abort();
        QVERIFY(spy.wait(10'000));
        QCOMPARE(spy.count(), 1);
        VERIFY_ERROR(spy.at(0).at(0).value<Result<>>(), u"on request"_s);
        QCOMPARE(readFile(path() + u".asked"_s).value(), "x\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TestBuildInfoJob)
#include "tst_buildinfojob.moc"
