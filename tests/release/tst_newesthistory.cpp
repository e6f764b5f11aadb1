#include "release/newesthistory.h"

#include "core/resultchecks.h"
#include "release/samples.h"
#include "release/statefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestNewestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void history_long_itsEndIsRead();
    void history_writtenOtherwise_isReadToo_data();
    void history_writtenOtherwise_isReadToo();
    void write_changed_whatIsBeforeStaysAsItIs_data();
    void write_changed_whatIsBeforeStaysAsItIs();
    void end_ofAnythingElse_isNotTaken_data();
    void end_ofAnythingElse_isNotTaken();
    void readable_oldDamage_newestAreThere();
    void history_none_isEmpty();
    void history_broken_isAnError();

private:
    static UpgradeHistory history(int entries);

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"history.json"_s);
};

UpgradeHistory TestNewestHistory::history(int entries)
{
    UpgradeHistory history;
    for (int i = 0; i < entries; ++i) {
        QJsonObject info = upgradeJson(u"v%1"_s.arg(i));
        info[u"notes"_s] = u"a line\n        {\n and \"text\" with ]"_s;
        history.put({.performedAt = Timestamp(QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC)),
                     .info = UpgradeInfo::fromJson(info).value(),
                     .outcome = UpgradeOutcome::RolledBack,
                     .transactionId = QString::number(i),
                     .instance = u"node-1"_s});
    }
    // As it comes from a file: with what was read.
    return UpgradeHistory::fromJson(history.toJson()).value();
}

void TestNewestHistory::history_long_itsEndIsRead()
{
    const UpgradeHistory all = history(2000);
    VERIFY_VALUE(writeState(m_path, all));
    const auto newest = newestEntries(m_path);
    VERIFY_VALUE(newest);
    QVERIFY2(newest->size() >= 12 && newest->size() < 1000, qPrintable(QString::number(newest->size())));
    QVERIFY(*newest == all.entries().last(newest->size()));
}

void TestNewestHistory::history_writtenOtherwise_isReadToo_data()
{
    QTest::addColumn<QByteArray>("content");
    const QJsonObject json = history(1000).toJson();
    QJsonObject more = json;
    more[u"later"_s] = QJsonArray{QJsonObject{{u"a"_s, 1}}};
    QTest::newRow("in one line") << QJsonDocument(json).toJson(QJsonDocument::Compact);
    QTest::newRow("two blanks in") << QJsonDocument(json).toJson().replace("    ", "  ");
    QTest::newRow("something follows it") << QJsonDocument(more).toJson();
    QTest::newRow("short") << QJsonDocument(history(3).toJson()).toJson();
}

void TestNewestHistory::history_writtenOtherwise_isReadToo()
{
    QFETCH(QByteArray, content);
    VERIFY_VALUE(writeFile(m_path, content));
    const auto newest = newestEntries(m_path);
    VERIFY_VALUE(newest);
    const auto whole = readState<UpgradeHistory>(m_path);
    VERIFY_VALUE(whole);
    QVERIFY(!newest->isEmpty());
    QVERIFY(*newest == (*whole)->entries().last(newest->size()));
}

void TestNewestHistory::write_changed_whatIsBeforeStaysAsItIs_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("one more") << u"put"_s;
    QTest::newRow("the last one ended otherwise") << u"outcome"_s;
    QTest::newRow("one less") << u"remove"_s;
}

void TestNewestHistory::write_changed_whatIsBeforeStaysAsItIs()
{
    QFETCH(QString, change);
    const auto changed = [&change](UpgradeHistory history) {
        UpgradeHistory::Entry another = history.entries().last();
        another.transactionId = u"another"_s;
        if (change == "put"_L1)
            history.put(another);
        else if (change == "outcome"_L1)
            history.setOutcome(u"1999"_s, UpgradeOutcome::Completed);
        else
            history.remove(u"1998"_s);
        return history;
    };
    const UpgradeHistory all = history(2000);
    VERIFY_VALUE(writeState(m_path, all));
    const auto newest = NewestHistory::read(m_path, 3);
    QVERIFY(newest);
    VERIFY_VALUE(newest->write(changed(newest->history())));
    QCOMPARE(readFile(m_path).value(), QJsonDocument(changed(all).toJson()).toJson());
}

void TestNewestHistory::end_ofAnythingElse_isNotTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray entries = QJsonDocument(history(40).toJson()).toJson();
    const QByteArray others =
        QJsonDocument(QJsonObject{{u"comments"_s, QJsonArray{QJsonObject{{u"a"_s, 1}}}}}).toJson();
    const QByteArray last = entries.first(entries.lastIndexOf("\n}\n"));
    QTest::newRow("a list after it") << last + ",\n" + others.sliced(2);
    QTest::newRow("something after all") << entries + "\n";
}

void TestNewestHistory::end_ofAnythingElse_isNotTaken()
{
    QFETCH(QByteArray, content);
    VERIFY_VALUE(writeFile(m_path, content));
    for (const qsizetype fewest : {3, 40}) {
        if (const auto newest = NewestHistory::read(m_path, fewest))
            VERIFY_VALUE(newest->write(newest->history()));
        QCOMPARE(readFile(m_path).value(), content);
    }
}

void TestNewestHistory::readable_oldDamage_newestAreThere()
{
    const UpgradeHistory all = history(100);
    QByteArray json = QJsonDocument(all.toJson()).toJson();
    VERIFY_VALUE(writeFile(m_path, json));
    QCOMPARE(readableEntries(m_path).value().size(), 100);
    VERIFY_VALUE(writeFile(m_path, json.replace(json.indexOf("performedAt"), 11, "performedat")));
    QVERIFY(!readState<UpgradeHistory>(m_path));
    const auto readable = readableEntries(m_path);
    VERIFY_VALUE(readable);
    QVERIFY(readable->size() >= 3);
    QVERIFY(*readable == all.entries().last(readable->size()));
}

void TestNewestHistory::history_none_isEmpty()
{
    const auto newest = newestEntries(m_folder.filePath(u"none.json"_s));
    VERIFY_VALUE(newest);
    QVERIFY(newest->isEmpty());
}

void TestNewestHistory::history_broken_isAnError()
{
    VERIFY_VALUE(writeFile(m_path, "{"));
    VERIFY_ERROR(newestEntries(m_path), u"is not JSON"_s);
}

QTEST_GUILESS_MAIN(TestNewestHistory)
#include "tst_newesthistory.moc"
