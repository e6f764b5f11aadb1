#include "worker/movecheck.h"

#include "core/files.h"
#include "core/onlyonlinux.h"
#include "core/resultchecks.h"
#include "worker/outcome.h"
#include "worker/preflightjob.h"
#include "worker/samplehome.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

constexpr uid_t nobody = 65534;

} // namespace

class TestMoveCheck : public QObject
{
    Q_OBJECT

private:
    QString home() const { return m_folder->path(); }
    QString path(const QString &name) const { return home() + u'/' + name; }

    bool make(const QString &name, uid_t owner, mode_t mode)
    {
        const QByteArray shown = QFile::encodeName(path(name));
        const bool isFolder = name.endsWith(u'/');
        const bool isMade = isFolder ? QDir().mkpath(path(name)) : bool(writeFile(path(name), "content"));
        return isMade && ::chown(shown.constData(), owner, owner) == 0 && ::chmod(shown.constData(), mode) == 0;
    }

    Result<> check()
    {
        const HomeScope scope = TRY(HomeScope::find(home(), {u"nymvisor"_s}));
        if (::seteuid(nobody) != 0)
            return Error(ExitStatus::NoPermission, "not root");
        const auto result = checkMovable(home(), scope);
        return ::seteuid(0) == 0 ? result : Error(ExitStatus::NoPermission, "not root any more");
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file to another user");
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(make(u"nymvisor/"_s, 0, 0700)); // left out: whose it is does not matter
        QVERIFY(make(u"data/"_s, nobody, 0700));
        QVERIFY(make(u"data/of-another/"_s, 0, 0755)); // moves with what holds it
        QVERIFY(make(u"config.toml"_s, nobody, 0600));
        QCOMPARE(::chown(QFile::encodeName(home()).constData(), nobody, nobody), 0);
    }

    void entry_ofAHome_isMovableOrNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<uid_t>("owner");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("homesMode"); // negative: and it is another's
        QTest::addColumn<bool>("isMovable");
        QTest::newRow("own") << u"more/"_s << nobody << 0700 << 0700 << true;
        QTest::newRow("own folder that is sealed") << u"more/"_s << nobody << 0500 << 0500 << true;
        QTest::newRow("another's file") << u"more"_s << uid_t(0) << 0600 << 0700 << true;
        QTest::newRow("another's folder") << u"more/"_s << uid_t(0) << 0755 << 0700 << false;
        QTest::newRow("another's folder that all may write") << u"more/"_s << uid_t(0) << 0777 << 0700 << true;
        QTest::newRow("own file in another's home") << u"more"_s << nobody << 0600 << -0777 << false;
    }
    void entry_ofAHome_isMovableOrNamed()
    {
        QFETCH(QString, name);
        QFETCH(uid_t, owner);
        QFETCH(int, mode);
        QFETCH(int, homesMode);
        QFETCH(bool, isMovable);
        QVERIFY(make(name, owner, static_cast<mode_t>(mode)));
        const QByteArray shown = QFile::encodeName(home());
        QCOMPARE(::chown(shown.constData(), homesMode < 0 ? 0 : nobody, 0), 0);
        QCOMPARE(::chmod(shown.constData(), static_cast<mode_t>(std::abs(homesMode))), 0);
        if (isMovable)
            VERIFY_VALUE(check());
        else
            VERIFY_ERROR(check(), u"'%1"_s.arg(home()));
    }

    void entry_heldByAnAttribute_isNamed_data()
    {
        QTest::addColumn<int>("flags");
        QTest::newRow("immutable") << FS_IMMUTABLE_FL;
        QTest::newRow("append-only") << FS_APPEND_FL;
    }
    void entry_heldByAnAttribute_isNamed()
    {
        QFETCH(int, flags);
        ONLY_ON_LINUX("files that are immutable");
        if (!setFileFlags(QFile::encodeName(path(u"config.toml"_s)), flags))
            QSKIP("no such attributes here");
        const auto result = check();
        QVERIFY(setFileFlags(QFile::encodeName(path(u"config.toml"_s)), 0));
        VERIFY_ERROR(result, u"config.toml' is immutable or append-only"_s);
    }

    void preflight_whatCannotBeMoved_isFound()
    {
        QVERIFY(make(u"theirs/"_s, 0, 0755));
        QVERIFY(::chown(QFile::encodeName(home()).constData(), nobody, nobody) == 0);
        QCOMPARE(::seteuid(nobody), 0);
        PreflightJob job({home(), {u"nymvisor"_s}, home() + u"/nymvisor"_s});
        const auto outcome = outcomeOf(job);
        QCOMPARE(::seteuid(0), 0);
        VERIFY_VALUE(outcome);
        const auto found = PreflightResult::fromJson(job.result());
        VERIFY_VALUE(found);
        QVERIFY(found->notMoved);
        QVERIFY2(found->notMoved->message().contains(path(u"theirs"_s)), qPrintable(found->notMoved->message()));
    }
};

QTEST_GUILESS_MAIN(TestMoveCheck)
#include "tst_movecheck.moc"
