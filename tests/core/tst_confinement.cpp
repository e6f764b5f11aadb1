#include "core/confinement.h"

#include "core/resultchecks.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// What @p act returns in a process of its own that is confined; -1 where that failed.
int inConfinement(const Confinement &allowed, const std::function<int()> &act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(confine(allowed) ? act() : 255);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) != 255 ? WEXITSTATUS(status) : -1;
}

int triedToOpen(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags, 0600) >= 0 ? 0 : errno;
}

} // namespace

class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_beyondWhatIsAllowed_areOutOfReach_data();
    void files_beyondWhatIsAllowed_areOutOfReach();
    void truncation_ofOtherFiles_isRefused();
    void signals_toProcessesOutside_areRefused();
    void rights_areGivenUp();
    void resources_areLimited();

private:
    QTemporaryDir m_inside;
    QTemporaryDir m_readable;
    QTemporaryDir m_outside;
};

void TestConfinement::init()
{
    for (const QTemporaryDir *folder : {&m_inside, &m_readable, &m_outside}) {
        QFile file(folder->filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void TestConfinement::files_beyondWhatIsAllowed_areOutOfReach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, const QString &path, int flags, int expected = 0) {
        QTest::newRow(name) << path << flags << expected;
    };
    add("read what is written", m_inside.filePath(u"x"_s), O_RDONLY);
    add("write it", m_inside.filePath(u"x"_s), O_WRONLY);
    add("make another", m_inside.filePath(u"y"_s), O_WRONLY | O_CREAT);
    add("read what is readable", m_readable.filePath(u"x"_s), O_RDONLY);
    add("write that", m_readable.filePath(u"x"_s), O_WRONLY, EACCES);
    add("make another there", m_readable.filePath(u"y"_s), O_WRONLY | O_CREAT, EACCES);
    add("read something else", m_outside.filePath(u"x"_s), O_RDONLY, EACCES);
    add("write that, too", m_outside.filePath(u"x"_s), O_WRONLY, EACCES);
    add("read its folder", m_outside.path(), O_RDONLY | O_DIRECTORY, EACCES);
    add("read the users", u"/etc/passwd"_s, O_RDONLY, EACCES);
    add("out of the folder", m_inside.path() + u"/../"_s + QFileInfo(m_outside.path()).fileName() + u"/x"_s, O_RDONLY,
        EACCES);
}

void TestConfinement::files_beyondWhatIsAllowed_areOutOfReach()
{
    QFETCH(QString, path);
    QFETCH(int, flags);
    QFETCH(int, expected);
    if (!confinementSupport().hasFileRules)
        QSKIP("this kernel has no Landlock");
    const Confinement allowed{.readable = {m_readable.path(), u"/not/there"_s}, .writable = {m_inside.path()}};
    QCOMPARE(inConfinement(allowed, [&] { return triedToOpen(path, flags); }), expected);
}

void TestConfinement::truncation_ofOtherFiles_isRefused()
{
    if (!confinementSupport().hasTruncateRule)
        QSKIP("this kernel's Landlock is too old for that");
    const Confinement allowed{.readable = {m_readable.path()}, .writable = {m_inside.path()}};
    const auto truncated = [&allowed](const QTemporaryDir &folder) {
        return inConfinement(allowed, [path = QFile::encodeName(folder.filePath(u"x"_s))] {
            return ::truncate(path.constData(), 0) == 0 ? 0 : errno;
        });
    };
    QCOMPARE(truncated(m_inside), 0);
    QCOMPARE(truncated(m_readable), EACCES);
    QCOMPARE(truncated(m_outside), EACCES);
}

void TestConfinement::signals_toProcessesOutside_areRefused()
{
    if (!confinementSupport().hasSignalRule)
        QSKIP("this kernel's Landlock is too old for that");
    QCOMPARE(inConfinement({}, [] { return ::kill(::getppid(), 0) == 0 ? 0 : errno; }), EPERM);
    QCOMPARE(inConfinement({}, [] { return ::kill(::getpid(), 0) == 0 ? 0 : errno; }), 0);
}

void TestConfinement::rights_areGivenUp()
{
    if (!confinementSupport().hasNoNewPrivileges)
        QSKIP("this system has nothing of the kind");
    QCOMPARE(inConfinement({}, [] { return ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); }), 1);
}

void TestConfinement::resources_areLimited()
{
    const auto limitOf = [](auto resource) {
        struct rlimit limits = {};
        ::getrlimit(resource, &limits);
        return limits.rlim_max;
    };
    QCOMPARE(inConfinement({}, [&] { return limitOf(RLIMIT_CORE) == 0 ? 0 : 1; }), 0);
    QCOMPARE(inConfinement({}, [&] { return limitOf(RLIMIT_NOFILE) <= 256 ? 0 : 1; }), 0);
    QCOMPARE(inConfinement({}, [&] { return limitOf(RLIMIT_FSIZE) == RLIM_INFINITY ? 0 : 1; }), 0);
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
