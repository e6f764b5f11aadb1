#include "worker/downloadjob.h"

#include "core/files.h"
#include "fakes/fakeupstream.h"
#include "worker/hostileupstream.h"
#include "worker/outcome.h"
#include "worker/smalldisk.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr qint64 limit = 1 << 20;
const QByteArray program = "#!/bin/sh\necho a program\n";

struct Entry
{
    QString name = {};
    QByteArray content = program;
    mode_t mode = S_IFREG | 0755;
};

QByteArray zipOf(const QList<Entry> &entries)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const Entry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.externalAttr = static_cast<quint32>(entry.mode) << 16;
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, info);
        file.write(entry.content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

FakeAnswer answerWith(const FakeBody &body)
{
    FakeAnswer answer;
    answer.body = body;
    return answer;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Zip archives, as a download comes upon them.
class TestUnpack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void init();

    void unpack_archive_givesTheProgram_data();
    void unpack_archive_givesTheProgram();
    void unpack_hostileArchive_leavesNothing_data();
    void unpack_hostileArchive_leavesNothing();
    void unpack_bomb_leavesNothing();
    void unpack_noRoomForTheProgram_keepsTheArchive();
    void unpack_leftByAKilledWorker_isCleanedUp();

private:
    DownloadRequest request(const QString &path = u"/asked"_s) const;
    QStringList filesThere() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<FakeUpstream> m_upstream;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_partial;
};

void TestUnpack::init()
{
    m_upstream = std::make_unique<FakeUpstream>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_partial = m_folder->filePath(u".nym-node.part"_s);
}

DownloadRequest TestUnpack::request(const QString &path) const
{
    return {{m_upstream->url(path)}, m_partial, {}, u"sha256"_s, limit};
}

void TestUnpack::unpack_archive_givesTheProgram_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<Entry>>("entries");
    const Entry readme{u"README"_s, "read me"};
    QTest::newRow("the program alone") << u"/asked"_s << QList<Entry>{{u"nym-node"_s}};
    QTest::newRow("in a folder bin") << u"/asked"_s << QList<Entry>{{u"bin/nym-node"_s}};
    QTest::newRow("with other files and folders")
        << u"/a.zip"_s
        << QList<Entry>{readme, {u"bin/"_s, {}, S_IFDIR | 0755}, {u"bin/nym-node"_s}, {u"doc/nym-node"_s, "x"}};
    QTest::newRow("below one top folder")
        << u"/asked"_s << QList<Entry>{{u"nym-1.2.3/README"_s, "x"}, {u"nym-1.2.3/nym-node"_s}};
    QTest::newRow("in a folder bin below that") << u"/asked"_s
                                                << QList<Entry>{{u"nym-1.2.3/"_s, {}, S_IFDIR | 0755},
                                                                {u"nym-1.2.3/bin/nym-node"_s},
                                                                {u"nym-1.2.3/doc/nym-node"_s, "x"}};
    QTest::newRow("below a top folder bin") << u"/asked"_s << QList<Entry>{{u"bin/bin/nym-node"_s}};
    QTest::newRow("made by a system without modes") << u"/asked"_s << QList<Entry>{{u"nym-node"_s, program, 0}};
}

void TestUnpack::unpack_archive_givesTheProgram()
{
    QFETCH(QString, path);
    QFETCH(QList<Entry>, entries);
    const QByteArray archive = zipOf(entries);
    m_upstream->answer(path, answerWith(archive));
    DownloadRequest asked = request(path);
    asked.checksum = sha256Of(archive);
    DownloadJob job(asked);

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const auto result = DownloadResult::fromJson(job.result());
    QVERIFY(result);
    QCOMPARE(result->size, program.size());
    QCOMPARE(result->sha256, sha256Of(program));
    QCOMPARE(readFile(m_partial).value_or({}), program);
    QVERIFY(QFileInfo(m_partial).isExecutable());
    QCOMPARE(filesThere(), QStringList{u".nym-node.part"_s});
}

void TestUnpack::unpack_hostileArchive_leavesNothing_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("fragment");
    const Entry good{u"nym-node"_s};
    const auto add = [](const char *sentence, const QByteArray &archive, const QString &fragment) {
        QTest::newRow(sentence) << archive << fragment;
    };
    add("it is no archive", "PK\3\4 and so on", u"not a zip archive"_s);
    add("it is cut off", zipOf({good}).chopped(30), u"not a zip archive"_s);
    QByteArray damaged = zipOf({{u"nym-node"_s, QByteArray(10'000, 'x')}});
    damaged[damaged.indexOf("nym-node") + 12] ^= 0x55;
    add("its bytes are damaged", damaged, u"damaged"_s);
    QByteArray otherSum = zipOf({good});
    otherSum[otherSum.lastIndexOf("PK\1\2") + 16] ^= 0x55; // the CRC in its list
    add("its checksum is another", otherSum, u"entry 'nym-node'"_s);
    add("the program is not in it", zipOf({{u"other"_s}}), u"neither 'nym-node' nor 'bin/nym-node'"_s);
    add("the program is deeper in it", zipOf({{u"x/y/bin/nym-node"_s}}), u"neither 'nym-node' nor"_s);
    add("it is below one of two folders", zipOf({{u"x/nym-node"_s}, {u"y/README"_s}}), u"neither 'nym-node' nor"_s);
    add("it is below one folder, and a file beside", zipOf({{u"x/bin/nym-node"_s}, {u"README"_s}}),
        u"neither 'nym-node' nor"_s);
    add("a folder of no name", zipOf({{u"/nym-node"_s}}), u"leads out of its folder"_s);
    add("the program is a folder", zipOf({{u"nym-node/"_s, {}, S_IFDIR | 0755}}), u"neither 'nym-node' nor"_s);
    add("there are two programs", zipOf({good, {u"bin/nym-node"_s}}), u"both 'nym-node' and 'bin/nym-node' could"_s);
    add("there are two below one folder", zipOf({{u"x/bin/nym-node"_s}, {u"x/nym-node"_s}}),
        u"both 'x/bin/nym-node' and 'x/nym-node' could be the program"_s);
    add("there are two below bin", zipOf({{u"bin/nym-node"_s}, {u"bin/bin/nym-node"_s}}), u"both 'bin/nym-node' and"_s);
    add("below one folder, and a link", zipOf({{u"x/nym-node"_s}, {u"x/y"_s, "/", S_IFLNK | 0777}}),
        u"neither a file nor a folder"_s);
    add("below one folder, and upwards", zipOf({{u"x/nym-node"_s}, {u"x/../y"_s}}), u"leads out of its folder"_s);
    add("its one folder leads upwards", zipOf({{u"../nym-node"_s}}), u"leads out of its folder"_s);
    add("there are two of one name", zipOf({good, good}), u"both 'nym-node' and 'nym-node' could"_s);
    add("an absolute path", zipOf({good, {u"/etc/cron.d/x"_s}}), u"'/etc/cron.d/x' leads out of its folder"_s);
    add("a path upwards", zipOf({good, {u"bin/../../x"_s}}), u"leads out of its folder"_s);
    add("a path as another system writes it", zipOf({good, {u"..\\x"_s}}), u"leads out of its folder"_s);
    add("the program is a link", zipOf({{u"nym-node"_s, "/etc/passwd", S_IFLNK | 0777}}), u"neither a file nor"_s);
    add("another entry is a link", zipOf({good, {u"x"_s, "/", S_IFLNK | 0777}}), u"neither a file nor a folder"_s);
    add("an entry is a device", zipOf({good, {u"x"_s, {}, S_IFBLK | 0600}}), u"neither a file nor a folder"_s);
    add("the program is empty", zipOf({{u"nym-node"_s, {}}}), u"is empty"_s);
    add("the program is too large", zipOf({{u"nym-node"_s, QByteArray(limit + 1, 'x')}}),
        u"larger than the 1048576 bytes allowed"_s);
    QList<Entry> many{good};
    for (int i = 0; i < 64; ++i)
        many += Entry{QString::number(i), {}};
    add("too many entries", zipOf(many), u"more than 64 entries"_s);
    QByteArray encrypted = zipOf({good});
    encrypted[encrypted.lastIndexOf("PK\1\2") + 8] |= 1;
    add("the program is encrypted", encrypted, u"is encrypted"_s);
}

void TestUnpack::unpack_hostileArchive_leavesNothing()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, fragment);
    m_upstream->answer(u"/asked"_s, answerWith(archive));
    DownloadJob job(request());

    const auto outcome = outcomeOf(job);

    QVERIFY(!outcome);
    QVERIFY2(messageOf(outcome).contains("the archive cannot be used: "_L1), qPrintable(messageOf(outcome)));
    QVERIFY2(messageOf(outcome).contains(fragment), qPrintable(messageOf(outcome)));
    QCOMPARE(outcome.error().status(), ExitStatus::BadData);
    QCOMPARE(filesThere(), QStringList());
}

void TestUnpack::unpack_bomb_leavesNothing()
{
    m_upstream->answer(u"/asked"_s, answerWith(zipOf({{u"nym-node"_s, QByteArray(32 << 20, 'x')}})));
    DownloadRequest asked = request();
    asked.sizeLimit = qint64(1) << 30;
    DownloadJob job(asked);

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.contains("more than 200 times as large"_L1), qPrintable(message));
    QCOMPARE(filesThere(), QStringList());
}

void TestUnpack::unpack_noRoomForTheProgram_keepsTheArchive()
{
    SmallDisk disk(m_folder->filePath(u"small"_s));
    REQUIRE_MOUNTED(disk);
    m_partial = m_folder->filePath(u"small/.nym-node.part"_s);
    constexpr qint64 size = 5 << 20;
    const QByteArray content = FakeBody::generated(size).read(0, size);
    const QByteArray archive = zipOf({{u"nym-node"_s, content}});
    FakeAnswer answer = answerWith(archive);
    answer.etag = "\"e\"";
    m_upstream->answer(u"/asked"_s, answer);
    DownloadRequest asked = request();
    asked.sizeLimit = 2 * size;
    asked.checksum = sha256Of(archive);
    DownloadJob job(asked);

    const auto outcome = outcomeOf(job);

    QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    QVERIFY2(messageOf(outcome).contains(
                 "5.4 MiB are needed (the program in the archive 5.0 MiB, kept free 409.6 KiB), 3.0 MiB are free"_L1),
             qPrintable(messageOf(outcome)));
    QVERIFY(!QFile::exists(m_partial + ".unpacked"_L1));

    QVERIFY(disk.grow());
    DownloadJob next(asked);
    QCOMPARE(messageOf(outcomeOf(next)), QString());
    QCOMPARE(m_upstream->requests().size(), 1); // the archive was still there
    QCOMPARE(readFile(m_partial).value_or({}), content);
    QVERIFY(!QFile::exists(m_partial + ".resume"_L1));
}

void TestUnpack::unpack_leftByAKilledWorker_isCleanedUp()
{
    QVERIFY(writeFile(m_partial + ".unpacked"_L1, "half a program"));
    m_upstream->answer(u"/asked"_s, answerWith(program));
    DownloadJob job(request());

    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(filesThere(), QStringList{u".nym-node.part"_s});
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
