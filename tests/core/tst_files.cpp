#include "core/files.h"

#include "core/resultchecks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, a file cannot grow beyond so many bytes: what a full disk looks like, for root too.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(cannot be read)"_ba;
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString linkAt(const QString &path)
{
    char target[4096];
    const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target, sizeof target);
    return size < 0 ? u"(no link)"_s : QString::fromUtf8(target, size);
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void writeFile_anyUmask_contentAndExactMode()
    {
        const mode_t before = ::umask(0077);
        VERIFY_VALUE(writeFile(at(u"a"_s), "one", 0644));
        ::umask(0000);
        VERIFY_VALUE(writeFile(at(u"b"_s), "two"));
        ::umask(before);
        QCOMPARE(contentOf(at(u"a"_s)), "one"_ba);
        QCOMPARE(modeOf(at(u"a"_s)), 0644);
        QCOMPARE(modeOf(at(u"b"_s)), privateFileMode);
        VERIFY_VALUE(writeFile(at(u"a"_s), "three"));
        QCOMPARE(contentOf(at(u"a"_s)), "three"_ba);
        QCOMPARE(modeOf(at(u"a"_s)), privateFileMode);
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"a"_s, u"b"_s}));
    }

    void writeFile_nothing_emptyFile()
    {
        VERIFY_VALUE(writeFile(at(u"a"_s), {}));
        QCOMPARE(contentOf(at(u"a"_s)), QByteArray());
    }

    void writeAfter_aFile_keepsItsBeginning_data()
    {
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray before = QByteArray(100'000, 'a') + "tail";
        QTest::newRow("nothing of it") << qint64(0) << "new"_ba;
        QTest::newRow("more than is read at once") << qint64(100'000) << before.chopped(4) + "new";
        QTest::newRow("all of it") << qint64(100'004) << before + "new";
    }
    void writeAfter_aFile_keepsItsBeginning()
    {
        QFETCH(qint64, kept);
        VERIFY_VALUE(writeFile(at(u"a"_s), QByteArray(100'000, 'a') + "tail", 0644));
        VERIFY_VALUE(writeAfter(kept, at(u"a"_s), "new"));
        QTEST(contentOf(at(u"a"_s)), "expected");
        QCOMPARE(modeOf(at(u"a"_s)), privateFileMode);
        QCOMPARE(namesIn(m_folder->path()), QStringList(u"a"_s));
    }

    void writeAfter_lessThanThat_anError()
    {
        VERIFY_ERROR(writeAfter(1, at(u"a"_s), "new"), u"cannot open"_s);
        QCOMPARE(namesIn(m_folder->path()), QStringList());
        VERIFY_VALUE(writeFile(at(u"a"_s), "12"));
        VERIFY_ERROR(writeAfter(3, at(u"a"_s), "new"), u"has become shorter"_s);
        QCOMPARE(contentOf(at(u"a"_s)), "12"_ba);
        QCOMPARE(namesIn(m_folder->path()), QStringList(u"a"_s));
    }

    void write_refused_oldContentStaysAndNothingIsLeft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("the disk is full midway") << u"state.json"_s << u"disk"_s;
        QTest::newRow("the temporary's name is too long") << QString(253, u'x') << u"name"_s;
        QTest::newRow("the folder cannot be written to") << u"state.json"_s << u"folder"_s;
    }
    void write_refused_oldContentStaysAndNothingIsLeft()
    {
        QFETCH(QString, name);
        QFETCH(QString, refusal);
        if (refusal == "folder"_L1 && ::geteuid() == 0)
            QSKIP("root is not refused");
        const QString source = at(u"source"_s);
        put(source, QByteArray(1 << 18, 's'));
        QVERIFY(QDir().mkpath(at(u"f"_s)));
        const QString target = at(u"f/"_s + name);
        put(target, "old");
        const QByteArray folder = QFile::encodeName(at(u"f"_s));
        if (refusal == "folder"_L1)
            ::chmod(folder.constData(), 0500);
        {
            const SmallDisk disk(refusal == "disk"_L1 ? (1 << 17) : RLIM_INFINITY);
            QVERIFY(!writeFile(target, QByteArray(1 << 18, 'n')));
            QVERIFY(!copyFile(source, target, 0600));
        }
        ::chmod(folder.constData(), 0700);
        QCOMPARE(contentOf(target), "old"_ba);
        QCOMPARE(namesIn(at(u"f"_s)), QStringList{name});
    }

    void replace_aFolderStandsThere_refusedAndNothingIsLeft()
    {
        put(at(u"source"_s), "new");
        QVERIFY(QDir().mkpath(at(u"f/target/inside"_s)));
        const QString target = at(u"f/target"_s);
        VERIFY_ERROR(writeFile(target, "new"), target);
        VERIFY_ERROR(copyFile(at(u"source"_s), target, 0600), target);
        VERIFY_ERROR(replaceLink(target, u"inside"_s), target);
        QCOMPARE(namesIn(at(u"f"_s)), QStringList{u"target"_s});
        QVERIFY(QFileInfo::exists(target + "/inside"_L1));
    }

    void writeFile_folderMissing_errorNamesThePath()
    {
        VERIFY_ERROR(writeFile(at(u"no/state.json"_s), "x"), at(u"no/"_s));
    }

    void writeFile_leftoverOfAKilledProcess_isReplaced()
    {
        VERIFY_VALUE(writeFile(at(u"a"_s), "old"));
        put(at(u".a.new"_s), "half of something longer");
        VERIFY_VALUE(writeFile(at(u"a"_s), "new"));
        QCOMPARE(contentOf(at(u"a"_s)), "new"_ba);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"a"_s});
    }

    void writeFile_temporaryIsALink_isNotFollowed()
    {
        put(at(u"precious"_s), "precious");
        QVERIFY(QFile::link(at(u"precious"_s), at(u".a.new"_s)));
        QVERIFY(!writeFile(at(u"a"_s), "new"));
        QCOMPARE(contentOf(at(u"precious"_s)), "precious"_ba);
        VERIFY_VALUE(writeFile(at(u"a"_s), "new")); // the link does not stand in the way for ever
        QCOMPARE(contentOf(at(u"precious"_s)), "precious"_ba);
    }

    void readFile_limit_isTheLastSizeAllowed()
    {
        put(at(u"a"_s), "12345");
        QCOMPARE(readFile(at(u"a"_s), 5).value(), "12345"_ba);
        const auto tooLarge = readFile(at(u"a"_s), 4);
        VERIFY_ERROR(tooLarge, u"larger than the 4 bytes"_s);
        QCOMPARE(tooLarge.error().status(), ExitStatus::BadData);
        put(at(u"empty"_s), {});
        QCOMPARE(readFile(at(u"empty"_s), 0).value(), QByteArray());
    }

    void readFile_nothingToRead_errorNamesThePath()
    {
        VERIFY_ERROR(readFile(at(u"missing"_s)), at(u"missing"_s));
        VERIFY_ERROR(readFile(m_folder->path()), m_folder->path());
    }

    void copyFile_anySource_contentAndGivenMode()
    {
        const QByteArray content(200'000, 'c');
        put(at(u"source"_s), content);
        ::chmod(QFile::encodeName(at(u"source"_s)).constData(), 0400);
        const mode_t before = ::umask(0077);
        VERIFY_VALUE(copyFile(at(u"source"_s), at(u"target"_s), programMode));
        ::umask(before);
        QCOMPARE(contentOf(at(u"target"_s)), content);
        QCOMPARE(modeOf(at(u"target"_s)), programMode);
        VERIFY_ERROR(copyFile(at(u"missing"_s), at(u"target"_s), 0600), at(u"missing"_s));
        QCOMPARE(contentOf(at(u"target"_s)), content);
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"source"_s, u"target"_s}));
    }

    void replaceLink_whateverStoodThere_theNewLink_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a link to a folder") << u"link"_s;
        QTest::newRow("a link to nowhere") << u"dangling"_s;
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("a link, and one left over from a killed process") << u"leftover"_s;
    }
    void replaceLink_whateverStoodThere_theNewLink()
    {
        QFETCH(QString, before);
        const QString link = at(u"current"_s);
        QVERIFY(QDir().mkpath(at(u"genesis"_s)) && QDir().mkpath(at(u"upgrades/2.0"_s)));
        if (before == "link"_L1 || before == "leftover"_L1)
            QVERIFY(QFile::link(u"genesis"_s, link));
        else if (before == "dangling"_L1)
            QVERIFY(QFile::link(u"nowhere"_s, link));
        else if (before == "file"_L1)
            put(link, "a file");
        if (before == "leftover"_L1)
            QVERIFY(QFile::link(u"genesis"_s, at(u".current.new"_s)));
        VERIFY_VALUE(replaceLink(link, u"upgrades/2.0"_s));
        QCOMPARE(linkAt(link), u"upgrades/2.0"_s); // relative, as given
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"current"_s, u"genesis"_s, u"upgrades"_s}));
        QVERIFY(namesIn(at(u"genesis"_s)).isEmpty());
    }

    void makeFolder_severalLevels_privateAndRepeatable()
    {
        VERIFY_VALUE(makeFolder(at(u"a/b/c"_s)));
        QCOMPARE(modeOf(at(u"a"_s)), privateFolderMode);
        QCOMPARE(modeOf(at(u"a/b/c"_s)), privateFolderMode);
        ::chmod(QFile::encodeName(at(u"a/b/c"_s)).constData(), 0750);
        VERIFY_VALUE(makeFolder(at(u"a/b/c"_s)));
        QCOMPARE(modeOf(at(u"a/b/c"_s)), 0750);
    }

    void makeFolder_fileInTheWay_errorNamesIt()
    {
        put(at(u"a"_s), "a file");
        const auto made = makeFolder(at(u"a/b"_s));
        VERIFY_ERROR(made, at(u"a"_s));
        QCOMPARE(made.error().status(), ExitStatus::CannotCreate);
    }

    void makeFolder_whereNoneCanBe_cannotBeCreated()
    {
        const auto made = makeFolder(u"/proc/x/y"_s);
        VERIFY_ERROR(made, u"/proc/x"_s);
        QCOMPARE(made.error().status(), ExitStatus::CannotCreate);
    }

    void renameSynced_otherFolder_movedAndMissingSourceIsAnError()
    {
        put(at(u"a"_s), "x");
        VERIFY_VALUE(makeFolder(at(u"f"_s)));
        VERIFY_VALUE(renameSynced(at(u"a"_s), at(u"f/b"_s)));
        QCOMPARE(contentOf(at(u"f/b"_s)), "x"_ba);
        VERIFY_ERROR(renameSynced(at(u"a"_s), at(u"f/b"_s)), at(u"a"_s));
    }

    void removeSynced_twice_bothFine()
    {
        put(at(u"a"_s), "x");
        QVERIFY(QFile::link(at(u"a"_s), at(u"link"_s)));
        VERIFY_VALUE(removeSynced(at(u"link"_s)));
        QCOMPARE(contentOf(at(u"a"_s)), "x"_ba);
        VERIFY_VALUE(removeSynced(at(u"a"_s)));
        VERIFY_VALUE(removeSynced(at(u"a"_s)));
        VERIFY_VALUE(removeSynced(at(u"no/folder/either"_s)));
        QVERIFY(namesIn(m_folder->path()).isEmpty());
        VERIFY_ERROR(removeSynced(m_folder->path()), m_folder->path());
    }

    void syncFolder_noFolder_error()
    {
        VERIFY_VALUE(syncFolder(m_folder->path()));
        VERIFY_ERROR(syncFolder(at(u"no"_s)), at(u"no"_s));
    }

    void stampOf_otherContent_otherStamp()
    {
        const QString path = at(u"a"_s);
        const QDateTime then = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        const auto putAt = [&](const QByteArray &content, const QDateTime &modified) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
            QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
        };
        putAt("one", then);
        const FileStamp stamp = stampOf(path).value();
        QCOMPARE(stampOf(path).value(), stamp);
        QCOMPARE(stamp.size, 3);
        QCOMPARE(stamp.modified, 1'700'000'000'000'000'000);
        putAt("two", then.addMSecs(1));
        QVERIFY(stampOf(path).value() != stamp);
        putAt("more", then);
        QVERIFY(stampOf(path).value() != stamp);
        const quint64 inode = stampOf(path).value().inode;
        put(at(u"b"_s), "more");
        VERIFY_VALUE(renameSynced(at(u"b"_s), path));
        QVERIFY(stampOf(path).value().inode != inode);
        VERIFY_ERROR(stampOf(at(u"missing"_s)), at(u"missing"_s));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
