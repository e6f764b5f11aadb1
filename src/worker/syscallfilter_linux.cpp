#include "worker/syscallfilter.h"

#include "core/confinement.h"
#include "core/log.h"

#include <seccomp.h>

#include <cerrno>
#include <memory>

namespace nymvisor {

namespace {

// By name: which of them a processor has, and which the headers know, differs. What is not there needs no rule.
constexpr const char *refused[] = {
#if !defined(NYMVISOR_SANITIZED) // which looks for leaks by these, at the end
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
#endif
    "process_madvise",
    "pidfd_getfd",
    "kcmp",
    "execve",
    "execveat",
    // file systems and namespaces
    "mount",
    "umount",
    "umount2",
    "mount_setattr",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "pivot_root",
    "chroot",
    "setns",
    "unshare",
    "open_by_handle_at",
    "name_to_handle_at",
    "quotactl",
    "quotactl_fd",
    "fanotify_init",
    // parts of the kernel that have been ways into it
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "add_key",
    "request_key",
    "keyctl",
    "personality",
    "modify_ldt",
    "lookup_dcookie",
    // the system as a whole
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "swapon",
    "swapoff",
    "acct",
    "syslog",
    "iopl",
    "ioperm",
    "vhangup",
    "sethostname",
    "setdomainname",
    "settimeofday",
    "stime",
    "adjtimex",
    "clock_settime",
    "clock_settime64",
    "clock_adjtime",
    "clock_adjtime64",
};

} // namespace

Result<> refuseSystemCalls()
{
    if (!confinementSupport().hasSystemCallRules)
        return {};
    const std::unique_ptr<void, decltype(&::seccomp_release)> filter(::seccomp_init(SCMP_ACT_ALLOW),
                                                                     &::seccomp_release);
    if (!filter)
        return systemError("cannot refuse system calls", {}, ENOMEM);
    for (const char *name : refused) {
        const int number = ::seccomp_syscall_resolve_name(name);
        const int added = number < 0 ? 0 : ::seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), number, 0);
        if (added < 0)
            return systemError("cannot refuse system calls", {}, -added);
    }
    if (const int loaded = ::seccomp_load(filter.get()); loaded < 0) // as where a sandbox around this one forbids it
        log::warning("worker", systemError("cannot refuse system calls", {}, -loaded).message());
    return {};
}

} // namespace nymvisor
