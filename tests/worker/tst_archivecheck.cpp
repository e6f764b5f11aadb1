#include "worker/archivecheck.h"

#include "core/files.h"
#include "worker/archivedirectory.h"
#include "worker/archivejob.h"
#include "worker/outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

/// Bytes that no archive makes smaller.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TestArchiveCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void check_damagedArchive_isSeen_data();
    void check_damagedArchive_isSeen();
    void directory_entriesAsQuaZipWritesLargeOnes_areCorrected();
    void directory_elsewhere_isNotTouched();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"home.zip"_s);
    QByteArray m_archive;
};

/// One archive, made as the worker makes them, that each row damages in its own way.
void TestArchiveCheck::initTestCase()
{
    const QString home = m_folder.filePath(u"home"_s);
    QVERIFY(makeFolder(home));
    QVERIFY(writeFile(home + "/one"_L1, noise(20'000)));
    QVERIFY(writeFile(home + "/two"_L1, "abc"));
    ArchiveJob job(ArchiveRequest{home, {}, m_file});
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    m_archive = readFile(m_file).value_or({});
}

void TestArchiveCheck::check_damagedArchive_isSeen_data()
{
    QTest::addColumn<qint64>("entries");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArray>("place"); // where a bit is turned over
    QTest::addColumn<QString>("fragment"); // empty: it is whole
    const qint64 size = 20'000;
    QTest::newRow("nothing is wrong") << qint64(2) << size + 3 << QByteArray() << QString();
    QTest::newRow("an entry more was written")
        << qint64(3) << size + 3 << QByteArray() << u"3 with 20003 were written"_s;
    QTest::newRow("more bytes were written") << qint64(2) << size + 4 << QByteArray() << u"2 with 20004 were"_s;
    QTest::newRow("content has changed") << qint64(2) << size + 3 << QByteArray("one") << u"'one' is damaged"_s;
    QTest::newRow("the list is gone") << qint64(2) << size + 3 << QByteArray("PK\5\6") << u"cannot be read"_s;
}

void TestArchiveCheck::check_damagedArchive_isSeen()
{
    QFETCH(qint64, entries);
    QFETCH(qint64, bytes);
    QFETCH(QByteArray, place);
    QFETCH(QString, fragment);
    QByteArray archive = m_archive;
    if (!place.isEmpty()) {
        const qsizetype at = archive.indexOf(place);
        QVERIFY(at > 0);
        archive[place == "one" ? at + 1000 : at] ^= 0x10;
    }
    QVERIFY(writeFile(m_file, archive));
    WorkControl control(std::stop_token(), [](const TaskProgress &) {});

    const QString message = messageOf(checkArchive(m_file, {entries, bytes}, control));

    QCOMPARE(message.isEmpty(), fragment.isEmpty());
    QVERIFY2(message.contains(fragment), qPrintable(message));
}

void TestArchiveCheck::directory_entriesAsQuaZipWritesLargeOnes_areCorrected()
{
    // What stands in the list for entries beyond 4 GiB, without their gigabytes.
    QByteArray large = m_archive;
    const qsizetype begin = large.indexOf("PK\1\2");
    for (qsizetype entry = begin; entry >= 0; entry = large.indexOf("PK\1\2", entry + 4)) {
        large[entry + 4] = 45;
        large[entry + 5] = 0; // MS-DOS
        large[entry + 6] = 63;
    }
    QVERIFY(writeFile(m_file, large));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));

    QCOMPARE(messageOf(correctDirectory(file, begin, 2)), QString());

    file.close();
    const QByteArray corrected = readFile(m_file).value_or({});
    int entries = 0;
    for (qsizetype entry = begin; entry >= 0; entry = corrected.indexOf("PK\1\2", entry + 4), ++entries) {
        QCOMPARE(int(corrected[entry + 5]), 3); // Unix
        QCOMPARE(int(corrected[entry + 6]), 45);
    }
    QCOMPARE(entries, 2);
    WorkControl control(std::stop_token(), [](const TaskProgress &) {});
    QCOMPARE(messageOf(checkArchive(m_file, {2, 20'003}, control)), QString());
}

void TestArchiveCheck::directory_elsewhere_isNotTouched()
{
    QVERIFY(writeFile(m_file, m_archive));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));

    QVERIFY(!correctDirectory(file, 0, 2));
    QVERIFY(!correctDirectory(file, m_archive.indexOf("PK\1\2"), 3));

    file.close();
    QCOMPARE(readFile(m_file).value_or({}), m_archive);
}

QTEST_GUILESS_MAIN(TestArchiveCheck)
#include "tst_archivecheck.moc"
