#include "upgrade/archiver.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "core/runjob.h"
#include "fakes/patience.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::fakes;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

namespace {

/// Of a home with the file "data" of so many bytes; none where that is negative.
void putManifest(const QString &snapshot, qint64 size)
{
    QByteArray manifest = "nymvisor-manifest 1 0\nd 700 0 0 0 0 0 1 1 - .\n";
    if (size >= 0)
        manifest += "f 600 0 0 " + QByteArray::number(size) + " 0 0 2 1 - data\n";
    must(writeFile(snapshot + "/manifest"_L1, manifest + (size < 0 ? "end 1\n" : "end 2\n")));
}

} // namespace

/// With the real worker: whatever stands below the backup folder is what there is to do.
class TestArchiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void snapshot_whole_isArchivedAndRemoved();
    void snapshot_ofAnOpenUpgrade_isArchivedAndKept();
    void snapshot_archivedInAnEarlierLife_isRemoved();
    void snapshot_half_isRemovedOnlyWhenNoUpgradeIsOpen();
    void snapshot_usedUpByAWayBack_isRemoved();
    void archive_halfOfAUsedUpSnapshot_isRemoved();
    void snapshot_ofAnotherHomeInASharedFolder_isLeftAlone();
    void archive_fails_isTriedAgainLater();
    void hold_nothingMoreIsBegun();
    void end_whileArchiving_leavesNothingHalf();

private:
    QString folder(const QString &name) const { return m_instance->paths->backupFolder(u"two"_s) + u'/' + name; }
    void putSnapshot(const QString &name, const QString &file = u"tree/data"_s);
    QStringList backups() const;

    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<WorkerProgram> m_worker;
    std::unique_ptr<Archiver> m_archiver;
    QStringList m_errors;
};

void TestArchiver::init()
{
    m_errors.clear();
    log::setSink([this](log::Level level, const QString &line) {
        if (level == log::Level::Error)
            m_errors += line;
    });
    m_instance = std::make_unique<Instance>();
    m_worker = std::make_unique<WorkerProgram>(QStringLiteral(NYMVISOR_WORKER));
    m_archiver = std::make_unique<Archiver>(*m_instance->paths, *m_worker);
}

void TestArchiver::cleanup()
{
    m_archiver.reset();
    log::setSink({});
}

void TestArchiver::putSnapshot(const QString &name, const QString &file)
{
    must(makeFolder(QFileInfo(folder(name + u'/' + file)).path()));
    must(writeFile(folder(name + u'/' + file), "precious"));
    putManifest(folder(name), 8);
}

QStringList TestArchiver::backups() const
{
    return QDir(folder({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void TestArchiver::snapshot_whole_isArchivedAndRemoved()
{
    putSnapshot(u"snapshot-1-a"_s);
    putSnapshot(u"snapshot-2-b"_s);
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(),
                   QStringList({u"backup-1-a-preupgrade.zip"_s, u"backup-2-b-preupgrade.zip"_s}));
    EVENTUALLY_VERIFY(m_archiver->isIdle());
    QCOMPARE(m_errors, QStringList());
}

void TestArchiver::snapshot_ofAnOpenUpgrade_isArchivedAndKept()
{
    putSnapshot(u"snapshot-1-a"_s);
    m_archiver->look(true);
    WITHIN_VERIFY(atIdlePriority, m_archiver->isIdle());
    QCOMPARE(backups(), QStringList({u"backup-1-a-preupgrade.zip"_s, u"snapshot-1-a"_s}));
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList({u"backup-1-a-preupgrade.zip"_s}));
}

void TestArchiver::snapshot_archivedInAnEarlierLife_isRemoved()
{
    putSnapshot(u"snapshot-1-a"_s);
    VERIFY_VALUE(writeFile(folder(u"backup-1-a-preupgrade.zip"_s), "PK"));
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList({u"backup-1-a-preupgrade.zip"_s}));
    QCOMPARE(must(readFile(folder(u"backup-1-a-preupgrade.zip"_s))), QByteArray("PK"));
}

void TestArchiver::snapshot_half_isRemovedOnlyWhenNoUpgradeIsOpen()
{
    putSnapshot(u"snapshot-1-a.part"_s);
    m_archiver->look(true);
    QVERIFY(m_archiver->isIdle());
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList());
}

void TestArchiver::snapshot_usedUpByAWayBack_isRemoved()
{
    putSnapshot(u"snapshot-1-a"_s, u"manifest"_s);
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList());
}

void TestArchiver::archive_halfOfAUsedUpSnapshot_isRemoved()
{
    must(makeFolder(folder({})));
    VERIFY_VALUE(writeFile(folder(u"backup-1-a-preupgrade.zip.part"_s), "PK"));
    VERIFY_VALUE(writeFile(folder(u"backup-2-b-preupgrade.zip"_s), "PK"));
    m_archiver->look(true);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList({u"backup-2-b-preupgrade.zip"_s}));
}

void TestArchiver::snapshot_ofAnotherHomeInASharedFolder_isLeftAlone()
{
    Settings settings = m_instance->settings;
    settings.backupDataDirectory = m_instance->path(u"shared"_s);
    const QString foreign = settings.daemonHome + u"-of-another"_s;
    Settings others = settings;
    others.daemonHome = foreign;
    const Paths ours(settings, m_instance->path(u"nymvisors"_s));
    const Paths theirs(others, m_instance->path(u"nymvisors"_s));
    const QDir folder(ours.backupFolder(u"two"_s));
    for (const Paths *paths : {&ours, &theirs}) {
        const QString tree = "snapshot-1-"_L1 + Archiver::ownerTag(*paths) + "00000000/tree"_L1;
        must(makeFolder(folder.filePath(tree)));
        putManifest(QFileInfo(folder.filePath(tree)).path(), -1);
    }
    Archiver archiver(ours, *m_worker);
    archiver.look(false);
    WITHIN_VERIFY(atIdlePriority, archiver.isIdle());
    const auto names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    const QString end = u"00000000"_s;
    QCOMPARE(names, QStringList({"backup-1-"_L1 + Archiver::ownerTag(ours) + end + "-preupgrade.zip"_L1,
                                 "snapshot-1-"_L1 + Archiver::ownerTag(theirs) + end}));
}

void TestArchiver::archive_fails_isTriedAgainLater()
{
    putSnapshot(u"snapshot-1-a"_s);
    VERIFY_VALUE(makeFolder(folder(u"backup-1-a-preupgrade.zip.part"_s))); // in the way
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, m_errors.size(), 1);
    QVERIFY2(m_errors.first().contains(u"tried_again_in=1m"_s), qPrintable(m_errors.first()));
    QVERIFY(QFile::exists(folder(u"snapshot-1-a/tree/data"_s)));
    QVERIFY(QDir().rmdir(folder(u"backup-1-a-preupgrade.zip.part"_s)));
    m_archiver->look(false);
    WITHIN_COMPARE(atIdlePriority, backups(), QStringList({u"backup-1-a-preupgrade.zip"_s}));
}

void TestArchiver::hold_nothingMoreIsBegun()
{
    putSnapshot(u"snapshot-1-a"_s);
    m_archiver->look(false);
    m_archiver->hold();
    WITHIN_VERIFY(atIdlePriority, m_archiver->isIdle());
    QCOMPARE(backups(), QStringList({u"backup-1-a-preupgrade.zip"_s, u"snapshot-1-a"_s}));
}

void TestArchiver::end_whileArchiving_leavesNothingHalf()
{
    putSnapshot(u"snapshot-1-a"_s);
    VERIFY_VALUE(writeFile(folder(u"snapshot-1-a/tree/data"_s), QByteArray(50 << 20, 'x')));
    putManifest(folder(u"snapshot-1-a"_s), 50 << 20);
    m_archiver->look(false);
    std::unique_ptr<Job> end(m_archiver->endJob());
    VERIFY_VALUE(runToEnd(*end));
    QVERIFY(m_archiver->isIdle());
    QCOMPARE(backups(), QStringList({u"snapshot-1-a"_s}));
    QCOMPARE(m_errors, QStringList());
}

QTEST_GUILESS_MAIN(TestArchiver)
#include "tst_archiver.moc"
