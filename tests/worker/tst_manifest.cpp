#include "worker/manifest.h"

#include "core/files.h"
#include "core/resultchecks.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <limits>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_ofAnyKind_comeBack();
    void manifest_asItIsWritten_isThisText();
    void damage_ofTheText_isAnError_data();
    void damage_ofTheText_isAnError();

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"manifest"_s);
};

void TestManifest::entries_ofAnyKind_comeBack()
{
    ManifestEntry plain{
        .path = "a/b", .mode = S_IFREG | 04644, .owner = 0, .group = 4294967294, .checksum = 0xdeadbeef};
    plain.size = std::numeric_limits<qint64>::max();
    plain.modified = -1;
    plain.changed = std::numeric_limits<qint64>::min();
    plain.inode = std::numeric_limits<quint64>::max();
    plain.device = 1;
    QList<ManifestEntry> entries{{.path = "", .mode = S_IFDIR | 0700}, plain};
    for (const QByteArray &path : {QByteArray("."), QByteArray("a b"), QByteArray("100%"), QByteArray("line\nbreak"),
                                   QByteArray("\xff\xfe"), QByteArray(65'000, ' ')})
        entries += ManifestEntry{.path = "x/" + path, .mode = S_IFLNK | 0777};
    const auto writer = ManifestWriter::create(m_path, 42);
    VERIFY_VALUE(writer);
    for (const ManifestEntry &entry : entries)
        VERIFY_VALUE((*writer)->add(entry));
    VERIFY_VALUE((*writer)->close());

    const auto reader = ManifestReader::open(m_path);
    VERIFY_VALUE(reader);
    QCOMPARE((*reader)->begin(), 42);
    for (const ManifestEntry &entry : entries) {
        const auto read = (*reader)->next();
        VERIFY_VALUE(read);
        QVERIFY(*read && **read == entry);
    }
    const auto end = (*reader)->next();
    VERIFY_VALUE(end);
    QVERIFY(!*end);
}

/// It stands in archives, which later versions read.
void TestManifest::manifest_asItIsWritten_isThisText()
{
    const auto writer = ManifestWriter::create(m_path, 7);
    VERIFY_VALUE(writer);
    VERIFY_VALUE((*writer)->add({.path = "", .mode = S_IFDIR | 0700, .owner = 1, .group = 2}));
    VERIFY_VALUE((*writer)->add({.path = "a b%",
                                 .mode = S_IFREG | 0600,
                                 .owner = 1,
                                 .group = 2,
                                 .size = 3,
                                 .modified = -4,
                                 .changed = 5,
                                 .inode = 6,
                                 .device = 7,
                                 .checksum = 255}));
    VERIFY_VALUE((*writer)->close());
    QCOMPARE(readFile(m_path).value_or({}), "nymvisor-manifest 1 7\n"
                                            "d 700 1 2 0 0 0 0 0 - .\n"
                                            "f 600 1 2 3 -4 5 6 7 ff a%20b%25\n"
                                            "end 2\n");
}

void TestManifest::damage_ofTheText_isAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray first = "nymvisor-manifest 1 7\n";
    const QByteArray entry = "f 600 1 2 3 4 5 6 7 - a\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another beginning") << QByteArray("nymvisor-manifest 2 7\nend 0\n");
    QTest::newRow("a beginning without a time") << QByteArray("nymvisor-manifest 1 x\nend 0\n");
    QTest::newRow("no end") << first + entry;
    QTest::newRow("an end that is cut off") << first + entry + "end 1";
    QTest::newRow("an entry is missing") << first + entry + "end 2\n";
    QTest::newRow("an entry more") << first + entry + entry + "end 1\n";
    QTest::newRow("no number at the end") << first + entry + "end \n";
    QTest::newRow("a field is missing") << first + "f 600 1 2 3 4 5 6 - a\nend 1\n";
    QTest::newRow("a field more") << first + "f 600 1 2 3 4 5 6 7 - a b\nend 1\n";
    QTest::newRow("a type of two letters") << first + "ff 600 1 2 3 4 5 6 7 - a\nend 1\n";
    QTest::newRow("an empty line") << first + "\nend 1\n";
}

void TestManifest::damage_ofTheText_isAnError()
{
    QFETCH(QByteArray, text);
    VERIFY_VALUE(writeFile(m_path, text));
    const auto reader = ManifestReader::open(m_path);
    bool isWhole = bool(reader);
    for (int entries = 0; isWhole && entries < 3; ++entries) {
        const auto next = (*reader)->next();
        isWhole = bool(next);
        if (next && !*next)
            break;
    }
    QVERIFY(!isWhole);
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
