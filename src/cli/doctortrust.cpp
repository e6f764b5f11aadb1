#include "cli/doctorlooks.h"

#include "config/publickey.h"
#include "core/confinement.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Findings lookAtKeys(const CheckContext &context)
{
    const auto keys = parsePublicKeys(context.settings.upstreamPublicKeys).value_or({});
    const qint64 threshold = context.settings.signatureThreshold;
    if (keys.isEmpty())
        return {Finding::good(u"none are pinned"_s)};
    if (threshold > keys.size())
        return {Finding::failure(Error(ExitStatus::Configuration,
                                       "signature_threshold is %1, and only %2 keys are pinned: nothing could ever be "
                                       "accepted",
                                       {QString::number(threshold), QString::number(keys.size())}))};
    return {
        Finding::good(u"%1 of %2 must have signed; unsigned releases are refused"_s.arg(threshold).arg(keys.size()))};
}

Findings lookAtConfinement(const CheckContext &)
{
    const ConfinementSupport support = confinementSupport();
    if (support.hasNoNewPrivileges && support.hasFileRules) {
        QString held = u"no new privileges, limits, Landlock"_s;
        if (!support.hasTruncateRule)
            held += u"; other files of this user could be emptied (not from Linux 6.2 on)"_s;
        if (!support.hasSignalRule)
            held += u"; other processes of this user could be ended (not from Linux 6.12 on)"_s;
        return {Finding::good(held)};
    }
    return {Finding::warning(Error(ExitStatus::Unavailable,
                                   "this kernel has no Landlock, or it is switched off: what handles upstream's bytes "
                                   "has limits, but can read and write what nymvisor can"))};
}

} // namespace nymvisor
