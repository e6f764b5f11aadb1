#include "worker/archivejob.h"

#include "core/dirtybytes.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "core/onlyonlinux.h"
#include "core/removetree.h"
#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "worker/archivewriter.h"
#include "worker/outcome.h"
#include "worker/snapshotplace.h"
#include "worker/takesnapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

struct Program
{
    int status = -1;
    QString output;
};

Program run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

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

/// Bit 11 of the flags, 6 bytes into the header that stands before the name in the archive.
bool isMarkedAsUtf8(const QByteArray &archive, const QByteArray &name)
{
    constexpr qsizetype headerSize = 30;
    const qsizetype header = archive.indexOf(name) - headerSize;
    return header >= 0 && (archive[header + 7] & 0x08);
}

/// One line for each thing below @p folder but the archive's manifest: path, type, mode, size or target, and the time
/// in seconds.
QString listingOf(const QString &folder)
{
    return run(u"sh"_s,
               {u"-c"_s, u"find . -mindepth 1 -path ./nymvisor -prune -o -printf '%p %y %m %l %T@ ' \\( -type f "
                         u"-printf '%s ' -exec "
                         "sha256sum {} \\; -o -printf '\\n' \\) | sed 's/\\.[0-9]* / /' | LC_ALL=C sort"_s},
               folder)
        .output;
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "C.UTF-8"); } // else unzip changes names that are not ASCII
    void init();

    void archive_home_isRestoredAsItWas();
    void archive_filesOfAllSizes_areInTheirOrder();
    void archive_thatIsLong_isOnItsWayToTheDisk_data();
    void archive_thatIsLong_isOnItsWayToTheDisk();
    void archive_seventyThousandEntries_areAllThere();
    void archive_nameThatIsNotUtf8_isKept();
    void archive_sameTreeTwice_isTheSameBytes();
    void archive_emptyHome_holdsTheManifestAlone();
    void archive_links_areNeverFollowed();
    void archive_result_countsWhatIsInIt();
    void archive_attributesBeyondAllMeasure_areNamed();
    void archive_made_isPrivateAndAlone();
    void archive_snapshotThatIsNone_isAnErrorWithItsPath_data();
    void archive_snapshotThatIsNone_isAnErrorWithItsPath();
    void archive_snapshotUnlikeItsManifest_isRefused_data();
    void archive_snapshotUnlikeItsManifest_isRefused();
    void archive_whileAnotherWrites_isRefused();
    void archive_abort_leavesNothing();
    void archive_fullDisk_leavesNothing();

private:
    void write(const QString &name, const QByteArray &content = "content", int mode = 0600) const;
    QString home() const { return m_folder->filePath(u"home"_s); }
    QString target() const { return m_folder->filePath(u"backups/1.0/home.zip"_s); }
    QString snapshot() const { return m_folder->filePath(u"snapshot"_s); }
    ArchiveRequest request() const { return {snapshot(), target()}; }
    QStringList namesBesideTheArchive() const
    {
        return QDir(QFileInfo(target()).path()).entryList(QDir::Files | QDir::Hidden);
    }
    void takeNewSnapshot() const;
    QString restore() const;
    QStringList namesInArchive() const;
    QString messageOfArchive() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(home() + "/nymvisor"_L1));
}

void TestArchive::takeNewSnapshot() const
{
    QCOMPARE(messageOf(removeTree(snapshot())), QString());
    QCOMPARE(messageOf(takeSnapshot(home(), snapshot())), QString());
}

void TestArchive::write(const QString &name, const QByteArray &content, int mode) const
{
    const QString path = home() + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(writeFile(path, content, mode));
}

/// Unpacks with the program that operators have, and returns where.
QString TestArchive::restore() const
{
    const QString restored = m_folder->filePath(u"restored"_s);
    const Program tested = run(u"unzip"_s, {u"-tqq"_s, target()});
    const Program unpacked = run(u"unzip"_s, {u"-qq"_s, target(), u"-d"_s, restored});
    if (tested.status != 0 || unpacked.status != 0)
        QTest::qFail(qPrintable(tested.output + unpacked.output), __FILE__, __LINE__);
    return restored;
}

QStringList TestArchive::namesInArchive() const
{
    QStringList names = run(u"zipinfo"_s, {u"-1"_s, target()}).output.split(u'\n', Qt::SkipEmptyParts);
    if (names.value(0) != "nymvisor/manifest"_L1)
        return {};
    names.removeFirst();
    return names;
}

QString TestArchive::messageOfArchive() const
{
    takeNewSnapshot();
    ArchiveJob job(request());
    return messageOf(outcomeOf(job));
}

void TestArchive::archive_home_isRestoredAsItWas()
{
    write(u"config/config.toml"_s, "a = 1\n", 0640);
    write(u"data/empty"_s, {});
    write(u"data/program"_s, "#!/bin/sh\n", 0755);
    write(u"data/read-only"_s, "x", 0400);
    write(u"data/large"_s, QByteArray(3'000'000, 'x') + "end");
    write(u"naïve name with 空白 and \"quotes\"\\"_s);
    QVERIFY(QDir().mkpath(home() + "/empty folder/deeper"_L1));
    QVERIFY(QFile::setPermissions(home() + "/empty folder"_L1, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(u"config/config.toml"_s, home() + "/link"_L1));
    QVERIFY(QFile::link(u"/nowhere/at all"_s, home() + "/dangling"_L1));
    QCOMPARE(run(u"touch"_s, {u"-d"_s, u"2001-02-03T04:05:07Z"_s, home() + "/data/empty"_L1}).status, 0);
    QCOMPARE(run(u"touch"_s, {u"-d"_s, u"1971-02-03T04:05:07Z"_s, home() + "/data/large"_L1}).status, 0);

    QCOMPARE(messageOfArchive(), QString());

    // A link's own time is not kept by unzip; folders' times are not, where it fills them.
    static const QRegularExpression unkept(u"^(\\S.* [dl] .*) \\d+ $"_s, QRegularExpression::MultilineOption);
    const QString expected = listingOf(home()).replace(unkept, u"\\1"_s);
    QVERIFY(expected.contains("./data/empty f 600  981173107"_L1));
    QCOMPARE(listingOf(restore()).replace(unkept, u"\\1"_s), expected);
}

void TestArchive::archive_filesOfAllSizes_areInTheirOrder()
{
    // Packed whole in some thread, packed in pieces, stored; whichever is done first.
    for (int i = 0; i < 300; ++i)
        write(u"small/%1"_s.arg(i), noise(i * 7) + QByteArray(i * 31, 'x'));
    write(u"a/large"_s, QByteArray(17 << 20, 'x') + noise(1000));
    write(u"b/large noise"_s, noise(17 << 20));
    write(u"b/large of whole pieces"_s, noise(1 << 14).repeated(18 << 6)); // each like what is before it
    write(u"c/noise"_s, noise(300'000));
    write(u"c/text"_s, QByteArray(300'000, 'x'));

    QCOMPARE(messageOfArchive(), QString());

    QCOMPARE(listingOf(restore()), listingOf(home()));
    QStringList sorted = namesInArchive();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(namesInArchive(), sorted);
    const QStringList lines = run(u"zipinfo"_s, {target()}).output.split(u'\n');
    QCOMPARE(lines.filter(u" stor "_s).filter(u"noise"_s).size(), 2);
    QCOMPARE(lines.filter(u" def"_s).filter(QRegularExpression(u"c/text|a/large|whole pieces"_s)).size(), 3);
    const QString whole = lines.filter(u"whole pieces"_s).value(0).simplified();
    QVERIFY2(QFileInfo(target()).size() < (18 << 20) + 600'000, qPrintable(whole)); // what is before a piece counts
}

void TestArchive::archive_thatIsLong_isOnItsWayToTheDisk_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("piecesOfEach"); // 0: not in pieces
    QTest::newRow("of one large file") << 1 << 32;
    QTest::newRow("of many small ones") << 32 << 0;
}

void TestArchive::archive_thatIsLong_isOnItsWayToTheDisk()
{
    QFETCH(int, files);
    QFETCH(int, piecesOfEach);
    ONLY_ON_LINUX("writing behind");
    QFile file(m_folder->filePath(u"archive"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (!tellsChanges(file.handle()))
        QSKIP("temporary files are on no disk here");
    const PackedContent piece = storedPiece(noise(1 << 20));
    ArchiveWriter writer(file.handle());
    VERIFY_VALUE(writer.open());
    for (int i = 0; i < files; ++i) {
        const ArchiveEntry entry{{.path = QByteArray::number(i), .mode = S_IFREG | 0600}};
        if (piecesOfEach == 0) {
            VERIFY_VALUE(writer.add(entry, piece));
            continue;
        }
        VERIFY_VALUE(writer.beginLarge(entry, false));
        for (int j = 0; j < piecesOfEach; ++j)
            VERIFY_VALUE(writer.addPiece(entry, piece));
        VERIFY_VALUE(writer.endLarge(entry));
    }
    QVERIFY(file.size() > 32 << 20);
    VERIFY_WRITTEN_BEHIND(file.handle());
}

void TestArchive::archive_seventyThousandEntries_areAllThere()
{
    constexpr int files = 70'000; // more than the format counts without its extension
    for (int i = 0; i < files; ++i)
        QVERIFY(QFile(home() + u'/' + QString::number(i)).open(QIODevice::WriteOnly));

    QCOMPARE(messageOfArchive(), QString());

    const Program tested = run(u"unzip"_s, {u"-tq"_s, target()});
    QVERIFY2(tested.output.contains("No errors detected"_L1), qPrintable(tested.output));
    QCOMPARE(namesInArchive().size(), files);
}

void TestArchive::archive_nameThatIsNotUtf8_isKept()
{
    const QByteArray name = "caf\xe9 \x80"; // not \xff: unzip drops that byte, from zip's own archives too
    const int file = ::open((QFile::encodeName(home()) + '/' + name).constData(), O_WRONLY | O_CREAT, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(::write(file, "x", 1), 1);
    ::close(file);
    write(u"é"_s); // one that is, after it

    QCOMPARE(messageOfArchive(), QString());

    const QByteArray archive = readFile(target()).value_or({});
    QVERIFY(!isMarkedAsUtf8(archive, name));
    QVERIFY(isMarkedAsUtf8(archive, "\xc3\xa9"));
    const QByteArray restored = QFile::encodeName(restore()) + '/';
    QCOMPARE(::access((restored + name).constData(), F_OK), 0);
    QCOMPARE(::access((restored + "\xc3\xa9").constData(), F_OK), 0);
    // Qt cannot name it, so it would not be removed with its folder.
    ::unlink((restored + name).constData());
    ::unlink((QFile::encodeName(home()) + '/' + name).constData());
}

void TestArchive::archive_sameTreeTwice_isTheSameBytes()
{
    for (const char *name : {"b", "a", "c/2", "c/10"})
        write(QString::fromLatin1(name));
    QCOMPARE(messageOfArchive(), QString());
    const auto first = readFile(target());
    ArchiveJob again(request());

    QCOMPARE(messageOf(outcomeOf(again)), QString());

    QVERIFY(first);
    QCOMPARE(readFile(target()).value_or({}), *first);
    QCOMPARE(namesInArchive(), QStringList({u"a"_s, u"b"_s, u"c/"_s, u"c/10"_s, u"c/2"_s}));
}

void TestArchive::archive_emptyHome_holdsTheManifestAlone()
{
    QCOMPARE(messageOfArchive(), QString());
    QCOMPARE(run(u"zipinfo"_s, {u"-1"_s, target()}).output, u"nymvisor/manifest\n"_s);
}

void TestArchive::archive_links_areNeverFollowed()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(writeFile(elsewhere + "/secret"_L1, "secret"));
    QVERIFY(QFile::link(elsewhere, home() + "/folder"_L1));

    QCOMPARE(messageOfArchive(), QString());

    QCOMPARE(namesInArchive(), QStringList{u"folder"_s});
}

void TestArchive::archive_result_countsWhatIsInIt()
{
    write(u"a/one"_s, "12345");
    write(u"two"_s, "123");
    QVERIFY(QFile::link(u"two"_s, home() + "/link"_L1));
    takeNewSnapshot();
    ArchiveJob job(request());
    QSignalSpy progressed(&job, &WorkerJob::progressed);

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const auto result = ArchiveResult::fromJson(job.result());
    QVERIFY(result);
    QCOMPARE(result->files, 2);
    QCOMPARE(result->bytes, 8);
    QCOMPARE(result->archiveSize, QFileInfo(target()).size());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.first().first().value<TaskProgress>().total, 16); // written, and read back
}

void TestArchive::archive_attributesBeyondAllMeasure_areNamed()
{
    ONLY_ON_LINUX("extended attributes");
    const QTemporaryDir memory(u"/dev/shm/archive-XXXXXX"_s); // on disks there is seldom room for so many
    write(u"file"_s);
    write(u"other"_s);
    QCOMPARE(messageOf(takeSnapshot(home(), memory.filePath(u"x"_s))), QString());
    const QByteArray value = noise(60'000);
    const QByteArray file = QFile::encodeName(SnapshotPlace::treeOf(memory.filePath(u"x"_s)) + "/file"_L1);
    if (::setxattr(file.constData(), "trusted.large", value.constData(), size_t(value.size()), 0) != 0)
        QSKIP("the file system takes no such attribute");
    ArchiveJob job(ArchiveRequest{memory.filePath(u"x"_s), target()});

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    QCOMPARE(ArchiveResult::fromJson(job.result()).value_or({}).incomplete, QStringList{u"file"_s});
}

void TestArchive::archive_made_isPrivateAndAlone()
{
    write(u"file"_s);

    QCOMPARE(messageOfArchive(), QString());

    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(target()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(target()).path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
    QCOMPARE(namesBesideTheArchive(), QStringList{u"home.zip"_s});
}

void TestArchive::archive_snapshotThatIsNone_isAnErrorWithItsPath_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("it is not there") << u"/nowhere/at/all"_s;
    QTest::newRow("it is a file") << u"/etc/passwd"_s;
    QTest::newRow("it is relative") << u"relative"_s;
}

void TestArchive::archive_snapshotThatIsNone_isAnErrorWithItsPath()
{
    QFETCH(QString, folder);
    ArchiveJob job(ArchiveRequest{folder, target()});

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.startsWith("cannot back up "_L1 + folder), qPrintable(message));
    QCOMPARE(namesBesideTheArchive(), QStringList());
}

void TestArchive::archive_snapshotUnlikeItsManifest_isRefused_data()
{
    QTest::addColumn<QString>("command"); // in the snapshot's tree
    QTest::addColumn<QString>("entry");
    QTest::newRow("content has changed") << u"printf CONTENT > data/file"_s << u"data/file"_s;
    QTest::newRow("it is shorter") << u"printf x > data/file"_s << u"data/file"_s;
    QTest::newRow("a file is gone") << u"rm data/file"_s << u"data/file"_s;
    QTest::newRow("the last file is gone") << u"rm last"_s << u"last"_s;
    QTest::newRow("a file is a folder") << u"rm data/file && mkdir data/file"_s << u"data/file"_s;
    QTest::newRow("a file more") << u"touch data/a"_s << u"data/a"_s;
    QTest::newRow("a pipe more") << u"mkfifo z"_s << u"z"_s;
    QTest::newRow("a large file has changed") << u"printf y | dd of=large conv=notrunc 2> /dev/null"_s << u"large"_s;
}

void TestArchive::archive_snapshotUnlikeItsManifest_isRefused()
{
    QFETCH(QString, command);
    QFETCH(QString, entry);
    write(u"data/file"_s);
    write(u"large"_s, QByteArray(17 << 20, 'x'));
    write(u"last"_s);
    takeNewSnapshot();
    QCOMPARE(run(u"sh"_s, {u"-c"_s, command}, SnapshotPlace::treeOf(snapshot())).status, 0);
    ArchiveJob job(request());

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.contains(u"'%1' in the snapshot is not what its manifest says"_s.arg(entry)), qPrintable(message));
    QCOMPARE(namesBesideTheArchive(), QStringList());
}

void TestArchive::archive_whileAnotherWrites_isRefused()
{
    QVERIFY(QDir().mkpath(QFileInfo(target()).path()));
    QVERIFY(writeFile(target() + ".part"_L1, "what the other one has"));
    QFile other(target() + ".part"_L1);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(other.handle(), LOCK_EX | LOCK_NB), 0);
    takeNewSnapshot();
    ArchiveJob job(request());

    const auto outcome = outcomeOf(job);

    QVERIFY2(messageOf(outcome).contains("another backup is writing it"_L1), qPrintable(messageOf(outcome)));
    QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    QCOMPARE(other.readAll(), QByteArray("what the other one has"));
}

void TestArchive::archive_abort_leavesNothing()
{
    write(u"file"_s);
    QFile sparse(home() + "/sparse"_L1);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(1) << 40)); // hours of work
    takeNewSnapshot();
    ArchiveJob job(request());
    QSignalSpy progressed(&job, &WorkerJob::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(progressed.wait(fakes::untilItComes));

    job.abort();

    QVERIFY(finished.wait(fakes::untilItComes));
    QCOMPARE(finished.first().first().value<Result<>>().error().status(), ExitStatus::TryLater);
    QCOMPARE(namesBesideTheArchive(), QStringList());
}

void TestArchive::archive_fullDisk_leavesNothing()
{
    write(u"file"_s, noise(300'000));
    write(u"second"_s);
    takeNewSnapshot();
    // A file may grow to 64 KiB, and no further: to the program it is as if the disk were full.
    struct rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const struct rlimit small = {64 * 1024, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    ArchiveJob job(request());
    const QString message = messageOf(outcomeOf(job));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY2(message.contains("cannot write the entry 'file': File too large"_L1), qPrintable(message));
    QCOMPARE(namesBesideTheArchive(), QStringList());
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
