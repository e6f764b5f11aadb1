#include "service/planwatcher.h"

#include "core/files.h"
#include "core/log.h"
#include "core/resultchecks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(qPrintable(path), mode) == 0;
}

/// Root may watch anything: for as long as this lives it is nobody.
class Powerless
{
public:
    Powerless() { changeTo(65534); }
    ~Powerless() { changeTo(0); }
    Q_DISABLE_COPY_MOVE(Powerless)

private:
    static void changeTo(uid_t user)
    {
        if (::getuid() == 0 && ::seteuid(user) != 0)
            qFatal("cannot become another user");
    }
};

} // namespace

class TestPlanWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plan_changesInARow_areEachSeen_data();
    void plan_changesInARow_areEachSeen();
    void plan_manyChangesAtOnce_areOneSignal();
    void plan_replacedWhileItIsRead_isStillWatched();
    void folder_waitedFor_isSeen();
    void folder_noLongerWaitedFor_isNotSeen();
    void folder_thatDoesNotExistYet_isSeenWhenItIsMade();
    void folder_thatCannotBeWatched_isNotTriedOverAndOver();

private:
    QString plan() const { return m_folder->filePath(u"upgrade-plan.json"_s); }
    bool change(QChar how);
    /// A change is seen, and what belongs to it is over.
    bool isSeen()
    {
        const bool wasSeen = !m_changed->isEmpty() || m_changed->wait();
        while (m_changed->wait(20)) // bounded by what was changed
            ;
        m_changed->clear();
        return wasSeen;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestPlanWatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    VERIFY_VALUE(writeFile(plan(), "0"));
    m_watcher = std::make_unique<PlanWatcher>(plan());
    m_changed = std::make_unique<QSignalSpy>(m_watcher.get(), &PlanWatcher::changed);
    m_watcher->start();
}

/// 'r': a rename over it; 'w': a write in place; 'd': it is removed; 'c': it is made anew, in place.
bool TestPlanWatcher::change(QChar how)
{
    static int content = 0;
    const QByteArray bytes = QByteArray::number(++content);
    if (how == u'r')
        return writeFile(plan(), bytes).has_value();
    if (how == u'd')
        return QFile::remove(plan());
    QFile file(plan());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

void TestPlanWatcher::plan_changesInARow_areEachSeen_data()
{
    QTest::addColumn<QString>("changes");
    QTest::newRow("a rename over it") << u"r"_s;
    QTest::newRow("a write in place") << u"w"_s;
    QTest::newRow("several renames") << u"rrrr"_s;
    QTest::newRow("several writes in place") << u"wwww"_s;
    QTest::newRow("writes in place after renames") << u"rwwrwrrw"_s;
    QTest::newRow("removed and made anew") << u"dcwrdcr"_s;
}

void TestPlanWatcher::plan_changesInARow_areEachSeen()
{
    QFETCH(QString, changes);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QVERIFY(change(changes[i]));
        QVERIFY2(isSeen(), qPrintable(u"change %1 of %2"_s.arg(i + 1).arg(changes)));
    }
}

void TestPlanWatcher::plan_manyChangesAtOnce_areOneSignal()
{
    for (const QChar how : u"rwrwrw"_s)
        QVERIFY(change(how));
    QVERIFY(m_changed->wait());
    QVERIFY(!m_changed->wait(50));
    QCOMPARE(m_changed->count(), 1);
}

void TestPlanWatcher::plan_replacedWhileItIsRead_isStillWatched()
{
    QFile reader(plan());
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(change(u'r'));
    QVERIFY(isSeen());
    QVERIFY(change(u'w'));
    QVERIFY(isSeen());
}

void TestPlanWatcher::folder_waitedFor_isSeen()
{
    const QString folder = m_folder->filePath(u"upgrades/two/bin"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(isSeen()); // beside the plan
    m_watcher->setFolders({folder});
    QVERIFY(isSeen()); // there may have been something just before
    VERIFY_VALUE(writeFile(folder + u"/nym-node"_s, "binary"));
    QVERIFY(isSeen());
}

void TestPlanWatcher::folder_noLongerWaitedFor_isNotSeen()
{
    const QString folder = m_folder->filePath(u"upgrades/two/bin"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(isSeen());
    m_watcher->setFolders({folder});
    m_watcher->setFolders({});
    QVERIFY(isSeen());
    VERIFY_VALUE(writeFile(folder + u"/nym-node"_s, "binary"));
    QVERIFY(!m_changed->wait(100));
}

void TestPlanWatcher::folder_thatDoesNotExistYet_isSeenWhenItIsMade()
{
    const QString above = m_folder->filePath(u"upgrades/two"_s);
    QVERIFY(QDir().mkpath(above));
    QVERIFY(isSeen());
    const QString folder = above + u"/bin"_s;
    m_watcher->setFolders({folder});
    QVERIFY(isSeen());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(isSeen());
    m_watcher->setFolders({folder}); // the same again, and now it is there
    QVERIFY(isSeen());
    VERIFY_VALUE(writeFile(folder + u"/nym-node"_s, "binary"));
    QVERIFY(isSeen());
}

void TestPlanWatcher::folder_thatCannotBeWatched_isNotTriedOverAndOver()
{
    const QString folder = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(isSeen());
    QVERIFY(setMode(m_folder->path(), 0755));
    QVERIFY(setMode(folder, 0111)); // it is there, and what it holds is nobody's to know
    const Powerless powerless;
    log::setSink([](log::Level, const QString &) {});
    m_watcher->setFolders({folder});
    QVERIFY(isSeen());
    m_watcher->setFolders({folder}); // as each look does
    QVERIFY(!m_changed->wait(100));
    log::setSink({});
}

QTEST_GUILESS_MAIN(TestPlanWatcher)
#include "tst_planwatcher.moc"
