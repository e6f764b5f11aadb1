#include "cli/backupfiles.h"

#include "cli/backuplistcommand.h"
#include "cli/schemacheck.h"
#include "core/files.h"
#include "core/resultchecks.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestBackupFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_instance = std::make_unique<Instance>(); }

    void name_ofABackup_isReadOrNot_data();
    void name_ofABackup_isReadOrNot();
    void files_ofAllKinds_areListedNewestFirst();
    void checks_ofArchives_areListedWhileTheyAreTheSame();
    void checks_thatCannotBeRead_areBegunAnew();
    void file_named_isFoundOrNot();

private:
    const Paths &paths() const { return *m_instance->paths; }
    void put(const QString &name, const QByteArray &content = "PK") const
    {
        must(makeFolder(QFileInfo(paths().backupsFolder() + u'/' + name).path()));
        must(writeFile(paths().backupsFolder() + u'/' + name, content));
    }

    std::unique_ptr<Instance> m_instance;
};

void TestBackupFiles::name_ofABackup_isReadOrNot_data()
{
    using Kind = BackupFile::Kind;
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind"); // -1: it is none
    QTest::addColumn<QString>("upgrade");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("transaction");
    QTest::newRow("ours") << u"v2"_s << u"backup-2026-01-31-235959123-ab12cd34-preupgrade.zip"_s
                          << int(Kind::PreUpgrade) << u"v2"_s << QString() << u"ab12cd34"_s;
    QTest::newRow("manual") << u"manual"_s << u"backup-2026-01-31-235959123-1.2.3-rc.1-manual.zip"_s
                            << int(Kind::Manual) << QString() << u"1.2.3-rc.1"_s << QString();
    QTest::newRow("Nym's") << u"v2"_s << u"backup-2026-01-31-235959123-preupgrade.tar.gz"_s << int(Kind::Nyms)
                           << u"v2"_s << QString() << QString();
    QTest::newRow("another time") << u"v2"_s << u"backup-1769903999-preupgrade.tar.gz"_s << int(Kind::Nyms) << u"v2"_s
                                  << QString() << u"1769903999"_s;
    for (const char *name : {"backup-2026-01-31-235959123-x-preupgrade.zip.part", "snapshot-2026-01-31-235959123-x",
                             "backup-2026-01-31-235959123-1.0-manual.zip", "xbackup-x-preupgrade.zip"})
        QTest::newRow(name) << u"v2"_s << QString::fromLatin1(name) << -1 << QString() << QString() << QString();
    QTest::newRow("an upgrade's among the manual ones")
        << u"manual"_s << u"backup-2026-01-31-235959123-x-preupgrade.zip"_s << -1 << QString() << QString()
        << QString();
}

void TestBackupFiles::name_ofABackup_isReadOrNot()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(int, kind);
    const auto backup = backupFileNamed(folder, file);
    QCOMPARE(backup.has_value(), kind >= 0);
    if (!backup)
        return;
    QCOMPARE(int(backup->kind), kind);
    QCOMPARE(backup->name, folder + u'/' + file);
    QTEST(backup->upgrade, "upgrade");
    QTEST(backup->version, "version");
    QTEST(backup->transactionId, "transaction");
}

void TestBackupFiles::files_ofAllKinds_areListedNewestFirst()
{
    put(u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s, "four");
    put(u"v1/backup-2025-01-01-000000000-preupgrade.tar.gz"_s);
    put(u"manual/backup-2026-02-01-000000500-1.0.0-manual.zip"_s);
    put(u"v2/snapshot-2026-01-01-000000000-t2/tree/backup-x-preupgrade.zip"_s);
    put(u"stray.zip"_s);
    QStringList names;
    const auto files = backupFiles(paths());
    for (const BackupFile &file : files)
        names += file.name;
    QCOMPARE(names, QStringList({u"manual/backup-2026-02-01-000000500-1.0.0-manual.zip"_s,
                                 u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s,
                                 u"v1/backup-2025-01-01-000000000-preupgrade.tar.gz"_s}));
    QCOMPARE(files[1].size, 4);
    QCOMPARE(files[0].madeAt.toUTC().toString(Qt::ISODateWithMs), u"2026-02-01T00:00:00.500Z"_s);
    QVERIFY(files[1].isCheckedWhenMade());
    QVERIFY(!files[2].isCheckedWhenMade());
}

void TestBackupFiles::checks_ofArchives_areListedWhileTheyAreTheSame()
{
    const QString whole = u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s;
    const QString damaged = u"v2/backup-2026-01-02-000000000-t3-preupgrade.zip"_s;
    const auto pathOf = [this](const QString &name) { return paths().backupsFolder() + u'/' + name; };
    put(u"v1/backup-2025-01-01-000000000-preupgrade.tar.gz"_s);
    put(whole);
    put(damaged);
    put(u"v2/backup-2026-01-03-000000000-t4-preupgrade.zip"_s);
    VERIFY_VALUE(recordBackupCheck(paths(), pathOf(whole), {}, m_instance->clock.now()));
    VERIFY_VALUE(recordBackupCheck(paths(), pathOf(damaged), u"an entry"_s, m_instance->clock.now()));
    const auto checkedOf = [this](int index) {
        const QJsonObject json = backupListJson(backupFiles(paths()));
        const QString wrong = violations(u"backup-list"_s, json);
        return wrong.isEmpty() ? QJsonValue(json[u"backups"][index][u"checked"]) : QJsonValue(wrong);
    };
    QCOMPARE(checkedOf(0)[u"by"].toString(), u"archiving"_s);
    QCOMPARE(checkedOf(0)[u"at"].toString(), u"2026-01-03T00:00:00Z"_s);
    QCOMPARE(checkedOf(1)[u"damage"].toString(), u"an entry"_s);
    QCOMPARE(checkedOf(2)[u"by"].toString(), u"verify"_s);
    QCOMPARE(checkedOf(2)[u"at"].toString(), u"2026-02-01T12:00:00Z"_s);
    QVERIFY(checkedOf(2)[u"damage"].isNull());
    QVERIFY(checkedOf(3).isNull());
    const QString text = backupListText(backupFiles(paths()), m_instance->clock.now().addDays(1));
    QCOMPARE(text, u"v2/backup-2026-01-03-000000000-t4-preupgrade.zip\n"
                   "    2 bytes, 1month old, checked when made\n"
                   "v2/backup-2026-01-02-000000000-t3-preupgrade.zip\n"
                   "    2 bytes, 1month old, found damaged 1day ago\n"
                   "v2/backup-2026-01-01-000000000-t2-preupgrade.zip\n"
                   "    2 bytes, 1month old, checked 1day ago\n"
                   "v1/backup-2025-01-01-000000000-preupgrade.tar.gz\n"
                   "    2 bytes, 1year old, not checked: made by Nym's nymvisor\n"_s);
    put(damaged, "another");
    QCOMPARE(checkedOf(1)[u"by"].toString(), u"archiving"_s);
}

void TestBackupFiles::checks_thatCannotBeRead_areBegunAnew()
{
    const QString name = u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s;
    put(name);
    VERIFY_VALUE(writeFile(BackupChecks::fileIn(paths()), "{ broken"));
    QCOMPARE(backupFiles(paths()).size(), 1);
    const QString path = paths().backupsFolder() + u'/' + name;
    VERIFY_VALUE(recordBackupCheck(paths(), path, {}, m_instance->clock.now()));
    QVERIFY(readBackupChecks(paths()).find(path));
    QVERIFY(QFile::exists(BackupChecks::fileIn(paths()) + ".corrupt-2026-02-01-120000000"_L1));
    QVERIFY(QFile::remove(path));
    put(u"v2/backup-2026-01-01-000000000-t3-preupgrade.zip"_s);
    VERIFY_VALUE(recordBackupCheck(paths(), backupFiles(paths())[0].path, {}, m_instance->clock.now()));
    QCOMPARE(readBackupChecks(paths()).toJson()[u"archives"].toObject().size(), 1); // what is gone is forgotten
}

void TestBackupFiles::file_named_isFoundOrNot()
{
    VERIFY_ERROR(findBackupFile(paths(), u"x"_s), u"there is no backup in"_s);
    put(u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s);
    put(u"v3/backup-2026-01-01-000000000-t2-preupgrade.zip"_s);
    put(u"v3/backup-2026-01-01-000000000-t3-preupgrade.zip"_s);
    VERIFY_VALUE(findBackupFile(paths(), u"v2/backup-2026-01-01-000000000-t2-preupgrade.zip"_s));
    VERIFY_VALUE(findBackupFile(paths(), u"backup-2026-01-01-000000000-t3-preupgrade.zip"_s));
    VERIFY_ERROR(findBackupFile(paths(), u"backup-2026-01-01-000000000-t2-preupgrade.zip"_s), // which of the two?
                 u"v3/backup-2026-01-01-000000000-t3-preupgrade.zip"_s);
    VERIFY_ERROR(findBackupFile(paths(), u"../backups/v2"_s), u"there is no backup '../backups/v2'"_s);
}

QTEST_GUILESS_MAIN(TestBackupFiles)
#include "tst_backupfiles.moc"
