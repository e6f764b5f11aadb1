#include "worker/removejob.h"

#include "worker/outcome.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nymvisor;

class TestRemove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_full_isGone();
    void folder_gone_isGone();
    void folder_leftHalfRemoved_isGone();
    void link_inIt_isNotFollowed();
    void folder_withoutPermissions_isGone();
    void path_relative_isRefused();

private:
    static QString remove(const QString &folder)
    {
        RemoveJob job(RemoveRequest{folder});
        return messageOf(outcomeOf(job));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    QTemporaryDir m_folder;
};

void TestRemove::folder_full_isGone()
{
    put(u"x/a/b/c"_s);
    put(u"x/.hidden"_s);
    QCOMPARE(remove(path(u"x"_s)), QString());
    QCOMPARE(left(), QStringList());
}

void TestRemove::folder_gone_isGone()
{
    QCOMPARE(remove(path(u"x"_s)), QString());
    QCOMPARE(remove(path(u"x.part"_s)), QString());
}

void TestRemove::folder_leftHalfRemoved_isGone()
{
    put(u"x.part/a"_s);
    put(u"x/b"_s);
    QCOMPARE(remove(path(u"x"_s)), QString());
    QCOMPARE(left(), QStringList());
}

void TestRemove::link_inIt_isNotFollowed()
{
    put(u"outside/precious"_s);
    put(u"x/a"_s);
    QVERIFY(QFile::link(path(u"outside"_s), path(u"x/link"_s)));
    QCOMPARE(remove(path(u"x"_s)), QString());
    QVERIFY(QFile::exists(path(u"outside/precious"_s)));
    QDir(path(u"outside"_s)).removeRecursively();
}

void TestRemove::folder_withoutPermissions_isGone()
{
    if (::geteuid() == 0)
        QSKIP("root may do anything");
    put(u"x/closed/a"_s);
    QCOMPARE(::chmod(QFile::encodeName(path(u"x/closed"_s)).constData(), 0), 0);
    QCOMPARE(remove(path(u"x"_s)), QString());
    QCOMPARE(left(), QStringList());
}

void TestRemove::path_relative_isRefused()
{
    QVERIFY(remove(u"x"_s).contains(u"not an absolute path"_s));
}

QTEST_GUILESS_MAIN(TestRemove)
#include "tst_remove.moc"
