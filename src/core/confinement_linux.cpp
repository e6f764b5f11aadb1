#include "core/confinement.h"

#include "core/descriptor.h"
#include "core/resourcelimits.h"

#include <QFile>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace nymvisor {

namespace {

// Landlock has no functions in the C library. Its first version is asked for; moving files to other folders it never
// allows.
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
    rule.allowed_access = S_ISDIR(status.st_mode) ? access : access & (mayReadFile | mayWriteFile);
    if (::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
        return systemError("cannot be confined to %1", path, errno);
    return {};
}

Result<> confineFiles(const Confinement &allowed)
{
    struct landlock_ruleset_attr handled = {};
    handled.handled_access_fs = everything;
    const Descriptor rules(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
    if (!rules.isOpen())
        return systemError("cannot be confined to %1", allowed.writable.join(u' '), errno);
    for (const QString &path : allowed.readable)
        TRY(allow(rules.number(), path, mayReadFile | mayReadFolder));
    for (const QString &path : allowed.writable)
        TRY(allow(rules.number(), path, mayReadFile | mayReadFolder | mayWriteFile | mayWriteFolder));
    if (::syscall(SYS_landlock_restrict_self, rules.number(), 0) != 0)
        return systemError("cannot be confined to %1", allowed.writable.join(u' '), errno);
    return {};
}

} // namespace

ConfinementSupport confinementSupport()
{
    return {.hasNoNewPrivileges = true, .hasFileRules = landlockVersion() > 0};
}

Result<> confine(const Confinement &allowed)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return systemError("cannot give up %1", QStringLiteral("new privileges"), errno);
    TRY(limitResources(allowed.largestFile));
    return landlockVersion() > 0 ? confineFiles(allowed) : Result<>();
}

} // namespace nymvisor
