#include "worker/syscallfilter.h"

#include "core/onlyonlinux.h"

#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <thread>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

using Call = std::function<long()>;

constexpr int notFiltered = 254;

/// The error of @p call in a process of its own; 0 where it succeeds.
int errorOf(const Call &call, bool isFiltered)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (isFiltered && (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !refuseSystemCalls()))
            ::_exit(notFiltered);
        ::_exit(call() >= 0 ? 0 : errno);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

long execute()
{
    char name[] = "/bin/true";
    char *const arguments[] = {name, nullptr};
    char *const environment[] = {nullptr};
    return ::execve(name, arguments, environment);
}

} // namespace

Q_DECLARE_METATYPE(Call)

class TestSyscallFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calls_noTaskNeeds_areRefused_data();
    void calls_noTaskNeeds_areRefused();
    void calls_tasksNeed_arePossible_data();
    void calls_tasksNeed_arePossible();
};

void TestSyscallFilter::initTestCase()
{
    ONLY_ON_LINUX("a filter of system calls");
    if (::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0)
        QSKIP("this kernel has no filters of system calls");
}

void TestSyscallFilter::calls_noTaskNeeds_areRefused_data()
{
    QTest::addColumn<Call>("call");
    const auto add = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
#if !defined(NYMVISOR_SANITIZED)
    add("trace a process", [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); });
    add("read its memory", [] { return ::syscall(SYS_process_vm_readv, ::getpid(), nullptr, 0, nullptr, 0, 0); });
#endif
    add("start a program", &execute);
    add("mount", [] { return ::mount("none", "/nowhere", "tmpfs", 0, nullptr); });
    add("change the root", [] { return ::chroot("/nowhere"); });
    add("have namespaces", [] { return ::unshare(CLONE_FS); });
    add("enter those of others", [] { return ::setns(-1, 0); });
    add("load a program into the kernel", [] { return ::syscall(SYS_bpf, -1, nullptr, 0); });
    add("handle its own page faults", [] { return ::syscall(SYS_userfaultfd, -1); });
    add("queue input and output", [] { return ::syscall(SYS_io_uring_setup, 0, nullptr); });
    add("read keys", [] { return ::syscall(SYS_keyctl, -1, 0, 0, 0, 0); });
    add("keep keys", [] { return ::syscall(SYS_add_key, nullptr, nullptr, nullptr, 0, 0); });
    add("look through all files", [] { return ::syscall(SYS_open_by_handle_at, -1, nullptr, 0); });
    add("be another system", [] { return ::personality(0xffffffff); });
    add("load a module", [] { return ::syscall(SYS_init_module, nullptr, 0, nullptr); });
    add("set the clock", [] { return ::syscall(SYS_clock_settime, -1, nullptr); });
}

void TestSyscallFilter::calls_noTaskNeeds_areRefused()
{
    QFETCH(Call, call);
    if (errorOf(call, false) == EPERM)
        QSKIP("it is refused without the filter, too");
    QCOMPARE(errorOf(call, true), EPERM);
}

void TestSyscallFilter::calls_tasksNeed_arePossible_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("open a file") << Call([] { return ::open("/", O_RDONLY | O_CLOEXEC); });
    QTest::newRow("a thread") << Call([] {
        std::thread thread([] {});
        thread.join();
        return 0;
    });
}

void TestSyscallFilter::calls_tasksNeed_arePossible()
{
    QFETCH(Call, call);
    QCOMPARE(errorOf(call, true), 0);
}

QTEST_GUILESS_MAIN(TestSyscallFilter)
#include "tst_syscallfilter.moc"
