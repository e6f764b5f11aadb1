#include "worker/extractjob.h"

#include "core/dirtybytes.h"
#include "core/filesystem.h"
#include "core/onlyonlinux.h"
#include "core/resultchecks.h"
#include "worker/archiveextract.h"
#include "worker/archivejob.h"
#include "worker/madearchive.h"
#include "worker/outcome.h"
#include "worker/samplehome.h"
#include "worker/takesnapshot.h"
#include "worker/treelisting.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr uid_t nobody = 65534;
const QList<QByteArray> leftOut{"nymvisor", "pipe"};

Result<> extract(const QString &archive, const QString &folder)
{
    WorkControl control({}, [](const TaskProgress &) {});
    TRY(extractTo({archive, folder}, control));
    return {};
}

} // namespace

class TestExtract : public QObject
{
    Q_OBJECT

private:
    QString archive() const { return m_home->folder() + "/home.zip"_L1; }
    QString target() const { return m_home->folder() + "/new/restored"_L1; }
    Result<> archiveHome() const
    {
        const QString snapshot = m_home->folder() + "/snapshot"_L1;
        TRY(takeSnapshot(m_home->home(), snapshot));
        ArchiveJob job(ArchiveRequest{snapshot, archive()});
        return outcomeOf(job);
    }
    QStringList namesBesideTheTarget() const
    {
        return QDir(QFileInfo(target()).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<SampleHome> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<SampleHome>();
        QVERIFY(m_home->fill());
        VERIFY_VALUE(makeFolder(QFileInfo(target()).path()));
    }

    void archive_extracted_isTheHomeAsItWas()
    {
        QVERIFY(m_home->write("data/very large", QByteArray(17 << 20, 'x') + "end") &&
                m_home->link("data/very large", "very-large-too"));
        QVERIFY(m_home->write("data/ends in zeros", QByteArray("x") + QByteArray(1 << 16, '\0'))); // which are a hole
        m_home->setAttribute("", "user.note", "of the home");
        QVERIFY(m_home->setTime("", 1'500'000'000, 5) && m_home->setTime("data", 7, 8));
        const QStringList before = listingOf(m_home->home(), leftOut);
        VERIFY_VALUE(archiveHome());
        ExtractJob job(ExtractRequest{archive(), target()});
        VERIFY_VALUE(outcomeOf(job));
        QCOMPARE(difference(listingOf(target()), before), QString());
        QCOMPARE(ExtractResult::fromJson(job.result()).value_or({}).folder, target());
        struct stat sparse = {};
        QCOMPARE(::stat(QFile::encodeName(target() + "/data/sparse"_L1).constData(), &sparse), 0);
        QVERIFY(sparse.st_blocks * 512 < 1'000'000);
    }

    void archive_largeFileOfIt_isOnItsWayToTheDisk()
    {
        ONLY_ON_LINUX("writing behind");
        QVERIFY(m_home->write("data/very large", QByteArray((32 << 20) + 1, 'x')));
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(makeFolder(target()));
        WorkControl control({}, [](const TaskProgress &) {});
        VERIFY_VALUE(extractArchive(archive(), target(), control));
        QFile file(target() + "/data/very large"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!tellsChanges(file.handle()))
            QSKIP("temporary files are on no disk here");
        VERIFY_WRITTEN_BEHIND(file.handle());
    }

    void archive_manySmallFilesOfIt_areSyncedAsTheyCome()
    {
        ONLY_ON_LINUX("a sync of one file system");
        constexpr int files = 40;
        const auto nameOf = [](int i) { return "data/" + QByteArray::number(i); };
        for (int i = 0; i < files; ++i)
            QVERIFY(m_home->write(nameOf(i).constData(), QByteArray(1 << 20, 'x')));
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(makeFolder(target()));
        WorkControl control({}, [](const TaskProgress &) {});
        VERIFY_VALUE(extractArchive(archive(), target(), control));
        qint64 dirty = 0;
        for (int i = 0; i < files; ++i) {
            QFile file(target() + u'/' + QString::fromLatin1(nameOf(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (!tellsChanges(file.handle()) || dirtyBytes(file.handle()) < 0)
                QSKIP("this system does not tell what of a file is still to be written");
            dirty += dirtyBytes(file.handle());
        }
        QVERIFY2(dirty <= 17 << 20, qPrintable(QString::number(dirty)));
    }

    void archive_extractedWithoutRoot_isTheHomeAsItWas()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const bool isOther = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
            m_home.release(); // it is not ours
            m_home = std::make_unique<SampleHome>();
            const bool isGood = isOther && m_home->fill();
            const QStringList before = listingOf(m_home->home(), leftOut);
            const auto archived = archiveHome();
            const auto extracted = archived ? extract(archive(), m_home->folder() + "/restored"_L1) : archived;
            const QString found = difference(listingOf(m_home->folder() + "/restored"_L1), before);
            if (!extracted || !found.isEmpty())
                qWarning("%s", qPrintable(extracted ? found : extracted.error().message()));
            (void)removeTree(m_home->folder());
            ::_exit(isGood && extracted && found.isEmpty() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }

    void target_thatIsNotFree_isRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a folder with something in it") << u"/etc"_s;
        QTest::newRow("a file") << u"/etc/passwd"_s;
        QTest::newRow("a link to a folder") << u"/proc/self/cwd"_s;
    }
    void target_thatIsNotFree_isRefused()
    {
        QFETCH(QString, target);
        VERIFY_VALUE(archiveHome());
        VERIFY_ERROR(extract(archive(), target), u"is there already"_s);
    }

    void target_emptyFolder_isFilled()
    {
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(makeFolder(target()));
        VERIFY_VALUE(extract(archive(), target()));
        QVERIFY(QFileInfo::exists(target() + "/data/large"_L1));
    }

    void leftover_ofOneThatWasKilled_isReplaced()
    {
        const QStringList before = listingOf(m_home->home(), leftOut);
        VERIFY_VALUE(archiveHome());
        const QString part = m_home->folder() + "/new/.restored.nymvisor-part"_L1;
        VERIFY_VALUE(makeFolder(part + "/data"_L1, 0500));
        VERIFY_VALUE(writeFile(part + "/stray"_L1, "x"));
        VERIFY_VALUE(extract(archive(), target()));
        QCOMPARE(difference(listingOf(target()), before), QString());
        QCOMPARE(namesBesideTheTarget(), QStringList{u"restored"_s});
    }

    void archive_damaged_leavesNothing()
    {
        VERIFY_VALUE(archiveHome());
        QByteArray bytes = readFile(archive()).value_or({});
        bytes[bytes.indexOf("data/deep/er/z-link") + 400] ^= 0x10;
        VERIFY_VALUE(writeFile(archive(), bytes));
        VERIFY_ERROR(extract(archive(), target()), u"its entry 'data/deep/er/z-link' is damaged"_s);
        QCOMPARE(namesBesideTheTarget(), QStringList());
    }

    void archive_damagedInALargeFile_leavesNothing()
    {
        QByteArray noise(17 << 20, Qt::Uninitialized); // which is stored
        QRandomGenerator(1).generate(reinterpret_cast<quint32 *>(noise.begin()),
                                     reinterpret_cast<quint32 *>(noise.end()));
        QVERIFY(m_home->write("data/very large", noise));
        VERIFY_VALUE(archiveHome());
        QByteArray bytes = readFile(archive()).value_or({});
        bytes[bytes.indexOf("data/very large") + (16 << 20)] ^= 0x10;
        VERIFY_VALUE(writeFile(archive(), bytes));
        VERIFY_ERROR(extract(archive(), target()), u"its entry 'data/very large' is damaged"_s);
        QCOMPARE(namesBesideTheTarget(), QStringList());
    }

    void archive_throughALink_writesNothingElsewhere()
    {
        const QString elsewhere = m_home->folder() + "/elsewhere"_L1;
        VERIFY_VALUE(makeFolder(elsewhere));
        VERIFY_VALUE(
            makeArchive(archive(), {MadeEntry::link("a", QFile::encodeName(elsewhere)), MadeEntry::file("a/x")}));
        VERIFY_ERROR(extract(archive(), target()), u"'a/x' is below what is no folder"_s);
        QVERIFY(QDir(elsewhere).isEmpty());
        QCOMPARE(namesBesideTheTarget(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
