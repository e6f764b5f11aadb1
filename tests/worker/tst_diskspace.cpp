#include "worker/diskspace.h"

#include "core/files.h"
#include "core/resultchecks.h"
#include "worker/outcome.h"
#include "worker/preflightjob.h"
#include "worker/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr qint64 mebibyte = qint64(1) << 20;

FileSystemSpace fileSystem(quint64 id, qint64 mebibytes, qint64 freeMebibytes)
{
    return {id, mebibytes * mebibyte, freeMebibytes * mebibyte};
}

SpaceNeed need(const QString &what, qint64 mebibytes, const FileSystemSpace &where)
{
    return {what, u"/file-system-%1"_s.arg(where.id), mebibytes * mebibyte, where};
}

SpaceNeed backup(qint64 mebibytes, const FileSystemSpace &where)
{
    SpaceNeed need = ::need(u"backup"_s, mebibytes, where);
    need.isBackup = true;
    return need;
}

} // namespace

Q_DECLARE_METATYPE(SpaceNeed)

class TestDiskSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reserve_isATwentiethButNotMuch()
    {
        QCOMPARE(fileSystem(1, 100, 0).reserve(), 5 * mebibyte);
        QCOMPARE(fileSystem(1, 1'000'000, 0).reserve(), 1024 * mebibyte);
    }

    void room_isThereOrMissing_data()
    {
        QTest::addColumn<QList<SpaceNeed>>("needs");
        QTest::addColumn<QString>("expected"); // empty: there is
        const FileSystemSpace one = fileSystem(1, 1000, 300);
        const FileSystemSpace other = fileSystem(2, 100, 50);
        using Needs = QList<SpaceNeed>;
        QTest::newRow("nothing is needed") << Needs{} << QString();
        QTest::newRow("just what is free beside the reserve") << Needs{need(u"a"_s, 250, one)} << QString();
        QTest::newRow("more than that")
            << Needs{need(u"a"_s, 251, one)}
            << u"file system of /file-system-1: 301.0 MiB are needed (a 251.0 MiB, kept free 50.0 MiB), 300.0 MiB are free"_s;
        QTest::newRow("together it is too much")
            << Needs{need(u"a"_s, 130, one), need(u"b"_s, 130, one)} << u"(a 130.0 MiB, b 130.0 MiB, kept free"_s;
        QTest::newRow("on two there is room") << Needs{need(u"a"_s, 250, one), need(u"b"_s, 45, other)} << QString();
        QTest::newRow("on the second there is not")
            << Needs{need(u"a"_s, 250, one), need(u"b"_s, 46, other)} << u"file system of /file-system-2"_s;
        QTest::newRow("for what has to lie there")
            << Needs{need(u"a"_s, 251, one), backup(1, other)} << u"300.0 MiB are free. Make room there"_s;
        QTest::newRow("for a backup, which need not")
            << Needs{need(u"a"_s, 1, one), backup(251, one)}
            << u"300.0 MiB are free. Make room there, or have backup_data_directory lead where there is some"_s;
        const FileSystemSpace full = fileSystem(3, 100, 0);
        QTest::newRow("a full one of which nothing is needed") << Needs{need(u"a"_s, 0, full)} << QString();
    }
    void room_isThereOrMissing()
    {
        QFETCH(QList<SpaceNeed>, needs);
        QFETCH(QString, expected);
        const auto result = checkRoom(needs);
        if (expected.isEmpty()) {
            VERIFY_VALUE(result);
            return;
        }
        VERIFY_ERROR(result, expected);
        QCOMPARE(result.error().status(), ExitStatus::TryLater);
    }

    void folder_isSomewhere()
    {
        const QTemporaryDir folder;
        const auto space = spaceAt(folder.path());
        VERIFY_VALUE(space);
        QVERIFY(space->size > 0 && space->free <= space->size && space->id != 0);
        VERIFY_ERROR(spaceAt(folder.filePath(u"nowhere"_s)), u"nowhere"_s);
    }

    void preflight_homeThatIsFine_isMeasuredAndLeftAsItIs()
    {
        const QTemporaryDir folder;
        const QString home = folder.filePath(u"home"_s);
        VERIFY_VALUE(makeFolder(home + u"/nymvisor"_s));
        VERIFY_VALUE(writeFile(home + u"/data"_s, QByteArray(100'000, 'x')));
        VERIFY_VALUE(writeFile(home + u"/nymvisor/own"_s, QByteArray(100'000, 'x')));
        const PreflightRequest request{home, {u"nymvisor"_s}, home + u"/nymvisor/backups"_s};
        PreflightJob job(request);
        VERIFY_VALUE(outcomeOf(job));
        const auto found = PreflightResult::fromJson(job.result());
        VERIFY_VALUE(found);
        QVERIFY(!found->notMoved && !found->noRoom);
        QCOMPARE(found->entries, 1);
        QVERIFY2(found->bytes >= 100'000 && found->bytes < 200'000, qPrintable(QString::number(found->bytes)));
        QCOMPARE(QDir(home + u"/nymvisor"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"own"_s});
    }

    void preflight_homeThatIsNone_isAnError()
    {
        const QTemporaryDir folder;
        PreflightJob job({folder.path(), {}, folder.path()});
        VERIFY_ERROR(outcomeOf(job), u"cannot look at "_s + folder.path());
    }

    void watch_whateverIsLeft_looksInTime()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.filePath(u"small"_s));
        REQUIRE_MOUNTED(disk);
        RoomWatch watch(folder.filePath(u"small"_s));
        VERIFY_VALUE(watch.onWritten(1)); // 7.6 MiB may be written
        VERIFY_VALUE(writeFile(folder.filePath(u"small/other"_s), QByteArray(8'000'000, 'x')));
        VERIFY_VALUE(watch.onWritten(7 * mebibyte));
        const auto outcome = watch.onWritten(mebibyte);
        VERIFY_ERROR(outcome, u"no more than 376.0 KiB are left on the file system of "_s);
        QVERIFY(outcome.error().message().contains(u"where 409.6 KiB are kept free"_s));
        QCOMPARE(outcome.error().status(), ExitStatus::TryLater);
    }

    void trial_leavesNothing()
    {
        const QTemporaryDir folder;
        (void)sharesContent(folder.path(), folder.path()); // whatever this file system can
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        // One that an earlier trial could not remove.
        QFile left(folder.filePath(u".nymvisor-trial-to"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        (void)sharesContent(folder.path(), folder.path());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(TestDiskSpace)
#include "tst_diskspace.moc"
