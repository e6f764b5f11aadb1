#include "release/binaryrecords.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestBinaryRecords : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"nym-node"_s); }
    QString otherPath() const { return m_folder.filePath(u"other"_s); }

    BinaryRecords::Record recordOfNow() const
    {
        return {.stamp = stampOf(path()).value(),
                .sha256 = QString(64, u'a'),
                .buildInfo = BuildInfo::fromJson(buildInfoJson()).value()};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { VERIFY_VALUE(writeFile(path(), "one", programMode)); }

    void find_sameFile_found()
    {
        BinaryRecords records;
        QVERIFY(!records.find(path()));
        records.put(path(), recordOfNow());
        const auto found = records.find(path());
        QVERIFY(found);
        QCOMPARE(found->sha256, QString(64, u'a'));
        QCOMPARE(found->buildInfo.version(), u"1.1.30"_s);
        QVERIFY(!records.find(otherPath()));
    }

    void find_changedFile_notFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("replaced by another of the same size") << u"replaced"_s;
        QTest::newRow("written to") << u"longer"_s;
        QTest::newRow("touched") << u"touched"_s;
        QTest::newRow("removed") << u"removed"_s;
    }
    void find_changedFile_notFound()
    {
        QFETCH(QString, change);
        BinaryRecords records;
        records.put(path(), recordOfNow());
        QFile file(path());
        if (change == "replaced"_L1)
            VERIFY_VALUE(writeFile(path(), "two", programMode)); // the old one is open: another inode
        else if (change == "removed"_L1)
            QVERIFY(file.remove());
        else
            QVERIFY(file.open(QIODevice::ReadWrite));
        if (change == "longer"_L1)
            QVERIFY(file.write("four") == 4 && file.flush());
        else if (change == "touched"_L1)
            QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000), QFileDevice::FileModificationTime));
        QVERIFY(!records.find(path()));
    }

    void put_othersAreGone_theyAreForgotten()
    {
        BinaryRecords records;
        VERIFY_VALUE(writeFile(otherPath(), "other", programMode));
        records.put(otherPath(), recordOfNow());
        records.put(path(), recordOfNow());
        QCOMPARE(records.toJson()[u"binaries"_s].toObject().keys(), (QStringList{path(), otherPath()}));
        QVERIFY(QFile::remove(otherPath()));
        records.put(path(), recordOfNow());
        QCOMPARE(records.toJson()[u"binaries"_s].toObject().keys(), QStringList(path()));
    }

    void json_roundTrip_numbersOfAnySize()
    {
        BinaryRecords::Record record = recordOfNow();
        record.stamp = {
            .inode = std::numeric_limits<quint64>::max(), .size = std::numeric_limits<qint64>::max(), .modified = -1};
        record.sha256.clear();
        BinaryRecords records;
        records.put(path(), record);
        VERIFY_VALUE(writeFile(otherPath(), "other", programMode));
        records.put(otherPath(), recordOfNow());
        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(records.toJson()).toJson()).object();
        const auto read = BinaryRecords::fromJson(json);
        VERIFY_VALUE(read);
        QCOMPARE(read->toJson(), records.toJson());
        QCOMPARE(json[u"binaries"_s][path()][u"inode"_s].toString(), u"18446744073709551615"_s);
    }

    void json_readBack_fileIsStillKnown()
    {
        BinaryRecords records;
        records.put(path(), recordOfNow());
        QVERIFY(BinaryRecords::fromJson(records.toJson()).value().find(path()));
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no inode") << u"inode"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an inode that is no text") << u"inode"_s << QJsonValue(5);
        QTest::newRow("an inode that is no number") << u"inode"_s << QJsonValue(u"x"_s);
        QTest::newRow("a negative inode") << u"inode"_s << QJsonValue(u"-1"_s);
        QTest::newRow("no size") << u"size"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no build information") << u"buildInfo"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("broken build information") << u"buildInfo.build_version"_s << QJsonValue(5);
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        BinaryRecords records;
        records.put(path(), recordOfNow());
        QJsonObject json = records.toJson();
        json[u"binaries"_s] = QJsonObject{{u"/a"_s, json[u"binaries"_s][path()]}};
        VERIFY_VALUE(BinaryRecords::fromJson(json));
        VERIFY_ERROR(BinaryRecords::fromJson(with(json, u"binaries./a."_s + field, value)),
                     u"the field 'binaries./a.%1': "_s.arg(field));
        VERIFY_ERROR(BinaryRecords::fromJson({}), u"the field 'binaries': it is missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestBinaryRecords)
#include "tst_binaryrecords.moc"
