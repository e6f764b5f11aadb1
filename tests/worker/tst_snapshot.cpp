#include "worker/snapshotjob.h"

#include "core/onlyonlinux.h"
#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "worker/churn.h"
#include "worker/outcome.h"
#include "worker/samplehome.h"
#include "worker/snapshotpass.h"
#include "worker/treelisting.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/wait.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

using Change = std::function<bool(const SampleHome &)>;

bool makesFolder(const SampleHome &home, const char *name)
{
    return ::mkdir(home.bytes(name).constData(), 0700) == 0;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    QString snapshot() const { return m_home->folder() + "/backups/1.0/snapshot"_L1; }
    SnapshotRequest request(int pass) const { return {m_home->home(), {u"nymvisor"_s}, snapshot(), pass}; }
    Result<> take(int pass)
    {
        SnapshotJob job(request(pass));
        auto outcome = outcomeOf(job);
        m_result = SnapshotResult::fromJson(job.result()).value_or({});
        return outcome;
    }
    /// How the snapshot differs from the home.
    QString differenceFromHome() const
    {
        return difference(listingOf(snapshot() + "/tree"_L1),
                          listingOf(m_home->home(), {"nymvisor", "pipe", "data/pipe"}));
    }

    std::unique_ptr<SampleHome> m_home;
    SnapshotResult m_result;

private Q_SLOTS:
    void initTestCase() { QVERIFY(::umask(022) != 0777); }
    void init()
    {
        m_home = std::make_unique<SampleHome>();
        QVERIFY(m_home->fill());
    }

    void snapshot_unchangedHome_hasEverything()
    {
        VERIFY_VALUE(take(1));
        QVERIFY(m_result.bytes > 3'000'000);
        QCOMPARE(m_result.skipped, QStringList{u"pipe"_s});
        QVERIFY(!QFileInfo::exists(snapshot()));
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
        QVERIFY(!QFileInfo::exists(snapshot() + ".part"_L1));
        QCOMPARE(m_result.skipped, QStringList{u"pipe"_s});
    }

    void snapshot_extendedAttributes_areKept()
    {
        if (!m_home->setAttribute("config.toml", "user.other", "x"))
            QSKIP("the file system of the temporary folder has no extended attributes");
        VERIFY_VALUE(take(1));
        ::removexattr(m_home->bytes("config.toml").constData(), "user.other");
        VERIFY_VALUE(take(2));
        const QString listing = listingOf(snapshot() + "/tree"_L1).join(u'\n');
        QCOMPARE(listing.count("user.note="_L1), 3);
        QVERIFY(!listing.contains("user.other"_L1));
        QCOMPARE(differenceFromHome(), QString());
    }

    void snapshot_capabilitiesAndSetUidBitsOfAnothersProgram_areKept()
    {
        if (!m_home->setCapability("data/set"))
            QSKIP("only root sets capabilities");
        VERIFY_VALUE(take(1));
        VERIFY_VALUE(take(2));
        const QStringList set = listingOf(snapshot() + "/tree"_L1).filter(u"data/set "_s);
        QCOMPARE(set.size(), 1);
        QVERIFY2(set.first().startsWith("data/set 106711 56:78 "_L1), qPrintable(set.first()));
        QVERIFY2(set.first().contains("security.capability="_L1), qPrintable(set.first()));
    }

    void copy_whereNoAttributesAreKept_isTold()
    {
        ONLY_ON_LINUX("extended attributes");
        const QByteArray point = QFile::encodeName(m_home->folder() + "/plain"_L1);
        QVERIFY(::mkdir(point.constData(), 0700) == 0);
        if (::mount("ramfs", point.constData(), "ramfs", 0, nullptr) != 0)
            QSKIP("no file system can be mounted here");
        struct stat status = {};
        QVERIFY(::stat(point.constData(), &status) == 0);
        WorkControl control({}, [](const TaskProgress &) {});
        TreeCopy copy(openFolder(point).value(), status, m_home->home(), TreeCopy::Folders::StayOpen, control);
        const Descriptor home = openFolder(m_home->home()).value();
        const bool isRootStripped = ::fsetxattr(home.number(), "user.note", "x", 1, 0) == 0;
        const auto root = copy.copyRoot(home.number());
        const auto walked = walkTree(m_home->home(), {"pipe"}, [&copy](const TreeEntry &entry) -> Result<> {
            TRY(copy.copy(entry));
            return {};
        });
        const qint64 stripped = copy.stripped();
        const QString first = copy.firstStripped();
        const bool isLeft = copy.finish().has_value();
        ::umount2(point.constData(), MNT_DETACH);
        VERIFY_VALUE(root);
        VERIFY_VALUE(walked);
        QVERIFY(isLeft);
        static const QRegularExpression attributes(u"(user|system|security)\\.[a-z_]+="_s);
        QCOMPARE(stripped, listingOf(m_home->home(), {"pipe"}).filter(attributes).size() + (isRootStripped ? 1 : 0));
        QVERIFY(stripped > 0);
        QVERIFY2(first.startsWith(m_home->home()), qPrintable(first));
    }

    void snapshot_holes_stayHoles()
    {
        VERIFY_VALUE(take(1));
        VERIFY_VALUE(take(2));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(snapshot() + "/tree/data/sparse"_L1).constData(), &status), 0);
        QCOMPARE(status.st_size, 20'000'000);
        QVERIFY(status.st_blocks * 512 < 1'000'000);
    }

    void secondPass_unchangedHome_copiesNothingOld()
    {
        m_home->awaitTick();
        VERIFY_VALUE(take(1));
        const qint64 first = m_result.bytes;
        VERIFY_VALUE(take(2));
        QVERIFY(first > 3'000'000);
        QCOMPARE(m_result.bytes, 0);
    }

    void secondPass_anyChange_isInTheSnapshot_data()
    {
        QTest::addColumn<Change>("change");
        using Home = const SampleHome &;
        QTest::newRow("changed in place") << Change([](Home h) { return h.overwrite("config.toml", "a = 2\n"); });
        QTest::newRow("changed in place with its time put back") << Change([](Home h) {
            struct stat before = {};
            return ::stat(h.bytes("data/program").constData(), &before) == 0 &&
                   h.overwrite("data/program", "#!/bin/SH\n") &&
                   h.setTime("data/program", before.st_mtim.tv_sec, before.st_mtim.tv_nsec);
        });
        QTest::newRow("replaced") << Change([](Home h) { return h.write("config.toml", "b", 0600); });
        QTest::newRow("removed") << Change([](Home h) { return ::unlink(h.bytes("data/empty").constData()) == 0; });
        QTest::newRow("added") << Change([](Home h) { return h.write("data/deep/er/new"); });
        QTest::newRow("a folder added") << Change(
            [](Home h) { return makesFolder(h, "x") && makesFolder(h, "x/y") && h.write("x/y/z"); });
        QTest::newRow("a folder removed") << Change([](Home h) { return bool(removeTree(h.path(u"data"_s))); });
        QTest::newRow("a folder became a file")
            << Change([](Home h) { return removeTree(h.path(u"data"_s)) && h.write("data"); });
        QTest::newRow("a folder became a pipe") << Change([](Home h) {
            return removeTree(h.path(u"data"_s)) && makesFolder(h, "data") &&
                   ::mkfifo(h.bytes("data/pipe").constData(), 0600) == 0;
        });
        QTest::newRow("a file became a folder") << Change([](Home h) {
            return removeTree(h.path(u"config.toml"_s)) && makesFolder(h, "config.toml") && h.write("config.toml/x");
        });
        QTest::newRow("a link became a folder") << Change([](Home h) {
            return removeTree(h.path(u"to-data"_s)) && makesFolder(h, "to-data") && h.write("to-data/x");
        });
        QTest::newRow("a link leads elsewhere") << Change([](Home h) {
            return removeTree(h.path(u"to-data"_s)) && ::symlink("empty", h.bytes("to-data").constData()) == 0;
        });
        QTest::newRow("another mode") << Change(
            [](Home h) { return ::chmod(h.bytes("config.toml").constData(), 0600) == 0; });
        QTest::newRow("another mode of a folder")
            << Change([](Home h) { return ::chmod(h.bytes("sealed").constData(), 0700) == 0; });
        QTest::newRow("another mode of the home")
            << Change([](Home h) { return ::chmod(h.bytes("").constData(), 0700) == 0; });
        QTest::newRow("a name of a file leaves it") << Change([](Home h) { return h.write("a-link", "alone"); });
        QTest::newRow("a name of a file is removed")
            << Change([](Home h) { return ::unlink(h.bytes("a-link").constData()) == 0; });
        QTest::newRow("a file gets another name") << Change([](Home h) { return h.link("data/large", "x"); });
        QTest::newRow("two files become one") << Change([](Home h) {
            return ::unlink(h.bytes("data/empty").constData()) == 0 && h.link("config.toml", "data/empty");
        });
        QTest::newRow("a file with names is changed")
            << Change([](Home h) { return h.overwrite("data/large", "small"); });
        QTest::newRow("a name is exchanged") << Change([](Home h) {
            return ::rename(h.bytes("data/program").constData(), h.bytes("data/empty").constData()) == 0;
        });
        QTest::newRow("a folder is renamed")
            << Change([](Home h) { return ::rename(h.bytes("data").constData(), h.bytes("other").constData()) == 0; });
    }
    void secondPass_anyChange_isInTheSnapshot()
    {
        QFETCH(Change, change);
        VERIFY_VALUE(take(1));
        QVERIFY(change(*m_home));
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }

    void secondPass_writtenByAMemoryMap_isInTheSnapshot()
    {
        const Descriptor file(::open(m_home->bytes("data/large").constData(), O_RDWR | O_CLOEXEC));
        void *map = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file.number(), 0);
        QVERIFY(map != MAP_FAILED);
        *static_cast<volatile char *>(map) = 'a'; // a dirty page: writing it again sets no time
        m_home->awaitTick();
        VERIFY_VALUE(take(1));
        *static_cast<volatile char *>(map) = 'b';
        ::munmap(map, 4096);
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }

    void secondPass_pageDirtySinceTheFirst_isInTheSnapshot()
    {
        const QTemporaryDir elsewhere(u"/dev/shm/snapshot-XXXXXX"_s); // so that syncing the copy leaves the page dirty
        if (!elsewhere.isValid())
            QSKIP("there is no second file system");
        QVERIFY(m_home->write("zz-mapped", QByteArray(4096, 'x')));
        const Descriptor file(::open(m_home->bytes("zz-mapped").constData(), O_RDWR | O_CLOEXEC));
        void *map = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file.number(), 0);
        QVERIFY(map != MAP_FAILED);
        m_home->awaitTick();
        SnapshotRequest request{m_home->home(), {u"nymvisor"_s}, elsewhere.filePath(u"x"_s), 1};
        const auto write = [map](char letter) { *static_cast<volatile char *>(map) = letter; };
        WorkControl control({}, [&write](const TaskProgress &) { write('a'); }); // before that file's turn
        VERIFY_VALUE(takeFirstPass(request, control));
        write('b'); // and no time changes
        request.pass = 2;
        VERIFY_VALUE(takeSecondPass(request, control));
        QCOMPARE(readFile(elsewhere.filePath(u"x/tree/zz-mapped"_s)).value_or({}).left(1), "b"_ba);
        ::munmap(map, 4096);
        VERIFY_VALUE(removeTree(elsewhere.path()));
    }

    void snapshot_homeThatIsWritten_isEqualInTheEnd_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("daemon %u", seed) << seed * 77;
    }
    void snapshot_homeThatIsWritten_isEqualInTheEnd()
    {
        QFETCH(unsigned, seed);
        Churner daemon(m_home->bytes("data/churn"), seed);
        EVENTUALLY_VERIFY(QFileInfo::exists(m_home->path(u"data/churn"_s)));
        const auto first = take(1);
        daemon.stop();
        VERIFY_VALUE(first);
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }

    void snapshot_insideTheHome_isNotCopied()
    {
        SnapshotRequest inside = request(1);
        inside.snapshot = m_home->path(u"nymvisor/backups/1.0/x"_s);
        SnapshotJob first(inside);
        VERIFY_VALUE(outcomeOf(first));
        inside.pass = 2;
        SnapshotJob second(inside);
        VERIFY_VALUE(outcomeOf(second));
        QVERIFY(!QFileInfo::exists(inside.snapshot + "/tree/nymvisor"_L1));
        QVERIFY(QFileInfo::exists(inside.snapshot + "/tree/config.toml"_L1));
    }

    void secondPass_twice_succeedsAtOnce()
    {
        VERIFY_VALUE(take(1));
        VERIFY_VALUE(take(2));
        VERIFY_VALUE(take(2));
        VERIFY_ERROR(take(1), u"exists already"_s);
    }

    void secondPass_withoutTheFirst_isAnError() { VERIFY_ERROR(take(2), u"has had no first pass"_s); }

    void firstPass_twice_beginsAnew()
    {
        VERIFY_VALUE(take(1));
        QVERIFY(removeTree(m_home->path(u"data"_s)));
        VERIFY_VALUE(take(1));
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }

    void secondPass_afterOneThatDidNotEnd_dropsWhatThatAdded()
    {
        VERIFY_VALUE(take(1));
        QVERIFY(m_home->write("data/short-lived"));
        QVERIFY(::chmod(m_home->bytes("data/sparse").constData(), 0) == 0);
        const QString obstacle = snapshot() + ".part/manifest.new"_L1;
        QVERIFY(QDir().mkpath(obstacle)); // as if the disk were full
        QVERIFY(!take(2));
        QVERIFY(QDir().rmdir(obstacle));
        QVERIFY(writeFile(snapshot() + ".part/changed"_L1, {}));
        QVERIFY(m_home->write("data/short-lived"));
        QVERIFY(copyFile(m_home->path(u"data/short-lived"_s), snapshot() + ".part/tree/data/short-lived"_L1, 0600));
        QVERIFY(removeTree(m_home->path(u"data/short-lived"_s)));
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }

    void snapshot_ofNothing_isAnError_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("words");
        QTest::newRow("not there") << u"/nowhere"_s << u"/x"_s << u"has no folder 'nymvisor'"_s;
        QTest::newRow("relative") << u"home"_s << u"/x"_s << u"must be absolute"_s;
        QTest::newRow("into a relative folder") << u"/"_s << u"x"_s << u"must be absolute"_s;
    }
    void snapshot_ofNothing_isAnError()
    {
        QFETCH(QString, home);
        QFETCH(QString, target);
        QFETCH(QString, words);
        SnapshotJob job(SnapshotRequest{home, {}, target, 1});
        VERIFY_ERROR(outcomeOf(job), words);
    }

    void firstPass_whileAnotherWorks_isToldToTryLater()
    {
        QVERIFY(QDir().mkpath(snapshot() + ".part"_L1));
        const auto other = FileLock::tryLock(snapshot() + ".part/lock"_L1);
        VERIFY_VALUE(other);
        const auto outcome = take(1);
        VERIFY_ERROR(outcome, u"another process holds the lock"_s);
        QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    }

    void secondPass_damagedManifest_isAnError_data()
    {
        QTest::addColumn<int>("left");
        QTest::newRow("empty") << 0;
        QTest::newRow("cut off in a line") << 300;
        QTest::newRow("without its end") << -8;
    }
    void secondPass_damagedManifest_isAnError()
    {
        QFETCH(int, left);
        VERIFY_VALUE(take(1));
        QFile manifest(snapshot() + ".part/manifest"_L1);
        QVERIFY(manifest.resize(left < 0 ? manifest.size() + left : left));
        VERIFY_ERROR(take(2), u"is damaged"_s);
    }

    void snapshot_tmpfs_contentsAreCompared()
    {
        if (::geteuid() != 0)
            QSKIP("only root can mount a file system");
        const QByteArray point = m_home->bytes("empty");
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("no file system can be mounted here");
        bool isGood = m_home->write("empty/mapped", QByteArray(4096, 'a')) && makesFolder(*m_home, "empty/lost+found");
        const Descriptor file(::open(m_home->bytes("empty/mapped").constData(), O_RDWR | O_CLOEXEC));
        void *map = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file.number(), 0);
        *static_cast<volatile char *>(map) = 'c';
        m_home->awaitTick();
        const auto first = take(1);
        *static_cast<volatile char *>(map) = 'b'; // no time there tells it
        const auto second = take(2);
        const QString found = difference(listingOf(snapshot() + "/tree"_L1),
                                         listingOf(m_home->home(), {"nymvisor", "pipe", "empty/lost+found"}));
        ::munmap(map, 4096);
        ::umount2(point.constData(), MNT_DETACH);
        VERIFY_VALUE(first);
        VERIFY_VALUE(second);
        QCOMPARE(found, QString());
        QCOMPARE(m_result.skipped, (QStringList{u"empty/lost+found"_s, u"pipe"_s}));
        QVERIFY(isGood);
    }

    void firstPass_entryThatCouldNotBePutAside_isAnError()
    {
        ONLY_ON_LINUX("files that are immutable");
        if (!setFileFlags(m_home->bytes("config.toml"), FS_IMMUTABLE_FL))
            QSKIP("no such attributes here");
        const auto outcome = take(1);
        SnapshotRequest onlyKept = request(1);
        onlyKept.isForWayBack = false;
        WorkControl control({}, [](const TaskProgress &) {});
        const auto kept = takeFirstPass(onlyKept, control);
        QVERIFY(setFileFlags(m_home->bytes("config.toml"), 0));
        VERIFY_ERROR(outcome, u"config.toml' is immutable"_s);
        VERIFY_VALUE(kept);
    }

    void firstPass_noRoomForIt_isAnErrorWithTheFigures()
    {
        const QByteArray point = QFile::encodeName(m_home->folder() + "/small"_L1);
        QVERIFY(::mkdir(point.constData(), 0700) == 0);
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("no file system can be mounted here");
        SnapshotRequest small = request(1);
        small.snapshot = m_home->folder() + "/small/snapshot"_L1;
        WorkControl control({}, [](const TaskProgress &) {});
        const auto outcome = takeFirstPass(small, control); // 3 MB, and as much for its archive
        ::umount2(point.constData(), MNT_DETACH);
        VERIFY_ERROR(outcome, u"/small"_s);
        const QRegularExpression figures(
            u"[\\d.]+ MiB are needed \\(the snapshot [\\d.]+ MiB, the archive [\\d.]+ MiB, kept free 204.8 KiB\\), 4.0 MiB are free"_s);
        QVERIFY2(figures.match(outcome.error().message()).hasMatch(), qPrintable(outcome.error().message()));
        QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    }

    void firstPass_aborted_isToldToTryLater()
    {
        const auto source = std::make_shared<std::stop_source>();
        WorkControl control(source->get_token(), [source](const TaskProgress &) { source->request_stop(); });
        const auto outcome = takeFirstPass(request(1), control);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    }

    void secondPass_waits_untilItIsTold()
    {
        VERIFY_VALUE(take(1));
        SnapshotRequest waiting = request(2);
        waiting.waits = true;
        SnapshotJob job(waiting);
        QSignalSpy ready(&job, &WorkerJob::ready);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(ready.wait(fakes::untilItComes));
        QVERIFY(m_home->write("data/last-words"));
        QVERIFY(!finished.wait(50));
        job.proceed();
        QVERIFY(finished.wait(fakes::untilItComes));
        VERIFY_VALUE(finished.first().first().value<Result<>>());
        QCOMPARE(differenceFromHome(), QString());
    }

    void secondPass_abortedWhileItWaits_canBeRepeated()
    {
        VERIFY_VALUE(take(1));
        SnapshotRequest waiting = request(2);
        waiting.waits = true;
        SnapshotJob job(waiting);
        QSignalSpy ready(&job, &WorkerJob::ready);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(ready.wait(fakes::untilItComes));
        job.abort();
        QVERIFY(finished.wait(fakes::untilItComes));
        QCOMPARE(finished.first().first().value<Result<>>().error().status(), ExitStatus::TryLater);
        VERIFY_VALUE(take(2));
        QCOMPARE(differenceFromHome(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
