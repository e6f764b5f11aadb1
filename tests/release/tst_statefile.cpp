#include "release/statefile.h"

#include "core/resultchecks.h"
#include "release/instancerecord.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestStateFile : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"state.json"_s); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { VERIFY_VALUE(removeSynced(path())); }

    void readState_written_theSame()
    {
        const InstanceRecord record{.home = u"/srv/a b"_s, .current = u"2.0"_s, .lastGood = u"genesis"_s};
        VERIFY_VALUE(writeState(path(), record));
        const auto read = readState<InstanceRecord>(path());
        VERIFY_VALUE(read);
        QVERIFY(read->has_value());
        QCOMPARE(**read, record);
    }

    void readState_noFile_nothing()
    {
        const auto read = readState<InstanceRecord>(path());
        VERIFY_VALUE(read);
        QVERIFY(!read->has_value());
    }

    void readState_broken_errorNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty, as after a power cut") << ""_ba << u"is not JSON"_s;
        QTest::newRow("cut off") << "{\"home\":"_ba << u"is not JSON"_s;
        QTest::newRow("full of zeros") << QByteArray(512, '\0') << u"is not JSON"_s;
        QTest::newRow("a field is missing") << "{\"home\":\"/a\"}"_ba << u"cannot be used: the field 'current'"_s;
    }
    void readState_broken_errorNamesTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        VERIFY_VALUE(writeFile(path(), bytes));
        const auto read = readState<InstanceRecord>(path());
        VERIFY_ERROR(read, words);
        VERIFY_ERROR(read, path());
        QCOMPARE(read.error().status(), ExitStatus::BadData);
    }

    void moveCorruptAside_file_keptUnderItsTime()
    {
        VERIFY_VALUE(writeFile(path(), "broken"));
        const auto aside = moveCorruptAside(path(), QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 7), Qt::UTC));
        VERIFY_VALUE(aside);
        QCOMPARE(*aside, path() + u".corrupt-2026-01-31-235959007"_s);
        QCOMPARE(readFile(*aside).value(), "broken"_ba);
        QVERIFY(!QFileInfo::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestStateFile)
#include "tst_statefile.moc"
