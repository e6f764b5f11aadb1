#include "core/confinement.h"

#include "core/descriptor.h"
#include "core/resourcelimits.h"

#include <QFile>

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace nymvisor {

namespace {

// Landlock has no functions in the C library, and kernels know more of it than the headers that this is built with.
// Moving files to other folders it never allows.
constexpr long versionOfTruncate = 3; // Linux 6.2
constexpr long versionOfScopes = 6;   // Linux 6.12
constexpr quint64 mayTruncate = quint64(1) << 14;
constexpr quint64 noAbstractSockets = quint64(1) << 0;
constexpr quint64 noSignals = quint64(1) << 1;

/// What older kernels do not know of it must be 0.
struct RulesetAttributes
{
    quint64 handledFiles = 0;
    quint64 handledNetwork = 0;
    quint64 scoped = 0;
};

constexpr quint64 mayReadFile = LANDLOCK_ACCESS_FS_READ_FILE;
constexpr quint64 mayReadFolder = LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 mayWriteFile = LANDLOCK_ACCESS_FS_WRITE_FILE;
constexpr quint64 mayWriteFolder = LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;
constexpr quint64 everything = mayReadFile | mayReadFolder | mayWriteFile | mayWriteFolder |
                               LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                               LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
                               LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                               LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// 0: the kernel has none, or it is switched off.
long landlockVersion()
{
    return std::max(0L, ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

Result<> allow(int rules, const QString &path, quint64 access)
{
    const Descriptor target(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    struct stat status = {};
    if (!target.isOpen() || ::fstat(target.number(), &status) != 0)
        return {}; // what is not there needs no rule
    struct landlock_path_beneath_attr rule = {};
    rule.parent_fd = target.number();
    rule.allowed_access = S_ISDIR(status.st_mode) ? access : access & (mayReadFile | mayWriteFile | mayTruncate);
    if (::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
        return systemError("cannot be confined to %1", path, errno);
    return {};
}

Result<> confineFiles(const Confinement &allowed)
{
    const long version = landlockVersion();
    const quint64 truncating = version >= versionOfTruncate ? mayTruncate : 0;
    RulesetAttributes handled;
    handled.handledFiles = everything | truncating;
    handled.scoped = version >= versionOfScopes ? noAbstractSockets | noSignals : 0;
    const Descriptor rules(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
    if (!rules.isOpen())
        return systemError("cannot be confined to %1", allowed.writable.join(u' '), errno);
    QStringList readable = allowed.readable;
#if defined(NYMVISOR_SANITIZED)
    readable += QStringLiteral("/proc/self"); // where the sanitizer looks for leaks, at the end
#endif
    for (const QString &path : readable)
        TRY(allow(rules.number(), path, mayReadFile | mayReadFolder));
    for (const QString &path : allowed.writable)
        TRY(allow(rules.number(), path, mayReadFile | mayReadFolder | mayWriteFile | mayWriteFolder | truncating));
    if (::syscall(SYS_landlock_restrict_self, rules.number(), 0) != 0)
        return systemError("cannot be confined to %1", allowed.writable.join(u' '), errno);
    return {};
}

} // namespace

namespace {

/// seccomp(2); the filter itself is a library's matter.
bool canRefuseSystemCalls()
{
    const quint32 action = SECCOMP_RET_ERRNO;
    return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

} // namespace

ConfinementSupport confinementSupport()
{
    const long version = landlockVersion();
    return {.hasNoNewPrivileges = true,
            .hasFileRules = version > 0,
            .hasTruncateRule = version >= versionOfTruncate,
            .hasSystemCallRules = canRefuseSystemCalls(),
            .hasSignalRule = version >= versionOfScopes};
}

Result<> confine(const Confinement &allowed)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return systemError("cannot give up new privileges", {}, errno);
    TRY(limitResources(allowed.largestFile));
    return landlockVersion() > 0 ? confineFiles(allowed) : Result<>();
}

} // namespace nymvisor
