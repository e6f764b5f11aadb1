#include "cli/doctorlooks.h"

#include "config/settingstable.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Findings lookAtSettings(const CheckContext &context)
{
    if (!context.view.live)
        return {Finding::good(u"-"_s)};
    const QJsonObject inForce = context.view.live->settings;
    const QJsonObject here = settingsToJson(context.settings);
    QStringList others;
    for (auto it = here.begin(); it != here.end(); ++it) {
        if (inForce.contains(it.key()) && inForce[it.key()] != it.value()) // a later version has more of them
            others += it.key();
    }
    if (others.isEmpty())
        return {Finding::good(u"-"_s)};
    return {Finding::warning(Error(ExitStatus::Configuration,
                                   "the nymvisor that runs goes by other values of %1: it reads them again at SIGHUP "
                                   "('systemctl reload'), names and folders when it is next started; or its "
                                   "environment has others than yours",
                                   {others.join(u", "_s)}))};
}

} // namespace nymvisor
