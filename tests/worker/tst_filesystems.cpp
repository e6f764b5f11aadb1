#include "core/onlyonlinux.h"
#include "core/resultchecks.h"
#include "proof/lossydisk.h"
#include "worker/archivejob.h"
#include "worker/extractjob.h"
#include "worker/outcome.h"
#include "worker/restorejob.h"
#include "worker/samplehome.h"
#include "worker/takesnapshot.h"
#include "worker/treelisting.h"

#include <QTest>

#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>

#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

const QList<QByteArray> leftOut{"nymvisor", "pipe"};

/// Bytes of a file that other files share; -1 where the file system does not tell.
qint64 sharedBytes(const QString &path)
{
    constexpr size_t extents = 64;
    std::vector<quint64> memory((sizeof(struct fiemap) + extents * sizeof(struct fiemap_extent)) / sizeof(quint64));
    auto *map = reinterpret_cast<struct fiemap *>(memory.data());
    map->fm_length = FIEMAP_MAX_OFFSET;
    map->fm_flags = FIEMAP_FLAG_SYNC;
    map->fm_extent_count = extents;
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (::ioctl(file.number(), FS_IOC_FIEMAP, map) != 0)
        return -1;
    qint64 shared = 0;
    for (__u32 i = 0; i < map->fm_mapped_extents; ++i) {
        if ((map->fm_extents[i].fe_flags & FIEMAP_EXTENT_SHARED) != 0)
            shared += static_cast<qint64>(map->fm_extents[i].fe_length);
    }
    return shared;
}

} // namespace

/// Real file systems, each in a file of its own; those that cannot be mounted here are skipped.
class TestFileSystems : public QObject
{
    Q_OBJECT

private:
    QString snapshot() const { return m_home->path(u"nymvisor/backups/1.0/snapshot"_s); }
    QString archive() const { return m_home->path(u"nymvisor/backups/1.0/home.zip"_s); }
    QString inSnapshot(const char *name) const { return snapshot() + "/tree/"_L1 + QLatin1StringView(name); }
    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("canShare");
        QTest::newRow("ext4") << u"ext4"_s << false;
        QTest::newRow("XFS") << u"xfs"_s << true;
        QTest::newRow("Btrfs") << u"btrfs"_s << true;
        QTest::newRow("tmpfs") << u"tmpfs"_s << false;
    }

    std::unique_ptr<fakes::LossyDisk> m_disk;
    std::unique_ptr<SampleHome> m_home;

private Q_SLOTS:
    void initTestCase() { QVERIFY(::umask(022) != 0777); }
    void init()
    {
        QFETCH(QString, kind);
        m_disk = std::make_unique<fakes::LossyDisk>(kind);
        if (!m_disk->error().isEmpty())
            QSKIP(qPrintable(m_disk->error()));
        m_home = std::make_unique<SampleHome>(m_disk->folder());
        QVERIFY(m_home->fill());
    }
    void cleanup()
    {
        m_home.reset();
        m_disk.reset();
    }

    void home_copiedArchivedAndRestored_isAsItWas_data() { addKinds(); }
    void home_copiedArchivedAndRestored_isAsItWas()
    {
        WorkControl control({}, [](const TaskProgress &) {});
        SnapshotRequest request{m_home->home(), {u"nymvisor"_s}, snapshot(), 1};
        VERIFY_VALUE(takeFirstPass(request, control));
        QVERIFY(m_home->overwrite("data/large", QByteArray(2'000'000, 'y')) && m_home->write("data/late") &&
                ::unlink(m_home->bytes("data/empty").constData()) == 0);
        request.pass = 2;
        VERIFY_VALUE(takeSecondPass(request, control));
        const QStringList before = listingOf(m_home->home(), leftOut);
        QCOMPARE(difference(listingOf(snapshot() + "/tree"_L1), before), QString());

        ArchiveJob archiving(ArchiveRequest{snapshot(), archive()});
        VERIFY_VALUE(outcomeOf(archiving));
        const QString extracted = m_home->folder() + "/extracted"_L1;
        ExtractJob extracting(ExtractRequest{archive(), extracted});
        VERIFY_VALUE(outcomeOf(extracting));
        QCOMPARE(difference(listingOf(extracted), before), QString());

        QVERIFY(m_home->write("config.toml", "of the new version") && bool(removeTree(m_home->path(u"data"_s))));
        RestoreJob restoring(RestoreRequest{
            m_home->home(), {u"nymvisor"_s}, snapshot(), m_home->path(u"nymvisor/failed/2.0"_s), {}, archive()});
        VERIFY_VALUE(outcomeOf(restoring));
        QCOMPARE(difference(listingOf(m_home->home(), leftOut), before), QString());
    }

    void copy_whereTheFileSystemCan_sharesTheContent_data() { addKinds(); }
    void copy_whereTheFileSystemCan_sharesTheContent()
    {
        QFETCH(bool, canShare);
        if (canShare)
            ONLY_ON_LINUX("files that share their content");
        constexpr qint64 size = 8 << 20;
        QVERIFY(m_home->write("data/database", QByteArray(size, 'x')));
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QCOMPARE(QFileInfo(inSnapshot("data/database")).size(), size);
        const qint64 shared = sharedBytes(inSnapshot("data/database"));
        QVERIFY2(canShare ? shared == size : shared <= 0, qPrintable(QString::number(shared)));
        // What the daemon writes then is its own.
        QVERIFY(m_home->overwrite("data/database", "changed"));
        const QByteArray kept = readFile(inSnapshot("data/database"), size).value_or({});
        QVERIFY(kept == QByteArray(size, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestFileSystems)
#include "tst_filesystems.moc"
