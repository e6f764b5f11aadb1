#include "core/filelock.h"

#include "core/resultchecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// A process that holds the lock until it is killed; nothing where it could not be started.
std::optional<pid_t> startHolder(const QString &path)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return std::nullopt;
    const pid_t holder = ::fork();
    if (holder == 0) {
        ::alarm(30); // should nobody kill it
        const auto lock = FileLock::tryLock(path);
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1 && lock)
            ::pause();
        ::_exit(0);
    }
    ::close(ready[1]);
    char answer = 'n';
    const bool holds = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
    ::close(ready[0]);
    return holds ? std::optional(holder) : std::nullopt;
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"upgrade.lock"_s); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void tryLock_heldInThisProcess_secondHolderIsRefused()
    {
        const auto first = FileLock::tryLock(path());
        VERIFY_VALUE(first);
        const auto second = FileLock::tryLock(path());
        VERIFY_ERROR(second, path());
        QCOMPARE(second.error().status(), ExitStatus::TryLater);
    }

    void tryLock_objectIsGone_lockIsFreeAndFileStays()
    {
        {
            const auto lock = FileLock::tryLock(path());
            VERIFY_VALUE(lock);
        }
        QVERIFY(QFile::exists(path()));
        VERIFY_VALUE(FileLock::tryLock(path()));
    }

    void tryLock_holderIsKilled_lockIsFree()
    {
        const auto holder = startHolder(path());
        QVERIFY(holder);
        const auto refused = FileLock::tryLock(path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().status(), ExitStatus::TryLater);
        QCOMPARE(::kill(*holder, SIGKILL), 0);
        QCOMPARE(::waitpid(*holder, nullptr, 0), *holder);
        VERIFY_VALUE(FileLock::tryLock(path()));
    }

    void tryLock_othersOnlyLook_isGiven()
    {
        { // there is a file to look at
            VERIFY_VALUE(FileLock::tryLock(path()));
        }
        const pid_t looker = ::fork();
        if (looker == 0) {
            ::alarm(30); // should nobody kill it
            for (;;)
                FileLock::isHeld(path());
        }
        int refused = 0;
        for (int i = 0; i < 5'000; ++i)
            refused += FileLock::tryLock(path()) ? 0 : 1;
        QCOMPARE(::kill(looker, SIGKILL), 0);
        QCOMPARE(::waitpid(looker, nullptr, 0), looker);
        QCOMPARE(refused, 0);
    }

    void move_fromOneObjectToAnother_isHeldOnce()
    {
        std::optional<FileLock> outer;
        {
            auto lock = FileLock::tryLock(path());
            VERIFY_VALUE(lock);
            outer.emplace(std::move(lock).value());
        }
        QVERIFY(!FileLock::tryLock(path()));
        outer.reset();
        VERIFY_VALUE(FileLock::tryLock(path()));
    }

    void tryLock_cannotBeMade_otherErrorThanHeld()
    {
        const auto missing = FileLock::tryLock(m_folder.filePath(u"no/lock"_s));
        VERIFY_ERROR(missing, u"no/lock"_s);
        QVERIFY(missing.error().status() != ExitStatus::TryLater);
        QVERIFY(QFile::link(path(), m_folder.filePath(u"link"_s)));
        QVERIFY(!FileLock::tryLock(m_folder.filePath(u"link"_s))); // nobody leads us to another file
    }

    void descriptor_programIsStarted_isNotInherited()
    {
        const auto lock = FileLock::tryLock(path());
        VERIFY_VALUE(lock);
        QVERIFY(::fcntl(lock->descriptor(), F_GETFD) & FD_CLOEXEC);
    }

    void writeNote_shorterThanBefore_replacesAll()
    {
        auto lock = FileLock::tryLock(path());
        VERIFY_VALUE(lock);
        VERIFY_VALUE(lock->writeNote("123456\n"));
        VERIFY_VALUE(lock->writeNote("7\n"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "7\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
