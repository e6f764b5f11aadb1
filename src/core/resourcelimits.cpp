#include "core/resourcelimits.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr rlim_t mostMemory = rlim_t(1) << 30; // of addresses: a task that uses 60 MB has 500 MB of them
constexpr rlim_t mostDescriptors = 256;

// A sanitizer reserves terabytes of addresses.
#if defined(NYMVISOR_SANITIZED)
constexpr bool isMemoryLimited = false;
#else
constexpr bool isMemoryLimited = true;
#endif

Result<> limit(auto resource, const char *name, rlim_t most)
{
    struct rlimit limits = {};
    if (::getrlimit(resource, &limits) != 0)
        return systemError("cannot read the limit of %1", QString::fromLatin1(name), errno);
    limits.rlim_max = std::min(limits.rlim_max, most);
    limits.rlim_cur = std::min(limits.rlim_cur, limits.rlim_max);
    return ::setrlimit(resource, &limits) == 0 ? Result<>()
                                               : systemError("cannot limit %1", QString::fromLatin1(name), errno);
}

/// A log that is a file may be larger than what a task writes, and the limit would end what logs.
bool writesToFile(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Result<> limitResources(qint64 largestFile)
{
    TRY(limit(RLIMIT_CORE, "RLIMIT_CORE", 0));
    TRY(limit(RLIMIT_NOFILE, "RLIMIT_NOFILE", mostDescriptors));
    if (isMemoryLimited)
        TRY(limit(RLIMIT_AS, "RLIMIT_AS", mostMemory));
    if (largestFile > 0 && !writesToFile(STDOUT_FILENO) && !writesToFile(STDERR_FILENO))
        TRY(limit(RLIMIT_FSIZE, "RLIMIT_FSIZE", static_cast<rlim_t>(largestFile)));
    return {};
}

} // namespace nymvisor
