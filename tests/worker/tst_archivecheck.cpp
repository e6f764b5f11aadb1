#include "worker/archivecheck.h"

#include "core/files.h"
#include "worker/archivedirectory.h"
#include "worker/archivejob.h"
#include "worker/madearchive.h"
#include "worker/outcome.h"
#include "worker/takesnapshot.h"

#include <QProcess>
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

    void check_wholeArchive_isCounted();
    void check_damagedArchive_isSeen_data();
    void check_damagedArchive_isSeen();
    void check_archiveCutOffAnywhere_isSeen();
    void check_archiveMadeByAnybody_isRefusedWithTheEntry_data();
    void check_archiveMadeByAnybody_isRefusedWithTheEntry();
    void check_archiveOfAnotherProgram_isRefused();
    void directory_entriesAsQuaZipWritesLargeOnes_areCorrected();
    void directory_elsewhere_isNotTouched();

private:
    QString messageOfCheck() const;

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"home.zip"_s);
    QByteArray m_archive;
};

/// One archive, made as the worker makes them, that each row damages in its own way.
void TestArchiveCheck::initTestCase()
{
    const QString home = m_folder.filePath(u"home"_s);
    QVERIFY(makeFolder(home + "/nymvisor"_L1));
    QVERIFY(writeFile(home + "/one"_L1, noise(20'000)));
    QVERIFY(writeFile(home + "/three"_L1, noise(9 << 20).toHex()));
    QVERIFY(writeFile(home + "/two"_L1, "abc"));
    QVERIFY(writeFile(home + "/zeros"_L1, QByteArray(1 << 20, 0)));
    QCOMPARE(messageOf(takeSnapshot(home, m_folder.filePath(u"snapshot"_s))), QString());
    ArchiveJob job(ArchiveRequest{m_folder.filePath(u"snapshot"_s), m_file});
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    m_archive = readFile(m_file).value_or({});
}

QString TestArchiveCheck::messageOfCheck() const
{
    WorkControl control(std::stop_token(), [](const TaskProgress &) {});
    ContentProgress progress(control);
    const auto content = checkArchive(m_file, progress);
    return content ? QString() : content.error().message();
}

void TestArchiveCheck::check_wholeArchive_isCounted()
{
    QVERIFY(writeFile(m_file, m_archive));
    WorkControl control(std::stop_token(), [](const TaskProgress &) {});
    ContentProgress progress(control);

    const auto content = checkArchive(m_file, progress);

    QVERIFY(content);
    QCOMPARE(content->files, 4);
    QCOMPARE(content->bytes, 20'003 + (19 << 20));
    QCOMPARE(content->onDisk, 20'480 + 4096 + (18 << 20)); // zeros become holes
    QCOMPARE(progress.done(), content->bytes);
}

void TestArchiveCheck::check_damagedArchive_isSeen_data()
{
    QTest::addColumn<QByteArray>("place"); // where a bit is turned over
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("content has changed") << QByteArray("one") << 1000 << u"'one' is damaged"_s;
    QTest::newRow("large content has changed") << QByteArray("three") << 1000 << u"'three' is damaged"_s;
    QTest::newRow("the manifest has changed") << QByteArray("nymvisor/manifest") << 200 << u"manifest"_s;
    QTest::newRow("the list is gone") << QByteArray("PK\5\6") << 0 << u"cannot be read"_s;
}

void TestArchiveCheck::check_damagedArchive_isSeen()
{
    QFETCH(QByteArray, place);
    QFETCH(int, offset);
    QFETCH(QString, fragment);
    QByteArray archive = m_archive;
    const qsizetype at = place.startsWith("PK") ? archive.lastIndexOf(place) : archive.indexOf(place);
    QVERIFY(at > 0);
    archive[at + offset] ^= 0x10;
    QVERIFY(writeFile(m_file, archive));

    const QString message = messageOfCheck();

    QVERIFY2(message.contains(fragment), qPrintable(message));
}

void TestArchiveCheck::check_archiveCutOffAnywhere_isSeen()
{
    for (qsizetype size = 0; size < m_archive.size(); size += 999'983) {
        QVERIFY(writeFile(m_file, m_archive.first(size)));
        QVERIFY(!messageOfCheck().isEmpty());
    }
}

void TestArchiveCheck::check_archiveMadeByAnybody_isRefusedWithTheEntry_data()
{
    using Entries = QList<MadeEntry>;
    const Entries good{MadeEntry::file("a"), MadeEntry::folder("b"), MadeEntry::file("b/c")};
    const auto changed = [&good](const std::function<void(Entries &)> &change) {
        Entries entries = good;
        change(entries);
        return entries;
    };
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<Entries>("listed");
    QTest::addColumn<QString>("fragment"); // empty: it is whole
    QTest::newRow("nothing is wrong") << good << good << QString();
    const auto alike = [](const char *name, const Entries &entries, const QString &fragment) {
        QTest::newRow(name) << entries << entries << fragment;
    };
    alike("absolute", {MadeEntry::file("/etc/x")}, u"'/etc/x' leads out"_s);
    alike("upwards", {MadeEntry::file("../x")}, u"'../x' leads out"_s);
    alike("upwards in the middle", {MadeEntry::folder("a"), MadeEntry::file("a/../../x")}, u"'a/../../x' leads out"_s);
    alike("upwards at the end", {MadeEntry::link("a/..", "x")}, u"'a/..' leads out"_s);
    alike("to where it is", {MadeEntry::file("./x")}, u"'./x' leads out"_s);
    alike("an empty name", {MadeEntry::folder("a"), MadeEntry::file("a//x")}, u"'a//x' leads out"_s);
    alike("through a link", {MadeEntry::link("a", "/tmp"), MadeEntry::file("a/x")}, u"'a/x' is below what is no"_s);
    alike("through a file", {MadeEntry::file("a"), MadeEntry::file("a/x")}, u"'a/x' is below what is no"_s);
    alike("without its folder", {MadeEntry::file("a/x")}, u"'a/x' is below what is no"_s);
    alike("twice", {MadeEntry::link("a", "/tmp"), MadeEntry::file("a")}, u"'a' is not in its place"_s);
    alike("in another order", {MadeEntry::file("b"), MadeEntry::file("a")}, u"'a' is not in its place"_s);
    alike("a link to nothing", {MadeEntry::link("a", "")}, u"'a' is not what"_s);
    alike("a link without end", {MadeEntry::link("a", QByteArray(5000, 'x'))}, u"'a' is not what"_s);
    QTest::newRow("an entry is missing") << good.first(2) << good << u"'b/c' is missing"_s;
    QTest::newRow("an entry more") << good << good.first(2) << u"'b/c' is not in its manifest"_s;
    QTest::newRow("another size") << good << changed([](Entries &e) { e[0].entry.manifest.size = 2; })
                                  << u"'a' is not what"_s;
    QTest::newRow("another checksum") << good << changed([](Entries &e) { e[0].entry.manifest.checksum = 7; })
                                      << u"'a' is not what"_s;
    QTest::newRow("another mode") << changed([](Entries &e) { e[0].entry.manifest.mode |= S_ISUID; }) << good
                                  << u"'a' is not what"_s;
    QTest::newRow("another name") << changed([](Entries &e) { e[0].entry.manifest.path = "../a"; }) << good
                                  << u"'../a' is not what"_s;
    QTest::newRow("a pipe") << changed([](Entries &e) { e[0].entry.manifest.mode = S_IFIFO | 0600; }) << good
                            << u"'a' is not what"_s;
}

void TestArchiveCheck::check_archiveMadeByAnybody_isRefusedWithTheEntry()
{
    QFETCH(QList<MadeEntry>, entries);
    QFETCH(QList<MadeEntry>, listed);
    QFETCH(QString, fragment);
    QCOMPARE(messageOf(makeArchive(m_file, entries, listed)), QString());

    const QString message = messageOfCheck();

    QCOMPARE(message.isEmpty(), fragment.isEmpty());
    QVERIFY2(message.contains(fragment), qPrintable(message));
}

void TestArchiveCheck::check_archiveOfAnotherProgram_isRefused()
{
    QFile::remove(m_file);
    QCOMPARE(QProcess::execute(u"zip"_s, {u"-qj"_s, m_file, u"/etc/hostname"_s}), 0);

    const QString message = messageOfCheck();

    QVERIFY2(message.contains("no backup that nymvisor has made"_L1), qPrintable(message));
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

    QCOMPARE(messageOf(correctDirectory(file, begin, 5)), QString());

    file.close();
    const QByteArray corrected = readFile(m_file).value_or({});
    int entries = 0;
    for (qsizetype entry = begin; entry >= 0; entry = corrected.indexOf("PK\1\2", entry + 4), ++entries) {
        QCOMPARE(int(corrected[entry + 5]), 3); // Unix
        QCOMPARE(int(corrected[entry + 6]), 45);
    }
    QCOMPARE(entries, 5);
    QCOMPARE(messageOfCheck(), QString());
}

void TestArchiveCheck::directory_elsewhere_isNotTouched()
{
    QVERIFY(writeFile(m_file, m_archive));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));

    QVERIFY(!correctDirectory(file, 0, 5));
    QVERIFY(!correctDirectory(file, m_archive.indexOf("PK\1\2"), 6));

    file.close();
    QCOMPARE(readFile(m_file).value_or({}), m_archive);
}

QTEST_GUILESS_MAIN(TestArchiveCheck)
#include "tst_archivecheck.moc"
