#include "worker/partialfile.h"

#include "core/dirtybytes.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "core/onlyonlinux.h"
#include "core/resultchecks.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace nymvisor;

class TestPartialFile : public QObject
{
    Q_OBJECT

private:
    static Result<> writeMebibytes(PartialFile &file, int count)
    {
        const QByteArray mebibyte(1 << 20, 'x');
        for (int i = 0; i < count; ++i)
            TRY(file.write(mebibyte.constData(), mebibyte.size()));
        return {};
    }

private Q_SLOTS:
    void write_longFile_isOnItsWayToTheDisk_data();
    void write_longFile_isOnItsWayToTheDisk();
};

void TestPartialFile::write_longFile_isOnItsWayToTheDisk_data()
{
    QTest::addColumn<int>("there"); // MiB that are there already
    QTest::addColumn<bool>("isEmptied");
    QTest::newRow("a new one") << 0 << false;
    QTest::newRow("one that is gone on with") << 8 << false;
    QTest::newRow("one that begins anew") << 40 << true;
}

void TestPartialFile::write_longFile_isOnItsWayToTheDisk()
{
    QFETCH(int, there);
    QFETCH(bool, isEmptied);
    ONLY_ON_LINUX("writing behind");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.part"_s);
    VERIFY_VALUE(writeFile(path, QByteArray(there << 20, 'x')));
    auto file = PartialFile::open(path, "%1");
    VERIFY_VALUE(file);
    if (!tellsChanges(file->descriptor()))
        QSKIP("temporary files are on no disk here");
    VERIFY_VALUE(writeMebibytes(*file, 8));
    if (isEmptied)
        VERIFY_VALUE(file->empty());
    VERIFY_VALUE(writeMebibytes(*file, 32));
    VERIFY_WRITTEN_BEHIND(file->descriptor());
    QCOMPARE(QFileInfo(path).size(), qint64(isEmptied ? 32 : there + 40) << 20);
}

QTEST_GUILESS_MAIN(TestPartialFile)
#include "tst_partialfile.moc"
