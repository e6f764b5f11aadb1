#include "cli/doctorlooks.h"

#include "config/publickey.h"
#include "core/confinement.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// What it can be kept from reading, writing and reaching.
Finding lookAtFileRules(const ConfinementSupport &support)
{
    if (!support.hasNoNewPrivileges || !support.hasFileRules)
        return Finding::warning(Error(ExitStatus::Unavailable,
                                      "this kernel has no Landlock, or it is switched off: what handles upstream's "
                                      "bytes has limits, but can read and write what nymvisor can"));
    if (!support.hasTruncateRule)
        return Finding::good("no new privileges, limits, Landlock; other files of this user could be emptied (not "
                             "from Linux 6.2 on), and other processes of this user ended (not from Linux 6.12 on)");
    if (!support.hasSignalRule)
        return Finding::good("no new privileges, limits, Landlock; other processes of this user could be ended "
                             "(not from Linux 6.12 on)");
    return Finding::good("no new privileges, limits, Landlock");
}

} // namespace

Findings lookAtKeys(const CheckContext &context)
{
    const auto keys = parsePublicKeys(context.settings.upstreamPublicKeys).value_or({});
    const qint64 threshold = context.settings.signatureThreshold;
    if (keys.isEmpty())
        return {Finding::good("none are pinned")};
    if (threshold > keys.size())
        return {Finding::failure(Error(ExitStatus::Configuration,
                                       "signature_threshold is %1, and only %2 keys are pinned: nothing could ever be "
                                       "accepted",
                                       {QString::number(threshold), QString::number(keys.size())}))};
    return {Finding::good("%1 of %2 must have signed; unsigned releases are refused",
                          {QString::number(threshold), QString::number(keys.size())})};
}

Findings lookAtConfinement(const CheckContext &)
{
    const ConfinementSupport support = confinementSupport();
    const Finding calls =
        support.hasSystemCallRules
            ? Finding::good("the system calls that it has no use for are refused it", {})
            : Finding::warning(Error(ExitStatus::Unavailable,
                                     "this kernel cannot refuse system calls (seccomp): what handles upstream's bytes "
                                     "could make any"));
    return {lookAtFileRules(support), calls};
}

} // namespace nymvisor
