#include "worker/archivejob.h"

#include "core/files.h"
#include "worker/outcome.h"

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
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr uid_t nobody = 65534;

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
    if (!process.waitForFinished(30'000))
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

/// One line for each thing below @p folder: path, type, mode, size or target, and the time in seconds.
QString listingOf(const QString &folder)
{
    return run(u"sh"_s,
               {u"-c"_s, u"find . -mindepth 1 -printf '%p %y %m %l %T@ ' \\( -type f -printf '%s ' -exec "
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
    void archive_leftOut_isNotInIt();
    void archive_specialFiles_areSkippedAndNamed();
    void archive_nameThatIsNotUtf8_isKept();
    void archive_itself_isNotInIt();
    void archive_sameTreeTwice_isTheSameBytes();
    void archive_emptyFolder_isAnArchiveOfNothing();
    void archive_links_areNeverFollowed();
    void archive_result_countsWhatIsInIt();
    void archive_made_isPrivateAndAlone();
    void archive_folderThatCannotBeRead_isAnErrorWithItsPath_data();
    void archive_folderThatCannotBeRead_isAnErrorWithItsPath();
    void archive_fileThatCannotBeRead_isAnErrorWithItsPath();
    void archive_whileAnotherWrites_isRefused();
    void archive_abort_leavesNothing();
    void archive_fullDisk_leavesNothing();

private:
    void write(const QString &name, const QByteArray &content = "content", int mode = 0600) const;
    QString home() const { return m_folder->filePath(u"home"_s); }
    QString target() const { return m_folder->filePath(u"backups/1.0/home.zip"_s); }
    ArchiveRequest request(const QStringList &leftOut = {}) const { return {home(), leftOut, target()}; }
    QString restore() const;
    QStringList namesInArchive() const;
    QString messageOfArchive(const QStringList &leftOut = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(home()));
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
    return run(u"zipinfo"_s, {u"-1"_s, target()}).output.split(u'\n', Qt::SkipEmptyParts);
}

QString TestArchive::messageOfArchive(const QStringList &leftOut) const
{
    ArchiveJob job(request(leftOut));
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

void TestArchive::archive_leftOut_isNotInIt()
{
    write(u"nymvisor/backups/old.zip"_s);
    write(u"nymvisor/journal.json"_s);
    write(u"nymvisor/journal.json.old"_s);
    write(u"data/nymvisor/backups"_s);
    write(u"data/lock"_s);

    QCOMPARE(messageOfArchive({u"nymvisor/backups"_s, u"nymvisor/journal.json"_s, u"./data/lock"_s}), QString());

    QCOMPARE(namesInArchive(), QStringList({u"data/"_s, u"data/nymvisor/"_s, u"data/nymvisor/backups"_s, u"nymvisor/"_s,
                                            u"nymvisor/journal.json.old"_s}));
}

void TestArchive::archive_specialFiles_areSkippedAndNamed()
{
    write(u"data/file"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(home() + "/data/pipe"_L1).constData(), 0600), 0);
    ArchiveJob job(request());

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    QCOMPARE(ArchiveResult::fromJson(job.result()).value_or({}).skipped, QStringList{u"data/pipe"_s});
    QCOMPARE(namesInArchive(), QStringList({u"data/"_s, u"data/file"_s}));
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

void TestArchive::archive_itself_isNotInIt()
{
    write(u"file"_s);
    ArchiveJob job(ArchiveRequest{home(), {}, home() + "/backups/home.zip"_L1});

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const QString names = run(u"zipinfo"_s, {u"-1"_s, home() + "/backups/home.zip"_L1}).output;
    QCOMPARE(names, u"backups/\nfile\n"_s);
}

void TestArchive::archive_sameTreeTwice_isTheSameBytes()
{
    for (const char *name : {"b", "a", "c/2", "c/10"})
        write(QString::fromLatin1(name));
    QCOMPARE(messageOfArchive(), QString());
    const auto first = readFile(target());

    QCOMPARE(messageOfArchive(), QString());

    QVERIFY(first);
    QCOMPARE(readFile(target()).value_or({}), *first);
    QCOMPARE(namesInArchive(), QStringList({u"a"_s, u"b"_s, u"c/"_s, u"c/10"_s, u"c/2"_s}));
}

void TestArchive::archive_emptyFolder_isAnArchiveOfNothing()
{
    QCOMPARE(messageOfArchive(), QString());
    QVERIFY(QFileInfo::exists(target()));
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
    ArchiveJob job(request());
    QSignalSpy progressed(&job, &WorkerJob::progressed);

    QCOMPARE(messageOf(outcomeOf(job)), QString());

    const auto result = ArchiveResult::fromJson(job.result());
    QVERIFY(result);
    QCOMPARE(result->files, 2);
    QCOMPARE(result->bytes, 8);
    QCOMPARE(result->archiveSize, QFileInfo(target()).size());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.first().first().value<TaskProgress>().total, 8);
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
    QCOMPARE(QDir(QFileInfo(target()).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"home.zip"_s});
}

void TestArchive::archive_folderThatCannotBeRead_isAnErrorWithItsPath_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("it is not there") << u"/nowhere/at/all"_s;
    QTest::newRow("it is a file") << u"/etc/passwd"_s;
    QTest::newRow("it is relative") << u"relative"_s;
}

void TestArchive::archive_folderThatCannotBeRead_isAnErrorWithItsPath()
{
    QFETCH(QString, folder);
    ArchiveJob job(ArchiveRequest{folder, {}, target()});

    const QString message = messageOf(outcomeOf(job));

    QVERIFY2(message.startsWith("cannot back up "_L1 + folder), qPrintable(message));
    QVERIFY(!QFileInfo::exists(target()));
    QVERIFY(!QFileInfo::exists(target() + ".part"_L1));
}

void TestArchive::archive_fileThatCannotBeRead_isAnErrorWithItsPath()
{
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) { // to whom everything is open
        m_folder.reset();
        QCOMPARE(::seteuid(nobody), 0);
        init();
    }
    write(u"data/secret"_s, "x", 0000);
    const QString message = messageOfArchive();
    const bool isNothingLeft = !QFileInfo::exists(target()) && !QFileInfo::exists(target() + ".part"_L1);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);

    QVERIFY2(message.contains("cannot open data/secret"_L1), qPrintable(message));
    QVERIFY(isNothingLeft);
}

void TestArchive::archive_whileAnotherWrites_isRefused()
{
    QVERIFY(QDir().mkpath(QFileInfo(target()).path()));
    QVERIFY(writeFile(target() + ".part"_L1, "what the other one has"));
    QFile other(target() + ".part"_L1);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(other.handle(), LOCK_EX | LOCK_NB), 0);
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
    ArchiveJob job(request());
    QSignalSpy progressed(&job, &WorkerJob::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(progressed.wait());

    job.abort();

    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<Result<>>().error().status(), ExitStatus::TryLater);
    QCOMPARE(QDir(QFileInfo(target()).path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestArchive::archive_fullDisk_leavesNothing()
{
    write(u"file"_s, noise(300'000));
    write(u"second"_s);
    // A file may grow to 64 KiB, and no further: to the program it is as if the disk were full.
    struct rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const struct rlimit small = {64 * 1024, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString message = messageOfArchive();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY2(message.contains("cannot write the entry 'file': File too large"_L1), qPrintable(message));
    QCOMPARE(QDir(QFileInfo(target()).path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
