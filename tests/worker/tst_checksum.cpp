#include "worker/checksumjob.h"

#include "fakes/patience.h"
#include "worker/outcome.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace nymvisor;

class TestChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksum_file_isItsSha256_data();
    void checksum_file_isItsSha256();
    void checksum_whatIsNoFile_isRefused_data();
    void checksum_whatIsNoFile_isRefused();
    void checksum_largeFile_reportsProgressNowAndThen();
    void checksum_abort_endsItEarly();

private:
    QString makeFile(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestChecksum::makeFile(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void TestChecksum::checksum_file_isItsSha256_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("a line\n");
    QTest::newRow("more than one piece") << QByteArray(1'000'003, 'x');
}

void TestChecksum::checksum_file_isItsSha256()
{
    QFETCH(QByteArray, content);
    ChecksumJob job(ChecksumRequest{makeFile(content)});

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const auto result = ChecksumResult::fromJson(job.result());
    QVERIFY(result);
    const QByteArray expected = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    QCOMPARE(result->sha256, QString::fromLatin1(expected));
}

void TestChecksum::checksum_whatIsNoFile_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("a missing file") << u"missing"_s << u"No such file"_s;
    QTest::newRow("a folder") << u"."_s << u"not a regular file"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << u"not a regular file"_s;
}

void TestChecksum::checksum_whatIsNoFile_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, fragment);
    ::mkfifo(QFile::encodeName(m_folder.filePath(u"pipe"_s)).constData(), 0600);
    ChecksumJob job(ChecksumRequest{m_folder.filePath(name)});

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.contains(fragment) && message.contains(m_folder.filePath(name)), qPrintable(message));
}

void TestChecksum::checksum_largeFile_reportsProgressNowAndThen()
{
    const QByteArray content(32 << 20, 'x');
    ChecksumJob job(ChecksumRequest{makeFile(content)});
    QList<TaskProgress> reports;
    connect(&job, &WorkerJob::progressed, this, [&](const TaskProgress &progress) { reports += progress; });
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    QVERIFY(!reports.isEmpty());
    QVERIFY(reports.size() <= timer.elapsed() / 100 + 1);
    QCOMPARE(reports.first().total, content.size());
}

void TestChecksum::checksum_abort_endsItEarly()
{
    QFile file(m_folder.filePath(u"sparse"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 40)); // hours of hashing
    ChecksumJob job(ChecksumRequest{file.fileName()});
    QSignalSpy progressed(&job, &WorkerJob::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(progressed.wait(fakes::untilItComes));

    job.abort();

    QVERIFY(finished.wait(fakes::untilItComes));
    QCOMPARE(finished.first().first().value<Result<>>().error().status(), ExitStatus::TryLater);
}

QTEST_GUILESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
