#include "core/mountinfo.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestMountInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mountPoints_anyFolder_thoseAtAndBelowIt_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QList<QByteArray>>("points");
        using Points = QList<QByteArray>;
        QTest::newRow("a mount point with more below") << "/srv"_ba << Points{"", "a b", "data\n/x"};
        QTest::newRow("an encoded name") << "/srv/a b"_ba << Points{""};
        QTest::newRow("nothing below") << "/home"_ba << Points{};
        QTest::newRow("a name that only begins like one") << "/sr"_ba << Points{};
        QTest::newRow("the root") << "/"_ba << Points{"", "srv", "srv/a b", "srv/data\n/x", "srv2"};
    }
    void mountPoints_anyFolder_thoseAtAndBelowIt()
    {
        QFETCH(QByteArray, folder);
        QTEST(mountPointsOf("22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n"
                            "23 22 8:2 / /srv rw - xfs /dev/sdb rw\n"
                            "24 23 0:5 / /srv/a\\040b rw - tmpfs tmpfs rw\n"
                            "25 24 0:6 / /srv/a\\040b rw - tmpfs tmpfs rw\n"
                            "26 23 0:7 / /srv/data\\012/x rw - tmpfs tmpfs rw\n"
                            "27 22 0:8 / /srv2 rw - tmpfs tmpfs rw\n"
                            "short line\n",
                            folder),
              "points");
    }
};

QTEST_GUILESS_MAIN(TestMountInfo)
#include "tst_mountinfo.moc"
