#include "service/runlock.h"

#include "core/files.h"
#include "core/resultchecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestRunLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lock_isHeld_secondIsRefusedAndToldByWhom_data();
    void lock_isHeld_secondIsRefusedAndToldByWhom();
    void lock_isRefused_leavesTheOtherFree();
    void lock_isLeftBehind_isTaken();

private:
    /// In folders that are not there yet.
    Paths pathsOf(const QString &id, const QString &home) const
    {
        Settings settings;
        settings.id = id;
        settings.daemonName = u"node"_s;
        settings.daemonHome = m_folder->filePath(home);
        return Paths(settings, m_folder->filePath(u"nymvisors"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunLock::lock_isHeld_secondIsRefusedAndToldByWhom_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("mistake"); // empty: it is taken
    QTest::newRow("the same instance") << u"one"_s << u"home"_s << u"this instance is run already, by process %1"_s;
    QTest::newRow("another one on the same home")
        << u"two"_s << u"home"_s << u"another instance is run on this home, by process %1"_s;
    QTest::newRow("another one") << u"two"_s << u"another"_s << QString();
}

void TestRunLock::lock_isHeld_secondIsRefusedAndToldByWhom()
{
    QFETCH(QString, id);
    QFETCH(QString, home);
    QFETCH(QString, mistake);
    const auto first = takeRunLock(pathsOf(u"one"_s, u"home"_s));
    VERIFY_VALUE(first);
    const auto second = takeRunLock(pathsOf(id, home));
    QCOMPARE(second.has_value(), mistake.isEmpty());
    if (mistake.isEmpty())
        return;
    VERIFY_ERROR(second, mistake.arg(QCoreApplication::applicationPid()));
    QCOMPARE(second.error().status(), ExitStatus::TryLater);
}

void TestRunLock::lock_isRefused_leavesTheOtherFree()
{
    auto first = std::make_unique<Result<RunLock>>(takeRunLock(pathsOf(u"one"_s, u"home"_s)));
    QVERIFY(!takeRunLock(pathsOf(u"two"_s, u"home"_s)));
    first.reset();
    VERIFY_VALUE(takeRunLock(pathsOf(u"two"_s, u"home"_s)));
}

void TestRunLock::lock_isLeftBehind_isTaken()
{
    const Paths paths = pathsOf(u"one"_s, u"home"_s);
    for (const QString &path : {paths.runLock(), paths.homeRunLock()}) {
        VERIFY_VALUE(makeFolder(QFileInfo(path).path()));
        VERIFY_VALUE(writeFile(path, "4194303, of a machine that lost its power\n"));
    }
    VERIFY_VALUE(takeRunLock(paths));
    for (const QString &path : {paths.runLock(), paths.homeRunLock()})
        QCOMPARE(*readFile(path), QByteArray::number(QCoreApplication::applicationPid()) + '\n');
}

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
