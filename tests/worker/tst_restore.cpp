#include "worker/restorejob.h"

#include "core/onlyonlinux.h"
#include "core/resultchecks.h"
#include "worker/archivejob.h"
#include "worker/outcome.h"
#include "worker/samplehome.h"
#include "worker/takesnapshot.h"
#include "worker/treelisting.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <sys/mount.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr int limit = 20'000; // ms
constexpr uid_t nobody = 65534;
const QList<QByteArray> leftOut{"nymvisor", "pipe", "mounted/lost+found"};

Result<> restoreNow(const RestoreRequest &request)
{
    WorkControl control({}, [](const TaskProgress &) {});
    TRY(restoreHome(request, control));
    return {};
}

/// What a version that failed does to a home.
bool wreck(const SampleHome &home)
{
    bool isGood = home.overwrite("config.toml", "new format") && bool(removeTree(home.path(u"data"_s)));
    isGood = isGood && home.write("data", "a file now") && ::chmod(home.bytes("sealed").constData(), 0755) == 0;
    isGood = isGood && ::mkdir(home.bytes("sealed/more").constData(), 0700) == 0 && home.write("sealed/more/x");
    isGood = isGood && ::mkdir(home.bytes("own").constData(), 0700) == 0 && home.write("own/x") &&
             home.link("own/x", "own-x") && home.setTime("own", 1'234'567'890, 42);
    isGood = isGood && ::chmod(home.bytes("own").constData(), 0500) == 0;
    return isGood && ::chmod(home.bytes("").constData(), 0500) == 0;
}

/// Ends a process after so many microseconds, as by kill -9; true where it ended by itself before, and well.
bool endsWellWithin(int microseconds, const std::function<Result<>()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGALRM, SIG_DFL);
        const itimerval timer{{0, 0}, {0, microseconds}};
        ::setitimer(ITIMER_REAL, &timer, nullptr);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        qWarning("the work failed");
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// A file system of its own for as long as it lives.
class Mount
{
public:
    explicit Mount(const QByteArray &path) : m_path(path)
    {
        ::mkdir(path.constData(), 0700);
        m_isMounted = ::geteuid() == 0 && ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=64m,mode=750") == 0;
    }
    ~Mount()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private:
    QString snapshot() const { return m_home->path(u"nymvisor/backups/1.0/snapshot"_s); }
    QString putAside() const { return m_home->path(u"nymvisor/failed/2.0-now"_s); }
    RestoreRequest request() const { return request(snapshot()); }
    RestoreRequest request(const QString &from) const { return {m_home->home(), {u"nymvisor"_s}, from, putAside()}; }
    QString archive() const { return m_home->path(u"nymvisor/backups/1.0/backup.zip"_s); }
    RestoreRequest fromArchive() const
    {
        RestoreRequest asked = request();
        asked.archive = archive();
        return asked;
    }
    Result<> archiveHome() const
    {
        TRY(takeSnapshot(m_home->home(), snapshot()));
        ArchiveJob job(ArchiveRequest{snapshot(), archive()});
        return outcomeOf(job);
    }
    QStringList listing() const { return listingOf(m_home->home(), leftOut); }
    QStringList names() const
    {
        QStringList found = QDir(m_home->path(u"nymvisor"_s)).entryList({u"restore.*"_s});
        found.removeAll(u"restoring.lock"_s);
        return found;
    }

    std::unique_ptr<SampleHome> m_home;

private Q_SLOTS:
    void initTestCase() { QVERIFY(::umask(022) != 0777); }
    void init()
    {
        m_home = std::make_unique<SampleHome>();
        QVERIFY(m_home->fill());
    }

    void name_takenMeanwhile_nothingIsLost()
    {
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        // As an end leaves it after the home was emptied; then somebody makes a folder there.
        QVERIFY(QDir().mkpath(m_home->path(u"nymvisor/restore.go/data"_s)));
        QFile key(m_home->path(u"nymvisor/restore.go/data/key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("precious") == 8);
        key.close();
        QVERIFY(QDir().mkpath(m_home->path(u"data"_s)));
        QFile stray(m_home->path(u"data/stray"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        RestoreJob job(request());
        VERIFY_VALUE(outcomeOf(job));
        QVERIFY(QFile::exists(m_home->path(u"data/key"_s)));
        QVERIFY(QFile::exists(m_home->path(u"data.found-1/stray"_s)));
    }

    void restore_wreckedHome_isAsItWas_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("the snapshot is renamed") << false;
        QTest::newRow("the snapshot is on another file system") << true;
    }
    void restore_wreckedHome_isAsItWas()
    {
        QFETCH(bool, isElsewhere);
        const QTemporaryDir elsewhere(u"/dev/shm/restore-XXXXXX"_s);
        if (isElsewhere && !keepsAttributes(elsewhere.path()))
            QSKIP("there is no second file system that keeps attributes");
        const QString from = isElsewhere ? elsewhere.filePath(u"x"_s) : snapshot();
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), from));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        RestoreJob job(request(from));
        VERIFY_VALUE(outcomeOf(job));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(RestoreResult::fromJson(job.result()).value_or({}).putAside, putAside());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
        QCOMPARE(names(), QStringList());
        VERIFY_VALUE(restoreNow(request(from))); // again: it is done once
        QCOMPARE(difference(listing(), before), QString());
        VERIFY_VALUE(removeTree(elsewhere.path()));
    }

    void restore_fromTheArchive_isAsItWas()
    {
        const QStringList before = listing();
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(removeTree(snapshot()));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        RestoreJob job(fromArchive());
        VERIFY_VALUE(outcomeOf(job));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
        QCOMPARE(names(), QStringList());
        VERIFY_VALUE(restoreNow(fromArchive())); // again: it is done once
        QCOMPARE(difference(listing(), before), QString());
    }

    void restore_fromADamagedArchive_touchesNothing()
    {
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(removeTree(snapshot()));
        QByteArray bytes = readFile(archive()).value_or({});
        bytes[bytes.indexOf("data/deep/er/z-link") + 400] ^= 0x10;
        VERIFY_VALUE(writeFile(archive(), bytes));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        VERIFY_ERROR(restoreNow(fromArchive()), u"its entry 'data/deep/er/z-link' is damaged"_s);
        QCOMPARE(difference(listing(), wrecked), QString());
        QCOMPARE(names(), QStringList());
    }

    void restore_fromTheArchiveKilled_goesOn_data()
    {
        QTest::addColumn<int>("microseconds");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << 1000 + i * i * 1000;
    }
    void restore_fromTheArchiveKilled_goesOn()
    {
        QFETCH(int, microseconds);
        const QStringList before = listing();
        VERIFY_VALUE(archiveHome());
        VERIFY_VALUE(removeTree(snapshot()));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        for (int tries = 0; tries < 30; ++tries) {
            if (endsWellWithin(microseconds, [&] { return restoreNow(fromArchive()); }))
                break;
            if (names().filter(u"whole"_s).isEmpty() && names().filter(u"go"_s).isEmpty() &&
                !QFileInfo::exists(putAside()))
                QCOMPARE(difference(listing(), wrecked), QString()); // nothing was touched
            microseconds += 500;
        }
        VERIFY_VALUE(restoreNow(fromArchive()));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
        QCOMPARE(names(), QStringList());
    }

    void restore_killedAtAnyPoint_goesOn_data()
    {
        QTest::addColumn<int>("microseconds");
        QTest::addColumn<bool>("isElsewhere");
        for (const bool isElsewhere : {false, true}) {
            for (int i = 0; i < 9; ++i)
                QTest::addRow("%d, %s", i, isElsewhere ? "copied" : "renamed") << 300 + i * i * 450 << isElsewhere;
        }
    }
    void restore_killedAtAnyPoint_goesOn()
    {
        QFETCH(int, microseconds);
        QFETCH(bool, isElsewhere);
        const QTemporaryDir elsewhere(u"/dev/shm/restore-XXXXXX"_s);
        if (isElsewhere && !keepsAttributes(elsewhere.path()))
            QSKIP("there is no second file system that keeps attributes");
        const QString from = isElsewhere ? elsewhere.filePath(u"x"_s) : snapshot();
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), from));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        for (int tries = 0; tries < 30; ++tries) {
            if (endsWellWithin(microseconds, [&] { return restoreNow(request(from)); }))
                break;
            if (names().filter(u"whole"_s).isEmpty() && names().filter(u"go"_s).isEmpty() &&
                !QFileInfo::exists(putAside()))
                QCOMPARE(difference(listing(), wrecked), QString()); // nothing was touched
            microseconds += 200;
        }
        VERIFY_VALUE(restoreNow(request(from)));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
        QCOMPARE(names(), QStringList());
        VERIFY_VALUE(removeTree(elsewhere.path()));
    }

    void restore_workerKilledWhenANameAppears_goesOn_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto name : {"restoring.lock"_L1, "restore.json"_L1, "restore.whole"_L1, "restore.go"_L1,
                                "failed/2.0-now"_L1, "failed/2.0-now/config.toml"_L1, "../config.toml"_L1})
            QTest::newRow(name.data()) << QString(name);
    }
    void restore_workerKilledWhenANameAppears_goesOn()
    {
        QFETCH(QString, name);
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home));
        const bool isRestored = name.startsWith(".."_L1);
        QVERIFY(!isRestored || ::unlink(m_home->bytes("config.toml").constData()) == 0);
        QProcess worker;
        worker.start(QStringLiteral(NYMVISOR_WORKER), {u"restore"_s});
        worker.write(QJsonDocument(request().toJson()).toJson(QJsonDocument::Compact) + '\n');
        QVERIFY(worker.waitForBytesWritten(limit));
        QElapsedTimer time;
        time.start();
        while (!QFileInfo::exists(m_home->path(u"nymvisor/"_s + name)) && time.elapsed() < limit) {
        }
        worker.kill();
        QVERIFY(worker.waitForFinished(limit));
        VERIFY_VALUE(restoreNow(request()));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(names(), QStringList());
    }

    void snapshot_killedAtAnyPoint_canBeRepeated_data()
    {
        QTest::addColumn<int>("microseconds");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << 300 + i * i * 700;
    }
    void snapshot_killedAtAnyPoint_canBeRepeated()
    {
        QFETCH(int, microseconds);
        for (const int pass : {1, 2}) {
            const SnapshotRequest asked{m_home->home(), {u"nymvisor"_s}, snapshot(), pass};
            const auto take = [&asked]() -> Result<> {
                WorkControl control({}, [](const TaskProgress &) {});
                TRY((asked.pass == 1 ? takeFirstPass : takeSecondPass)(asked, control));
                return {};
            };
            for (int wait = microseconds; !endsWellWithin(wait, take); wait += wait)
                QVERIFY(!QFileInfo::exists(snapshot()) || pass == 2);
            if (pass == 1)
                QVERIFY(m_home->write("data/late") && ::unlink(m_home->bytes("data/program").constData()) == 0 &&
                        m_home->write("a-link", "alone"));
        }
        QCOMPARE(difference(listingOf(snapshot() + "/tree"_L1), listing()), QString());
    }

    void restore_noSnapshot_touchesNothing_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("words");
        QTest::newRow("none is named") << u""_s << u"no restore was begun"_s;
        QTest::newRow("one that is not there") << u"/nowhere"_s << u"no restore was begun"_s;
        QTest::newRow("relative") << u"x"_s << u"must be absolute"_s;
        QTest::newRow("one that is not whole") << u"."_s << u"manifest"_s;
    }
    void restore_noSnapshot_touchesNothing()
    {
        QFETCH(QString, from);
        QFETCH(QString, words);
        QVERIFY(QDir().mkpath(m_home->folder() + "/half/tree"_L1));
        const QStringList before = listing();
        VERIFY_ERROR(restoreNow(request(from == u'.' ? m_home->folder() + "/half"_L1 : from)), words);
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(names(), QStringList());
    }

    void restore_entryThatCannotBeMoved_touchesNothing()
    {
        ONLY_ON_LINUX("files that are immutable");
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home));
        if (!setFileFlags(m_home->bytes("config.toml"), FS_IMMUTABLE_FL))
            QSKIP("no such attributes here");
        const QStringList before = listing();
        const auto outcome = restoreNow(request());
        QCOMPARE(difference(listing(), before), QString());
        QVERIFY(setFileFlags(m_home->bytes("config.toml"), 0));
        VERIFY_ERROR(outcome, u"config.toml' is immutable"_s);
        QCOMPARE(names(), QStringList());
        VERIFY_VALUE(restoreNow(request())); // the snapshot is there still
    }

    void restore_begun_needsNoSnapshot()
    {
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home));
        VERIFY_VALUE(writeFile(m_home->path(u"obstacle"_s), {}));
        RestoreRequest blocked = request();
        blocked.putAside = m_home->path(u"obstacle/x"_s); // no folder can be made there
        QVERIFY(!restoreNow(blocked));
        QCOMPARE(names(), (QStringList{u"restore.json"_s, u"restore.whole"_s}));
        VERIFY_VALUE(removeTree(m_home->path(u"nymvisor/restore.json"_s))); // lost
        VERIFY_VALUE(restoreNow({m_home->home(), {u"nymvisor"_s}, {}, putAside()}));
        QStringList now = listing();
        QCOMPARE(difference(now.mid(2), before.mid(2)), QString());
    }

    void restore_mountInsideTheHome_staysMounted()
    {
        const Mount mount(m_home->bytes("mounted"));
        if (!mount.isMounted())
            QSKIP("only root can mount a file system");
        QVERIFY(::mkdir(m_home->bytes("mounted/folder").constData(), 0700) == 0);
        QVERIFY(::mkdir(m_home->bytes("mounted/lost+found").constData(), 0700) == 0);
        QVERIFY(m_home->write("mounted/folder/x", "x", 0640) && m_home->write("mounted/y"));
        QVERIFY(m_home->link("mounted/y", "mounted/folder/z"));
        QVERIFY(m_home->setTime("mounted", 77, 88) && m_home->setTime("", 99, 11));
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home) && m_home->write("mounted/y", "new") && m_home->write("mounted/new"));
        const QStringList wrecked = listing();
        VERIFY_VALUE(restoreNow(request()));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
        QVERIFY(QFileInfo::exists(m_home->path(u"mounted/lost+found"_s)));
        QCOMPARE(names(), QStringList());
    }

    void restore_mountInsideTheHomeKilled_goesOn_data()
    {
        QTest::addColumn<int>("microseconds");
        for (int i = 0; i < 10; ++i)
            QTest::addRow("%d", i) << 300 + i * i * 450;
    }
    void restore_mountInsideTheHomeKilled_goesOn()
    {
        QFETCH(int, microseconds);
        const Mount mount(m_home->bytes("mounted"));
        if (!mount.isMounted())
            QSKIP("only root can mount a file system");
        QVERIFY(::mkdir(m_home->bytes("mounted/folder").constData(), 0500) == 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_home->write(("mounted/folder/" + QByteArray::number(i)).constData(), QByteArray(9'000, 'x')) &&
                    m_home->write(("mounted/" + QByteArray::number(i)).constData(), QByteArray(9'000, 'y')));
        QVERIFY(m_home->link("mounted/5", "mounted/folder/z"));
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home) && m_home->write("mounted/5", "new") && m_home->write("mounted/new"));
        const QStringList wrecked = listing();
        for (int tries = 0; tries < 100; ++tries) {
            if (endsWellWithin(microseconds, [&] { return restoreNow(request()); }))
                break;
            microseconds += 200;
        }
        VERIFY_VALUE(restoreNow(request()));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(putAside(), leftOut).mid(1), wrecked.mid(1)), QString());
    }

    void restore_homeIsAMountPoint_isFilled()
    {
        m_home = std::make_unique<SampleHome>();
        const Mount mount(m_home->bytes(""));
        if (!mount.isMounted())
            QSKIP("only root can mount a file system");
        QVERIFY(QDir().mkpath(m_home->path(u"nymvisor"_s)) && QDir().mkpath(m_home->path(u"data/deep/er"_s)));
        QVERIFY(m_home->fill());
        const QStringList before = listing();
        const QString elsewhere = m_home->folder() + "/snapshot"_L1;
        VERIFY_VALUE(takeSnapshot(m_home->home(), elsewhere));
        QVERIFY(wreck(*m_home));
        VERIFY_VALUE(restoreNow(request(elsewhere)));
        QCOMPARE(difference(listing(), before), QString());
    }

    void restore_putAsideOnAnotherFileSystem_hasAll()
    {
        const QTemporaryDir elsewhere(u"/dev/shm/aside-XXXXXX"_s);
        if (!keepsAttributes(elsewhere.path()))
            QSKIP("there is no second file system that keeps attributes");
        const QStringList before = listing();
        VERIFY_VALUE(takeSnapshot(m_home->home(), snapshot()));
        QVERIFY(wreck(*m_home));
        const QStringList wrecked = listing();
        RestoreRequest asked = request();
        asked.putAside = elsewhere.filePath(u"aside"_s);
        VERIFY_VALUE(restoreNow(asked));
        QCOMPARE(difference(listing(), before), QString());
        QCOMPARE(difference(listingOf(asked.putAside).mid(1), wrecked.mid(1)), QString());
        VERIFY_VALUE(removeTree(elsewhere.path()));
    }

    void restore_withoutRoot_opensWhatIsSealed()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const bool isOther = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
            const SampleHome home;
            const QString from = home.path(u"nymvisor/snapshot"_s);
            const QString aside = home.path(u"nymvisor/aside"_s);
            bool isGood = isOther && home.fill();
            const QStringList before = listingOf(home.home(), leftOut);
            const auto taken = takeSnapshot(home.home(), from);
            isGood = isGood && taken && wreck(home);
            const QStringList wrecked = listingOf(home.home(), leftOut);
            const auto restored = restoreNow({home.home(), {u"nymvisor"_s}, from, aside});
            const QString found = difference(listingOf(home.home(), leftOut), before) +
                                  difference(listingOf(aside, leftOut).mid(1), wrecked.mid(1));
            if (!restored || !found.isEmpty())
                qWarning("%s", qPrintable(restored ? found : restored.error().message()));
            isGood = isGood && restored && found.isEmpty();
            (void)removeTree(home.folder());
            ::_exit(isGood ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }

    void restore_whileAnotherWorks_isToldToTryLater()
    {
        const auto other = FileLock::tryLock(m_home->path(u"nymvisor/restoring.lock"_s));
        VERIFY_VALUE(other);
        const auto outcome = restoreNow(request());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
