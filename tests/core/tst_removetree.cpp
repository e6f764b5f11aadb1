#include "core/removetree.h"

#include "core/files.h"
#include "core/resultchecks.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestRemoveTree : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void removeTree_sealedFoldersAndOddNames_areGone()
    {
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(m_folder.path()).constData(), 65534, 65534), 0);
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0); // to root everything is open
        const QString tree = m_folder.filePath(u"tree"_s);
        const QByteArray name = QFile::encodeName(tree);
        bool isMade = QDir().mkpath(tree + "/a/b"_L1) && bool(writeFile(tree + "/a/b/file"_L1, "x", 0400));
        isMade = isMade && ::mkdir((name + "/caf\xe9").constData(), 0700) == 0;
        for (const char *sealed : {"/caf\xe9", "/a/b", "/a", ""})
            isMade = isMade && ::chmod((name + sealed).constData(), 0000) == 0;
        const auto removed = removeTree(tree);
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(isMade);
        VERIFY_VALUE(removed);
        QVERIFY(!QFileInfo::exists(tree));
    }

    void removeTree_links_areNotFollowed()
    {
        const QString kept = m_folder.filePath(u"kept"_s);
        const QString tree = m_folder.filePath(u"tree"_s);
        QVERIFY(QDir().mkpath(kept) && QDir().mkpath(tree));
        VERIFY_VALUE(writeFile(kept + "/file"_L1, "x"));
        QVERIFY(QFile::link(kept, tree + "/link"_L1));
        QVERIFY(QFile::link(kept, m_folder.filePath(u"link"_s)));
        VERIFY_VALUE(removeTree(tree));
        VERIFY_VALUE(removeTree(m_folder.filePath(u"link"_s)));
        QVERIFY(QFileInfo::exists(kept + "/file"_L1));
        QVERIFY(!QFileInfo::exists(tree));
    }

    void removeTree_nothingThere_isFine() { VERIFY_VALUE(removeTree(m_folder.filePath(u"nowhere/at/all"_s))); }

    void removeTree_told_stops()
    {
        const QString tree = m_folder.filePath(u"stopped"_s);
        QVERIFY(QDir().mkpath(tree));
        VERIFY_ERROR(removeTree(tree, [] { return Result<>(Error(ExitStatus::TryLater, "stopped")); }), u"stopped"_s);
        QVERIFY(QFileInfo::exists(tree));
    }
};

QTEST_GUILESS_MAIN(TestRemoveTree)
#include "tst_removetree.moc"
