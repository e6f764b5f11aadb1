#include "service/runlock.h"

#include "core/files.h"
#include "core/resultchecks.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestRunLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lock_isHeld_secondIsRefusedAndToldByWhom();
    void lock_isLeftBehind_isTaken();
    void lock_folderIsMissing_isMade();
};

void TestRunLock::lock_isHeld_secondIsRefusedAndToldByWhom()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.lock"_s);
    const auto first = takeRunLock(path);
    VERIFY_VALUE(first);
    const auto second = takeRunLock(path);
    VERIFY_ERROR(second, u"by process %1"_s.arg(QCoreApplication::applicationPid()));
    QCOMPARE(second.error().status(), ExitStatus::TryLater);
}

void TestRunLock::lock_isLeftBehind_isTaken()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.lock"_s);
    VERIFY_VALUE(writeFile(path, "4194303, of a machine that lost its power\n"));
    VERIFY_VALUE(takeRunLock(path));
    QCOMPARE(*readFile(path), QByteArray::number(QCoreApplication::applicationPid()) + '\n');
}

void TestRunLock::lock_folderIsMissing_isMade()
{
    const QTemporaryDir folder;
    VERIFY_VALUE(takeRunLock(folder.filePath(u"instances/x/data/run.lock"_s)));
}

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
