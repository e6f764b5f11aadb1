#include "tasks/taskname.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestTaskName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_everyTask_namesItBothWays_data()
    {
        QTest::addColumn<TaskName>("name");
        QTest::newRow("fetch") << TaskName::Fetch;
        QTest::newRow("download") << TaskName::Download;
        QTest::newRow("checksum") << TaskName::Checksum;
        QTest::newRow("archive") << TaskName::Archive;
        QTest::newRow("snapshot") << TaskName::Snapshot;
        QTest::newRow("restore") << TaskName::Restore;
        QTest::newRow("remove") << TaskName::Remove;
        QTest::newRow("preflight") << TaskName::Preflight;
    }
    void text_everyTask_namesItBothWays()
    {
        QFETCH(TaskName, name);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(textOf(name), text);
        QVERIFY(taskNamed(text) == name);
    }

    void taskNamed_anythingElse_nothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("another case") << u"Fetch"_s;
        QTest::newRow("an option") << u"--attached"_s;
        QTest::newRow("a blank") << u"fetch "_s;
    }
    void taskNamed_anythingElse_nothing()
    {
        QFETCH(QString, text);
        QVERIFY(!taskNamed(text));
    }
};

QTEST_GUILESS_MAIN(TestTaskName)
#include "tst_taskname.moc"
